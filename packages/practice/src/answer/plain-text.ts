/** What is rewritten before tokens are cut, longest first. Every replacement keeps its length, so positions stay true. */
const rewrites: readonly (readonly [RegExp, string])[] = [
  [/\\(?:left|right|,|;|!|quad|displaystyle)(?![a-z])/gi, ""],
  [/\\begin\{[pbv]?matrix\}/g, "("],
  [/\\end\{[pbv]?matrix\}/g, ")"],
  [/\\\\/g, ","],
  [/\\(?:cdot|times)(?![a-z])/g, "*"],
  [/\\[dt]?frac(?![a-z])/g, "\\"],
  [/\\(?:mathbb\{R\}|R(?![a-z])|real(?:s|\b))/g, "ℝ"],
  [/\\in(?![a-z])/g, "∈"],
  [/\$/g, ""],
  [/[−–—‒‑﹣－]/g, "-"],
  [/[·×⋅∙•]/g, "*"],
  [/[÷∕⁄]/g, "/"],
  [/[⟨]/g, "("],
  [/[⟩]/g, ")"],
  [/[，；;\n\r|]/g, ","],
  [/\b(?:and|where|with|for all|for any|for every|for)\b/gi, ","],
];

const subscripts = "₀₁₂₃₄₅₆₇₈₉";

/**
 * The learner's text with the many ways of typing one thing made one: other minus signs and dashes, `·` and `×`,
 * semicolons and new lines as commas, "and" as a comma, common LaTeX. As long as the original, so that a position in
 * it is a position in what was typed.
 *
 * @example plainText("x = −1; y = 2") // => "x = -1, y = 2"
 */
export function plainText(source: string): string {
  let text = source;
  for (const [pattern, replacement] of rewrites) {
    text = text.replace(pattern, (match) => replacement.padEnd(match.length, " "));
  }
  return [...text]
    .map((letter) => (subscripts.includes(letter) ? String(subscripts.indexOf(letter)) : letter))
    .join("");
}
