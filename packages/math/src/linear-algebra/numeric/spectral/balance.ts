/** B = D⁻¹PᵀAPD, from whose rows and columns outside low … high the eigenvalues can be read, and inside which rows and columns are alike. */
export type Balanced = {
  readonly low: number;
  readonly high: number;
  /** Entry i of the diagonal of D, a power of two. */
  readonly scales: Float64Array;
  /** Pairs that change places, in the order in which this was done. */
  readonly exchanges: readonly (readonly [number, number])[];
};

/**
 * Balances an n×n array in place: brings rows and columns that isolate an eigenvalue to the ends, then scales by powers of two until each
 * row has about the size of its column, as long as this helps.
 *
 * @cost a few n² flops.
 * @source Parlett & Reinsch (1969), doi:10.1007/BF02165404; James, Langou & Lowery (2014), arXiv:1401.5766, for the 2-norm; LAPACK dgebal.
 */
export function balanceInPlace(a: Float64Array, n: number): Balanced {
  const exchanges: [number, number][] = [];
  let [low, high] = [0, n - 1];
  const swap = (i: number, j: number) => {
    exchanges.push([i, j]);
    if (i === j) return;
    exchangeLines(a, i * n, j * n, 1, n);
    exchangeLines(a, i, j, n, n);
  };
  for (let row = high; row >= 0; row--) {
    if (!isAlone(a, n, row * n, 1, row, 0, high)) continue;
    swap(row, high);
    high--;
    row = high + 1;
  }
  for (let column = low; column <= high; column++) {
    if (!isAlone(a, n, column, n, column, low, high)) continue;
    swap(column, low);
    low++;
    column = low - 1;
  }
  const scales = new Float64Array(n).fill(1);
  let changed = high > low;
  while (changed) {
    changed = false;
    for (let i = low; i <= high; i++) {
      const factor = factorFor(a, n, i, low, high);
      if (factor === 1) continue;
      changed = true;
      scales[i] = (scales[i] ?? 1) * factor;
      for (let j = low; j < n; j++) a[i * n + j] = (a[i * n + j] ?? 0) / factor;
      for (let k = 0; k <= high; k++) a[k * n + i] = (a[k * n + i] ?? 0) * factor;
    }
  }
  return { low, high, scales, exchanges };
}

/** Takes vectors, one in each row of an m×n array, back to the matrix before it was balanced: x ← PDx; for those of its transpose, x ← PD⁻¹x. */
export function unbalance(
  vectors: Float64Array,
  m: number,
  { scales, exchanges }: Balanced,
  side: "right" | "left",
): void {
  const n = scales.length;
  for (let j = 0; j < n; j++) {
    const scale = scales[j] ?? 1;
    if (scale === 1) continue;
    const factor = side === "right" ? scale : 1 / scale;
    for (let i = 0; i < m; i++) vectors[i * n + j] = (vectors[i * n + j] ?? 0) * factor;
  }
  for (let k = exchanges.length - 1; k >= 0; k--) {
    const [i, j] = exchanges[k] ?? [0, 0];
    if (i !== j) exchangeLines(vectors, i, j, n, m);
  }
}

/** Whether a line has only zeros from `from` to `to` besides its entry on the diagonal. */
function isAlone(
  a: Float64Array,
  n: number,
  start: number,
  step: number,
  own: number,
  from: number,
  to: number,
): boolean {
  for (let p = from; p <= to && p < n; p++) if (p !== own && a[start + p * step] !== 0) return false;
  return true;
}

function exchangeLines(a: Float64Array, first: number, second: number, step: number, count: number): void {
  for (let p = 0; p < count; p++) {
    const [i, j] = [first + p * step, second + p * step];
    const kept = a[i] ?? 0;
    a[i] = a[j] ?? 0;
    a[j] = kept;
  }
}

/** The power of two that makes column i, times it, and row i, divided by it, alike; 1 where that gains less than 5 %. */
function factorFor(a: Float64Array, n: number, i: number, low: number, high: number): number {
  let [columnSquares, rowSquares] = [0, 0];
  for (let k = low; k <= high; k++) {
    columnSquares += (a[k * n + i] ?? 0) ** 2;
    rowSquares += (a[i * n + k] ?? 0) ** 2;
  }
  const [column, row] = [Math.sqrt(columnSquares), Math.sqrt(rowSquares)];
  if (column === 0 || row === 0) return 1;
  let factor = 1;
  // Entries stay far from both ends of the floats.
  while (column * factor * 2 <= row / factor && factor < 2 ** 200) factor *= 2;
  while (column * factor >= (row / factor) * 2 && factor > 2 ** -200) factor /= 2;
  return column * factor + row / factor < 0.95 * (column + row) ? factor : 1;
}
