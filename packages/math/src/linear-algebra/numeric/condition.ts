import { commonExponent, scaledByPower } from "./common-scale.ts";
import { solveStraight, solveTransposed } from "./factored.ts";
import { estimateInverseNorm } from "./inverse-norm.ts";
import { eliminateInPlace } from "./lu-kernel.ts";
import type { Matrix } from "./matrix.ts";
import { norm } from "./norm.ts";
import { type NotSquare, requireFinite, requireSquare } from "./requirements.ts";
import type { Fits } from "./sizes.ts";

/**
 * An estimate of the condition number cond₁(A) = ‖A‖₁‖A⁻¹‖₁, from below: how many times larger, relatively, the change of a solution of Ax = b can be
 * than the change of A and b. A: n×n, finite. At least 1; 10ᵏ means that k of the sixteen digits are lost. Infinite for a singular matrix, and beyond
 * the largest float; 0 for n = 0. It depends on the units of rows and columns.
 *
 * @throws ShapeError "conditionEstimate: A must be square, got 2×3"
 * @throws DomainError "conditionEstimate: A must be finite, got NaN in row 1, column 2"
 * @accuracy nearly always within a factor of 3, never above but for rounding. @cost 2/3 n³ flops and at most 11 substitutions of 2n² each.
 * @source Hager, Condition estimates (1984); Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., ch. 15. LAPACK: dgecon; NumPy: numpy.linalg.cond(A, 1) exactly.
 * @example conditionEstimate(matrix([[1, 0], [0, 0.25]])) // => 4
 * @example conditionEstimate(matrix([[1, 2], [2, 4]])) // => Infinity
 */
export function conditionEstimate<M extends number, N extends number>(
  A: Fits<M, N, Matrix<M, N>, NotSquare<"conditionEstimate", M, N>>,
): number;
export function conditionEstimate(A: Matrix): number {
  requireSquare("conditionEstimate", A);
  requireFinite("conditionEstimate", "A", A);
  const n = A.rows;
  if (n === 0) return 0;
  const data = scaledByPower(A.data, -commonExponent(A.data));
  const size = norm({ rows: n, columns: n, data }, 1);
  if (eliminateInPlace(data, n, n).missing !== null) return Infinity;
  const factors = { data, offset: 0, rowStep: n, columnStep: 1 };
  const inverseNorm = estimateInverseNorm(n, solveStraight(factors, n), solveTransposed(factors, n));
  return Number.isNaN(inverseNorm) ? Infinity : Math.max(1, size * inverseNorm);
}
