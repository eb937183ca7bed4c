/** The text of one entry as typed, and where it begins. */
export type WrittenCell = { readonly text: string; readonly at: number };

const closing: Readonly<Record<string, string>> = { "[": "]", "(": ")", "{": "}" };

/**
 * The entries of `[[1, 2], [3, 4]]` as they were typed, empty ones too; `null` for any other notation, for which
 * `@gradus/math/reading` has readers of its own.
 *
 * @example matrixCells("[[1, 1/2], [ , 4]]")?.map((row) => row.map(({ text }) => text)) // => [["1", "1/2"], ["", "4"]]
 */
export function matrixCells(source: string): readonly (readonly WrittenCell[])[] | null {
  const outer = /^\s*([[({])\s*(?=[[({])/.exec(source);
  const last = source.trimEnd().length - 1;
  if (outer === null || source[last] !== closing[outer[1] ?? ""]) return null;
  const rows: WrittenCell[][] = [];
  let at = outer[0].length;
  while (at < last) {
    const row = rowAt(source, at, last);
    if (row === null) return null;
    rows.push(row.cells);
    at = row.end;
    const gap = /\s*,?\s*/y;
    gap.lastIndex = at;
    at += gap.exec(source)?.[0].length ?? 0;
  }
  return rows.length === 0 ? null : rows;
}

function rowAt(source: string, start: number, last: number): { cells: WrittenCell[]; end: number } | null {
  const close = closing[source[start] ?? ""];
  if (close === undefined) return null;
  const cells: WrittenCell[] = [];
  let from = start + 1;
  let depth = 0;
  for (let at = start + 1; at < last; at += 1) {
    const letter = source[at] ?? "";
    if (depth === 0 && (letter === "," || letter === close)) {
      cells.push(cellOf(source, from, at));
      from = at + 1;
      if (letter === close) return cells.some(({ text }) => holdsSeveral(text)) ? null : { cells, end: at + 1 };
    } else if (closing[letter] !== undefined) depth += 1;
    else if (Object.values(closing).includes(letter)) depth -= 1;
    if (depth < 0) return null;
  }
  return null;
}

function cellOf(source: string, from: number, to: number): WrittenCell {
  const text = source.slice(from, to);
  const lead = text.length - text.trimStart().length;
  return { text: text.trim(), at: text.trim() === "" ? from : from + lead };
}

/** `1 2` without a comma, a bar or a semicolon: NumPy's and MATLAB's ways of parting entries. */
function holdsSeveral(text: string): boolean {
  return /[;|\n]/.test(text) || /[\d.)]\s+[-+−]?[\d.(]/.test(text);
}
