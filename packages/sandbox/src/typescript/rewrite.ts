import { VALUE_EXPORT } from "./export-names.ts";
import { importedModule } from "./imports.ts";
import type { ParsedCell } from "./parsed-cell.ts";
import { isToolkitModule, type ToolkitAddresses } from "./toolkit.ts";

/** A stretch of text and what takes its place. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** Tells the place that runs it which cell has begun, so that outputs find theirs. */
export function cellMark(cell: ParsedCell, index: number): Edit {
  return { start: cell.offset, end: cell.offset, text: `;globalThis.$gradus.cell(${index});` };
}

/** Imports pointed at the toolkit's addresses. */
export function addressed(cell: ParsedCell, toolkit: ToolkitAddresses): readonly Edit[] {
  return cell.program.body.flatMap((node) => {
    const source = importedModule(node);
    if (source === null || !isToolkitModule(source.name)) return [];
    return [
      { start: cell.offset + source.start, end: cell.offset + source.end, text: JSON.stringify(toolkit[source.name]) },
    ];
  });
}

/** The last statement, if it is an expression, becomes what the module exports; it runs where it stands. */
export function lastValue(cell: ParsedCell): readonly Edit[] {
  const last = cell.program.body.at(-1);
  if (last?.type !== "ExpressionStatement") return [];
  const [start, end] = [cell.offset + last.start, cell.offset + last.end];
  const ending = cell.text.slice(last.start, last.end).endsWith(";") ? end - 1 : end;
  return [
    { start, end: start, text: `export const ${VALUE_EXPORT} = await (` },
    { start: ending, end, text: ");" },
  ];
}

/** Top-level expressions that may fail unheard: in a file that is being checked they only try things out. */
export function sheltered(cell: ParsedCell): readonly Edit[] {
  return cell.program.body.flatMap((node) => {
    if (node.type !== "ExpressionStatement") return [];
    const [start, end] = [cell.offset + node.start, cell.offset + node.end];
    return [
      { start, end: start, text: "try { " },
      { start: end, end, text: " } catch {}" },
    ];
  });
}

/** The text with all edits made; edits at one place keep their order. */
export function edited(text: string, edits: readonly Edit[]): string {
  const ordered = edits.map((edit, i) => ({ ...edit, i })).sort((a, b) => a.start - b.start || a.i - b.i);
  let done = "";
  let at = 0;
  for (const edit of ordered) {
    done += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return done + text.slice(at);
}
