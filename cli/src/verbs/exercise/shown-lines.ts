import { formatRational } from "@gradus/math/exact";
import { toLatex, toText } from "@gradus/math/explain";
import type { AnswerForm, MatrixForm } from "@gradus/practice";
import { proseText } from "../../show/prose.ts";

/** A line that the form itself shows: its number if it has one, and what it says. */
export type ShownText = { readonly mark: string; readonly prose: string; readonly plain?: string };

/** The lines that an answer is about: to be ordered, to be examined, a claim, or a matrix with gaps. */
export function shownLines(form: AnswerForm): readonly ShownText[] {
  switch (form.type) {
    case "order":
      return form.lines.map((prose, i) => ({ mark: `${i + 1}`, prose }));
    case "wrong-line":
      return form.lines.map((line, i) => {
        const mark = `${i + 1}`;
        if ("text" in line) return { mark, prose: `${line.text} (${line.reason})` };
        const prose = `$${toLatex(line.node, { objects: false })}$ (${line.reason})`;
        return { mark, prose, plain: `${toText(line.node)}  (${line.reason})` };
      });
    case "certificate":
      return [{ mark: "", prose: form.claim }];
    case "matrix":
      return form.given === undefined ? [] : matrixRows(form);
    default:
      return [];
  }
}

function matrixRows({ given = [], rowLabels, bar }: MatrixForm): readonly ShownText[] {
  return given.map((row, i) => {
    const entries = row.map((entry) => (entry === null ? "?" : formatRational(entry)));
    const parts = entries.flatMap((entry, j) => (j === bar && j > 0 ? ["|", entry] : [entry]));
    return { mark: proseText(rowLabels?.[i] ?? ""), prose: `[${parts.join("  ")}]` };
  });
}
