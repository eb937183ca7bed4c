import { Q, type Rational, type RationalLike } from "../exact/rational.ts";

/** The name of an object that is the same in text, formula, figure and code, such as "line-1": lower-case letters, digits and hyphens. */
export type ObjectName = string;

/** The signs that may stand between or before other parts. A minus that opens a row or follows another sign is a sign, otherwise a subtraction. */
export type OperatorSymbol = "+" | "−" | "·" | "×" | "=" | "≠" | "," | "→" | "↔";

/** The functions that notation has a name for. */
export type NotedFunction = "sin" | "cos" | "log" | "absolute";

/**
 * Notation as a tree: LaTeX, plain text, speech and pictures are made from it.
 * In a `row` parts follow one another; two parts without an operator between them belong together, as in 2x.
 */
export type MathNode =
  | { readonly type: "number"; readonly value: Rational }
  /** An italic name, with an index behind "_": "x", "x_1". */
  | { readonly type: "symbol"; readonly name: string }
  /** Upright words. */
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "operator"; readonly symbol: OperatorSymbol }
  | { readonly type: "fraction"; readonly numerator: MathNode; readonly denominator: MathNode }
  /** base with a raised exponent. A base of several parts stands in `parentheses`. */
  | { readonly type: "power"; readonly base: MathNode; readonly exponent: MathNode }
  /** The square root of a part. */
  | { readonly type: "root"; readonly of: MathNode }
  /** A function by its name, its argument in brackets; the absolute value between bars. */
  | { readonly type: "function"; readonly name: NotedFunction; readonly of: MathNode }
  | { readonly type: "row"; readonly items: readonly MathNode[] }
  /** Round brackets: a group, or a tuple when its parts are separated by commas. */
  | { readonly type: "parentheses"; readonly of: MathNode }
  /** `bar`: a bar stands before this column. `fence`: what encloses it, brackets unless said. `mark`: rows shown as changed. */
  | {
      readonly type: "matrix";
      readonly entries: readonly (readonly MathNode[])[];
      readonly bar?: number;
      readonly fence?: "brackets" | "bars";
      readonly mark?: readonly number[];
    }
  /** Equations below one another, aligned at the first relation of each. `mark`: lines shown as changed. */
  | { readonly type: "system"; readonly lines: readonly MathNode[]; readonly mark?: readonly number[] }
  /** A part that belongs to a named object: coloured and linked. */
  | { readonly type: "object"; readonly name: ObjectName; readonly of: MathNode }
  /** An empty box to be filled. */
  | { readonly type: "blank"; readonly id: string };

/** A number as notation. @example numberNode("1/2").type // => "number" */
export function numberNode(value: RationalLike): MathNode {
  return { type: "number", value: Q.of(value) };
}

/**
 * A name as notation, with an index behind "_".
 *
 * @example toText(symbolNode("x_1")) // => "x₁"
 */
export function symbolNode(name: string): MathNode {
  return { type: "symbol", name };
}

/**
 * Upright words as notation.
 *
 * @example toText(textNode("no solution")) // => "no solution"
 */
export function textNode(text: string): MathNode {
  return { type: "text", text };
}

/**
 * A sign as notation.
 *
 * @example operatorNode("−").type // => "operator"
 */
export function operatorNode(symbol: OperatorSymbol): MathNode {
  return { type: "operator", symbol };
}

/** base to the power of exponent. @example toText(powerNode(symbolNode("x"), numberNode(2))) // => "x²" */
export function powerNode(base: MathNode, exponent: MathNode): MathNode {
  return { type: "power", base, exponent };
}

/**
 * Parts in a row; a single part stays as it is.
 *
 * @example toText(rowNode([numberNode(2), symbolNode("x")])) // => "2x"
 */
export function rowNode(items: readonly MathNode[]): MathNode {
  const [only] = items;
  return items.length === 1 && only ? only : { type: "row", items };
}

/**
 * The parts separated by commas.
 *
 * @example toText(listNode([numberNode(1), numberNode(2)])) // => "1, 2"
 */
export function listNode(items: readonly MathNode[]): MathNode {
  return rowNode(items.flatMap((item, i) => (i === 0 ? [item] : [operatorNode(","), item])));
}

/**
 * The parts in round brackets, separated by commas.
 *
 * @example toText(tupleNode([numberNode(1), numberNode(2)])) // => "(1, 2)"
 */
export function tupleNode(items: readonly MathNode[]): MathNode {
  return { type: "parentheses", of: listNode(items) };
}

/**
 * left = right.
 *
 * @example toText(equalsNode(symbolNode("x"), numberNode(2))) // => "x = 2"
 */
export function equalsNode(left: MathNode, right: MathNode): MathNode {
  return { type: "row", items: [...partsOf(left), operatorNode("="), ...partsOf(right)] };
}

/**
 * The node as belonging to the named object; without a name it stays as it is.
 *
 * @example objectNode(numberNode(2), "solution").type // => "object"
 */
export function objectNode(of: MathNode, name?: ObjectName): MathNode {
  return name === undefined ? of : { type: "object", name, of };
}

/**
 * The parts of a row, or the node itself as the only part.
 *
 * @example partsOf(numberNode(2)).length // => 1
 */
export function partsOf(node: MathNode): readonly MathNode[] {
  return node.type === "row" ? node.items : [node];
}
