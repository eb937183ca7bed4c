import { ShapeError } from "../errors.ts";
import { ONE, Q, type Rational, type RationalLike, ZERO } from "./rational.ts";

/** An m×n matrix of exact fractions, rows of columns. m or n may be 0; `columns` is known even without rows. */
export type ExactMatrix = {
  readonly rows: number;
  readonly columns: number;
  readonly entries: readonly (readonly Rational[])[];
};

/** A column of exact fractions. */
export type ExactVector = readonly Rational[];

/**
 * The matrix with these rows. `columns` is needed only when there are no rows.
 *
 * @throws ShapeError "matrix: every row must have 2 entries, row 2 has 3" for ragged rows.
 * @throws DomainError for an entry that is no exact number.
 * @example matrix([[1, 2], ["1/2", 0.25]]).columns // => 2
 * @example matrix([], 3).columns // => 3
 */
export function matrix(rows: readonly (readonly RationalLike[])[], columns?: number): ExactMatrix {
  return assembled(
    rows.map((row) => row.map((entry) => Q.of(entry))),
    columns ?? rows[0]?.length ?? 0,
  );
}

/** The matrix with rows that are exact already. */
function assembled(entries: readonly ExactVector[], width: number): ExactMatrix {
  if (!Number.isSafeInteger(width) || width < 0) {
    throw new ShapeError("matrix", `columns must be a whole number from 0, got ${width}`);
  }
  const ragged = entries.findIndex((row) => row.length !== width);
  if (ragged >= 0) {
    const found = entries[ragged]?.length;
    throw new ShapeError("matrix", `every row must have ${width} entries, row ${ragged + 1} has ${found}`);
  }
  return { rows: entries.length, columns: width, entries };
}

/**
 * The vector with these entries.
 *
 * @throws DomainError for an entry that is no exact number.
 * @example vector([1, "1/2"]).map(Q.toText) // => ["1", "1/2"]
 */
export function vector(entries: readonly RationalLike[]): ExactVector {
  return entries.map((entry) => Q.of(entry));
}

/**
 * The entry in row i and column j, both counted from 0.
 *
 * @throws ShapeError when there is no such entry.
 * @example Q.toText(entryOf(matrix([[1, 2], [3, 4]]), 1, 0)) // => "3"
 */
export function entryOf(A: ExactMatrix, i: number, j: number): Rational {
  const entry = A.entries[i]?.[j];
  if (entry === undefined) throw new ShapeError("entryOf", `no entry (${i}, ${j}) in a ${A.rows}×${A.columns} matrix`);
  return entry;
}

/**
 * Row i, counted from 0.
 *
 * @throws ShapeError when there is no such row.
 * @example rowOf(matrix([[1, 2], [3, 4]]), 1).map(Q.toText) // => ["3", "4"]
 */
export function rowOf(A: ExactMatrix, i: number): ExactVector {
  const row = A.entries[i];
  if (row === undefined) throw new ShapeError("rowOf", `no row ${i} in a ${A.rows}×${A.columns} matrix`);
  return row;
}

/**
 * Column j, counted from 0.
 *
 * @throws ShapeError when there is no such column.
 * @example columnOf(matrix([[1, 2], [3, 4]]), 1).map(Q.toText) // => ["2", "4"]
 */
export function columnOf(A: ExactMatrix, j: number): ExactVector {
  if (!(Number.isInteger(j) && j >= 0 && j < A.columns)) {
    throw new ShapeError("columnOf", `no column ${j} in a ${A.rows}×${A.columns} matrix`);
  }
  return A.entries.map((_, i) => entryOf(A, i, j));
}

/**
 * A with rows replaced one by one by what `change` returns for them; the shape stays.
 *
 * @throws ShapeError when `change` returns a row of another length.
 * @example mapRows(matrix([[1, 2]]), (row) => row.map(Q.negate)) // => matrix([[-1, -2]])
 */
export function mapRows(A: ExactMatrix, change: (row: ExactVector, index: number) => ExactVector): ExactMatrix {
  return assembled(A.entries.map(change), A.columns);
}

/**
 * The augmented matrix (A | b). A: m×n, b: m; the result is m×(n + 1).
 *
 * @throws ShapeError "augment: A must have as many rows as b has entries, got 2 and 3"
 * @example augment(matrix([[1, 2]]), vector([3])).columns // => 3
 */
export function augment(A: ExactMatrix, b: ExactVector): ExactMatrix {
  if (A.rows !== b.length) {
    throw new ShapeError("augment", `A must have as many rows as b has entries, got ${A.rows} and ${b.length}`);
  }
  return assembled(
    A.entries.map((row, i) => [...row, b[i] ?? ZERO]),
    A.columns + 1,
  );
}

/**
 * The matrix (A | B): the columns of A, then those of B. A: m×n, B: m×k; the result is m×(n + k).
 *
 * @throws ShapeError "placeBeside: A and B must have as many rows, got 2 and 3"
 * @example placeBeside(matrix([[1, 2]]), matrix([[3]])).entries.map((row) => row.map(Q.toText)) // => [["1", "2", "3"]]
 */
export function placeBeside(A: ExactMatrix, B: ExactMatrix): ExactMatrix {
  if (A.rows !== B.rows) {
    throw new ShapeError("placeBeside", `A and B must have as many rows, got ${A.rows} and ${B.rows}`);
  }
  return assembled(
    A.entries.map((row, i) => [...row, ...(B.entries[i] ?? [])]),
    A.columns + B.columns,
  );
}

/**
 * The n×n identity matrix I: ones on the diagonal, zeros elsewhere.
 *
 * @throws ShapeError when n is not a whole number from 0.
 * @example identity(2).entries.map((row) => row.map(Q.toText)) // => [["1", "0"], ["0", "1"]]
 */
export function identity(n: number): ExactMatrix {
  if (!Number.isSafeInteger(n) || n < 0) {
    throw new ShapeError("identity", `n must be a whole number from 0, got ${n}`);
  }
  const rows = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? ONE : ZERO)));
  return assembled(rows, n);
}

/**
 * The transpose Aᵀ: rows become columns. A: m×n; the result is n×m.
 *
 * @example transpose(matrix([[1, 2]])).entries.map((row) => row.map(Q.toText)) // => [["1"], ["2"]]
 */
export function transpose(A: ExactMatrix): ExactMatrix {
  return assembled(
    Array.from({ length: A.columns }, (_, j) => columnOf(A, j)),
    A.rows,
  );
}

/**
 * Whether A and B have the same shape and the same entries.
 *
 * @example equalsMatrix(matrix([["1/2"]]), matrix([["2/4"]])) // => true
 */
export function equalsMatrix(A: ExactMatrix, B: ExactMatrix): boolean {
  return (
    A.rows === B.rows && A.columns === B.columns && A.entries.every((row, i) => equalsVector(row, B.entries[i] ?? []))
  );
}

/**
 * Whether u and v have the same length and the same entries.
 *
 * @example equalsVector(vector([1, 2]), vector([1, 2, 0])) // => false
 */
export function equalsVector(u: ExactVector, v: ExactVector): boolean {
  return u.length === v.length && u.every((entry, i) => Q.equals(entry, v[i] ?? ZERO));
}
