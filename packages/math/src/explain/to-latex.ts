import { DomainError } from "../errors.ts";
import { Q, type Rational } from "../exact/rational.ts";
import type { MathNode, NotedFunction, OperatorSymbol } from "./math-node.ts";
import { splitAtRelation } from "./split-at-relation.ts";

/** `objects: false` leaves out colours, links and marks, for plain LaTeX outside the page. */
export type LatexOptions = { readonly objects?: boolean };

const OPERATORS: Record<OperatorSymbol, string> = {
  "+": "+",
  "−": "-",
  "·": "\\cdot",
  "×": "\\times",
  "=": "=",
  "≠": "\\neq",
  ",": ",",
  "→": "\\to",
  "↔": "\\leftrightarrow",
};

const SPECIAL: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * LaTeX for a tree, valid for KaTeX with `trust` for \htmlClass and \htmlData. A named object becomes
 * \htmlData{obj=line-1}{\htmlClass{object-line-1}{…}}, a changed row or line \htmlClass{changed}{…}, a blank a box of the class "blank".
 *
 * @throws DomainError when an object's name or a blank's id has other characters than letters, digits, "_" and "-".
 * @example toLatex(equationNode(equation2(2, "-1/3", 7))) // => "2x-\\tfrac{1}{3}y=7"
 */
export function toLatex(node: MathNode, options: LatexOptions = {}): string {
  return write(node, options.objects ?? true);
}

/** `lead` is put before the innermost row, inside the groups around it. */
function write(node: MathNode, linked: boolean, lead = ""): string {
  switch (node.type) {
    case "number":
      return numberLatex(node.value);
    case "symbol":
      return symbolLatex(node.name);
    case "text":
      return textLatex(node.text);
    case "operator":
      return OPERATORS[node.symbol];
    case "fraction":
      return `\\frac{${write(node.numerator, linked)}}{${write(node.denominator, linked)}}`;
    case "power":
      // The group around the base keeps a colour of its parts from reaching the exponent.
      return `{${write(node.base, linked)}}^{${write(node.exponent, linked)}}`;
    case "root":
      return `\\sqrt{${write(node.of, linked)}}`;
    case "function":
      return functionLatex(node.name, write(node.of, linked));
    case "row":
      return lead + joined(node.items.map((item) => write(item, linked)));
    case "parentheses":
      return bracketed(write(node.of, linked));
    case "matrix":
      return matrixLatex(node, linked);
    case "system":
      return systemLatex(node, linked);
    case "object":
      return linked ? linkedLatex(node.name, write(node.of, linked, lead)) : write(node.of, linked, lead);
    case "blank":
      return blankLatex(node.id, linked);
  }
}

function functionLatex(name: NotedFunction, inner: string): string {
  return name === "absolute" ? `\\left|${inner}\\right|` : `\\${name}${bracketed(inner)}`;
}

/** Brackets grow only around what is tall: \left( would also put a space before them. */
function bracketed(inner: string): string {
  return /\\(t?frac|begin|boxed)/.test(inner) ? `\\left(${inner}\\right)` : `(${inner})`;
}

/** A command that ends in a letter needs a space before a following letter. */
function joined(parts: readonly string[]): string {
  return parts.reduce(
    (before, part) => before + (/\\[a-zA-Z]+$/.test(before) && /^[a-zA-Z]/.test(part) ? " " : "") + part,
    "",
  );
}

function numberLatex(value: Rational): string {
  if (Q.isInteger(value)) return `${value.numerator}`;
  const magnitude = Q.absolute(value);
  return `${Q.sign(value) < 0 ? "-" : ""}\\tfrac{${magnitude.numerator}}{${magnitude.denominator}}`;
}

function symbolLatex(name: string): string {
  const [base = "", ...index] = name.split("_");
  const letter = [...base].length === 1 ? escaped(base) : `\\mathit{${escaped(base)}}`;
  return index.length === 0 ? letter : `${letter}_{${escaped(index.join(","))}}`;
}

/** Dashes and other signs outside ASCII are typeset by KaTeX inside \text only where it knows them; a true minus is one it does not. */
function textLatex(text: string): string {
  // As the name of a function it keeps its distance from what follows.
  if (text === "det") return "\\operatorname{det}";
  return text
    .split("−")
    .map((part) => (part === "" ? "" : `\\text{${escaped(part)}}`))
    .join("-");
}

function escaped(text: string): string {
  return text.replace(/[\\~^{}$&#%_]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}

function safe(name: string): string {
  if (!/^[A-Za-z0-9_-]+$/.test(name)) {
    throw new DomainError("toLatex", `a name may have letters, digits, "_" and "-", got ${JSON.stringify(name)}`);
  }
  return name;
}

const linkedLatex = (name: string, inner: string): string =>
  `\\htmlData{obj=${safe(name)}}{\\htmlClass{object-${safe(name)}}{${inner}}}`;

const changed = (inner: string): string => `\\htmlClass{changed}{${inner}}`;

function blankLatex(id: string, linked: boolean): string {
  const box = "\\boxed{\\phantom{00}}";
  return linked ? `\\htmlData{blank=${safe(id)}}{\\htmlClass{blank}{${box}}}` : box;
}

function matrixLatex(node: Extract<MathNode, { type: "matrix" }>, linked: boolean): string {
  const [open, close] = node.fence === "bars" ? ["\\left|", "\\right|"] : ["\\left[", "\\right]"];
  const width = node.entries[0]?.length ?? 0;
  if (width === 0) return `${open}\\;${close}`;
  const columns = Array.from({ length: width }, (_, j) => (j === node.bar ? "|r" : "r")).join("");
  const rows = node.entries.map((row, i) => {
    const mark = linked && node.mark?.includes(i);
    return row.map((entry) => (mark ? changed(write(entry, linked)) : write(entry, linked))).join(" & ");
  });
  return `${open}\\begin{array}{${columns}}${rows.join(" \\\\ ")}\\end{array}${close}`;
}

function systemLatex(node: Extract<MathNode, { type: "system" }>, linked: boolean): string {
  const lines = node.lines.map((line, i) => {
    const mark = linked && node.mark?.includes(i) ? changed : (inner: string) => inner;
    const split = splitAtRelation(line);
    // The empty group keeps the space on the left of a relation that opens a group of its own.
    return split
      ? `${mark(write(split[0], linked))} & ${mark(write(split[1], linked, "{}"))}`
      : `& ${mark(write(line, linked))}`;
  });
  return `\\begin{aligned}${lines.join(" \\\\ ")}\\end{aligned}`;
}
