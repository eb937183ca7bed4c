import { describeValue } from "../outputs/describe.ts";
import { LARGEST_STAIRCASE } from "../outputs/staircase-output.ts";
import { isNumericArray, type NumericArrayData } from "../value/numeric-array.ts";
import { emit } from "./emit.ts";

/** How a staircase is drawn. */
export type StaircaseOptions = {
  /** A bar stands before this column, counted from 0. */
  readonly bar?: number;
  /** What heads the columns; their numbers, counted from 0, unless given. */
  readonly columns?: readonly string[];
  readonly label?: string;
};

/**
 * Draws a row echelon form with its stairs: the pivots are marked, and a line goes down below them. `pivots` are columns,
 * counted from 0, from the top row down. Pivots that do not step to the right are marked, but get no line.
 *
 * @throws TypeError when there is no matrix of at most 24 rows and columns, or a pivot is none of its columns.
 * @example staircase([[1, 2, 0, 5], [0, 0, 1, 3]], [0, 2], { bar: 3 })
 */
export function staircase(
  matrix: NumericArrayData | readonly (readonly number[])[],
  pivots: NumericArrayData | readonly number[],
  options: StaircaseOptions = {},
): void {
  const shown = describeValue(matrix, { from: "show" });
  if (shown?.type !== "matrix" || Math.max(shown.rows, shown.columns) > LARGEST_STAIRCASE)
    throw new TypeError(`staircase: give a matrix of at most ${LARGEST_STAIRCASE} rows and columns`);
  const { entries, rows, columns } = shown;
  const found = listOf(pivots);
  if (found === null || found.length > rows || !found.every((column) => isColumn(column, columns)))
    throw new TypeError(
      `staircase: give the pivots as a list of columns, counted from 0 and below ${columns}, at most one for each row`,
    );
  const { bar, label, columns: heads } = options;
  if (heads !== undefined && heads.length !== columns)
    throw new TypeError(`staircase: give ${columns} names of columns, got ${heads.length}`);
  const names = heads ?? Array.from({ length: columns }, (_, j) => (bar !== undefined && j >= bar ? "" : `${j}`));
  emit({
    type: "staircase",
    from: "show",
    ...(label === undefined ? {} : { label: label.slice(0, 200) }),
    entries: entries.map((row) => row.map((entry) => entry.slice(0, 40))),
    names: names.map((name) => String(name).slice(0, 40)),
    pivots: found,
    ...(isColumn(bar, columns) ? { bar } : {}),
  });
}

function listOf(pivots: unknown): readonly number[] | null {
  const list: unknown = isNumericArray(pivots) && pivots.shape.length === 1 ? Array.from(pivots.data) : pivots;
  return Array.isArray(list) ? list : null;
}

function isColumn(column: unknown, columns: number): column is number {
  return typeof column === "number" && Number.isInteger(column) && column >= 0 && column < columns;
}
