import { describeValue, tableFrom, tableOf } from "../outputs/describe.ts";
import { emit } from "./emit.ts";

/**
 * Shows a value below the cell: a matrix as a matrix, a solution in one line, anything else in words or notation.
 * `bar` draws the bar of an augmented matrix before that column, counted from 0.
 *
 * @example show(matrix([[1, 1, 11], [2, 3, 28]]), { label: "M", bar: 2 })
 */
export function show(value: unknown, options: { readonly label?: string; readonly bar?: number } = {}): void {
  const output = describeValue(value, { ...options, from: "show" });
  emit(output ?? { type: "text", from: "show", level: "log", text: "undefined" });
}

/**
 * Shows a table: a list of records with the same keys, or lists of entries with the names of the columns.
 *
 * @throws TypeError when the rows don't make a table.
 * @example table([{ boats: 5, seats: 10 }, { boats: 6, seats: 18 }])
 * @example table([[5, 10], [6, 18]], { columns: ["boats", "seats"] })
 */
export function table(
  rows: readonly Readonly<Record<string, unknown>>[] | readonly (readonly unknown[])[],
  options: { readonly columns?: readonly string[]; readonly label?: string } = {},
): void {
  const label = options.label === undefined ? {} : { label: options.label };
  if (rows.length > 0 && rows.every((row) => Array.isArray(row))) {
    const lists = rows as readonly (readonly unknown[])[];
    const columns = options.columns ?? (lists[0] ?? []).map((_, j) => `${j + 1}`);
    const odd = lists.findIndex((row) => row.length !== columns.length);
    if (odd >= 0) {
      const found = lists[odd]?.length ?? 0;
      throw new TypeError(`table: every row must have ${columns.length} entries, row ${odd + 1} has ${found}`);
    }
    emit({ ...tableFrom(columns, lists, "show"), ...label });
    return;
  }
  const made = rows.length === 0 ? tableFrom(options.columns ?? [], [], "show") : tableOf(rows, "show");
  if (made === null) throw new TypeError("table: the rows must be records with the same keys, or lists of entries");
  emit({ ...made, ...label });
}
