import type { ExactVector } from "../exact/matrix.ts";
import { Q, type Rational, ZERO } from "../exact/rational.ts";
import { type NodeTerm, sumNode } from "./linear-node.ts";
import { equalsNode, type MathNode, numberNode, objectNode, operatorNode, rowNode, symbolNode } from "./math-node.ts";
import { guardedNumber } from "./written-equation-node.ts";

/**
 * The sum of products with every factor written out: 3 · 1 + 2 · (−4); a negative coefficient becomes a minus. 0 when it is empty.
 *
 * @example toText(weightedSumNode(vector([3, -1]), vector([1, -3]))) // => "3 · 1 − 1 · (−3)"
 */
export function weightedSumNode(coefficients: ExactVector, entries: ExactVector): MathNode {
  if (coefficients.length === 0) return numberNode(ZERO);
  return rowNode(
    coefficients.flatMap((coefficient, i) => {
      const sign = Q.sign(coefficient) < 0 ? [operatorNode("−")] : i === 0 ? [] : [operatorNode("+")];
      return [...sign, numberNode(Q.absolute(coefficient)), operatorNode("·"), guardedNumber(entries[i] ?? ZERO)];
    }),
  );
}

/** The i-th of the rows, r₁ for i = 0, as belonging to its object if there is one. */
export function rowName(i: number, objects: readonly string[] = []): MathNode {
  return objectNode(symbolNode(`r_${i + 1}`), objects[i]);
}

/**
 * The mix c₁r₁ + c₂r₂ + … of rows by their names, without those whose coefficient is 0.
 *
 * @example toText(mixNode(vector([3, 0, -1]))) // => "3r₁ − r₃"
 */
export function mixNode(coefficients: ExactVector, objects: readonly string[] = [], letter = "r"): MathNode {
  return sumNode(
    coefficients.map(
      (coefficient, i): NodeTerm => ({ coefficient, of: objectNode(symbolNode(`${letter}_${i + 1}`), objects[i]) }),
    ),
  );
}

/**
 * c₁r₁ + c₂r₂ + … = 0: rows that are dependent, with their coefficients as certificate.
 *
 * @example toText(dependenceNode(vector([3, -1]))) // => "3r₁ − r₂ = 0"
 */
export function dependenceNode(combination: ExactVector, objects: readonly string[] = []): MathNode {
  return equalsNode(mixNode(combination, objects), numberNode(ZERO));
}

/** k · r₁ as a multiple of the named row: 3r₁, −r₁, and 0 · r₁ for k = 0. */
export function multipleNode(factor: Rational, of: MathNode): MathNode {
  return Q.isZero(factor) ? rowNode([numberNode(ZERO), operatorNode("·"), of]) : sumNode([{ coefficient: factor, of }]);
}
