import type { Cursor } from "./cursor.ts";
import { scanNumber } from "./number.ts";
import type { WrittenRow } from "./rows.ts";

const ENVIRONMENT = /\\begin\s*\{((?:[bpvVB]|small|psmall|bsmall)?matrix\*?|array)\}(?:\[[^\]]*\])?/y;
const ALIGNMENT = /\s*\{[^{}]*\}/y;

/** Reads the rows of a LaTeX matrix or array environment; cells end at &, rows at \\. */
export function readLatexRows(cursor: Cursor): readonly WrittenRow[] {
  cursor.take(/(?:\s|\$|\\\[|\\\(|[[(|])*(?:[A-Za-z]\w*\s*=\s*)?(?:\s|[[(|])*/y);
  const begin = cursor.take(ENVIRONMENT);
  if (begin === null) return cursor.fail(`“${cursor.excerpt()}” is not a matrix environment such as \\begin{bmatrix}`);
  const name = /\{(.*)\}/.exec(begin)?.[1] ?? "";
  if (name === "array") cursor.take(ALIGNMENT);
  const end = `\\end{${name}}`;
  const rows: WrittenRow[] = [];
  cursor.skipSpace();
  while (!cursor.text.startsWith(end, cursor.position)) {
    if (cursor.done) cursor.fail(`${end} is missing`);
    rows.push(readRow(cursor, end, rows.length + 1));
    cursor.skipSpace();
  }
  cursor.position += end.length;
  cursor.take(/(?:\s|\$|\\\]|\\\)|[\])|.])*/y);
  if (!cursor.done) cursor.fail(`“${cursor.excerpt()}” is left over after the matrix`);
  return rows;
}

function readRow(cursor: Cursor, end: string, number: number): WrittenRow {
  const position = cursor.position;
  const entries = [];
  for (;;) {
    cursor.skipSpace();
    if (cursor.take(/(?=&|\\\\|\\end|$)/y) !== null) cursor.fail(`row ${number}, entry ${entries.length + 1} is empty`);
    entries.push(scanNumber(cursor));
    cursor.skipSpace();
    if (cursor.take(/&/y) !== null) continue;
    if (cursor.take(/\\\\|\\cr(?![A-Za-z])/y) !== null || cursor.text.startsWith(end, cursor.position))
      return { entries, position };
    cursor.fail(
      cursor.done
        ? `${end} is missing`
        : `“${cursor.excerpt()}” does not belong in an entry; entries are separated by &`,
    );
  }
}
