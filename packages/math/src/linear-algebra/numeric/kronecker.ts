import { entriesIn, type Matrix } from "./matrix.ts";

/**
 * The Kronecker product A ⊗ B: each entry aᵢⱼ is replaced by the block aᵢⱼB. A: m×n, B: p×q; the result is mp×nq.
 *
 * @throws DomainError when the result has more than 2²⁷ entries.
 * @cost mnpq flops. @source Golub & Van Loan, Matrix Computations, 4th ed., §12.3. NumPy: numpy.kron.
 * @example toRows(kronecker(matrix([[1, 2]]), matrix([[1], [3]]))) // => [[1, 2], [3, 6]]
 */
export function kronecker(A: Matrix, B: Matrix): Matrix {
  const rows = A.rows * B.rows;
  const columns = A.columns * B.columns;
  const data = new Float64Array(entriesIn("kronecker", rows, columns));
  let at = 0;
  for (let i = 0; i < rows; i++) {
    const [block, inner] = [Math.floor(i / B.rows), i % B.rows];
    for (let j = 0; j < A.columns; j++) {
      const factor = A.data[block * A.columns + j] ?? 0;
      for (let q = 0; q < B.columns; q++) data[at++] = factor * (B.data[inner * B.columns + q] ?? 0);
    }
  }
  return { rows, columns, data };
}
