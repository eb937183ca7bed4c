import { DomainError } from "../../errors.ts";
import { identity, type Matrix } from "./matrix.ts";
import { multiply } from "./product.ts";
import { type NotSquare, requireSquare } from "./requirements.ts";
import type { Fits } from "./sizes.ts";

/**
 * The power Aᵏ by repeated squaring; A⁰ = I. A: n×n; k: a whole number from 0. Products follow IEEE arithmetic.
 *
 * @throws ShapeError "power: A must be square, got 2×3"
 * @throws DomainError "power: k must be a whole number from 0, got -1; for a negative one take the power of the inverse"
 * @accuracy |error| ≤ about knε |A|ᵏ entry by entry, ε = 2⁻⁵³. @cost at most 2 log₂ k products. NumPy: numpy.linalg.matrix_power.
 * @example toRows(power(matrix([[1, 1], [1, 0]]), 10)) // => [[89, 55], [55, 34]]
 */
export function power<M extends number, N extends number>(
  A: Fits<M, N, Matrix<M, N>, NotSquare<"power", M, N>>,
  k: number,
): Matrix<M & N, M & N>;
export function power(A: Matrix, k: number): Matrix {
  requireSquare("power", A);
  if (!Number.isSafeInteger(k) || k < 0) {
    const advice = "for a negative one take the power of the inverse";
    throw new DomainError("power", `k must be a whole number from 0, got ${k}; ${advice}`);
  }
  let result: Matrix | null = null;
  let square: Matrix = A;
  for (let rest = k; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = result === null ? square : multiply(result, square);
    if (rest > 1) square = multiply(square, square);
  }
  if (result === null) return identity(A.rows);
  return result === A ? { ...A, data: A.data.slice() } : result;
}
