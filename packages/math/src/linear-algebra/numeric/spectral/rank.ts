import type { Matrix } from "../matrix.ts";
import { valuesFor } from "./svd.ts";
import { countAbove, type RankOptions } from "./tolerance.ts";

/**
 * The rank of A within rounding: how many singular values are above the tolerance, by default max(m, n)·2⁻⁵² times the largest
 * (NumPy's default). A: m×n, any shape, finite; 0 for an empty matrix.
 *
 * @throws DomainError "rank: A must be finite, got NaN in row 1, column 2"
 * @throws DomainError "rank: tolerance must be a number from 0, got -1"
 * @accuracy the rank of a matrix that differs from A by less than the tolerance. It depends on the units of rows and columns. @cost as `singularValues`.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §5.4.1. NumPy: numpy.linalg.matrix_rank.
 * @example rank(matrix([[1, 2, 3], [4, 5, 6], [7, 8, 9]])) // => 2
 * @example rank(matrix([[1, 0], [0, 1e-9]]), { tolerance: 1e-6 }) // => 1
 */
export function rank(A: Matrix, options: RankOptions = {}): number {
  return countAbove("rank", valuesFor("rank", A), A.rows, A.columns, options);
}

/**
 * The condition number cond₂(A) = σ₁/σₖ, the largest singular value over the smallest, k = min(m, n): how many times larger, relatively, the change of a solution can be
 * than the change of A. A: m×n, any shape, finite. At least 1; infinite where the smallest singular value is 0; 0 for an empty matrix.
 *
 * @throws DomainError "conditionNumber: A must be finite, got NaN in row 1, column 2"
 * @accuracy relative error about cond₂(A)·kε, ε = 2⁻⁵³: beyond 10¹⁵ only its size can be trusted. @cost as `singularValues`; conditionEstimate is cheaper.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §2.6.2. NumPy: numpy.linalg.cond.
 * @example conditionNumber(matrix([[2, 0], [0, 0.5]])) // => 4
 */
export function conditionNumber(A: Matrix): number {
  const { data } = valuesFor("conditionNumber", A);
  if (data.length === 0) return 0;
  const least = data[data.length - 1] ?? 0;
  return least === 0 ? Infinity : (data[0] ?? 0) / least;
}

/**
 * The norm ‖A‖₂, the largest singular value: how much longer A can make a vector. A: m×n, any shape, finite; 0 for an empty matrix.
 *
 * @throws DomainError "spectralNorm: A must be finite, got NaN in row 1, column 2"
 * @accuracy relative error a few kε, k = min(m, n), ε = 2⁻⁵³. @cost as `singularValues`. NumPy: numpy.linalg.norm(A, 2).
 * @example spectralNorm(matrix([[0, 3], [-4, 0]])) // => 4
 */
export function spectralNorm(A: Matrix): number {
  return valuesFor("spectralNorm", A).data[0] ?? 0;
}
