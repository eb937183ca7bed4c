import type { Cursor } from "./cursor.ts";
import { scanRows, type WrittenRow } from "./rows.ts";

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "(": ")", "{": "}" };
const OPENING = /[[({]/y;

type Group = { readonly rows: readonly WrittenRow[]; readonly nested: boolean };

/**
 * Reads rows in brackets: `[[1, 2], [3, 4]]`, `[1 2; 3 4]`, `((1, 2), (3, 4))`, rows in brackets one below the other,
 * and NumPy's `array([[1., 2.], [3., 4.]], dtype=float64)` with or without the name in front.
 *
 * @param lineEnd what a line end means between entries of the outermost bracket.
 */
export function readBracketedRows(cursor: Cursor, lineEnd: "row" | "blank"): readonly WrittenRow[] {
  const call = cursor.take(/(?:[A-Za-z]\w*\.)?(?:array|asarray|matrix|Matrix)\s*\(\s*/y);
  const rows = readGroups(cursor, lineEnd);
  cursor.skipSpace();
  if (call !== null) {
    cursor.take(/,?\s*dtype\s*=\s*[\w.'"<>=|]+\s*/y);
    cursor.take(/,\s*/y);
    if (cursor.take(/\)/y) === null) cursor.fail("the closing ) of the call is missing");
  }
  cursor.take(/\s*;?\s*/y);
  if (!cursor.done) cursor.fail(`“${cursor.excerpt()}” is left over after the closing bracket`);
  return rows;
}

function readGroups(cursor: Cursor, lineEnd: "row" | "blank"): readonly WrittenRow[] {
  const first = readGroup(cursor, lineEnd, 0);
  const rows = [...first.rows];
  while (nextOpens(cursor)) {
    const position = cursor.position;
    const next = readGroup(cursor, lineEnd, 0);
    if (first.nested || next.nested || first.rows.length !== 1 || next.rows.length !== 1)
      cursor.fail("a second matrix begins here", position);
    rows.push(...next.rows);
  }
  return rows;
}

function readGroup(cursor: Cursor, lineEnd: "row" | "blank", depth: number): Group {
  const position = cursor.position;
  const open = cursor.take(OPENING);
  if (open === null) return cursor.fail("an opening bracket is missing");
  const close = CLOSING[open] ?? "";
  cursor.skipSpace();
  if (isOpening(cursor)) return readNested(cursor, close, position, depth);
  const rows = scanRows(cursor, { close, lineEnd: depth === 0 ? lineEnd : "blank" });
  closeBracket(cursor, close, position);
  return { rows, nested: false };
}

function readNested(cursor: Cursor, close: string, position: number, depth: number): Group {
  if (depth > 0) cursor.fail("there are three levels of brackets; a matrix has two");
  const rows: WrittenRow[] = [];
  for (;;) {
    cursor.skipSpace();
    if (cursor.peek() === close) break;
    const start = cursor.position;
    if (cursor.done) closeBracket(cursor, close, position);
    if (!isOpening(cursor)) cursor.fail(`“${cursor.excerpt()}” stands between the rows; each row has its own brackets`);
    const group = readGroup(cursor, "blank", depth + 1);
    if (group.rows.length > 1) cursor.fail(`row ${rows.length + 1} is split by a semicolon`, start);
    rows.push(group.rows[0] ?? { entries: [], position: start });
    cursor.take(/\s*[,;]?/y);
  }
  closeBracket(cursor, close, position);
  return { rows, nested: true };
}

/** Moves over a separator to the next opening bracket, or stays where there is none. */
function nextOpens(cursor: Cursor): boolean {
  const position = cursor.position;
  cursor.skipSpace();
  cursor.take(/[,;]/y);
  cursor.skipSpace();
  if (isOpening(cursor)) return true;
  cursor.position = position;
  return false;
}

function isOpening(cursor: Cursor): boolean {
  return CLOSING[cursor.peek()] !== undefined;
}

function closeBracket(cursor: Cursor, close: string, opened: number): void {
  if (cursor.peek() !== close) cursor.fail(`the bracket ${cursor.text[opened] ?? ""} is never closed`, opened);
  cursor.position += close.length;
}
