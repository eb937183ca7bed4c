import { ShapeError } from "../../../errors.ts";
import { type ExactMatrix, entryOf, matrix } from "../../../exact/matrix.ts";

/**
 * A without row i and column j, both counted from 0: the matrix whose determinant is the minor of that place.
 *
 * @throws ShapeError when there is no such entry.
 * @example minorMatrix(matrix([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), 0, 1) // => matrix([[4, 6], [7, 9]])
 */
export function minorMatrix(A: ExactMatrix, i: number, j: number): ExactMatrix {
  if (A.entries[i]?.[j] === undefined) {
    throw new ShapeError("minorMatrix", `no entry (${i}, ${j}) in a ${A.rows}×${A.columns} matrix`);
  }
  const rows = A.entries.flatMap((row, k) => (k === i ? [] : [row.filter((_, l) => l !== j)]));
  return matrix(rows, A.columns - 1);
}

/** The sign of a place in the chessboard of signs: + where row and column add up to an even number. @example cofactorSign(0, 1) // => -1 */
export function cofactorSign(i: number, j: number): 1 | -1 {
  return (i + j) % 2 === 0 ? 1 : -1;
}

/** A row or column of a matrix, counted from 0. */
export type MatrixLine = { readonly kind: "row" | "column"; readonly index: number };

/**
 * The places (row, column) along a line of an n×n matrix.
 *
 * @example placesAlong({ kind: "row", index: 0 }, 2) // => [[0, 0], [0, 1]]
 */
export function placesAlong(line: MatrixLine, n: number): readonly (readonly [number, number])[] {
  return Array.from({ length: n }, (_, k) => (line.kind === "row" ? [line.index, k] : [k, line.index]));
}

/**
 * The row or column with the most zeros, along which an expansion has the fewest terms; among equals the first row, then the first column.
 *
 * @throws ShapeError for a matrix without entries.
 * @example emptiestLine(matrix([[1, 2], [0, 3]])) // => { kind: "row", index: 1 }
 */
export function emptiestLine(A: ExactMatrix): MatrixLine {
  if (A.rows === 0) throw new ShapeError("emptiestLine", "a matrix without rows has no line");
  const lines = (["row", "column"] as const).flatMap((kind) =>
    A.entries.map((_, index): MatrixLine => ({ kind, index })),
  );
  const zeros = (line: MatrixLine): number =>
    placesAlong(line, A.rows).filter(([i, j]) => entryOf(A, i, j).numerator === 0n).length;
  return lines.reduce((best, line) => (zeros(line) > zeros(best) ? line : best));
}
