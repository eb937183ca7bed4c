import { standardise } from "./quasi-triangular-block.ts";
import { PARTS, turnAll, turnColumns } from "./triple-reflectors.ts";

const EPS = 2 ** -52;
/** Below it an entry is 0 for every purpose; the matrix has been brought to a moderate size. */
const TINY = 2 ** -1000;
const MOST_SWEEPS_EACH = 30;
/** After so many steps of a sweep the columns to the right are turned. */
const BATCH = 16;

/** The matrix on its way to quasi-triangular form, and the one whose columns turn with it. */
type Work = {
  readonly h: Float64Array;
  readonly n: number;
  /** n×n as well; null where only the eigenvalues are wanted. */
  readonly q: Float64Array | null;
  readonly parts: Float64Array;
};

/**
 * Turns an upper Hessenberg n×n array in place into quasi-triangular form T = ZᵀHZ by Francis' implicit double-shift sweeps: real
 * eigenvalues on the diagonal, complex pairs in 2×2 blocks with equal diagonal entries. The columns of q are turned along. Outside low … high it is triangular.
 *
 * @cost about 25n³ flops.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §7.5; Francis (1961–62), doi:10.1093/comjnl/4.3.265; LAPACK dlahqr, with its shifts and deflation criterion (Ahues & Tisseur, 1997).
 */
export function reduceToQuasiTriangular(
  h: Float64Array,
  n: number,
  low: number,
  high: number,
  q: Float64Array | null,
): void {
  const work: Work = { h, n, q, parts: new Float64Array(PARTS * Math.max(n, 1)) };
  let last = high;
  let sweeps = 0;
  while (last > low) {
    const first = startOfBlock(work, low, last);
    if (first === last) {
      last--;
      sweeps = 0;
    } else if (first === last - 1) {
      splitPair(work, first);
      last -= 2;
      sweeps = 0;
    } else {
      sweeps++;
      if (sweeps > MOST_SWEEPS_EACH * Math.max(10, n)) throw new Error("eigen: the sweeps did not come to an end");
      doubleSweep(work, first, last, sweeps);
    }
  }
}

/** Where the coupled block that ends at `last` begins; the negligible entry before it is set to 0. */
function startOfBlock(work: Work, low: number, last: number): number {
  const { h, n } = work;
  let k = last;
  for (; k > low; k--) {
    const at = k * n + k;
    const below = Math.abs(h[at - 1] ?? 0);
    const sizes = Math.abs(h[at] ?? 0) + Math.abs(h[at - n - 1] ?? 0);
    if (below > EPS * sizes && below > TINY && sizes > 0) continue;
    if (below <= TINY || isNegligible(work, low, last, k)) break;
  }
  if (k > low) h[k * n + k - 1] = 0;
  return k;
}

/** The criterion of Ahues and Tisseur: an entry below the diagonal is weighed against its neighbours and the gap between them. */
function isNegligible({ h, n }: Work, low: number, last: number, k: number): boolean {
  const size = (i: number, j: number) => Math.abs(h[i * n + j] ?? 0);
  const below = size(k, k - 1);
  let sizes = size(k - 1, k - 1) + size(k, k);
  if (sizes === 0) sizes = (k - 2 >= low ? size(k - 1, k - 2) : 0) + (k + 1 <= last ? size(k + 1, k) : 0);
  if (below > EPS * sizes) return false;
  const above = size(k - 1, k);
  const gap = Math.abs((h[(k - 1) * n + k - 1] ?? 0) - (h[k * n + k] ?? 0));
  const [most, least] = [Math.max(below, above), Math.min(below, above)];
  const [wide, narrow] = [Math.max(size(k, k), gap), Math.min(size(k, k), gap)];
  const sum = wide + most;
  return least * (most / sum) <= Math.max(TINY, EPS * (narrow * (wide / sum)));
}

/** Separates two real eigenvalues, or makes the diagonal of a complex pair equal. */
function splitPair({ h, n, q }: Work, first: number): void {
  const [top, bottom] = [first * n + first, (first + 1) * n + first];
  const { a, b, c, d, cosine, sine } = standardise(h[top] ?? 0, h[top + 1] ?? 0, h[bottom] ?? 0, h[bottom + 1] ?? 0);
  for (let j = first + 2; j < n; j++) turn(h, first * n + j, (first + 1) * n + j, cosine, sine);
  for (let i = 0; i < first; i++) turn(h, i * n + first, i * n + first + 1, cosine, sine);
  if (q !== null) for (let i = 0; i < n; i++) turn(q, i * n + first, i * n + first + 1, cosine, sine);
  h[top] = a;
  h[top + 1] = b;
  h[bottom] = c;
  h[bottom + 1] = d;
}

function turn(data: Float64Array, first: number, second: number, cosine: number, sine: number): void {
  // Not as a pair, for which V8 makes a list here.
  const x = data[first] ?? 0;
  const y = data[second] ?? 0;
  data[first] = cosine * x + sine * y;
  data[second] = cosine * y - sine * x;
}

/** Sum and product of the two shifts are those of the last 2×2 block; every tenth sweep takes others, against going round in circles. */
function shiftBlock(
  { h, n }: Work,
  first: number,
  last: number,
  sweeps: number,
): readonly [number, number, number, number] {
  const at = (i: number, j: number) => h[i * n + j] ?? 0;
  if (sweeps % 20 === 10) {
    const size = Math.abs(at(first + 1, first)) + Math.abs(at(first + 2, first + 1));
    const a = 0.75 * size + at(first, first);
    return [a, -0.4375 * size, size, a];
  }
  if (sweeps % 20 === 0) {
    const size = Math.abs(at(last, last - 1)) + Math.abs(at(last - 1, last - 2));
    const a = 0.75 * size + at(last, last);
    return [a, -0.4375 * size, size, a];
  }
  return [at(last - 1, last - 1), at(last - 1, last), at(last, last - 1), at(last, last)];
}

/** The two shifts: real parts and the imaginary part of the first. Of two real ones the nearer to the last entry counts twice. */
function shifts(block: readonly [number, number, number, number]): readonly [number, number] {
  const size = block.reduce((sum, entry) => sum + Math.abs(entry), 0);
  if (size === 0) return [0, 0];
  const [a, b, c, d] = [block[0] / size, block[1] / size, block[2] / size, block[3] / size];
  const middle = (a + d) / 2;
  const determinant = (a - middle) * (d - middle) - b * c;
  const root = Math.sqrt(Math.abs(determinant));
  if (determinant >= 0) return [middle * size, root * size];
  const nearer = Math.abs(middle + root - d) <= Math.abs(middle - root - d) ? middle + root : middle - root;
  return [nearer * size, 0];
}

/** One double-shift sweep down the block from `first` to `last`. */
function doubleSweep(work: Work, first: number, last: number, sweeps: number): void {
  const { h, n, q, parts } = work;
  const [re, im] = shifts(shiftBlock(work, first, last, sweeps));
  const start = startOfSweep(work, first, last, re, im);
  let x = parts[0] ?? 0;
  let y = parts[1] ?? 0;
  let z = parts[2] ?? 0;
  const sweep = { parts, first: start, count: last - start };
  // Eigenvalues alone need only the block itself.
  const right = q === null ? last + 1 : n;
  let batch = start;
  for (let k = start; k < last; k++) {
    const three = k + 2 <= last;
    if (k > start) {
      x = h[k * n + k - 1] ?? 0;
      y = h[(k + 1) * n + k - 1] ?? 0;
      z = three ? (h[(k + 2) * n + k - 1] ?? 0) : 0;
    }
    const p = (k - start) * PARTS;
    const beta = reflectThree(parts, p, x, y, z);
    if (k > start) {
      h[k * n + k - 1] = beta;
      h[(k + 1) * n + k - 1] = 0;
      if (three) h[(k + 2) * n + k - 1] = 0;
    } else if (start > first) h[k * n + k - 1] = (h[k * n + k - 1] ?? 0) * (1 - (parts[p] ?? 0));
    // What the next steps look at is turned now; columns to the right and rows above can wait, and are turned more quickly together.
    const ahead = Math.min(right, batch + BATCH + 3);
    turnRows(h, n, k, ahead, parts, p, three);
    turnNextRows(h, n, k, Math.min(k + 3, last), parts, p, three);
    if (k + 1 < last && k + 1 < batch + BATCH) continue;
    turnAll(sweep, h, n, "columns", { from: ahead, to: right, start: batch - start, end: k + 1 - start });
    batch = k + 1;
  }
  turnColumns(sweep, h, n, q === null ? first : 0, last + 1);
  if (q !== null) turnAll(sweep, q, n, "rows", { from: 0, to: n, start: 0, end: sweep.count });
}

/**
 * Where the sweep may begin: between two subdiagonal entries that are small together. The first column of (H − s₁)(H − s₂) there, scaled, is left in the
 * first three parts: a list of four numbers would turn the place into a float, and every index made from it.
 */
function startOfSweep({ h, n, parts }: Work, first: number, last: number, re: number, im: number): number {
  for (let m = last - 2; ; m--) {
    const corner = m * n + m;
    const a = (h[corner] ?? 0) - re;
    const next = h[corner + n + 1] ?? 0;
    const below = h[corner + n] ?? 0;
    const size = Math.abs(a) + Math.abs(im) + Math.abs(below);
    const scaled = below / size;
    let x = scaled * (h[corner + 1] ?? 0) + a * (a / size) + im * (im / size);
    let y = scaled * (a + next - re);
    let z = scaled * (h[corner + 2 * n + 1] ?? 0);
    const sum = Math.abs(x) + Math.abs(y) + Math.abs(z);
    if (sum > 0) {
      x /= sum;
      y /= sum;
      z /= sum;
    }
    parts[0] = x;
    parts[1] = y;
    parts[2] = z;
    if (m === first) return m;
    const around = Math.abs(h[corner - n - 1] ?? 0) + Math.abs(h[corner] ?? 0) + Math.abs(next);
    if (Math.abs(h[corner - 1] ?? 0) * (Math.abs(y) + Math.abs(z)) <= EPS * Math.abs(x) * around) return m;
  }
}

/** Writes the reflector that takes (x, y, z) to (β, 0, 0) to place p of the parts, and returns β. */
function reflectThree(parts: Float64Array, p: number, x: number, y: number, z: number): number {
  const largest = Math.max(Math.abs(x), Math.abs(y), Math.abs(z));
  if (y === 0 && z === 0) {
    parts.fill(0, p, p + PARTS);
    return x;
  }
  const a = x / largest;
  const b = y / largest;
  const c = z / largest;
  const size = Math.sqrt(a * a + b * b + c * c);
  const beta = a > 0 ? -size : size;
  const tau = (beta - a) / beta;
  const v2 = b / (a - beta);
  const v3 = c / (a - beta);
  parts[p] = tau;
  parts[p + 1] = v2;
  parts[p + 2] = v3;
  return beta * largest;
}

/** Rows k, k + 1 and k + 2 in the columns from k up to `end`. */
function turnRows(
  h: Float64Array,
  n: number,
  k: number,
  end: number,
  parts: Float64Array,
  p: number,
  three: boolean,
): void {
  const tau = parts[p] ?? 0;
  const v2 = parts[p + 1] ?? 0;
  const v3 = parts[p + 2] ?? 0;
  const r0 = k * n;
  const r1 = r0 + n;
  const r2 = three ? r1 + n : r1;
  if (!three) {
    for (let j = k; j < end; j++) {
      const x = h[r0 + j] ?? 0;
      const y = h[r1 + j] ?? 0;
      const sum = tau * (x + v2 * y);
      h[r0 + j] = x - sum;
      h[r1 + j] = y - sum * v2;
    }
    return;
  }
  for (let j = k; j < end; j++) {
    const x = h[r0 + j] ?? 0;
    const y = h[r1 + j] ?? 0;
    const z = h[r2 + j] ?? 0;
    const sum = tau * (x + v2 * y + v3 * z);
    h[r0 + j] = x - sum;
    h[r1 + j] = y - sum * v2;
    h[r2 + j] = z - sum * v3;
  }
}

/** Columns k, k + 1 and k + 2 of the rows from k + 1 to `until`. */
function turnNextRows(
  h: Float64Array,
  n: number,
  k: number,
  until: number,
  parts: Float64Array,
  p: number,
  three: boolean,
): void {
  for (let i = k + 1; i <= until; i++) {
    const at = i * n + k;
    const x = h[at] ?? 0;
    const y = h[at + 1] ?? 0;
    const z = three ? (h[at + 2] ?? 0) : 0;
    const v2 = parts[p + 1] ?? 0;
    const v3 = parts[p + 2] ?? 0;
    const sum = (parts[p] ?? 0) * (x + v2 * y + v3 * z);
    h[at] = x - sum;
    h[at + 1] = y - sum * v2;
    if (three) h[at + 2] = z - sum * v3;
  }
}
