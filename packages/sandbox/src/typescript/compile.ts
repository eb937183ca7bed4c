import { absentFunction, keptImports } from "../my-toolkit/imported-functions.ts";
import { keptCode } from "../my-toolkit/kept-code.ts";
import { EMPTY_TOOLKIT, type LearnersToolkit, MY_TOOLKIT } from "../my-toolkit/learners-toolkit.ts";
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
  /** What the learner may import of their own; nothing without it. */
  readonly learner?: LearnersToolkit;
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
  const { purpose, toolkit, learner = EMPTY_TOOLKIT } = request;
  const { text, lines } = stackCells(request.cells);
  const stripped = stripTypes(text, lines);
  if ("error" in stripped) return { ok: false, error: stripped.error };
  const parsed = parseEach(stripped.code, lines);
  if ("error" in parsed) return { ok: false, error: parsed.error };
  const { cells } = parsed;
  const problem = doubleName(cells) ?? foreignImport(cells) ?? absentFunction(cells, learner);
  if (problem !== null) return { ok: false, error: problem };
  if (purpose.type === "call" && !declares(cells, purpose.name))
    return { ok: false, error: missingFunction(purpose.name) };
  const kept = keptCode(learner, toolkit);
  const edits = cells.flatMap((cell, i) => [
    cellMark(cell, i),
    ...addressed(cell, toolkit),
    ...keptImports(cell, kept),
    ...(purpose.type === "call" ? sheltered(cell) : i === cells.length - 1 ? lastValue(cell) : []),
  ]);
  const ending = purpose.type === "call" ? `export { ${purpose.name} as ${FUNCTION_EXPORT} };\n` : "";
  const own = kept.ending();
  const code = `${edited(stripped.code, edits)}\n${own}${own === "" ? "" : "\n"}${ending}//# sourceURL=${MODULE_NAME}`;
  return { ok: true, code, lines: own === "" ? lines : [...lines, placeOfKept(own, lines)] };
}

/** An error inside a kept function is told as one of the learner's toolkit, not of the last cell. */
function placeOfKept(own: string, lines: readonly CellLines[]): CellLines {
  const last = lines.at(-1);
  const start = last === undefined ? 1 : last.start + last.count;
  return { id: MY_TOOLKIT, source: own, start, count: own.split("\n").length };
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
