/** The reflectors I − τ(1, v₂, v₃)ᵀ(1, v₂, v₃) of one sweep, each on three neighbouring lines: τ, τv₂, τv₃, v₂, v₃ for each. */
export type TripleReflectors = {
  readonly parts: Float64Array;
  /** Lines first, first + 1 and first + 2 are those of the reflector with number 0. */
  readonly first: number;
  /** How many there are; the last one turns two lines only. */
  readonly count: number;
};

/** Numbers kept for each reflector. */
export const PARTS = 5;

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
  for (; row + 4 <= to; row += 4) {
    const shared = Math.max(0, row + 3 - first);
    if (shared >= count) break;
    for (let i = row; i < row + 3; i++) turnOne(sweep, layout, i, Math.max(0, i - first), shared);
    turnFour(sweep, layout, row, shared, count);
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
  for (; index + 4 <= to; index += 4) turnFour(sweep, layout, index, start, end);
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
    const sum = x + (parts[p + 3] ?? 0) * y + (parts[p + 4] ?? 0) * z;
    data[at] = x - sum * (parts[p] ?? 0);
    data[at + step] = y - sum * (parts[p + 1] ?? 0);
    if (three) data[at + 2 * step] = z - sum * (parts[p + 2] ?? 0);
  }
}

/** Four vectors at a time; two of the three entries stay in registers for the next reflector. */
function turnFour(
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
  let x0 = data[p0] ?? 0;
  let x1 = data[p1] ?? 0;
  let x2 = data[p2] ?? 0;
  let x3 = data[p3] ?? 0;
  let y0 = data[p0 + step] ?? 0;
  let y1 = data[p1 + step] ?? 0;
  let y2 = data[p2 + step] ?? 0;
  let y3 = data[p3 + step] ?? 0;
  const wide = Math.min(end, count - 1) * PARTS;
  const twice = 2 * step;
  let at = start * PARTS;
  for (; at < wide; at += PARTS) {
    const t1 = parts[at] ?? 0;
    const t2 = parts[at + 1] ?? 0;
    const t3 = parts[at + 2] ?? 0;
    const v2 = parts[at + 3] ?? 0;
    const v3 = parts[at + 4] ?? 0;
    const z0 = data[p0 + twice] ?? 0;
    // The sum ends with what is ready last.
    const s0 = x0 + v3 * z0 + v2 * y0;
    data[p0] = x0 - s0 * t1;
    x0 = y0 - s0 * t2;
    y0 = z0 - s0 * t3;
    p0 += step;
    const z1 = data[p1 + twice] ?? 0;
    const s1 = x1 + v3 * z1 + v2 * y1;
    data[p1] = x1 - s1 * t1;
    x1 = y1 - s1 * t2;
    y1 = z1 - s1 * t3;
    p1 += step;
    const z2 = data[p2 + twice] ?? 0;
    const s2 = x2 + v3 * z2 + v2 * y2;
    data[p2] = x2 - s2 * t1;
    x2 = y2 - s2 * t2;
    y2 = z2 - s2 * t3;
    p2 += step;
    const z3 = data[p3 + twice] ?? 0;
    const s3 = x3 + v3 * z3 + v2 * y3;
    data[p3] = x3 - s3 * t1;
    x3 = y3 - s3 * t2;
    y3 = z3 - s3 * t3;
    p3 += step;
  }
  // The last reflector of the sweep turns two entries.
  const last = end === count;
  const t1 = last ? (parts[at] ?? 0) : 0;
  const t2 = last ? (parts[at + 1] ?? 0) : 0;
  const v2 = last ? (parts[at + 3] ?? 0) : 0;
  const s0 = x0 + v2 * y0;
  data[p0] = x0 - s0 * t1;
  data[p0 + step] = y0 - s0 * t2;
  const s1 = x1 + v2 * y1;
  data[p1] = x1 - s1 * t1;
  data[p1 + step] = y1 - s1 * t2;
  const s2 = x2 + v2 * y2;
  data[p2] = x2 - s2 * t1;
  data[p2 + step] = y2 - s2 * t2;
  const s3 = x3 + v2 * y3;
  data[p3] = x3 - s3 * t1;
  data[p3 + step] = y3 - s3 * t2;
}
