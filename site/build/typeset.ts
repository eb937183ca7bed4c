import { macros } from "@gradus/course/notation";
import katex from "katex";
import { isShortFormula } from "../src/practice/short-formula.ts";
import { STOP_FOLLOWS } from "./keep-stops.ts";

/** Without trust KaTeX prints what it refuses in this colour instead of throwing; such a formula must not ship. */
const REFUSED = "#cc0000";
const TRUSTED = new Set(["\\htmlData", "\\htmlClass"]);

/**
 * A formula as HTML with its MathML twin, made at build time.
 *
 * @throws Error that names the formula when KaTeX cannot set it exactly as written
 */
export function typeset(latex: string, options: { display: boolean }): string {
  if (/\\\\[a-zA-Z]/.test(latex) && !/\\begin\{/.test(latex)) {
    throw new Error(`typeset: a doubled backslash in “${latex}”: KaTeX would print it as a line break and a word`);
  }
  const html = katex.renderToString(latex, {
    displayMode: options.display,
    throwOnError: true,
    strict: (code: string) => (code === "htmlExtension" ? "ignore" : "error"),
    trust: (context: { command: string }) => TRUSTED.has(context.command),
    macros: { ...macros },
  });
  if (html.includes(REFUSED)) throw new Error(`typeset: KaTeX refuses a command in “${latex}”`);
  return html;
}

/** A formula for running text: a short one is never broken, and keeps the stop behind it once `keepStops` has seen it. */
export function typesetInText(latex: string): string {
  const html = typeset(latex, { display: false });
  return isShortFormula(html) ? `<span class="with-stop">${html}</span>${STOP_FOLLOWS}` : html;
}
