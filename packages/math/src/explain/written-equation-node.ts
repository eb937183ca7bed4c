import { ONE, Q, type Rational } from "../exact/rational.ts";
import type { BracketTerm, EquationLine, PlainTerm, WrittenTerm } from "../linear-algebra/exact/written-equation.ts";
import { sumNode } from "./linear-node.ts";
import { equalsNode, type MathNode, numberNode, operatorNode, partsOf, rowNode, symbolNode } from "./math-node.ts";

const sumOf = (terms: readonly PlainTerm[]): MathNode =>
  sumNode(
    terms.map(({ coefficient, unknown }) => ({ coefficient, of: unknown === null ? null : symbolNode(unknown) })),
  );

/** A negative number in brackets, any other as it is. */
export function guardedNumber(value: Rational): MathNode {
  return Q.sign(value) < 0 ? { type: "parentheses", of: numberNode(value) } : numberNode(value);
}

/** What a bracket with a positive factor looks like, its sign aside: 2(4 − y), 2 · 3, (4 − y), (−3). */
function bracketParts({ factor, of }: BracketTerm, first: boolean): readonly MathNode[] {
  const magnitude = Q.absolute(factor);
  const one = Q.equals(magnitude, ONE);
  const [only] = of;
  const constant = of.length === 0 ? Q.of(0) : of.length === 1 && only?.unknown === null ? only.coefficient : null;
  if (constant === null) {
    const bracket: MathNode = { type: "parentheses", of: sumOf(of) };
    return one ? [bracket] : [numberNode(magnitude), bracket];
  }
  if (one) return [first && Q.sign(factor) > 0 ? numberNode(constant) : guardedNumber(constant)];
  return [numberNode(magnitude), operatorNode("·"), guardedNumber(constant)];
}

function termParts(term: WrittenTerm, first: boolean): readonly MathNode[] {
  const coefficient = term.type === "plain" ? term.coefficient : term.factor;
  const sign = Q.sign(coefficient) < 0 ? [operatorNode("−")] : first ? [] : [operatorNode("+")];
  if (term.type === "bracket") return [...sign, ...bracketParts(term, first)];
  if (first) return partsOf(sumOf([term]));
  return [...sign, ...partsOf(sumOf([{ ...term, coefficient: Q.absolute(coefficient) }]))];
}

/** One side of an equation as it stands on paper, brackets and order kept; 0 for an empty side. */
export function sideNode(side: readonly WrittenTerm[]): MathNode {
  return side.length === 0 ? numberNode(0) : rowNode(side.flatMap((term, i) => termParts(term, i === 0)));
}

/** An equation as it stands on paper: 2(4 − y) + 3y = 7. */
export function lineNode(line: EquationLine): MathNode {
  return equalsNode(sideNode(line.left), sideNode(line.right));
}
