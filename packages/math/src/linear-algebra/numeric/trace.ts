import type { Matrix } from "./matrix.ts";
import { type NotSquare, requireSquare } from "./requirements.ts";
import type { Fits } from "./sizes.ts";

/**
 * The trace tr A = a₁₁ + … + aₙₙ. A: n×n; 0 for n = 0. Sums follow IEEE arithmetic. NumPy: numpy.trace.
 *
 * @throws ShapeError "trace: A must be square, got 2×3"
 * @example trace(matrix([[1, 2], [3, 4]])) // => 5
 */
export function trace<M extends number, N extends number>(
  A: Fits<M, N, Matrix<M, N>, NotSquare<"trace", M, N>>,
): number;
export function trace(A: Matrix): number {
  requireSquare("trace", A);
  let sum = 0;
  for (let at = 0; at < A.data.length; at += A.columns + 1) sum += A.data[at] ?? 0;
  return sum;
}
