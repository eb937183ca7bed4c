import type { Matrix } from "../matrix.ts";
import { submatrix } from "../parts.ts";
import { requireFinite } from "../requirements.ts";
import { svd } from "./svd.ts";
import { countAbove, type RankOptions } from "./tolerance.ts";

/** The vectors that A takes to 0, within rounding. */
export type NullSpace<N extends number = number> = {
  /** n×dimension, orthonormal columns; in each the first component that is not negligible is positive. */
  readonly basis: Matrix<N, number>;
  /** n less the rank. */
  readonly dimension: number;
};

/**
 * An orthonormal basis of the null space of A, the x with Ax = 0: the right singular vectors whose singular values are not above the tolerance, by default
 * max(m, n)·2⁻⁵² times the largest. A: m×n, any shape, finite; without rows everything is in it.
 *
 * @throws DomainError "nullSpace: A must be finite, got NaN in row 1, column 2"
 * @throws DomainError "nullSpace: tolerance must be a number from 0, got -1"
 * @accuracy ‖Ax‖ is at most the tolerance and a few nε‖A‖₂ for each x of the basis, ε = 2⁻⁵³. @cost as `svd`, full.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §2.4.2. SciPy: scipy.linalg.null_space.
 * @example toRows(nullSpace(matrix([[1, 0], [0, 0]])).basis) // => [[0], [1]]
 * @example nullSpace(matrix([[1, 2], [3, 4]])).dimension // => 0
 */
export function nullSpace<M extends number, N extends number>(
  A: Matrix<M, N>,
  options: RankOptions = {},
): NullSpace<N> {
  requireFinite("nullSpace", "A", A);
  const [m, n]: readonly [number, number] = [A.rows, A.columns];
  const { values, V } = svd(A, { size: m < n ? "full" : "thin" } as { size: "full" });
  const known = countAbove("nullSpace", values, m, n, options);
  return { basis: submatrix(V, { row: 0, column: known }, A.columns, n - known), dimension: n - known };
}
