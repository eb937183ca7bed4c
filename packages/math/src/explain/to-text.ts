import { formatRational, Q } from "../exact/rational.ts";
import type { MathNode, OperatorSymbol } from "./math-node.ts";

/** `ascii: true` writes "-" for the minus, "x_1" for an index and words for what ASCII lacks. */
export type TextOptions = { readonly ascii?: boolean };

const ASCII: Partial<Record<OperatorSymbol, string>> = {
  "−": "-",
  "·": "*",
  "×": "*",
  "≠": "!=",
  "→": "->",
  "↔": "<->",
};
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Plain text for a tree: "2x − 3y = 7" for people, with `ascii` "2x - 3y = 7". A fraction before a name stands in brackets, "(1/2)y".
 * Matrices are one line, rows separated by ";"; systems have one line each.
 *
 * @example toText(equationNode(equation2(2, "-1/3", 7)), { ascii: true }) // => "2x - (1/3)y = 7"
 */
export function toText(node: MathNode, options: TextOptions = {}): string {
  return write(node, options.ascii ?? false);
}

function write(node: MathNode, ascii: boolean): string {
  switch (node.type) {
    case "number": {
      const text = formatRational(node.value);
      return ascii ? text : text.replace("-", "−");
    }
    case "symbol":
      return ascii ? node.name : subscripted(node.name);
    case "text":
      return ascii ? node.text.replaceAll("−", "-") : node.text;
    case "operator":
      return ascii ? (ASCII[node.symbol] ?? node.symbol) : node.symbol;
    case "fraction":
      return `${grouped(node.numerator, ascii)}/${grouped(node.denominator, ascii)}`;
    case "power":
      return write(node.base, ascii) + raised(write(node.exponent, ascii), ascii);
    case "root": {
      const inner = write(node.of, ascii);
      if (ascii) return `sqrt(${inner})`;
      return /^[\p{L}\p{N}]+$/u.test(inner) ? `√${inner}` : `√(${inner})`;
    }
    case "function": {
      const inner = write(node.of, ascii);
      return node.name === "absolute" ? `|${inner}|` : `${node.name}(${inner})`;
    }
    case "row":
      return rowText(node.items, ascii);
    case "parentheses":
      return `(${write(node.of, ascii)})`;
    case "matrix":
      return matrixText(node, ascii);
    case "system":
      return node.lines.map((line) => write(line, ascii)).join("\n");
    case "object":
      return write(node.of, ascii);
    case "blank":
      return ascii ? "__" : "□";
  }
}

/** "x_1" as "x₁"; an index that is not digits stays behind "_". */
function subscripted(name: string): string {
  return name.replace(/_(\d+)$/, (_, digits: string) => [...digits].map((d) => SUBSCRIPTS[Number(d)]).join(""));
}

/** An exponent: small digits for people where there are such, else "^" with brackets around more than one sign. */
function raised(exponent: string, ascii: boolean): string {
  if (!ascii && exponent === "T") return "ᵀ";
  if (!ascii && /^−?\d+$/.test(exponent)) {
    return [...exponent].map((c) => (c === "−" ? "⁻" : SUPERSCRIPTS[Number(c)])).join("");
  }
  return /^[\p{L}\p{N}]+$/u.test(exponent) ? `^${exponent}` : `^(${exponent})`;
}

function grouped(node: MathNode, ascii: boolean): string {
  const text = write(node, ascii);
  return node.type === "row" || (node.type === "number" && !Q.isInteger(node.value)) ? `(${text})` : text;
}

function rowText(items: readonly MathNode[], ascii: boolean): string {
  let text = "";
  items.forEach((item, i) => {
    const before = items[i - 1];
    const after = items[i + 1];
    const opens = before === undefined || before.type === "operator";
    if (item.type === "operator") {
      const sign = write(item, ascii);
      if (item.symbol === ",") text += ", ";
      else if (opens && (item.symbol === "−" || item.symbol === "+")) text += sign;
      else text += `${text === "" || text.endsWith(" ") ? "" : " "}${sign} `;
    } else if (item.type === "text") {
      text += `${opens || text.endsWith(" ") ? "" : " "}${write(item, ascii)}${after && after.type !== "operator" ? " " : ""}`;
    } else if (item.type === "function" && item.name !== "absolute") {
      text += (opens ? "" : " ") + write(item, ascii);
    } else {
      const factor = item.type === "number" && !Q.isInteger(item.value) && after && after.type !== "operator";
      text += factor ? grouped(item, ascii) : write(item, ascii);
    }
  });
  return text;
}

function matrixText(node: Extract<MathNode, { type: "matrix" }>, ascii: boolean): string {
  const rows = node.entries.map((row) =>
    row.map((entry, j) => (j === node.bar && j > 0 ? "| " : "") + write(entry, ascii)).join(" "),
  );
  const inner = rows.join("; ");
  return node.fence === "bars" ? `|${inner}|` : `[${inner}]`;
}
