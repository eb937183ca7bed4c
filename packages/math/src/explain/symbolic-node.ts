import { ONE, Q } from "../exact/rational.ts";
import type { SymbolicEquation, SymbolicFactor, SymbolicTerm } from "../linear-algebra/exact/symbolic-equation.ts";
import { sumNode } from "./linear-node.ts";
import {
  equalsNode,
  type MathNode,
  numberNode,
  type ObjectName,
  objectNode,
  operatorNode,
  partsOf,
  powerNode,
  rowNode,
  symbolNode,
} from "./math-node.ts";

function factorNode(factor: SymbolicFactor): MathNode {
  switch (factor.type) {
    case "power":
      if (Q.equals(factor.exponent, ONE)) return symbolNode(factor.unknown);
      if (Q.equals(factor.exponent, Q.of("1/2"))) return { type: "root", of: symbolNode(factor.unknown) };
      return powerNode(symbolNode(factor.unknown), numberNode(factor.exponent));
    case "function": {
      const of = symbolicSumNode(factor.of);
      return factor.name === "root" ? { type: "root", of } : { type: "function", name: factor.name, of };
    }
    case "exponential": {
      const base = numberNode(factor.base);
      const plain = Q.isInteger(factor.base) && Q.sign(factor.base) >= 0;
      return powerNode(plain ? base : { type: "parentheses", of: base }, symbolicSumNode(factor.exponent));
    }
    case "constant":
      return symbolNode(factor.name);
  }
}

/** Whether a factor stands below a fraction bar. */
const isBelow = (factor: SymbolicFactor): boolean => factor.type === "power" && Q.sign(factor.exponent) < 0;

const opposite = (factor: SymbolicFactor): SymbolicFactor =>
  factor.type === "power" ? { ...factor, exponent: Q.negate(factor.exponent) } : factor;

/** The factors of a term; two numbers in a row, as in 3 · 2ˣ, are kept apart by a dot. */
function productOf(factors: readonly SymbolicFactor[]): MathNode {
  return rowNode(
    factors.flatMap((factor, i) => {
      const node = factorNode(factor);
      const startsWithNumber = factor.type === "exponential";
      return i > 0 && startsWithNumber ? [operatorNode("·"), node] : [node];
    }),
  );
}

/** A term without its sign as summand: the magnitude of its coefficient and what it multiplies. */
function magnitudeParts(term: SymbolicTerm): readonly MathNode[] {
  const size = Q.absolute(term.coefficient);
  const above = term.factors.filter((factor) => !isBelow(factor));
  const below = term.factors.filter(isBelow).map(opposite);
  if (below.length > 0) {
    const top = above.length === 0 ? numberNode(size) : rowNode([...coefficientParts(size, above), productOf(above)]);
    return [{ type: "fraction", numerator: top, denominator: productOf(below) }];
  }
  if (above.length === 0) return [numberNode(size)];
  return [...coefficientParts(size, above), ...partsOf(productOf(above))];
}

function coefficientParts(size: SymbolicTerm["coefficient"], factors: readonly SymbolicFactor[]): readonly MathNode[] {
  if (Q.equals(size, ONE)) return [];
  return factors[0]?.type === "exponential" ? [numberNode(size), operatorNode("·")] : [numberNode(size)];
}

/**
 * One term as notation: 3xy, −x², 2/x, sin(x). Negative exponents stand below a fraction bar, the exponent 1/2 is a root.
 *
 * @example toText(symbolicTermNode(symbolicTerm(-3, "x", powerOf("y", 2)))) // => "−3xy²"
 */
export function symbolicTermNode(term: SymbolicTerm): MathNode {
  return symbolicSumNode([term]);
}

/**
 * A sum of terms in the order given, zero terms left out; 0 when nothing is left.
 *
 * @example toText(symbolicSumNode([symbolicTerm(1, powerOf("x", 2)), symbolicTerm(-1)])) // => "x² − 1"
 */
export function symbolicSumNode(terms: readonly SymbolicTerm[]): MathNode {
  const shown = terms.filter((term) => !Q.isZero(term.coefficient));
  const [only] = shown;
  if (only === undefined || (shown.length === 1 && only.factors.length === 0)) {
    return sumNode([{ coefficient: only?.coefficient ?? Q.of(0), of: null }]);
  }
  return rowNode(
    shown.flatMap((term, i) => {
      const sign = Q.sign(term.coefficient) < 0 ? [operatorNode("−")] : i === 0 ? [] : [operatorNode("+")];
      return [...sign, ...magnitudeParts(term)];
    }),
  );
}

/**
 * A symbolic equation as notation, as belonging to the named object if one is given.
 *
 * @example toText(symbolicEquationNode(symbolicEquation([symbolicTerm(2, "x", "y")], [symbolicTerm(7)]))) // => "2xy = 7"
 */
export function symbolicEquationNode({ left, right }: SymbolicEquation, object?: ObjectName): MathNode {
  return objectNode(equalsNode(symbolicSumNode(left), symbolicSumNode(right)), object);
}
