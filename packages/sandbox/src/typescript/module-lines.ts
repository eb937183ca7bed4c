/** A cell's place in a module made of several. */
export type CellLines = {
  readonly id: string;
  readonly source: string;
  readonly start: number;
  readonly count: number;
};

/** A line of one cell, both as its author sees them. */
export type CellPlace = { readonly cell: string; readonly line: number };

/** The name under which the learner's module appears in stack traces. */
export const MODULE_NAME = "gradus-lab.ts";

/** The cells one below the other, with the line of the module on which each starts (from 1). */
export function stackCells(cells: readonly { readonly id: string; readonly source: string }[]): {
  readonly text: string;
  readonly lines: readonly CellLines[];
} {
  const lines: CellLines[] = [];
  let start = 1;
  for (const { id, source } of cells) {
    const count = source.split("\n").length;
    lines.push({ id, source, start, count });
    start += count;
  }
  return { text: cells.map((cell) => cell.source).join("\n"), lines };
}

/** The cell that a line of the module belongs to, and the line of that cell; the last cell for lines beyond the end. */
export function placeOf(line: number, lines: readonly CellLines[]): CellPlace | null {
  const cell = lines.findLast((candidate) => candidate.start <= line);
  return cell === undefined ? null : { cell: cell.id, line: Math.min(line - cell.start + 1, cell.count) };
}

/** The same text cut at the starts of the cells; stripping types keeps every line where it was. */
export function cutCells(
  text: string,
  lines: readonly CellLines[],
): readonly { readonly offset: number; readonly text: string }[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return lines.map((cell, i) => {
    const offset = starts[cell.start - 1] ?? text.length;
    const next = lines[i + 1];
    const end = next === undefined ? text.length : (starts[next.start - 1] ?? text.length + 1) - 1;
    return { offset, text: text.slice(offset, end) };
  });
}
