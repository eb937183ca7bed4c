import { MY_TOOLKIT } from "@gradus/sandbox";
import type ts from "typescript";
import { callAround } from "./call-around.ts";
import { CELL_FILE, type Compiler, cellService } from "./cell-service.ts";
import type { Declarations } from "./declarations.ts";
import { importsOf, type ToolkitExport } from "./importable.ts";
import { problemWords, shapeSentence } from "./problem-words.ts";
import type { Candidate, CandidateKind, CellCode, Problem, QuestionName, Questions } from "./questions.ts";
import { readableType } from "./readable-type.ts";

/** Answers every question about a cell. */
export type Answers = { readonly [Name in QuestionName]: (asks: Questions[Name]["asks"]) => Questions[Name]["answer"] };

const NOTHING = {};

/** Keywords that a cell has a use for; the others only make the list longer. */
const KEYWORDS: ReadonlySet<string> = new Set(
  "async await boolean break case catch class const continue default do else export false finally for function if import in instanceof let new null number of return string switch throw true try type typeof undefined while".split(
    " ",
  ),
);

/** Answers from the compiler's language service. @param compiler handed in, since it is loaded in its own time */
export function answersFrom(compiler: Compiler, declarations: Declarations): Answers {
  const { service, look } = cellService(compiler, declarations);
  const text = (parts: readonly ts.SymbolDisplayPart[] | undefined) =>
    compiler.displayPartsToString([...(parts ?? [])]);
  let exported: readonly ToolkitExport[] | null = null;
  const toolkit = () => {
    exported ??= importsOf(compiler, service.getProgram(), declarations);
    return exported;
  };
  const importable = {
    modules: [...Object.keys(declarations.modules), MY_TOOLKIT],
    exporting: (name: string) => toolkit().flatMap((one) => (one.name === name ? [one.module] : [])),
  };

  const problems = (cell: CellCode): readonly Problem[] => {
    const { code } = cell;
    const start = look(cell);
    const found = [...service.getSyntacticDiagnostics(CELL_FILE), ...service.getSemanticDiagnostics(CELL_FILE)];
    return found.flatMap((one): Problem[] => {
      if (one.start === undefined || one.start < start) return [];
      const said = compiler.flattenDiagnosticMessageText(one.messageText, "\n");
      const message = problemWords(one.code, said, importable);
      if (message === null) return [];
      const place = { from: one.start, to: one.start + (one.length ?? 0) };
      const { from, to } = (shapeSentence(said) !== null && callAround(compiler, one.file, place)) || place;
      const within = (offset: number) => Math.min(Math.max(offset - start, 0), code.length);
      return [{ from: within(from), to: within(to), message }];
    });
  };
  return {
    problems,
    type: ({ at, ...cell }) => {
      const start = look(cell);
      const info = service.getQuickInfoAtPosition(CELL_FILE, start + at);
      if (!info || info.textSpan.start < start) return null;
      const from = info.textSpan.start - start;
      const signature = readableType(text(info.displayParts));
      return { from, to: from + info.textSpan.length, signature, docs: docsOf(info, text) };
    },
    candidates: ({ at, ...cell }) => {
      const start = look(cell);
      const found = service.getCompletionsAtPosition(CELL_FILE, start + at, NOTHING);
      if (!found) return [];
      const entries = found.entries.filter(isUseful);
      const known = new Set(entries.map(({ name }) => name));
      const here = entries.map(({ name, kind }): Candidate => ({ name, kind: kindOf(kind) }));
      if (!found.isGlobalCompletion) return here;
      const own = Object.keys(cell.own ?? {}).map((name) => ({ name, kind: "function" as const, module: MY_TOOLKIT }));
      const others = [...own, ...toolkit()].filter(({ name }) => !known.has(name));
      return [...here, ...others.map(({ name, kind, module }): Candidate => ({ name, kind, module }))];
    },
    candidate: ({ at, candidate, ...cell }) => {
      const start = look(cell);
      if (candidate.module !== undefined) {
        const one = toolkit().find(({ name, module }) => name === candidate.name && module === candidate.module);
        const info = one && service.getQuickInfoAtPosition(one.file, one.at);
        return info ? { signature: readableType(text(info.displayParts)), docs: docsOf(info, text) } : null;
      }
      const details = service.getCompletionEntryDetails(
        CELL_FILE,
        start + at,
        candidate.name,
        {},
        undefined,
        NOTHING,
        undefined,
      );
      return details ? { signature: readableType(text(details.displayParts)), docs: docsOf(details, text) } : null;
    },
  };
}

type Described = { readonly documentation?: ts.SymbolDisplayPart[]; readonly tags?: ts.JSDocTagInfo[] };

/** A docstring as it is shown: its words, and the first example as code. */
function docsOf({ documentation, tags = [] }: Described, text: (parts?: ts.SymbolDisplayPart[]) => string): string {
  const example = tags.find(({ name }) => name === "example");
  return [text(documentation), example ? `\`${text(example.text).trim()}\`` : ""].filter(Boolean).join("\n");
}

function isUseful({ name, kind, kindModifiers = "" }: ts.CompletionEntry): boolean {
  if (kindModifiers.split(",").includes("deprecated")) return false;
  return kind !== "keyword" || KEYWORDS.has(name);
}

function kindOf(kind: string): CandidateKind {
  switch (kind) {
    case "function":
    case "method":
    case "local function":
    case "alias":
      return "function";
    case "property":
    case "getter":
    case "setter":
      return "property";
    case "interface":
    case "type":
    case "type parameter":
      return "type";
    case "class":
      return "class";
    case "const":
      return "constant";
    case "module":
      return "namespace";
    case "keyword":
    case "primitive type":
      return "keyword";
    default:
      return "variable";
  }
}
