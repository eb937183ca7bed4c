import { type ExactMatrix, matrix } from "../exact/matrix.ts";
import { readWrittenRows } from "./written-rows.ts";

const ACCEPTS = "a matrix such as [[1, 2], [3, 4]] or 1 2; 3 4";

/**
 * Reads a matrix exactly, in the notation it comes in.
 *
 * - brackets: `[[1, 2], [3, 4]]`, also with ( ) or { }; one pair of brackets around numbers alone is one row
 * - MATLAB: `1 2; 3 4`, with or without brackets; a line end starts a row
 * - NumPy's print-outs, with `array( … )` or without, long rows broken over lines
 * - LaTeX: `matrix`, `bmatrix`, `pmatrix`, `vmatrix`, `array` and their kin, with `\frac`
 * - lines of comma-, tab- or semicolon-separated values, without a line of headings
 *
 * Entries are integers, decimals (0.1 is 1/10) and fractions such as `-1/3`. The bar of an augmented matrix is skipped.
 * `[]` is 0×0 and `[[], []]` is 2×0.
 *
 * @throws ReadingError "row 2 has 3 entries, row 1 has 2", with the place and what can be typed.
 * @example readMatrix("1 2; 3 4").entries.map((row) => row.map(formatRational)) // => [["1", "2"], ["3", "4"]]
 */
export function readMatrix(text: string): ExactMatrix {
  const { rows, cursor } = readWrittenRows(text, ACCEPTS, "row");
  const columns = rows[0]?.entries.length ?? 0;
  rows.forEach((row, index) => {
    const count = row.entries.length;
    if (count !== columns) cursor.fail(`row ${index + 1} has ${entries(count)}, row 1 has ${columns}`, row.position);
  });
  return matrix(
    rows.map((row) => row.entries),
    columns,
  );
}

function entries(count: number): string {
  return count === 1 ? "1 entry" : `${count} entries`;
}
