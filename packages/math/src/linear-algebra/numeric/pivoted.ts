import { applyReflection, blocksOf, type ReflectionBlock, reflectColumn } from "./householder.ts";

/** What pivoting adds to reflections: `order[j]` is the column of A that stands in column j. */
export type Pivoted = { readonly blocks: readonly ReflectionBlock[]; readonly order: Int32Array };

/** Below this part of the norm it was computed from, a norm that was only carried along is computed anew. */
const STALE = 2 ** -26;

/**
 * Brings an m×n array of moderate entries to triangular form in place, each time going on with the column that has most left:
 * the sizes on the diagonal of R do not grow from left to right.
 *
 * @cost 4mnr − 2r²(m + n) + 4r³/3 flops for r = min(m, n).
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §5.4.2; Drmač & Bujanović (2008), doi:10.1145/1377612.1377616. LAPACK: dgeqp3.
 */
export function pivotInPlace(data: Float64Array, m: number, n: number): Pivoted {
  const order = new Int32Array(n);
  for (let j = 0; j < n; j++) order[j] = j;
  const left = normsBelow(data, m, n, 0);
  const computed = left.slice();
  const factors: number[] = [];
  for (let k = 0; k < Math.min(m, n); k++) {
    const pivot = placeOfLargest(left, k);
    if (pivot !== k) {
      swapColumns(data, m, n, k, pivot);
      swapEntries(order, k, pivot);
      swapEntries(left, k, pivot);
      swapEntries(computed, k, pivot);
    }
    const factor = reflectColumn(data, m, n, k);
    factors.push(factor);
    applyReflection(data, m, n, k, factor, k + 1, n);
    carryOn(data, m, n, k, left, computed);
  }
  return { blocks: blocksOf(data, m, n, factors), order };
}

/** Takes row k off the norms of the columns to its right. */
function carryOn(
  data: Float64Array,
  m: number,
  n: number,
  k: number,
  left: Float64Array,
  computed: Float64Array,
): void {
  for (let j = k + 1; j < n; j++) {
    const norm = left[j] ?? 0;
    if (norm === 0) continue;
    const part = Math.abs(data[k * n + j] ?? 0) / norm;
    const remaining = Math.max(0, (1 - part) * (1 + part));
    const share = norm / (computed[j] ?? 1);
    if (remaining * share * share > STALE) left[j] = norm * Math.sqrt(remaining);
    else {
      left[j] = normBelow(data, m, n, k + 1, j);
      computed[j] = left[j] ?? 0;
    }
  }
}

function normsBelow(data: Float64Array, m: number, n: number, row: number): Float64Array {
  return Float64Array.from({ length: n }, (_, j) => normBelow(data, m, n, row, j));
}

/** The length of column j from the given row on, found without losing squares of small entries. */
function normBelow(data: Float64Array, m: number, n: number, row: number, j: number): number {
  let largest = 0;
  for (let i = row; i < m; i++) largest = Math.max(largest, Math.abs(data[i * n + j] ?? 0));
  if (largest === 0) return 0;
  let sum = 0;
  for (let i = row; i < m; i++) sum += ((data[i * n + j] ?? 0) / largest) ** 2;
  return largest * Math.sqrt(sum);
}

/** The first place of the largest entry from k on. */
function placeOfLargest(entries: Float64Array, k: number): number {
  let best = k;
  for (let j = k + 1; j < entries.length; j++) if ((entries[j] ?? 0) > (entries[best] ?? 0)) best = j;
  return best;
}

function swapColumns(data: Float64Array, m: number, n: number, first: number, second: number): void {
  for (let i = 0; i < m; i++) swapEntries(data, i * n + first, i * n + second);
}

function swapEntries(entries: Float64Array | Int32Array, first: number, second: number): void {
  const kept = entries[first] ?? 0;
  entries[first] = entries[second] ?? 0;
  entries[second] = kept;
}
