import type { Matrix } from "./matrix.ts";

/** Rows and columns that are exchanged at a time, so that both the reading and the writing stay in the first cache. */
const BLOCK = 16;

/**
 * The transpose Aᵀ: rows become columns. A: m×n; the result is n×m, and a row for a vector. NumPy: A.T, as a copy.
 *
 * @example toRows(transpose(matrix([[1, 2, 3], [4, 5, 6]]))) // => [[1, 4], [2, 5], [3, 6]]
 */
export function transpose<M extends number, N extends number>(A: Matrix<M, N>): Matrix<N, M> {
  const [m, n]: readonly [number, number] = [A.rows, A.columns];
  const from = A.data;
  const data = new Float64Array(m * n);
  for (let row = 0; row < m; row += BLOCK) {
    const below = Math.min(row + BLOCK, m);
    for (let column = 0; column < n; column += BLOCK) {
      const beyond = Math.min(column + BLOCK, n);
      for (let i = row; i < below; i++) {
        for (let j = column; j < beyond; j++) data[j * m + i] = from[i * n + j] ?? 0;
      }
    }
  }
  return { rows: A.columns, columns: A.rows, data };
}
