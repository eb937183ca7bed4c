import { Q } from "../exact/rational.ts";
import { overOneDenominator, S, type Surd } from "../exact/surd.ts";
import type { SurdMatrix, SurdVector } from "../exact/surd-matrix.ts";
import { type MathNode, numberNode, operatorNode, rowNode, tupleNode } from "./math-node.ts";
import type { MatrixNodeOptions } from "./solution-node.ts";

/** size · √d without a factor 1. */
const rootNode = (size: bigint, radicand: bigint): readonly MathNode[] => [
  ...(size === 1n ? [] : [numberNode(size)]),
  { type: "root", of: numberNode(radicand) },
];

/**
 * A number a + b√d as notation, over one denominator.
 *
 * @example toText(surdNode(surd("1/2", "-1/2", 5))) // => "(1 − √5)/2"
 * @example toText(surdNode(surd(0, "3/2", 2))) // => "(3√2)/2"
 */
export function surdNode(number: Surd): MathNode {
  if (S.isRational(number)) return numberNode(number.rational);
  const { whole, root, denominator } = overOneDenominator(number);
  const part = rootNode(root < 0n ? -root : root, number.radicand);
  const over = (top: readonly MathNode[]): readonly MathNode[] =>
    denominator === 1n ? top : [{ type: "fraction", numerator: rowNode(top), denominator: numberNode(denominator) }];
  if (whole === 0n) return rowNode([...(root < 0n ? [operatorNode("−")] : []), ...over(part)]);
  return rowNode(over([numberNode(whole), operatorNode(root < 0n ? "−" : "+"), ...part]));
}

/**
 * The number as a factor: in brackets where it is negative or a sum of two parts.
 *
 * @example toText(guardedSurd(surd(1, 1, 2))) // => "(1 + √2)"
 */
export function guardedSurd(number: Surd): MathNode {
  const sum = !S.isRational(number) && !Q.isZero(number.rational) && overOneDenominator(number).denominator === 1n;
  const node = surdNode(number);
  return S.sign(number) < 0 || sum ? { type: "parentheses", of: node } : node;
}

/** A vector of surds as a tuple. @example toText(surdPointNode([surd(1), surd(0, 1, 2)])) // => "(1, √2)" */
export function surdPointNode(v: SurdVector): MathNode {
  return tupleNode(v.map(surdNode));
}

/**
 * A matrix of surds as notation.
 *
 * @example toText(surdMatrixNode(surdMatrix([[1, surd(0, 1, 2)]]))) // => "[1 √2]"
 */
export function surdMatrixNode(A: SurdMatrix, options: MatrixNodeOptions = {}): MathNode {
  return { type: "matrix", entries: A.entries.map((row) => row.map(surdNode)), ...options };
}
