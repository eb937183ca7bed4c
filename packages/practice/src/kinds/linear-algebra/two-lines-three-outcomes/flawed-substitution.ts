import {
  type LinearEquation2,
  type LinearSolution,
  ONE,
  Q,
  type Rational,
  solveBySubstitution,
  ZERO,
} from "@gradus/math/exact";
import type { MistakeId } from "../../../mistake/library.ts";
import type { System } from "./outcome.ts";

/** The slips that change a line of a substitution and are carried through to the end. */
export type SubstitutionSlip = Extract<
  MistakeId,
  "isolating-sign-slip" | "bracket-first-term-only" | "sign-lost-substituting"
>;

/** What the substitution of a system is made of: unknown = k·remaining + n goes into p·unknown + q·remaining = r. */
export type SubstitutionParts = {
  readonly source: 0 | 1;
  readonly unknown: 0 | 1;
  readonly k: Rational;
  readonly n: Rational;
  /** Whether n stands before k·remaining. */
  readonly constantFirst: boolean;
  readonly p: Rational;
  readonly q: Rational;
  readonly r: Rational;
};

const coefficientsOf = (e: LinearEquation2): readonly [Rational, Rational] => [e.a, e.b];

/** The parts as the trace chooses them; `null` when an equation has a single unknown, so that nothing has to be moved. */
export function substitutionParts(system: System): SubstitutionParts | null {
  const step = solveBySubstitution(...system).steps.find(({ rule }) => rule === "substitute");
  if (step?.rule !== "substitute") return null;
  const { source, unknown } = step.at;
  const right = step.before[source]?.right ?? [];
  const terms = right.flatMap((term) => (term.type === "plain" ? [term] : []));
  const [constant, other] = [terms.find((t) => t.unknown === null), terms.find((t) => t.unknown !== null)];
  if (other === undefined) return null;
  const isolated = unknown === "x" ? 0 : 1;
  const target = system[source === 0 ? 1 : 0];
  const coefficients = coefficientsOf(target);
  return {
    source: source === 0 ? 0 : 1,
    unknown: isolated,
    k: other.coefficient,
    n: constant?.coefficient ?? ZERO,
    constantFirst: terms[0]?.unknown === null,
    p: coefficients[isolated],
    q: coefficients[isolated === 0 ? 1 : 0],
    r: target.c,
  };
}

/**
 * Solves by substitution with one slip in it, everything after it done right.
 *
 * @returns `null` when there is no room for the slip: nothing to move, a bracket of one term, a factor of 1, no minus.
 */
export function solveWithSlip(system: System, slip: SubstitutionSlip): LinearSolution | null {
  const parts = substitutionParts(system);
  if (parts === null) return null;
  const { n, p, q, r, unknown } = parts;
  const k = slip === "isolating-sign-slip" ? Q.negate(parts.k) : parts.k;
  const [onFirst, onSecond] = factors(slip, p);
  if (slip === "bracket-first-term-only" && (Q.isZero(n) || Q.equals(p, ONE))) return null;
  if (slip === "sign-lost-substituting" && Q.sign(p) >= 0) return null;
  const [onConstant, onOther] = parts.constantFirst ? [onFirst, onSecond] : [onSecond, onFirst];
  const coefficient = Q.add(Q.multiply(onOther, k), q);
  const rest = Q.subtract(r, Q.multiply(onConstant, n));
  const inOrder = (isolated: Rational, remaining: Rational) =>
    unknown === 0 ? [isolated, remaining] : [remaining, isolated];
  if (!Q.isZero(coefficient)) {
    const value = Q.divide(rest, coefficient);
    return { kind: "unique", point: inOrder(Q.add(Q.multiply(k, value), n), value) };
  }
  if (!Q.isZero(rest)) return { kind: "none" };
  return { kind: "infinite", particular: inOrder(n, ZERO), directions: [inOrder(k, ONE)] };
}

function factors(slip: SubstitutionSlip, p: Rational): readonly [Rational, Rational] {
  if (slip === "bracket-first-term-only") return [p, ONE];
  return slip === "sign-lost-substituting" ? [Q.absolute(p), Q.absolute(p)] : [p, p];
}
