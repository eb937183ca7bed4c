import type { Panel } from "./panel.ts";
import { addProduct } from "./product.ts";
import { solveLowerInPlace } from "./triangular-kernel.ts";

/** So many columns are eliminated in strips; more are halved, and the right half updated in one product. */
const LEAF = 48;
/** Columns of a strip: the rest of the leaf takes off their four rows at a time, so that it is read and written once. */
const STRIP = 4;

/** What an elimination leaves besides the factors in its array. */
export type Elimination = {
  /** `order[i]` is the row of A that stands in row i. */
  readonly order: Int32Array;
  readonly exchanges: number;
  /** The first column without a pivot, or null. */
  readonly missing: number | null;
};

/**
 * Gaussian elimination with partial pivoting in place: the m×n array becomes U on and above the diagonal and the factors
 * of L below it. A column without a pivot is passed over, which leaves a 0 on the diagonal of U.
 *
 * @cost 2/3 n³ flops for n×n, nearly all of them in products.
 * @source Toledo, Locality of reference in LU decomposition with partial pivoting (1997), doi:10.1137/S0895479896297744. LAPACK: dgetrf2.
 */
export function eliminateInPlace(data: Float64Array, m: number, n: number): Elimination {
  const order = new Int32Array(m);
  for (let i = 0; i < m; i++) order[i] = i;
  const state: Progress = { data, m, n, order, exchanges: 0, missing: null };
  const depth = Math.min(m, n);
  eliminateColumns(state, 0, depth);
  if (n > depth) updateRest(state, 0, depth, n);
  return { order, exchanges: state.exchanges, missing: state.missing };
}

type Progress = {
  readonly data: Float64Array;
  readonly m: number;
  readonly n: number;
  readonly order: Int32Array;
  exchanges: number;
  missing: number | null;
};

/** Eliminates in the columns from `start` to `end`, and leaves those to the right as they are but for exchanged rows. */
function eliminateColumns(state: Progress, start: number, end: number): void {
  if (end - start <= LEAF) eliminateStrips(state, start, end);
  else {
    const middle = start + Math.ceil((end - start) / 2 / LEAF) * LEAF;
    eliminateColumns(state, start, middle);
    updateRest(state, start, middle, end);
    eliminateColumns(state, middle, end);
  }
}

function eliminateStrips(state: Progress, start: number, end: number): void {
  const { data, m, n } = state;
  for (let first = start; first < end; first += STRIP) {
    const last = Math.min(first + STRIP, end);
    for (let k = first; k < last; k++) eliminateColumn(state, k, last);
    if (last === end) return;
    for (let i = first + 1; i < last; i++) {
      for (let k = first; k < i; k++) subtractRow(data, i * n, k * n, data[i * n + k] ?? 0, last, end);
    }
    for (let i = last; i < m; i += 2) {
      // The last of an odd number of rows goes alone.
      if (i + 1 < m) subtractFromTwoRows(data, i * n, first * n, n, first, last, end);
      else for (let k = first; k < last; k++) subtractRow(data, i * n, k * n, data[i * n + k] ?? 0, last, end);
    }
  }
}

/** Brings the pivot of column k up and eliminates below it, in the columns up to `end`. */
function eliminateColumn(state: Progress, k: number, end: number): void {
  const { data, m, n, order } = state;
  const pivot = rowOfPivot(data, m, n, k);
  if (pivot !== k) {
    swapRows(data, n, k, pivot);
    const kept = order[k] ?? 0;
    order[k] = order[pivot] ?? 0;
    order[pivot] = kept;
    state.exchanges++;
  }
  if (data[k * n + k] === 0) state.missing ??= k;
  else eliminateBelow(data, m, n, k, end);
}

/** Row at `target` −= factor times row at `source`, in the columns from `from` to `to`. */
function subtractRow(
  data: Float64Array,
  target: number,
  source: number,
  factor: number,
  from: number,
  to: number,
): void {
  for (let j = from; j < to; j++) data[target + j] = (data[target + j] ?? 0) - factor * (data[source + j] ?? 0);
}

/** The row at `target` and the next −= their factors in the four columns from `first` on times the four rows at `source`, in the columns from `from` to `to`. */
function subtractFromTwoRows(
  data: Float64Array,
  target: number,
  source: number,
  n: number,
  first: number,
  from: number,
  to: number,
): void {
  const f0 = data[target + first] ?? 0;
  const f1 = data[target + first + 1] ?? 0;
  const f2 = data[target + first + 2] ?? 0;
  const f3 = data[target + first + 3] ?? 0;
  const g0 = data[target + n + first] ?? 0;
  const g1 = data[target + n + first + 1] ?? 0;
  const g2 = data[target + n + first + 2] ?? 0;
  const g3 = data[target + n + first + 3] ?? 0;
  let at = source + from;
  let to0 = target + from;
  let to1 = to0 + n;
  for (let j = from; j < to; j++) {
    const p0 = data[at] ?? 0;
    const p1 = data[at + n] ?? 0;
    const p2 = data[at + 2 * n] ?? 0;
    const p3 = data[at + 3 * n] ?? 0;
    data[to0] = (data[to0] ?? 0) - (f0 * p0 + f1 * p1 + (f2 * p2 + f3 * p3));
    data[to1] = (data[to1] ?? 0) - (g0 * p0 + g1 * p1 + (g2 * p2 + g3 * p3));
    at++;
    to0++;
    to1++;
  }
}

/** The row from k down with the largest entry in column k; the first of equals. */
function rowOfPivot(data: Float64Array, m: number, n: number, k: number): number {
  let best = k;
  let largest = Math.abs(data[k * n + k] ?? 0);
  for (let i = k + 1; i < m; i++) {
    const size = Math.abs(data[i * n + k] ?? 0);
    if (size > largest) {
      largest = size;
      best = i;
    }
  }
  return best;
}

function swapRows(data: Float64Array, n: number, first: number, second: number): void {
  let p = first * n;
  let q = second * n;
  for (let j = 0; j < n; j++, p++, q++) {
    const kept = data[p] ?? 0;
    data[p] = data[q] ?? 0;
    data[q] = kept;
  }
}

/** Subtracts multiples of row k from the rows below, in the columns up to `end`. */
function eliminateBelow(data: Float64Array, m: number, n: number, k: number, end: number): void {
  const source = k * n;
  const pivot = data[source + k] ?? 0;
  for (let i = k + 1; i < m; i++) {
    const row = i * n;
    const factor = (data[row + k] ?? 0) / pivot;
    data[row + k] = factor;
    if (factor !== 0) subtractRow(data, row, source, factor, k + 1, end);
  }
}

/** What eliminating the columns from `start` to `middle` does to those up to `end`: U₁₂ = L₁₁⁻¹A₁₂, then A₂₂ −= L₂₁U₁₂. */
function updateRest({ data, m, n }: Progress, start: number, middle: number, end: number): void {
  const at = (i: number, j: number): Panel => ({ data, offset: i * n + j, rowStep: n, columnStep: 1 });
  const depth = middle - start;
  solveLowerInPlace(at(start, start), at(start, middle), depth, end - middle, "unit");
  addProduct(at(middle, middle), -1, at(middle, start), at(start, middle), m - middle, end - middle, depth);
}
