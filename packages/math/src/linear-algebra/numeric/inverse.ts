import { doubtful, factor } from "./factored.ts";
import { type Matrix, zeros } from "./matrix.ts";
import { timesPowerOfTwo } from "./power-of-two.ts";
import { type NotSquare, requireFinite, requireSquare } from "./requirements.ts";
import type { Fits } from "./sizes.ts";
import { solveLowerInPlace, solveUpperInPlace } from "./triangular-kernel.ts";

/**
 * What inverting comes out with. "nearly-singular": A is as near to a singular matrix as rounding its entries moves it, so
 * the matrix may have no right digit. "singular": elimination met a column without a pivot.
 */
export type Inverse<N extends number = number> =
  | { readonly kind: "inverse"; readonly matrix: Matrix<N, N> }
  | { readonly kind: "nearly-singular"; readonly matrix: Matrix<N, N>; readonly reciprocalCondition: number }
  | { readonly kind: "singular" };

/**
 * The A⁻¹ with AA⁻¹ = A⁻¹A = I, column by column as solutions of Ax = eⱼ. A: n×n, finite. For n = 0 it is empty.
 * An entry beyond the largest float is infinite. To solve a system, `solve` is three times cheaper and more accurate.
 *
 * @throws ShapeError "inverse: A must be square, got 2×3"
 * @throws DomainError "inverse: A must be finite, got NaN in row 1, column 2"
 * @accuracy relative error about cond(A)·nε, ε = 2⁻⁵³. @cost 8/3 n³ flops.
 * @source Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., §14.3 (method A). NumPy: numpy.linalg.inv.
 * @example inverse(matrix([[2, 0], [0, 4]])) // => { kind: "inverse", matrix: matrix([[0.5, 0], [0, 0.25]]) }
 * @example inverse(matrix([[1, 2], [2, 4]])) // => { kind: "singular" }
 */
export function inverse<M extends number, N extends number>(
  A: Fits<M, N, Matrix<M, N>, NotSquare<"inverse", M, N>>,
): Inverse<M & N>;
export function inverse(A: Matrix): Inverse {
  requireSquare("inverse", A);
  requireFinite("inverse", "A", A);
  const factored = factor(A);
  if (factored.missing !== null) return { kind: "singular" };
  const { n, factors, order, rows, columns } = factored;
  const P = zeros(n, n);
  for (let i = 0; i < n; i++) P.data[i * n + (order[i] ?? 0)] = 1;
  const side = { data: P.data, offset: 0, rowStep: n, columnStep: 1 };
  solveLowerInPlace(factors, side, n, n, "unit");
  solveUpperInPlace(factors, side, n, n, "given");
  if (rows !== null || columns !== null) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        P.data[i * n + j] = timesPowerOfTwo(P.data[i * n + j] ?? 0, -(columns?.[i] ?? 0) - (rows?.[j] ?? 0));
      }
    }
  }
  const doubt = doubtful(A, factored);
  return doubt === null
    ? { kind: "inverse", matrix: P }
    : { kind: "nearly-singular", matrix: P, reciprocalCondition: doubt };
}
