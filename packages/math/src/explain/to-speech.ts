import type { Rational } from "../exact/rational.ts";
import type { MathNode, NotedFunction, OperatorSymbol } from "./math-node.ts";

const WORDS: Record<OperatorSymbol, string> = {
  "+": "plus",
  "−": "minus",
  "·": "times",
  "×": "times",
  "=": "equals",
  "≠": "is not equal to",
  ",": ",",
  "→": "becomes",
  "↔": "changes places with",
};

const FUNCTIONS: Record<NotedFunction, string> = {
  sin: "sine",
  cos: "cosine",
  log: "logarithm",
  absolute: "absolute value",
};

/**
 * Words to be read aloud; digits stay digits: "2 x minus 1 over 3 y equals 7", with "times" between a fraction and what it multiplies.
 *
 * @example toSpeech(equationNode(equation2(2, "-1/3", 7))) // => "2 x minus 1 over 3 times y equals 7"
 */
export function toSpeech(node: MathNode): string {
  return say(node).replace(/\s+/g, " ").replace(/ ,/g, ",").trim();
}

function say(node: MathNode): string {
  switch (node.type) {
    case "number":
      return sayNumber(node.value);
    case "symbol":
      return node.name.replace("_", " sub ");
    case "text":
      return node.text.replaceAll("−", "minus ");
    case "operator":
      return WORDS[node.symbol];
    case "fraction":
      return `${say(node.numerator)} over ${say(node.denominator)}`;
    case "power":
      return sayPower(node.base, node.exponent);
    case "root":
      return `the square root of ${sayArgument(node.of)}`;
    case "function":
      return `${FUNCTIONS[node.name]} of ${sayArgument(node.of)}`;
    case "row":
      return sayRow(node.items);
    case "parentheses":
      return sayParentheses(node.of);
    case "matrix":
      return sayMatrix(node);
    case "system":
      return node.lines.map(say).join("; ");
    case "object":
      return say(node.of);
    case "blank":
      return "blank";
  }
}

function sayPower(base: MathNode, exponent: MathNode): string {
  if (exponent.type === "symbol" && exponent.name === "T") return `${say(base)} transpose`;
  const to = exponent.type === "number" && exponent.value.denominator === 1n ? exponent.value.numerator : null;
  const word = to === 2n ? "squared" : to === 3n ? "cubed" : `to the power ${sayArgument(exponent)}`;
  return `${say(base)} ${word}`;
}

/** A sum in spoken brackets, so that one hears where it ends. */
const sayArgument = (node: MathNode): string =>
  node.type === "row" ? `open bracket ${say(node)} close bracket` : say(node);

function sayNumber({ numerator, denominator }: Rational): string {
  const whole = `${numerator < 0n ? "minus " : ""}${numerator < 0n ? -numerator : numerator}`;
  return denominator === 1n ? whole : `${whole} over ${denominator}`;
}

function sayRow(items: readonly MathNode[]): string {
  return items
    .map((item, i) => {
      const after = items[i + 1];
      const multiplies =
        after !== undefined && after.type !== "operator" && after.type !== "text" && item.type !== "operator";
      const needsTimes =
        (item.type === "number" && item.value.denominator !== 1n) ||
        item.type === "fraction" ||
        item.type === "function" ||
        item.type === "root" ||
        after?.type === "parentheses";
      return say(item) + (multiplies && needsTimes ? " times" : "");
    })
    .join(" ");
}

function sayParentheses(inner: MathNode): string {
  const tuple = inner.type === "row" && inner.items.some((item) => item.type === "operator" && item.symbol === ",");
  if (tuple) return say(inner);
  return inner.type === "row" ? `open bracket ${say(inner)} close bracket` : say(inner);
}

function sayMatrix(node: Extract<MathNode, { type: "matrix" }>): string {
  const width = node.entries[0]?.length ?? 0;
  const rows = node.entries.map((row, i) => {
    const entries = row.map((entry, j) => `${j === node.bar && j > 0 ? "bar, " : ""}${say(entry)}`);
    return `row ${i + 1}: ${entries.join(", ")}`;
  });
  const name = node.fence === "bars" ? "determinant of the matrix" : "matrix";
  return `${name} with ${node.entries.length} rows and ${width} columns; ${rows.join("; ")}`;
}
