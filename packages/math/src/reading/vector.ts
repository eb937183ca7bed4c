import { type ExactVector, vector } from "../exact/matrix.ts";
import { readWrittenRows } from "./written-rows.ts";

const ACCEPTS = "a vector such as [1, 2, 3]";

/**
 * Reads a vector exactly, in any notation of `readMatrix`: one row or one column.
 *
 * `[1, 2]`, `(1, 2)`, `1 2`, `1; 2`, `[[1], [2]]`, a column of lines, a LaTeX column; `[]` has no entries.
 *
 * @throws ReadingError "a vector is one row or one column, this has 2 rows and 2 columns", with the place.
 * @example readVector("[1, -1/3]").map(formatRational) // => ["1", "-1/3"]
 */
export function readVector(text: string): ExactVector {
  const { rows, cursor } = readWrittenRows(text, ACCEPTS, "blank");
  const [first] = rows;
  if (first === undefined) return vector([]);
  if (rows.length === 1) return vector(first.entries);
  const wide = rows.find((row) => row.entries.length !== 1);
  if (wide === undefined) return vector(rows.flatMap((row) => row.entries));
  const columns = Math.max(...rows.map((row) => row.entries.length));
  return cursor.fail(
    `a vector is one row or one column, this has ${rows.length} rows and ${columns} ${columns === 1 ? "column" : "columns"}`,
    wide.position,
  );
}
