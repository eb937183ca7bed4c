import { ShapeError } from "../../errors.ts";
import type { Matrix } from "./matrix.ts";
import type { FitsShape, ShapeText } from "./sizes.ts";

/** Why a sum or difference is refused. */
export type NoSum<
  Name extends string,
  M extends number,
  N extends number,
  P extends number,
  Q extends number,
> = `${Name}: A and B must have the same shape, got ${ShapeText<M, N>} and ${ShapeText<P, Q>}`;

/**
 * The sum A + B, entry by entry. A and B: m×n; vectors as well. NumPy: A + B without broadcasting.
 *
 * @throws ShapeError "add: A and B must have the same shape, got 2×2 and 2×3"
 * @example toList(add(vector([1, 2]), vector([10, 20]))) // => [11, 22]
 */
export function add<M extends number, N extends number, P extends number, Q extends number>(
  A: Matrix<M, N>,
  B: FitsShape<M, N, P, Q, Matrix<P, Q>, NoSum<"add", M, N, P, Q>>,
): Matrix<M & P, N & Q>;
export function add(A: Matrix, B: Matrix): Matrix {
  return combined("add", A, B, 1);
}

/**
 * The difference A − B, entry by entry. A and B: m×n; vectors as well. NumPy: A - B without broadcasting.
 *
 * @throws ShapeError "subtract: A and B must have the same shape, got 2×2 and 2×3"
 * @example toList(subtract(vector([1, 2]), vector([10, 20]))) // => [-9, -18]
 */
export function subtract<M extends number, N extends number, P extends number, Q extends number>(
  A: Matrix<M, N>,
  B: FitsShape<M, N, P, Q, Matrix<P, Q>, NoSum<"subtract", M, N, P, Q>>,
): Matrix<M & P, N & Q>;
export function subtract(A: Matrix, B: Matrix): Matrix {
  return combined("subtract", A, B, -1);
}

/**
 * The multiple cA, entry by entry. A: m×n; a vector as well. NumPy: c * A.
 *
 * @example toList(scale(3, vector([1, 2]))) // => [3, 6]
 */
export function scale<M extends number, N extends number>(c: number, A: Matrix<M, N>): Matrix<M, N> {
  return { rows: A.rows, columns: A.columns, data: A.data.map((entry) => c * entry) };
}

function combined(caller: string, A: Matrix, B: Matrix, factor: 1 | -1): Matrix {
  if (A.rows !== B.rows || A.columns !== B.columns) {
    const got = `${A.rows}×${A.columns} and ${B.rows}×${B.columns}`;
    throw new ShapeError(caller, `A and B must have the same shape, got ${got}`);
  }
  const data = new Float64Array(A.data.length);
  for (let i = 0; i < data.length; i++) data[i] = (A.data[i] ?? 0) + factor * (B.data[i] ?? 0);
  return { rows: A.rows, columns: A.columns, data };
}
