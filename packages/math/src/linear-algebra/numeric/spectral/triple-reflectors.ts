/** The reflectors I − τ(1, v₂, v₃)ᵀ(1, v₂, v₃) of one sweep, each on three neighbouring lines: τ, v₂, v₃ for each. */
export type TripleReflectors = {
  readonly parts: Float64Array;
  /** Lines first, first + 1 and first + 2 are those of the reflector with number 0. */
  readonly first: number;
  /** How many there are; the last one turns two lines only. */
  readonly count: number;
};

/** Numbers kept for each reflector. */
export const PARTS = 3;

/** Where the vectors lie that are turned: vector `index` begins at `index * apart`, and its entries are `step` apart. */
type Layout = { readonly data: Float64Array; readonly apart: number; readonly step: number };

/**
 * Turns the rows from … to − 1 of an n×n array from the right: row i by those that begin in column i or behind it, since the sweep itself has turned it
 * by the others.
 *
 * @cost 10 flops for each row and reflector.
 */
export function turnColumns(sweep: TripleReflectors, data: Float64Array, n: number, from: number, to: number): void {
  const { first, count } = sweep;
  const layout = { data, apart: n, step: 1 };
  let row = from;
  for (; row + 6 <= to; row += 6) {
    const shared = Math.max(0, row + 5 - first);
    if (shared >= count) break;
    for (let i = row; i < row + 5; i++) turnOne(sweep, layout, i, Math.max(0, i - first), shared);
    turnSix(sweep, layout, row, shared, count);
  }
  for (; row + 3 <= to; row += 3) {
    const shared = Math.max(0, row + 2 - first);
    if (shared >= count) break;
    for (let i = row; i < row + 2; i++) turnOne(sweep, layout, i, Math.max(0, i - first), shared);
    turnThree(sweep, layout, row, shared, count);
  }
  for (; row < to; row++) turnOne(sweep, layout, row, Math.max(0, row - first), count);
}

/** Which vectors are turned, from … to − 1, and by which reflectors, start … end − 1. */
export type Part = { readonly from: number; readonly to: number; readonly start: number; readonly end: number };

/** Turns rows of an n×n array from the right, or columns from the left. */
export function turnAll(
  sweep: TripleReflectors,
  data: Float64Array,
  n: number,
  which: "rows" | "columns",
  { from, to, start, end }: Part,
): void {
  const layout = which === "rows" ? { data, apart: n, step: 1 } : { data, apart: 1, step: n };
  let index = from;
  for (; index + 6 <= to; index += 6) turnSix(sweep, layout, index, start, end);
  if (index + 3 <= to) {
    turnThree(sweep, layout, index, start, end);
    index += 3;
  }
  for (; index < to; index++) turnOne(sweep, layout, index, start, end);
}

function turnOne(
  { parts, first, count }: TripleReflectors,
  { data, apart, step }: Layout,
  index: number,
  start: number,
  end: number,
): void {
  let at = index * apart + (first + start) * step;
  for (let r = start; r < end; r++, at += step) {
    const p = r * PARTS;
    const three = r < count - 1;
    const x = data[at] ?? 0;
    const y = data[at + step] ?? 0;
    const z = three ? (data[at + 2 * step] ?? 0) : 0;
    const v2 = parts[p + 1] ?? 0;
    const v3 = parts[p + 2] ?? 0;
    const sum = (parts[p] ?? 0) * (x + v3 * z + v2 * y);
    data[at] = x - sum;
    data[at + step] = y - sum * v2;
    if (three) data[at + 2 * step] = z - sum * v3;
  }
}

/** Six vectors at a time, as many as there are registers for; two of the three entries stay in them for the next reflector. */
function turnSix(
  { parts, first, count }: TripleReflectors,
  { data, apart, step }: Layout,
  index: number,
  start: number,
  end: number,
): void {
  let p0 = index * apart + (first + start) * step;
  let p1 = p0 + apart;
  let p2 = p1 + apart;
  let p3 = p2 + apart;
  let p4 = p3 + apart;
  let p5 = p4 + apart;
  let x0 = data[p0] ?? 0;
  let x1 = data[p1] ?? 0;
  let x2 = data[p2] ?? 0;
  let x3 = data[p3] ?? 0;
  let x4 = data[p4] ?? 0;
  let x5 = data[p5] ?? 0;
  let y0 = data[p0 + step] ?? 0;
  let y1 = data[p1 + step] ?? 0;
  let y2 = data[p2 + step] ?? 0;
  let y3 = data[p3 + step] ?? 0;
  let y4 = data[p4 + step] ?? 0;
  let y5 = data[p5 + step] ?? 0;
  const twice = 2 * step;
  const wide = Math.min(end, count - 1) * PARTS;
  let at = start * PARTS;
  for (; at < wide; at += PARTS) {
    const tau = parts[at] ?? 0;
    const v2 = parts[at + 1] ?? 0;
    const v3 = parts[at + 2] ?? 0;
    const z0 = data[p0 + twice] ?? 0;
    // The sum ends with what is ready last.
    const s0 = tau * (x0 + v3 * z0 + v2 * y0);
    data[p0] = x0 - s0;
    x0 = y0 - s0 * v2;
    y0 = z0 - s0 * v3;
    p0 += step;
    const z1 = data[p1 + twice] ?? 0;
    const s1 = tau * (x1 + v3 * z1 + v2 * y1);
    data[p1] = x1 - s1;
    x1 = y1 - s1 * v2;
    y1 = z1 - s1 * v3;
    p1 += step;
    const z2 = data[p2 + twice] ?? 0;
    const s2 = tau * (x2 + v3 * z2 + v2 * y2);
    data[p2] = x2 - s2;
    x2 = y2 - s2 * v2;
    y2 = z2 - s2 * v3;
    p2 += step;
    const z3 = data[p3 + twice] ?? 0;
    const s3 = tau * (x3 + v3 * z3 + v2 * y3);
    data[p3] = x3 - s3;
    x3 = y3 - s3 * v2;
    y3 = z3 - s3 * v3;
    p3 += step;
    const z4 = data[p4 + twice] ?? 0;
    const s4 = tau * (x4 + v3 * z4 + v2 * y4);
    data[p4] = x4 - s4;
    x4 = y4 - s4 * v2;
    y4 = z4 - s4 * v3;
    p4 += step;
    const z5 = data[p5 + twice] ?? 0;
    const s5 = tau * (x5 + v3 * z5 + v2 * y5);
    data[p5] = x5 - s5;
    x5 = y5 - s5 * v2;
    y5 = z5 - s5 * v3;
    p5 += step;
  }
  // The last reflector of the sweep turns two entries.
  const last = end === count;
  const tau = last ? (parts[at] ?? 0) : 0;
  const v2 = last ? (parts[at + 1] ?? 0) : 0;
  const s0 = tau * (x0 + v2 * y0);
  data[p0] = x0 - s0;
  data[p0 + step] = y0 - s0 * v2;
  const s1 = tau * (x1 + v2 * y1);
  data[p1] = x1 - s1;
  data[p1 + step] = y1 - s1 * v2;
  const s2 = tau * (x2 + v2 * y2);
  data[p2] = x2 - s2;
  data[p2 + step] = y2 - s2 * v2;
  const s3 = tau * (x3 + v2 * y3);
  data[p3] = x3 - s3;
  data[p3 + step] = y3 - s3 * v2;
  const s4 = tau * (x4 + v2 * y4);
  data[p4] = x4 - s4;
  data[p4 + step] = y4 - s4 * v2;
  const s5 = tau * (x5 + v2 * y5);
  data[p5] = x5 - s5;
  data[p5 + step] = y5 - s5 * v2;
}

/** The same for three. */
function turnThree(
  { parts, first, count }: TripleReflectors,
  { data, apart, step }: Layout,
  index: number,
  start: number,
  end: number,
): void {
  let p0 = index * apart + (first + start) * step;
  let p1 = p0 + apart;
  let p2 = p1 + apart;
  let x0 = data[p0] ?? 0;
  let x1 = data[p1] ?? 0;
  let x2 = data[p2] ?? 0;
  let y0 = data[p0 + step] ?? 0;
  let y1 = data[p1 + step] ?? 0;
  let y2 = data[p2 + step] ?? 0;
  const twice = 2 * step;
  const wide = Math.min(end, count - 1) * PARTS;
  let at = start * PARTS;
  for (; at < wide; at += PARTS) {
    const tau = parts[at] ?? 0;
    const v2 = parts[at + 1] ?? 0;
    const v3 = parts[at + 2] ?? 0;
    const z0 = data[p0 + twice] ?? 0;
    const s0 = tau * (x0 + v3 * z0 + v2 * y0);
    data[p0] = x0 - s0;
    x0 = y0 - s0 * v2;
    y0 = z0 - s0 * v3;
    p0 += step;
    const z1 = data[p1 + twice] ?? 0;
    const s1 = tau * (x1 + v3 * z1 + v2 * y1);
    data[p1] = x1 - s1;
    x1 = y1 - s1 * v2;
    y1 = z1 - s1 * v3;
    p1 += step;
    const z2 = data[p2 + twice] ?? 0;
    const s2 = tau * (x2 + v3 * z2 + v2 * y2);
    data[p2] = x2 - s2;
    x2 = y2 - s2 * v2;
    y2 = z2 - s2 * v3;
    p2 += step;
  }
  const last = end === count;
  const tau = last ? (parts[at] ?? 0) : 0;
  const v2 = last ? (parts[at + 1] ?? 0) : 0;
  const s0 = tau * (x0 + v2 * y0);
  data[p0] = x0 - s0;
  data[p0 + step] = y0 - s0 * v2;
  const s1 = tau * (x1 + v2 * y1);
  data[p1] = x1 - s1;
  data[p1 + step] = y1 - s1 * v2;
  const s2 = tau * (x2 + v2 * y2);
  data[p2] = x2 - s2;
  data[p2 + step] = y2 - s2 * v2;
}
