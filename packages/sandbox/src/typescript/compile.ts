import type { ErrorOutput } from "../outputs/output.ts";
import { FUNCTION_EXPORT } from "./export-names.ts";
import { failure } from "./failure.ts";
import { foreignImport } from "./imports.ts";
import { type CellLines, MODULE_NAME, stackCells } from "./module-lines.ts";
import { type ParsedCell, parseEach, stripTypes } from "./parsed-cell.ts";
import { addressed, cellMark, edited, lastValue, sheltered } from "./rewrite.ts";
import { declaredNames, lineAt } from "./syntax-tree.ts";
import type { ToolkitAddresses } from "./toolkit.ts";

/** What to make of a learner's cells. */
export type CompileRequest = {
  /** The code cells, in order. */
  readonly cells: readonly { readonly id: string; readonly source: string }[];
  readonly toolkit: ToolkitAddresses;
  /**
   * `run` exports the value of the last cell's last expression. `call` exports the function named, and lets the
   * expressions at the top level fail unheard: they only try things out.
   */
  readonly purpose: { readonly type: "run" } | { readonly type: "call"; readonly name: string };
};

/** A module of plain JavaScript with the lines of its cells, or why there is none. */
export type Compiled =
  | { readonly ok: true; readonly code: string; readonly lines: readonly CellLines[] }
  | { readonly ok: false; readonly error: ErrorOutput };

/**
 * The cells as one JavaScript module: types stripped, imports pointed at the toolkit's addresses, every line where it was.
 * Nothing of it has run. Errors name the cell and its own line.
 */
export function compile(request: CompileRequest): Compiled {
  const { purpose, toolkit } = request;
  const { text, lines } = stackCells(request.cells);
  const stripped = stripTypes(text, lines);
  if ("error" in stripped) return { ok: false, error: stripped.error };
  const parsed = parseEach(stripped.code, lines);
  if ("error" in parsed) return { ok: false, error: parsed.error };
  const { cells } = parsed;
  const problem = doubleName(cells) ?? foreignImport(cells);
  if (problem !== null) return { ok: false, error: problem };
  if (purpose.type === "call" && !declares(cells, purpose.name))
    return { ok: false, error: missingFunction(purpose.name) };
  const edits = cells.flatMap((cell, i) => [
    cellMark(cell, i),
    ...addressed(cell, toolkit),
    ...(purpose.type === "call" ? sheltered(cell) : i === cells.length - 1 ? lastValue(cell) : []),
  ]);
  const ending = purpose.type === "call" ? `export { ${purpose.name} as ${FUNCTION_EXPORT} };\n` : "";
  return { ok: true, code: `${edited(stripped.code, edits)}\n${ending}//# sourceURL=${MODULE_NAME}`, lines };
}

function declares(cells: readonly ParsedCell[], name: string): boolean {
  return cells.some((cell) => declaredNames(cell.program).some((declared) => declared.name === name));
}

function missingFunction(name: string): ErrorOutput {
  return failure(
    "missing-function",
    `There is no function \`${name}\` in your file. Keep its name, and keep it outside other functions.`,
    null,
  );
}

function doubleName(cells: readonly ParsedCell[]): ErrorOutput | null {
  const made = new Map<string, string>();
  for (const cell of cells) {
    for (const { name, start } of declaredNames(cell.program)) {
      const before = made.get(name);
      if (before !== undefined && before !== cell.id) {
        const message = `\`${name}\` is already made in the cell \`${before}\`. Give one of the two another name.`;
        return failure("syntax", message, { cell: cell.id, line: lineAt(cell.text, start) });
      }
      made.set(name, cell.id);
    }
  }
  return null;
}
