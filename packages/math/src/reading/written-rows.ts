import { readBracketedRows } from "./bracketed-rows.ts";
import { Cursor } from "./cursor.ts";
import { blankInvisible } from "./invisible-characters.ts";
import { readLatexRows } from "./latex-rows.ts";
import { blankLatexSpacing } from "./latex-spacing.ts";
import { scanRows, type WrittenRow } from "./rows.ts";

/** Rows as they were read, and the cursor behind them, with which a complaint about them can be placed. */
export type WrittenRows = { readonly rows: readonly WrittenRow[]; readonly cursor: Cursor };

const ONE_CELL = String.raw`[^\s,;|[\](){}]+`;
const SEMICOLON_LINE = new RegExp(`^${ONE_CELL}(?:[^\\S\\n]*;[^\\S\\n]*${ONE_CELL})+[^\\S\\n]*;?$`);
const BRACKETED = /(?=(?:(?:[A-Za-z]\w*\.)?(?:array|asarray|matrix|Matrix)\s*\(\s*)?[[({])/y;

/**
 * Reads rows of numbers in whichever notation the text is written.
 *
 * @param lineEnd what a line end means between entries of one bracket: a new row (MATLAB) or a blank (NumPy's long vectors).
 */
export function readWrittenRows(text: string, accepts: string, lineEnd: "row" | "blank"): WrittenRows {
  const visible = blankInvisible(text);
  const cursor = new Cursor(text.includes("\\") ? blankLatexSpacing(visible) : visible, accepts);
  cursor.skipSpace();
  if (cursor.done) cursor.fail("there is nothing to read");
  if (/\\begin/.test(text)) return { rows: readLatexRows(cursor), cursor };
  cursor.take(/[A-Za-z]\w*\s*=(?!=)\s*/y);
  if (cursor.take(BRACKETED) !== null) return { rows: readBracketedRows(cursor, lineEnd), cursor };
  return { rows: readPlainRows(cursor), cursor };
}

function readPlainRows(cursor: Cursor): readonly WrittenRow[] {
  const rest = cursor.text.slice(cursor.position);
  const lines = rest.split(/[\n\r]+/).filter((line) => line.trim() !== "");
  if (lines.length > 1 && lines.every((line) => SEMICOLON_LINE.test(line.trim()))) {
    // A spreadsheet's semicolon-separated lines: as many semicolons as a MATLAB matrix has, but each line is one row.
    const commas = new Cursor(
      cursor.text.replace(/;(?=[^\S\n\r]*(?:[\n\r]|$))/g, " ").replace(/;/g, ","),
      cursor.accepts,
    );
    commas.position = cursor.position;
    return scanRows(commas, { close: "", lineEnd: "row" });
  }
  return scanRows(cursor, { close: "", lineEnd: "row" });
}
