import { ONE, Q, type Rational, ZERO } from "../../exact/rational.ts";
import type { LinearEquation2 } from "./line.ts";

/** coefficient · unknown, or a constant when `unknown` is null. */
export type PlainTerm = { readonly type: "plain"; readonly coefficient: Rational; readonly unknown: string | null };

/** factor · (a sum), with the bracket not yet multiplied out. An empty sum is 0. */
export type BracketTerm = { readonly type: "bracket"; readonly factor: Rational; readonly of: readonly PlainTerm[] };

/** One summand of a side as it stands on paper. */
export type WrittenTerm = PlainTerm | BracketTerm;

/** An equation as it stands on paper: order, like terms and brackets are kept, so that 2(4 − y) + 3y = 7 can be shown. An empty side is 0. */
export type EquationLine = { readonly left: readonly WrittenTerm[]; readonly right: readonly WrittenTerm[] };

/** coefficient · unknown, or a constant, as a term. */
export function plainTerm(coefficient: Rational, unknown: string | null): PlainTerm {
  return { type: "plain", coefficient, unknown };
}

const present = (terms: readonly PlainTerm[]): PlainTerm[] => terms.filter((term) => !Q.isZero(term.coefficient));

/** The equation a·x + b·y = c on paper, without its zero terms. */
export function writtenEquation(e: LinearEquation2, [x, y]: readonly [string, string]): EquationLine {
  return { left: present([plainTerm(e.a, x), plainTerm(e.b, y)]), right: present([plainTerm(e.c, null)]) };
}

/** The terms of a side with every bracket multiplied out, in their order, zeros dropped. */
export function expandedSide(side: readonly WrittenTerm[]): readonly PlainTerm[] {
  return present(
    side.flatMap((term) =>
      term.type === "plain"
        ? [term]
        : term.of.map((inner) => plainTerm(Q.multiply(term.factor, inner.coefficient), inner.unknown)),
    ),
  );
}

/** The coefficient of an unknown on a side, brackets counted; of the constants for null. */
export function coefficientIn(side: readonly WrittenTerm[], unknown: string | null): Rational {
  return expandedSide(side)
    .filter((term) => term.unknown === unknown)
    .reduce((sum, term) => Q.add(sum, term.coefficient), ZERO);
}

/** A side with like terms added: unknowns in their order of appearance, the constant last, or first when it saves a leading minus. */
export function collectedSide(side: readonly WrittenTerm[]): readonly PlainTerm[] {
  const unknowns = [...new Set(expandedSide(side).map((term) => term.unknown))].filter((name) => name !== null);
  const terms = present(unknowns.map((name) => plainTerm(coefficientIn(side, name), name)));
  const constant = present([plainTerm(coefficientIn(side, null), null)]);
  const leadingMinus = terms[0] !== undefined && Q.sign(terms[0].coefficient) < 0;
  const savesMinus = leadingMinus && constant[0] !== undefined && Q.sign(constant[0].coefficient) > 0;
  return savesMinus ? [...constant, ...terms] : [...terms, ...constant];
}

/** The equation with these terms subtracted on both sides and each side collected. */
export function subtractTerms(line: EquationLine, terms: readonly PlainTerm[]): EquationLine {
  const opposite = terms.map((term) => plainTerm(Q.negate(term.coefficient), term.unknown));
  return { left: collectedSide([...line.left, ...opposite]), right: collectedSide([...line.right, ...opposite]) };
}

/** The equation with both sides divided by a number that is not 0. @throws DomainError for the divisor 0. */
export function divideLine(line: EquationLine, divisor: Rational): EquationLine {
  const factor = Q.divide(ONE, divisor);
  const side = (terms: readonly WrittenTerm[]) => collectedSide([{ type: "bracket", factor, of: expandedSide(terms) }]);
  return { left: side(line.left), right: side(line.right) };
}

/** The side with `value` in brackets in place of the unknown wherever it stands outside brackets. 1 · 3 is written 3. */
export function substitutedSide(
  side: readonly WrittenTerm[],
  unknown: string,
  value: readonly PlainTerm[],
): readonly WrittenTerm[] {
  const [only] = value;
  const bare = value.length === 1 && only?.unknown === null && Q.sign(only.coefficient) > 0 ? only : null;
  return side.map((term) => {
    if (term.type !== "plain" || term.unknown !== unknown) return term;
    return bare && Q.equals(term.coefficient, ONE) ? bare : { type: "bracket", factor: term.coefficient, of: value };
  });
}

/** Whether a bracket has still to be multiplied out somewhere in the equation. */
export function hasBracket(line: EquationLine): boolean {
  return [...line.left, ...line.right].some((term) => term.type === "bracket");
}

/** What a written equation says, as a·x + b·y = c. */
export function equationOfLine(line: EquationLine, [x, y]: readonly [string, string]): LinearEquation2 {
  const across = (unknown: string | null) =>
    Q.subtract(coefficientIn(line.left, unknown), coefficientIn(line.right, unknown));
  return { a: across(x), b: across(y), c: Q.negate(across(null)) };
}
