import { macros } from "@gradus/course/notation";
import katex from "katex";

/** A formula as HTML. What KaTeX cannot set is shown as typed rather than as an error: every text of ours is tested. */
export function formula(latex: string, display = false): string {
  return katex.renderToString(latex, {
    displayMode: display,
    throwOnError: false,
    strict: "ignore",
    trust: (context) => context.command === "\\htmlData" || context.command === "\\htmlClass",
    macros: { ...macros },
  });
}
