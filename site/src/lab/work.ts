import { type Cell, type CommentMark, parseCells } from "@gradus/sandbox";
import type { CodeLanguage } from "../cell/code-language.ts";
import type { LabPageCell } from "./lab-cell.ts";

/** The learner's code by cell. */
export type LabWork = Readonly<Record<string, string>>;

/** A piece of the learner's code that stands in no cell of the lab. */
export type SetAside = { readonly id: string; readonly source: string };

/** All that a learner has of a lab: the code in its cells, and what was set aside so that nothing is lost. */
export type LabFile = { readonly work: LabWork; readonly aside: readonly SetAside[] };

/** What a language writes before a comment. */
export const commentMark = (language: CodeLanguage): CommentMark => (language === "python" ? "#" : "//");
/** A line that would open a new cell when the file is read again. */
const HEADING = { "//": /^(?=\/\/ ?%%)/gm, "#": /^(?=# ?%%)/gm } as const;

/** The starter’s code. */
export function starterFile(cells: readonly LabPageCell[]): LabFile {
  const work = Object.fromEntries(cells.flatMap((cell) => (cell.kind === "code" ? [[cell.id, cell.starter]] : [])));
  return { work, aside: [] };
}

/** The cells to run and judge. */
export function codeCells(cells: readonly LabPageCell[], work: LabWork): readonly Cell[] {
  return cells
    .filter((cell) => cell.kind === "code")
    .map(({ id }) => ({ id, kind: "code", source: work[id] ?? "", firstLine: 1 }));
}

/** The code of the cells above one, as it stands in the module that runs. */
export function codeAbove(cells: readonly LabPageCell[], work: LabWork, id: string): string {
  const all = codeCells(cells, work);
  const place = all.findIndex((cell) => cell.id === id);
  return all
    .slice(0, place)
    .map(({ source }) => source)
    .join("\n");
}

/** The code cells as one module in percent format: what is judged. */
export function toModule(cells: readonly LabPageCell[], work: LabWork, mark: CommentMark): string {
  return written(codeCells(cells, work), mark);
}

/** A whole file in percent format: what is saved. */
export function toSource(cells: readonly LabPageCell[], { work, aside }: LabFile, mark: CommentMark): string {
  return written([...codeCells(cells, work), ...aside], mark);
}

function written(parts: readonly SetAside[], mark: CommentMark): string {
  return parts
    .map(({ id, source }) => `${mark} %% ${id}\n${source.replace(HEADING[mark], " ")}`)
    .join("\n\n")
    .concat("\n");
}

/** A saved file, put back into the lab as it is today. Cells that were added since stand at their starter; code of cells that are gone is set aside. */
export function fromSource(cells: readonly LabPageCell[], source: string, mark: CommentMark): LabFile {
  const saved = parseCells(source, mark).filter((cell) => cell.kind === "code");
  const known = new Set(cells.flatMap((cell) => (cell.kind === "code" ? [cell.id] : [])));
  const work = { ...starterFile(cells).work };
  for (const cell of saved) if (known.has(cell.id)) work[cell.id] = cell.source;
  const aside = saved.filter((cell) => !known.has(cell.id) && cell.source.trim() !== "");
  return { work, aside: aside.map(({ id, source: text }) => ({ id, source: text })) };
}
