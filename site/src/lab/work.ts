import { parseCells } from "@gradus/sandbox";
import type { LabPageCell } from "./lab-cell.ts";

/** The learner's code by cell. */
export type LabWork = Readonly<Record<string, string>>;

const MARK = "// %% ";

/** The starter’s code. */
export function starterWork(cells: readonly LabPageCell[]): LabWork {
  return Object.fromEntries(cells.flatMap((cell) => (cell.kind === "code" ? [[cell.id, cell.starter]] : [])));
}

/** The code cells as one module in percent format: what is saved, run and judged. */
export function toSource(cells: readonly LabPageCell[], work: LabWork): string {
  return cells
    .filter((cell) => cell.kind === "code")
    .map((cell) => `${MARK}${cell.id}\n${work[cell.id] ?? ""}`)
    .join("\n\n")
    .concat("\n");
}

export type RestoredWork = {
  readonly work: LabWork;
  /** Cells of the saved work that the lab doesn't have any more; nothing of the learner's is dropped. */
  readonly orphans: readonly { readonly id: string; readonly source: string }[];
};

/** Saved work, put back into the lab as it is today. Cells that were added since stand at their starter. */
export function fromSource(cells: readonly LabPageCell[], source: string): RestoredWork {
  const saved = parseCells(source).filter((cell) => cell.kind === "code");
  const known = new Set(cells.map((cell) => cell.id));
  const work = { ...starterWork(cells) };
  for (const cell of saved) if (known.has(cell.id)) work[cell.id] = cell.source;
  return {
    work,
    orphans: saved.filter((cell) => !known.has(cell.id)).map(({ id, source: text }) => ({ id, source: text })),
  };
}
