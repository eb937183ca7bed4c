import { highlight } from "../cell/highlight.ts";
import { piecesOfWords } from "../cell/pieces-of-words.ts";

/** What a tip says: sentences about what is underlined, a declaration, its docstring. */
export type TipContent = {
  readonly problems?: readonly string[];
  readonly signature?: string;
  readonly docs?: string;
};

/** A tip's content as elements. */
export function tipElement({ problems = [], signature, docs = "" }: TipContent): HTMLElement {
  const tip = document.createElement("div");
  tip.className = "type-tip";
  for (const problem of problems) tip.append(paragraph("type-tip-problem", problem));
  if (signature) {
    const code = document.createElement("code");
    code.innerHTML = highlight(signature);
    const block = document.createElement("pre");
    block.append(code);
    tip.append(block);
  }
  for (const line of docs.split("\n").filter(Boolean)) tip.append(paragraph("type-tip-docs", line));
  return tip;
}

/** The same for ears. */
export function tipWords({ problems = [], signature, docs = "" }: TipContent): string {
  const [firstLine = ""] = docs.split("\n");
  return [...problems, signature ?? "", firstLine].filter(Boolean).join(". ").replaceAll("`", "");
}

function paragraph(className: string, text: string): HTMLElement {
  const element = document.createElement("p");
  element.className = className;
  for (const piece of piecesOfWords(text)) {
    if (!piece.isCode) {
      element.append(piece.text);
      continue;
    }
    const code = document.createElement("code");
    code.textContent = piece.text;
    element.append(code);
  }
  return element;
}
