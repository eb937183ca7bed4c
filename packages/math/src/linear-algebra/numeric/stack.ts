import { ShapeError } from "../../errors.ts";
import { entriesIn, type Matrix } from "./matrix.ts";
import type { Fits, Plus, ShapeText } from "./sizes.ts";

/** Why two matrices cannot stand side by side. */
export type NotBeside<
  M extends number,
  N extends number,
  P extends number,
  Q extends number,
> = `placeBeside: A and B must have as many rows, got ${ShapeText<M, N>} and ${ShapeText<P, Q>}`;

/** Why one matrix cannot stand above another. */
export type NotAbove<
  M extends number,
  N extends number,
  P extends number,
  Q extends number,
> = `placeAbove: A and B must have as many columns, got ${ShapeText<M, N>} and ${ShapeText<P, Q>}`;

/**
 * The matrix (A | B): the columns of A, then those of B. A: m×n, B: m×q; the result is m×(n + q). NumPy: numpy.hstack.
 *
 * @throws ShapeError "placeBeside: A and B must have as many rows, got 1×1 and 2×1"
 * @example toRows(placeBeside(matrix([[1, 2], [3, 4]]), vector([5, 6]))) // => [[1, 2, 5], [3, 4, 6]]
 */
export function placeBeside<M extends number, N extends number, P extends number, Q extends number>(
  A: Matrix<M, N>,
  B: Fits<M, P, Matrix<P, Q>, NotBeside<M, N, P, Q>>,
): Matrix<M & P, Plus<N, Q>>;
export function placeBeside(A: Matrix, B: Matrix): Matrix {
  if (A.rows !== B.rows) {
    const got = `${A.rows}×${A.columns} and ${B.rows}×${B.columns}`;
    throw new ShapeError("placeBeside", `A and B must have as many rows, got ${got}`);
  }
  const columns = A.columns + B.columns;
  const data = new Float64Array(entriesIn("placeBeside", A.rows, columns));
  for (let i = 0; i < A.rows; i++) {
    data.set(A.data.subarray(i * A.columns, (i + 1) * A.columns), i * columns);
    data.set(B.data.subarray(i * B.columns, (i + 1) * B.columns), i * columns + A.columns);
  }
  return { rows: A.rows, columns, data };
}

/**
 * The rows of A, then those of B. A: m×n, B: p×n; the result is (m + p)×n. NumPy: numpy.vstack.
 *
 * @throws ShapeError "placeAbove: A and B must have as many columns, got 1×1 and 1×2"
 * @example toRows(placeAbove(matrix([[1, 2]]), matrix([[3, 4], [5, 6]]))) // => [[1, 2], [3, 4], [5, 6]]
 */
export function placeAbove<M extends number, N extends number, P extends number, Q extends number>(
  A: Matrix<M, N>,
  B: Fits<N, Q, Matrix<P, Q>, NotAbove<M, N, P, Q>>,
): Matrix<Plus<M, P>, N & Q>;
export function placeAbove(A: Matrix, B: Matrix): Matrix {
  if (A.columns !== B.columns) {
    const got = `${A.rows}×${A.columns} and ${B.rows}×${B.columns}`;
    throw new ShapeError("placeAbove", `A and B must have as many columns, got ${got}`);
  }
  const rows = A.rows + B.rows;
  const data = new Float64Array(entriesIn("placeAbove", rows, A.columns));
  data.set(A.data);
  data.set(B.data, A.data.length);
  return { rows, columns: A.columns, data };
}
