import type { Rational } from "../exact/rational.ts";
import type { Cursor } from "./cursor.ts";
import { scanNumber } from "./number.ts";

/** One row as it was read, and where it starts. */
export type WrittenRow = { readonly entries: readonly Rational[]; readonly position: number };

/** How rows end: where the list stops, and what a line end means inside it. */
export type RowRules = {
  /** The bracket that closes the list; "" for the end of the text. */
  readonly close: string;
  /** "row": a line end starts a new row. "blank": it is a blank, as in NumPy's long rows. */
  readonly lineEnd: "row" | "blank";
};

/**
 * Reads rows of numbers up to the closing bracket or the end of the text, and stays in front of it.
 *
 * Entries are separated by blanks, commas or the bar of an augmented matrix; rows by semicolons or line ends.
 */
export function scanRows(cursor: Cursor, rules: RowRules): readonly WrittenRow[] {
  const rows: WrittenRow[] = [];
  let row: { entries: Rational[]; position: number } | null = null;
  let separator: "none" | "comma" | "bar" = "none";
  const where = (): string => `row ${rows.length + 1}, entry ${(row?.entries.length ?? 0) + 1}`;
  const finishRow = (): void => {
    if (row !== null) rows.push(row);
    row = null;
  };
  for (;;) {
    cursor.skipBlanks();
    const next = cursor.peek();
    const inBrackets = rules.close !== "";
    if (next === "" || next === rules.close) {
      if (separator === "bar" || (separator === "comma" && !inBrackets)) cursor.fail(`${where()} is empty`);
      finishRow();
      return rows;
    }
    if (cursor.take(/[\n\r\u2028\u2029]/y) !== null) {
      const continues = rules.lineEnd === "blank" || (inBrackets && separator !== "none");
      if (!continues && separator !== "none") cursor.fail(`${where()} is empty`, cursor.position - 1);
      if (!continues) finishRow();
      continue;
    }
    if (next === ";") {
      if (row === null) cursor.fail(`row ${rows.length + 1} is empty`);
      if (separator !== "none") cursor.fail(`${where()} is empty`);
      finishRow();
      cursor.position += 1;
      continue;
    }
    if (next === "," || next === "|") {
      if (row === null || separator !== "none") cursor.fail(`${where()} is empty`);
      separator = next === "," ? "comma" : "bar";
      cursor.position += 1;
      continue;
    }
    const position = cursor.position;
    if (row !== null && separator === "none") checkGap(cursor);
    const entry: Rational = scanEntry(cursor);
    if (row === null) row = { entries: [entry], position };
    else row.entries.push(entry);
    separator = "none";
  }
}

/** An entry, also as NumPy prints one that was taken out of an array: `np.float64(1.5)`. */
function scanEntry(cursor: Cursor): Rational {
  if (cursor.take(/np\.(?:u?int|float)\d+\(/y) === null) return scanNumber(cursor);
  const entry = scanNumber(cursor);
  if (cursor.take(/\)/y) === null) cursor.fail("the closing ) of the number is missing");
  return entry;
}

function checkGap(cursor: Cursor): void {
  const gap = /\s/.test(cursor.text[cursor.position - 1] ?? "");
  if (!gap) cursor.fail(`“${cursor.excerpt()}” does not belong in an entry; entries are separated by blanks or commas`);
  if (/^[+\-−–]\s/.test(cursor.text.slice(cursor.position, cursor.position + 2)))
    cursor.fail(`the sign “${cursor.peek()}” stands alone; write it right before its number`);
}
