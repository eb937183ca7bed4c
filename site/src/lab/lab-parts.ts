import type { LabPageCell } from "./lab-cell.ts";

type TextCell = Extract<LabPageCell, { readonly kind: "markdown" }>;
type CodeCell = Extract<LabPageCell, { readonly kind: "code" }>;

/** A stretch of a lab that is read together: words, and the code that they are about. Either may be missing. */
export type LabPart = { readonly text: readonly TextCell[]; readonly code: readonly CodeCell[] };

/** A lab's cells in parts, in their order: each text opens one, and the code up to the next text belongs to it. */
export function labParts(cells: readonly LabPageCell[]): readonly LabPart[] {
  const parts: { text: TextCell[]; code: CodeCell[] }[] = [];
  for (const cell of cells) {
    const last = parts.at(-1);
    if (cell.kind === "code") {
      if (last) last.code.push(cell);
      else parts.push({ text: [], code: [cell] });
    } else if (last && last.code.length === 0) last.text.push(cell);
    else parts.push({ text: [cell], code: [] });
  }
  return parts;
}
