import { equation2, type LinearEquation2, Q, type Rational, type RationalLike, ZERO } from "@gradus/math/exact";
import { equalsNode, type MathNode, objectNode, sumNode, symbolNode } from "@gradus/math/explain";

/** One term of a side: a coefficient times the first unknown (0), the second (1), or nothing (a constant). */
export type Term = { readonly coefficient: Rational; readonly of: 0 | 1 | "constant" };

/** A linear equation as it stands on paper: terms in their order, on either side. */
export type WrittenEquation = { readonly left: readonly Term[]; readonly right: readonly Term[] };

/** The names of the unknowns. */
export type Names = readonly [string, string];

/** A term. @example term(2, 0).of // => 0 */
export function term(coefficient: RationalLike, of: Term["of"]): Term {
  return { coefficient: Q.of(coefficient), of };
}

function sumOf(terms: readonly Term[], of: Term["of"]): Rational {
  return terms.filter((t) => t.of === of).reduce((sum, t) => Q.add(sum, t.coefficient), ZERO);
}

/** The written equation sorted as a·x + b·y = c: unknowns to the left, constants to the right. */
export function sorted({ left, right }: WrittenEquation): LinearEquation2 {
  const across = (of: 0 | 1): Rational => Q.subtract(sumOf(left, of), sumOf(right, of));
  return equation2(across(0), across(1), Q.subtract(sumOf(right, "constant"), sumOf(left, "constant")));
}

/** a·x + b·y = c as it is usually written, without terms that are 0. */
export function standardForm(e: LinearEquation2): WrittenEquation {
  return { left: [term(e.a, 0), term(e.b, 1)], right: [term(e.c, "constant")] };
}

/** b·y = −a·x + c; for b = 1 this is slope and intercept. */
export function secondUnknownLeft(e: LinearEquation2): WrittenEquation {
  return { left: [term(e.b, 1)], right: [term(Q.negate(e.a), 0), term(e.c, "constant")] };
}

/** b·y + a·x = c. */
export function swappedOrder(e: LinearEquation2): WrittenEquation {
  return { left: [term(e.b, 1), term(e.a, 0)], right: [term(e.c, "constant")] };
}

/** The same equation with `x` more of the first unknown and `constant` more on both sides. */
export function spreadOver(e: LinearEquation2, x: RationalLike, constant: RationalLike): WrittenEquation {
  return {
    left: [term(Q.add(e.a, Q.of(x)), 0), term(e.b, 1), term(constant, "constant")],
    right: [term(x, 0), term(Q.add(e.c, Q.of(constant)), "constant")],
  };
}

function sideNode(terms: readonly Term[], names: Names): MathNode {
  return sumNode(
    terms.map(({ coefficient, of }) => ({ coefficient, of: of === "constant" ? null : symbolNode(names[of]) })),
  );
}

/** The notation of a written equation, term by term as it stands; `object` ties it to its line. */
export function writtenNode(
  { left, right }: WrittenEquation,
  options: { readonly names?: Names; readonly object?: string } = {},
): MathNode {
  const names = options.names ?? (["x", "y"] as const);
  return objectNode(equalsNode(sideNode(left, names), sideNode(right, names)), options.object);
}
