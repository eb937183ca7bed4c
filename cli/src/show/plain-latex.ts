/** A space that is meant, as against the spaces of LaTeX's source, which mean nothing. */
const SPACE = "\uE001";

const SIGNS: Readonly<Record<string, string>> = {
  cdot: "·",
  times: "×",
  neq: "≠",
  ne: "≠",
  le: "≤",
  leq: "≤",
  ge: "≥",
  geq: "≥",
  to: "→",
  rightarrow: "→",
  leftrightarrow: "↔",
  infty: "∞",
  dots: "…",
  ldots: "…",
  quad: `${SPACE}${SPACE}`,
  qquad: `${SPACE}${SPACE}`,
  varnothing: "∅",
  left: "",
  right: "",
  lambda: "λ",
};
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

/**
 * LaTeX without the links to a page's figures: `\htmlData{obj=line-1}{\htmlClass{object-line-1}{x}}` becomes `x`.
 *
 * @example unlinkedLatex("\\htmlClass{changed}{2x}=1") // => "2x=1"
 */
export function unlinkedLatex(latex: string): string {
  let text = latex;
  for (let at = text.search(/\\html(?:Data|Class)\{/); at >= 0; at = text.search(/\\html(?:Data|Class)\{/)) {
    const attribute = groupAt(text, text.indexOf("{", at));
    const content = attribute && groupAt(text, attribute.end);
    if (!content) return text;
    text = text.slice(0, at) + content.inside + text.slice(content.end);
  }
  return text;
}

/**
 * A formula as plain text for a terminal, or null when it holds something that has no plain form here.
 *
 * @example plainLatex("2x-\\tfrac{1}{3}y=7") // => "2x − 1/3 y = 7"
 */
export function plainLatex(latex: string): string | null {
  const lines = unlinkedLatex(latex)
    .replace(/\\(?:begin|end)\{(?:aligned|cases|gathered)\}/g, "")
    .split(/\\\\(?:\[[^\]]*\])?/)
    .map(plainLine);
  const known = lines.filter((line): line is string => line !== null);
  return known.length === lines.length ? known.join("\n") : null;
}

function plainLine(latex: string): string | null {
  const words: string[] = [];
  const text = latex
    .replace(
      /\\(?:text|mathrm|mathbf|operatorname|textbf)\{([^{}\\]*)\}/g,
      (_, inside: string) => `\uE000${words.push(inside) - 1}\uE000`,
    )
    .replace(/\\boxed\{\\phantom\{[^{}]*\}\}/g, "□")
    .replace(/(\\[dt]?frac) ?(\d)(\d)/g, "$1{$2}{$3}")
    .replace(
      /\\[dt]?frac\{([^{}\\]*)\}\{([^{}\\]*)\}(?=([A-Za-z]?))/g,
      (_, top: string, bottom: string, next: string) => `${grouped(top)}/${grouped(bottom)}${next === "" ? "" : SPACE}`,
    )
    .replace(/_\{?(\d+)\}?/g, (_, digits: string) => [...digits].map((digit) => SUBSCRIPTS[Number(digit)]).join(""))
    .replace(/\\([a-zA-Z]+) ?/g, (command, name: string) => SIGNS[name] ?? command)
    .replace(/\\([{}|_%&#$])/g, "$1")
    .replace(/\\[,;: ]|~/g, SPACE)
    .replaceAll("\\!", "")
    .replaceAll(" ", "")
    .replace(/(?<!\\)&|\{\}/g, "");
  if (/\\|[{}^]/.test(text)) return null;
  const spaced = text
    .replaceAll("-", "−")
    .replace(/\s*([=≠<>≤≥→↔])\s*/g, " $1 ")
    .replace(/(?<=[\p{L}\p{N})\]₀-₉□\uE000])\s*([+−·×])\s*/gu, " $1 ")
    .replace(/\s*,\s*/g, ", ")
    .replace(/\uE001+/g, (spaces) => " ".repeat(spaces.length))
    .replace(/([,=+−·×]) {2,}/g, "$1 ");
  return spaced.replace(/\uE000(\d+)\uE000/g, (_, index: string) => words[Number(index)] ?? "").trim();
}

function grouped(text: string): string {
  return /^-?\w+$/.test(text) ? text : `(${text})`;
}

function groupAt(text: string, open: number): { readonly inside: string; readonly end: number } | null {
  if (text[open] !== "{") return null;
  let depth = 0;
  for (let i = open; i < text.length; i += 1) {
    if (text[i] === "\\") i += 1;
    else if (text[i] === "{") depth += 1;
    else if (text[i] === "}") depth -= 1;
    if (depth === 0) return { inside: text.slice(open + 1, i), end: i + 1 };
  }
  return null;
}
