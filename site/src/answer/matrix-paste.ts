import { Q, type Rational } from "@gradus/math/exact";
import { ReadingError, readMatrix } from "@gradus/math/reading";
import { type MatrixForm, matrixCells } from "@gradus/practice";
import { isGiven, type MatrixTexts } from "./matrix-text.ts";

/** What became of pasted text: new boxes, or why it does not fit. */
export type Pasted =
  | { readonly is: "filled"; readonly texts: MatrixTexts; readonly said: string }
  | { readonly is: "refused"; readonly said: string };

/**
 * A matrix pasted into a box: all boxes when the shapes agree, else a block from that box on, as a spreadsheet does it.
 *
 * @returns `null` for what is no matrix of two entries or more: that is text for the one box.
 */
export function paste(
  form: MatrixForm,
  texts: MatrixTexts,
  clipboard: string,
  at: { readonly row: number; readonly column: number },
): Pasted | null {
  const block = blockOf(clipboard);
  if (block === null) return null;
  const [rows, columns] = [block.length, block[0]?.length ?? 0];
  const isWhole = rows === form.rows && columns === form.columns;
  const from = isWhole ? { row: 0, column: 0 } : at;
  if (from.row + rows > form.rows || from.column + columns > form.columns) {
    const said = `What you pasted has ${shape(rows, columns)}. This matrix has ${shape(form.rows, form.columns)}.`;
    return { is: "refused", said };
  }
  const filled = texts.map((row, i) =>
    row.map((old, j) => (isGiven(form, i, j) ? old : (block[i - from.row]?.[j - from.column] ?? old))),
  );
  return { is: "filled", texts: filled, said: `Pasted ${shape(rows, columns)}.` };
}

function blockOf(clipboard: string): readonly (readonly string[])[] | null {
  const written = matrixCells(clipboard);
  const texts = written?.map((row) => row.map(({ text }) => text));
  if (texts?.every((row) => row.length === texts[0]?.length)) return texts;
  try {
    const { rows, columns, entries } = readMatrix(clipboard);
    const decimals = clipboard.includes(".");
    return rows * columns < 2 ? null : entries.map((row) => row.map((value) => numberText(value, decimals)));
  } catch (error) {
    if (error instanceof ReadingError) return null;
    throw error;
  }
}

/** Decimals stay decimals where they were pasted as such and end. */
function numberText(value: Rational, decimals: boolean): string {
  const ends = 10n ** 12n % value.denominator === 0n;
  return decimals && ends ? `${Q.toNumber(value)}` : Q.toText(value);
}

function shape(rows: number, columns: number): string {
  return `${rows} ${rows === 1 ? "row" : "rows"} and ${columns} ${columns === 1 ? "column" : "columns"}`;
}
