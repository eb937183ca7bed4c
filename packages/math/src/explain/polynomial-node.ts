import type { Polynomial } from "../exact/polynomial.ts";
import { type Rational, ZERO } from "../exact/rational.ts";
import { sumNode } from "./linear-node.ts";
import { type MathNode, numberNode, powerNode, symbolNode } from "./math-node.ts";

const powerOf = (name: string, exponent: number): MathNode | null => {
  if (exponent === 0) return null;
  return exponent === 1 ? symbolNode(name) : powerNode(symbolNode(name), numberNode(exponent));
};

/**
 * A polynomial as notation; 0 without coefficients.
 *
 * @param degree the power of the first coefficient, if those of the lowest powers are not known yet.
 * @example toText(polynomialNode(polynomial([1, -5, 6]), "λ")) // => "λ² − 5λ + 6"
 */
export function polynomialNode(p: Polynomial, name = "x", degree = p.length - 1): MathNode {
  const terms = p.map((coefficient: Rational, i) => ({ coefficient, of: powerOf(name, degree - i) }));
  return terms.length === 0 ? numberNode(ZERO) : sumNode(terms);
}
