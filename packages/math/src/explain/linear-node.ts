import { DomainError } from "../errors.ts";
import { ONE, Q, type Rational, ZERO } from "../exact/rational.ts";
import type { LinearEquation2 } from "../linear-algebra/exact/line.ts";
import {
  equalsNode,
  type MathNode,
  numberNode,
  type ObjectName,
  objectNode,
  operatorNode,
  rowNode,
  symbolNode,
} from "./math-node.ts";

/** A summand: a coefficient times something, or the coefficient alone. */
export type NodeTerm = { readonly coefficient: Rational; readonly of: MathNode | null };

/**
 * The unknowns' usual names: x; x, y; x, y, z; from four on x_1, x_2, …
 *
 * @example unknownNames(4) // => ["x_1", "x_2", "x_3", "x_4"]
 */
export function unknownNames(count: number): readonly string[] {
  return count <= 3 ? ["x", "y", "z"].slice(0, count) : Array.from({ length: count }, (_, i) => `x_${i + 1}`);
}

/**
 * A sum as a mathematician writes it: no zero terms, no factor 1, minus signs instead of negative coefficients; 0 when nothing is left.
 *
 * @example toText(sumNode([{ coefficient: Q.of(-1), of: symbolNode("x") }, { coefficient: Q.of(3), of: null }])) // => "−x + 3"
 */
export function sumNode(terms: readonly NodeTerm[]): MathNode {
  const shown = terms.filter((term) => !Q.isZero(term.coefficient));
  if (shown.length === 0) return numberNode(ZERO);
  return rowNode(
    shown.flatMap(({ coefficient, of }, i) => {
      const magnitude = Q.absolute(coefficient);
      const negative = Q.sign(coefficient) < 0;
      if (i === 0 && negative && of === null) return [numberNode(coefficient)];
      const sign = negative ? [operatorNode("−")] : i === 0 ? [] : [operatorNode("+")];
      if (of === null) return [...sign, numberNode(magnitude)];
      return [...sign, ...(Q.equals(magnitude, ONE) ? [] : [numberNode(magnitude)]), of];
    }),
  );
}

/**
 * The sum c₁·name₁ + c₂·name₂ + …, with a constant behind it if one is given.
 *
 * @throws DomainError when there are not as many names as coefficients.
 * @example toText(linearNode([Q.of(2), Q.of(-1)], ["x", "y"])) // => "2x − y"
 */
export function linearNode(
  coefficients: readonly Rational[],
  names: readonly string[],
  constant: Rational = ZERO,
): MathNode {
  if (coefficients.length !== names.length) {
    throw new DomainError("linearNode", `${coefficients.length} coefficients need as many names, got ${names.length}`);
  }
  const terms = coefficients.map((coefficient, i) => ({ coefficient, of: symbolNode(names[i] ?? "") }));
  return sumNode([...terms, { coefficient: constant, of: null }]);
}

/**
 * The equation a·x + b·y = c with these names, as belonging to the named object if one is given. Without unknowns left it reads 0 = c.
 *
 * @example toText(equationNode(equation2(1, -1, 4))) // => "x − y = 4"
 * @example toText(equationNode(equation2(0, 0, 3))) // => "0 = 3"
 */
export function equationNode(
  e: LinearEquation2,
  names: readonly [string, string] = ["x", "y"],
  object?: ObjectName,
): MathNode {
  return objectNode(equalsNode(linearNode([e.a, e.b], names), numberNode(e.c)), object);
}

/** Equations below one another; the i-th belongs to the i-th object, if one is given. */
export function systemNode(
  equations: readonly LinearEquation2[],
  names: readonly [string, string] = ["x", "y"],
  objects: readonly ObjectName[] = [],
): MathNode {
  return { type: "system", lines: equations.map((e, i) => equationNode(e, names, objects[i])) };
}
