/** What is rewritten before tokens are cut, longest first. Every replacement keeps its length, so positions stay true. */
const rewrites: readonly (readonly [RegExp, string])[] = [
  [/\\(?:left|right|,|;|!|quad|displaystyle)(?![a-z])/gi, ""],
  [/\\begin\{[pbv]?matrix\}/g, "("],
  [/\\end\{[pbv]?matrix\}/g, ")"],
  [/\\(?:begin|end)\{(?:cases|aligned|array)\}|&/g, ""],
  [/\\\\/g, ","],
  [/\\\{/g, "{"],
  [/\\\}/g, "}"],
  [/\\lambda(?![a-z])/g, "λ"],
  [/\\mu(?![a-z])/g, "μ"],
  [/\^\s*(?:T\b|\{T\}|\\top|⊤)/g, ""],
  [/\\(?:cdot|times)(?![a-z])/g, "*"],
  [/\\[dt]?frac(?![a-z])/g, "\\"],
  [/\\(?:mathbb\{R\}|R(?![a-z])|real(?:s|\b))/g, "ℝ"],
  [/\\in(?![a-z])/g, "∈"],
  [/[$€£]/g, ""],
  [/[−–—‒‑﹣－]/g, "-"],
  [/[·×⋅∙•]/g, "*"],
  [/[÷∕⁄]/g, "/"],
  [/[⟨（]/g, "("],
  [/[⟩）]/g, ")"],
  // A full stop after the answer, and a point's name before it: P(6, 2).
  [/\.(?=\s*$)/g, ""],
  [/^\s*[A-Z]\s*(?=\()/g, ""],
  [/[，；;\n\r|]/g, ","],
  [/\b(?:and|where|with|for all|for any|for every|for)\b/gi, ","],
];

/** "x = 6 y = 2": between two equals signs without a comma, one belongs before the second name. */
const forgottenComma = /(=[^=,]*?[\w)\]}])\s(?=\s*[a-z](?:_?\d+)?\s*=)/gi;

const subscripts = "₀₁₂₃₄₅₆₇₈₉";

/**
 * The learner's text with the many ways of typing one thing made one: other minus signs and dashes, `·` and `×`,
 * semicolons and new lines as commas, "and" as a comma, common LaTeX, no currency signs. As long as the original, so that a position in
 * it is a position in what was typed.
 *
 * @example plainText("x = −1; y = 2") // => "x = -1, y = 2"
 */
export function plainText(source: string): string {
  let text = source;
  for (const [pattern, replacement] of rewrites) {
    text = text.replace(pattern, (match) => replacement.padEnd(match.length, " "));
  }
  text = text.replace(forgottenComma, "$1,");
  return [...text]
    .map((letter) => (subscripts.includes(letter) ? String(subscripts.indexOf(letter)) : letter))
    .join("");
}

/**
 * Capital letters made small where only the small one is a name asked for: X = 6 for x = 6.
 *
 * @param names as canonical names, `x` or `x_1`.
 */
export function withNames(text: string, names: readonly string[]): string {
  const known = new Set(names.map((name) => name.charAt(0)));
  return text.replace(/[A-Z]/g, (letter) => {
    const small = letter.toLowerCase();
    return known.has(small) && !known.has(letter) ? small : letter;
  });
}
