import { type Program, parse } from "acorn";
import { transform } from "sucrase";
import type { ErrorOutput } from "../outputs/output.ts";
import { failure } from "./failure.ts";
import { type CellLines, type CellPlace, cutCells, placeOf } from "./module-lines.ts";
import { syntaxWords } from "./syntax-words.ts";

/** A cell as JavaScript: its text without types, where that stands in the whole, and its syntax tree. */
export type ParsedCell = {
  readonly id: string;
  readonly offset: number;
  readonly text: string;
  readonly program: Program;
};

/**
 * The text of all cells without its types, every line where it was. All cells at once, since an import may be used only
 * in a later cell; when that fails, each by itself, to say which one can't be read.
 */
export function stripTypes(
  text: string,
  lines: readonly CellLines[],
): { readonly code: string } | { readonly error: ErrorOutput } {
  try {
    return { code: sucrase(text) };
  } catch (error) {
    for (const cell of lines) {
      try {
        sucrase(cell.source);
      } catch (own) {
        return { error: syntaxFailure(own, cell.source, (line) => ({ cell: cell.id, line })) };
      }
    }
    return { error: syntaxFailure(error, text, (line) => placeOf(line, lines) ?? { cell: "", line }) };
  }
}

/** The syntax tree of each cell; a cell must be complete by itself. */
export function parseEach(
  code: string,
  lines: readonly CellLines[],
): { readonly cells: readonly ParsedCell[] } | { readonly error: ErrorOutput } {
  const cells: ParsedCell[] = [];
  for (const [i, { offset, text }] of cutCells(code, lines).entries()) {
    const id = lines[i]?.id ?? "";
    try {
      const program = parse(text, { ecmaVersion: "latest", sourceType: "module", allowAwaitOutsideFunction: true });
      cells.push({ id, offset, text, program });
    } catch (error) {
      return { error: syntaxFailure(error, lines[i]?.source ?? text, (line) => ({ cell: id, line })) };
    }
  }
  return { cells };
}

function sucrase(text: string): string {
  const options = { transforms: ["typescript" as const], disableESTransforms: true, production: true };
  return transform(text, options).code;
}

function syntaxFailure(error: unknown, source: string, place: (line: number) => CellPlace): ErrorOutput {
  const message = error instanceof Error ? error.message : String(error);
  const at = /\((\d+):(\d+)\)\s*$/.exec(message);
  const bare = message.replace(/^Error transforming .*?: /, "").replace(/\s*\(\d+:\d+\)\s*$/, "");
  const line = Number(at?.[1] ?? 1);
  const isAcorn = error instanceof Error && "raisedAt" in error;
  const column = Number(at?.[2] ?? 0) - (isAcorn ? 0 : 1);
  return failure("syntax", syntaxWords(source, { line, column, message: bare }), place(line), `SyntaxError: ${bare}`);
}
