import { plainLatex, unlinkedLatex } from "./plain-latex.ts";
import { plainMatrix } from "./plain-matrix.ts";
import type { Style } from "./style.ts";

/** The course's text with its formulas as LaTeX, without the links to a page's figures. */
export function proseText(prose: string): string {
  return unlinkedLatex(prose);
}

/**
 * The course's text for a terminal: formulas in plain text where they have one (else as LaTeX), bold words set off.
 *
 * @example showProse("Solve $x+\\tfrac12=1$, **please**.", PLAIN) // => "Solve x + 1/2 = 1, please."
 */
export function showProse(prose: string, style: Style): string {
  return proseText(prose)
    .replace(/\$\$([\s\S]+?)\$\$/g, (_, latex: string) =>
      indented(plainMatrix(latex) ?? plainLatex(latex.trim()) ?? latex.trim()),
    )
    .replace(/\$([^$]+)\$/g, (_, latex: string) => plainLatex(latex) ?? latex)
    .replace(/\*\*([^*]+)\*\*/g, (_, words: string) => style.strong(words))
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Each line moved to the right. */
export function indented(text: string, by = "    "): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? line : by + line))
    .join("\n");
}
