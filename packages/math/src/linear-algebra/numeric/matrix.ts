import { DomainError, ShapeError } from "../../errors.ts";

/**
 * An m×n matrix of 64-bit floats: plain data, row after row, the entry in row i and column j at `data[i * columns + j]`.
 * M and N are its sizes where the compiler knows them and `number` where it does not. m or n may be 0.
 * Every function of the library returns new matrices and leaves those it is given as they are. NumPy: a float64 array of two axes.
 */
export interface Matrix<M extends number = number, N extends number = number> {
  readonly rows: M;
  readonly columns: N;
  readonly data: Float64Array;
}

/** A column of n floats: the same thing as an n×1 matrix, so whatever takes a matrix takes it as well. */
export interface Vector<N extends number = number> extends Matrix<N, 1> {}

/** Rows of numbers, as they are written down. */
export type Rows = readonly (readonly number[])[];

/** No matrix has more entries than this: a gigabyte of them. */
const MOST_ENTRIES = 2 ** 27;

/** How many entries the rows have, as far as the first one tells. */
export type Width<R extends readonly unknown[]> = R extends readonly []
  ? 0
  : R extends readonly [infer First, ...(readonly unknown[])]
    ? LengthOf<First>
    : LengthOf<R[number]>;

type LengthOf<Row> = Row extends readonly unknown[] ? Row["length"] : number;

type RaggedRow<R extends readonly unknown[], W extends number, Before extends readonly 0[] = []> = R extends readonly [
  infer First extends readonly unknown[],
  ...infer Rest,
]
  ? [W] extends [First["length"]]
    ? RaggedRow<Rest, W, [...Before, 0]>
    : [First["length"]] extends [W]
      ? RaggedRow<Rest, W, [...Before, 0]>
      : `matrix: every row must have ${W} entries, row ${[...Before, 0]["length"]} has ${First["length"]}`
  : never;

/** The sentence that says what is wrong with the rows, `never` where nothing is. */
type Refused<R extends readonly unknown[]> = [R] extends [Rows]
  ? RaggedRow<R, Width<R>>
  : "matrix: a matrix is a list of rows, as in [[1, 2, 3]]; a column is made by vector([1, 2, 3])";

/** The rows themselves, or the sentence that says what is wrong with them. */
export type Rectangular<R extends readonly unknown[]> = [Refused<R>] extends [never] ? R : Refused<R>;

/**
 * The matrix with these rows. Rows that are written out give their shape to the type: `matrix([[1, 2], [3, 4]])` is a `Matrix<2, 2>`.
 * `columns` says how many there are when there may be no rows. NaN and infinities are entries like any other. NumPy: numpy.array.
 *
 * @throws ShapeError "matrix: every row must have 2 entries, row 2 has 3" for ragged rows.
 * @throws DomainError "matrix: every entry must be a number, got undefined in row 1, column 2"
 * @example matrix([[1, 2], [3, 4], [5, 6]]).rows // => 3
 * @example matrix([], 3).columns // => 3
 */
export function matrix<const R extends readonly (number | readonly number[])[]>(
  rows: Rectangular<R>,
): Matrix<R["length"], Width<R>>;
export function matrix<const N extends number>(rows: readonly [], columns: N): Matrix<0, N>;
export function matrix<const N extends number>(rows: Rows, columns: N): Matrix<number, N>;
export function matrix(rows: unknown, columns?: number): Matrix {
  const lists = rows as Rows;
  const width = wholeSize("matrix", "columns", columns ?? lists[0]?.length ?? 0);
  const data = new Float64Array(entriesIn("matrix", lists.length, width));
  lists.forEach((row, i) => {
    if (!Array.isArray(row)) {
      throw new ShapeError(
        "matrix",
        "a matrix is a list of rows, as in [[1, 2, 3]]; a column is made by vector([1, 2, 3])",
      );
    }
    if (row.length !== width) {
      throw new ShapeError("matrix", `every row must have ${width} entries, row ${i + 1} has ${row.length}`);
    }
    for (let j = 0; j < width; j++) {
      const entry: unknown = row[j];
      if (typeof entry !== "number") {
        throw new DomainError("matrix", `every entry must be a number, got ${entry} in row ${i + 1}, column ${j + 1}`);
      }
      data[i * width + j] = entry;
    }
  });
  return { rows: lists.length, columns: width, data };
}

/**
 * The m×n matrix whose entry in row i and column j, both counted from 0, is `entry(i, j)`. NumPy: numpy.fromfunction.
 *
 * @throws ShapeError "matrixOf: rows must be a whole number from 0, got -1"
 * @example toRows(matrixOf(2, 2, (i, j) => 10 * i + j)) // => [[0, 1], [10, 11]]
 */
export function matrixOf<M extends number, N extends number>(
  rows: M,
  columns: N,
  entry: (i: number, j: number) => number,
): Matrix<M, N> {
  wholeSize("matrixOf", "rows", rows);
  wholeSize("matrixOf", "columns", columns);
  const data = new Float64Array(entriesIn("matrixOf", rows, columns));
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) data[i * columns + j] = entry(i, j);
  return { rows, columns, data };
}

/**
 * The m×n matrix with these entries, given row after row; they are copied. NumPy: numpy.reshape.
 *
 * @throws ShapeError "matrixFrom: a 2×2 matrix has 4 entries, got 3"
 * @example toRows(matrixFrom(2, 2, [1, 2, 3, 4])) // => [[1, 2], [3, 4]]
 */
export function matrixFrom<M extends number, N extends number>(
  rows: M,
  columns: N,
  entries: ArrayLike<number>,
): Matrix<M, N> {
  wholeSize("matrixFrom", "rows", rows);
  wholeSize("matrixFrom", "columns", columns);
  const size = entriesIn("matrixFrom", rows, columns);
  if (entries.length !== size) {
    throw new ShapeError("matrixFrom", `a ${rows}×${columns} matrix has ${size} entries, got ${entries.length}`);
  }
  return { rows, columns, data: Float64Array.from(entries) };
}

/**
 * The m×n matrix of zeros. NumPy: numpy.zeros.
 *
 * @throws ShapeError "zeros: rows must be a whole number from 0, got 0.5"
 * @example toRows(zeros(1, 2)) // => [[0, 0]]
 */
export function zeros<M extends number, N extends number>(rows: M, columns: N): Matrix<M, N> {
  wholeSize("zeros", "rows", rows);
  wholeSize("zeros", "columns", columns);
  return { rows, columns, data: new Float64Array(entriesIn("zeros", rows, columns)) };
}

/**
 * The n×n identity matrix I: ones on the diagonal, zeros elsewhere. NumPy: numpy.eye.
 *
 * @throws ShapeError "identity: n must be a whole number from 0, got -1"
 * @example toRows(identity(2)) // => [[1, 0], [0, 1]]
 */
export function identity<N extends number>(n: N): Matrix<N, N> {
  wholeSize("identity", "n", n);
  const data = new Float64Array(entriesIn("identity", n, n));
  for (let i = 0; i < n; i++) data[i * n + i] = 1;
  return { rows: n, columns: n, data };
}

/**
 * The n×n matrix with v on its diagonal and zeros elsewhere. NumPy: numpy.diag.
 *
 * @example toRows(diagonalMatrix(vector([2, 3]))) // => [[2, 0], [0, 3]]
 */
export function diagonalMatrix<N extends number>(v: Vector<N>): Matrix<N, N> {
  const n = v.rows;
  return matrixOf(n, n, (i, j) => (i === j ? (v.data[i] ?? 0) : 0));
}

/**
 * How many entries a matrix of this shape has.
 *
 * @throws DomainError where there are more than 2²⁷.
 */
export function entriesIn(caller: string, rows: number, columns: number): number {
  const size = rows * columns;
  if (size <= MOST_ENTRIES) return size;
  throw new DomainError(caller, `a ${rows}×${columns} matrix has ${size} entries; at most ${MOST_ENTRIES} are allowed`);
}

/**
 * The size itself, where it is one.
 *
 * @throws ShapeError "identity: n must be a whole number from 0, got 1.5"
 */
export function wholeSize(caller: string, name: string, size: number): number {
  if (Number.isSafeInteger(size) && size >= 0) return size;
  throw new ShapeError(caller, `${name} must be a whole number from 0, got ${size}`);
}
