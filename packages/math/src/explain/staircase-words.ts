import { symbolNode } from "./math-node.ts";
import { toText } from "./to-text.ts";

/** A row echelon form as it is drawn. */
export type Staircase = {
  /** The entries, row by row, as they are written. */
  readonly entries: readonly (readonly string[])[];
  /** What heads each column: an unknown, `x_1`, or the column's number. */
  readonly names: readonly string[];
  /** The columns of the pivots, counted from 0, from the top row down. */
  readonly pivots: readonly number[];
  /** A bar stands before this column, counted from 0. */
  readonly bar?: number;
};

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

/** Whether each pivot stands further to the right than the one above it. */
export function stepsRight(pivots: readonly number[]): boolean {
  return pivots.every((column, row) => column > (pivots[row - 1] ?? -1));
}

/**
 * What there is to see in a drawn row echelon form, as plain text: for those who hear it, and for a terminal.
 *
 * @example staircaseWords({ entries: [["1", "2", "5"], ["0", "0", "0"]], names: ["x", "y", ""], pivots: [0], bar: 2 }) // => "A grid of 2 rows and 3 columns, with a bar before the last. From the top, the pivots stand in column x; one row has none. The rows, from the top: 1, 2, bar, 5; 0, 0, bar, 0."
 */
export function staircaseWords({ entries, names, pivots, bar }: Staircase): string {
  const columns = names.length;
  const heads = pivots.map((column) => toText(symbolNode(names[column] ?? "")));
  const barred = bar === undefined ? "" : bar === columns - 1 ? ", with a bar before the last" : ", with a bar";
  const without = entries.length - pivots.length;
  const rest = without === 0 ? "" : without === 1 ? "; one row has none" : `; ${without} rows have none`;
  const where =
    pivots.length === 0
      ? "There is no pivot."
      : `From the top, the pivots stand in ${pivots.length === 1 ? "column" : "the columns"} ${listed(heads)}${rest}.`;
  const broken = stepsRight(pivots) ? "" : " They do not step to the right, so there are no stairs.";
  const rows = entries.map((row) => row.flatMap((entry, j) => (j === bar ? ["bar", entry] : [entry])).join(", "));
  return `A grid of ${entries.length} rows and ${columns} columns${barred}. ${where}${broken} The rows, from the top: ${rows.join("; ")}.`;
}
