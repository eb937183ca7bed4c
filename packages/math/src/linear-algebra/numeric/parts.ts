import { ShapeError } from "../../errors.ts";
import { type Matrix, matrixOf, type Vector } from "./matrix.ts";

/**
 * The entry in row i and column j, both counted from 0.
 *
 * @throws ShapeError "entryOf: no entry (2, 0) in a 2×2 matrix"
 * @example entryOf(matrix([[1, 2], [3, 4]]), 1, 0) // => 3
 */
export function entryOf(A: Matrix, i: number, j: number): number {
  const entry = isPlace(i, A.rows) && isPlace(j, A.columns) ? A.data[i * A.columns + j] : undefined;
  if (entry === undefined) throw new ShapeError("entryOf", `no entry (${i}, ${j}) in a ${A.rows}×${A.columns} matrix`);
  return entry;
}

/**
 * The entries of row i, counted from 0.
 *
 * @throws ShapeError "rowOf: no row 2 in a 2×2 matrix"
 * @example toList(rowOf(matrix([[1, 2], [3, 4]]), 1)) // => [3, 4]
 */
export function rowOf<N extends number>(A: Matrix<number, N>, i: number): Vector<N> {
  if (!isPlace(i, A.rows)) throw new ShapeError("rowOf", `no row ${i} in a ${A.rows}×${A.columns} matrix`);
  return { rows: A.columns, columns: 1, data: A.data.slice(i * A.columns, (i + 1) * A.columns) };
}

/**
 * Column j, counted from 0.
 *
 * @throws ShapeError "columnOf: no column 2 in a 2×2 matrix"
 * @example toList(columnOf(matrix([[1, 2], [3, 4]]), 1)) // => [2, 4]
 */
export function columnOf<M extends number>(A: Matrix<M, number>, j: number): Vector<M> {
  if (!isPlace(j, A.columns)) throw new ShapeError("columnOf", `no column ${j} in a ${A.rows}×${A.columns} matrix`);
  return matrixOf(A.rows, 1, (i) => A.data[i * A.columns + j] ?? 0);
}

/**
 * The entries on the diagonal, from the top left on: as many as the smaller of m and n. NumPy: numpy.diag.
 *
 * @example toList(diagonalOf(matrix([[1, 2], [3, 4], [5, 6]]))) // => [1, 4]
 */
export function diagonalOf(A: Matrix): Vector {
  return matrixOf(Math.min(A.rows, A.columns), 1, (i) => A.data[i * A.columns + i] ?? 0);
}

/**
 * The rows of a matrix as lists. NumPy: ndarray.tolist.
 *
 * @example toRows(matrix([[1, 2], [3, 4]])) // => [[1, 2], [3, 4]]
 */
export function toRows(A: Matrix): readonly (readonly number[])[] {
  return Array.from({ length: A.rows }, (_, i) => Array.from(A.data.subarray(i * A.columns, (i + 1) * A.columns)));
}

/**
 * The matrix from row `from.row` and column `from.column` on, with as many rows and columns as asked for. NumPy: A[i:i + m, j:j + n].
 *
 * @throws ShapeError "submatrix: 2×2 from (1, 0) does not lie in a 2×2 matrix"
 * @example toRows(submatrix(matrix([[1, 2, 3], [4, 5, 6]]), { row: 0, column: 1 }, 2, 2)) // => [[2, 3], [5, 6]]
 */
export function submatrix<M extends number, N extends number>(
  A: Matrix,
  from: { readonly row: number; readonly column: number },
  rows: M,
  columns: N,
): Matrix<M, N> {
  const { row, column } = from;
  const lies = isPlace(row, A.rows + 1) && isPlace(column, A.columns + 1);
  if (!lies || !isPlace(rows, A.rows - row + 1) || !isPlace(columns, A.columns - column + 1)) {
    const place = `${rows}×${columns} from (${row}, ${column})`;
    throw new ShapeError("submatrix", `${place} does not lie in a ${A.rows}×${A.columns} matrix`);
  }
  return matrixOf(rows, columns, (i, j) => A.data[(row + i) * A.columns + column + j] ?? 0);
}

function isPlace(index: number, size: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < size;
}
