import { Q, type Rational, ZERO } from "../../exact/rational.ts";
import type { Step, Traced } from "../../trace/step.ts";
import {
  likeness,
  type SymbolicEquation,
  type SymbolicFactor,
  type SymbolicTerm,
  unknownsIn,
  unknownsOfFactor,
} from "./symbolic-equation.ts";

/** Why a term is not a constant times one unknown. */
export type Offence = "product" | "power" | "denominator" | "root" | "function" | "exponent";

/** A term and where it stands, counted from 0. */
export type TermPlace = { readonly side: "left" | "right"; readonly index: number };

/** What one term is: a constant, a constant times an unknown, or something else and why. */
export type TermVerdict =
  | { readonly kind: "constant" }
  | { readonly kind: "multiple"; readonly unknown: string }
  | { readonly kind: "offence"; readonly why: Offence };

/**
 * Whether an equation is linear: constants times unknowns, and a constant. `unknowns` are those that are left in it. Otherwise `term` is the first
 * that offends, and why.
 */
export type Linearity =
  | { readonly kind: "linear"; readonly unknowns: readonly string[] }
  | { readonly kind: "not-linear"; readonly term: SymbolicTerm; readonly place: TermPlace; readonly why: Offence };

/** Where each rule for linearity is applied. */
export type LinearityPlaces = {
  /** Like terms that offend and are worth 0 together are left out. */
  readonly "cancel-terms": { readonly terms: readonly TermPlace[] };
  /** One term is looked at. */
  readonly "inspect-term": { readonly place: TermPlace; readonly verdict: TermVerdict };
  readonly "conclude-linear": { readonly unknowns: readonly string[] };
  readonly "conclude-not-linear": { readonly place: TermPlace; readonly why: Offence };
};

/** The rules for linearity. */
export type LinearityRule = keyof LinearityPlaces;

/** A step of `linearity`. */
export type LinearityStep = {
  [Rule in LinearityRule]: Step<Rule, SymbolicEquation, LinearityPlaces[Rule]>;
}[LinearityRule];

function factorOffence(factor: SymbolicFactor): Offence | null {
  if (unknownsOfFactor(factor).length === 0) return null;
  switch (factor.type) {
    case "constant":
      return null;
    case "function":
      return factor.name === "root" ? "root" : "function";
    case "exponential":
      return "exponent";
    case "power":
      if (Q.sign(factor.exponent) < 0) return "denominator";
      if (!Q.isInteger(factor.exponent)) return "root";
      return Q.equals(factor.exponent, Q.of(1)) ? null : "power";
  }
}

/**
 * What one term is. A function of constants alone is a constant: sin(1) · x is a constant times x. A factor x⁰ counts as 1, and a zero term is the constant 0.
 *
 * @example inspectTerm(symbolicTerm(3, "x", "y")) // => { kind: "offence", why: "product" }
 * @example inspectTerm(symbolicTerm(3, functionOf("sin", symbolicTerm(1)), "y")) // => { kind: "multiple", unknown: "y" }
 */
export function inspectTerm(term: SymbolicTerm): TermVerdict {
  if (Q.isZero(term.coefficient)) return { kind: "constant" };
  for (const factor of term.factors) {
    const why = factorOffence(factor);
    if (why !== null) return { kind: "offence", why };
  }
  const unknowns = term.factors.flatMap(unknownsOfFactor);
  const [unknown] = unknowns;
  if (unknown === undefined) return { kind: "constant" };
  if (unknowns.length === 1) return { kind: "multiple", unknown };
  return { kind: "offence", why: new Set(unknowns).size === 1 ? "power" : "product" };
}

/** The term at a place; null where there is none. */
export function termAt(equation: SymbolicEquation, { side, index }: TermPlace): SymbolicTerm | null {
  return equation[side][index] ?? null;
}

/** The places of an equation's terms, in reading order. */
export function placesOf(equation: SymbolicEquation): readonly TermPlace[] {
  return (["left", "right"] as const).flatMap((side) => equation[side].map((_, index) => ({ side, index })));
}

/** Whether the term has a value for every value of its unknowns, so that leaving it out on both sides loses nothing. */
function definedEverywhere(term: SymbolicTerm): boolean {
  return term.factors.every((factor) => {
    if (unknownsOfFactor(factor).length === 0) return true;
    if (factor.type === "power") return Q.isInteger(factor.exponent) && Q.sign(factor.exponent) > 0;
    if (factor.type === "function") {
      return factor.name !== "log" && factor.name !== "root" && factor.of.every(definedEverywhere);
    }
    return factor.type === "constant" || (Q.sign(factor.base) > 0 && factor.exponent.every(definedEverywhere));
  });
}

/** Groups of like terms that offend, are defined everywhere, and add up to 0 when all is brought to one side. */
export function cancellingTerms(equation: SymbolicEquation): readonly TermPlace[] {
  const groups = new Map<string, { places: TermPlace[]; sum: Rational }>();
  for (const place of placesOf(equation)) {
    const term = termAt(equation, place);
    if (term === null || inspectTerm(term).kind !== "offence" || !definedEverywhere(term)) continue;
    const group = groups.get(likeness(term)) ?? { places: [], sum: ZERO };
    const signed = place.side === "left" ? term.coefficient : Q.negate(term.coefficient);
    groups.set(likeness(term), { places: [...group.places, place], sum: Q.add(group.sum, signed) });
  }
  return [...groups.values()].filter(({ sum }) => Q.isZero(sum)).flatMap(({ places }) => places);
}

/** The equation without the terms at these places. */
export function withoutTerms(equation: SymbolicEquation, places: readonly TermPlace[]): SymbolicEquation {
  const kept = (side: "left" | "right") =>
    equation[side].filter((_, index) => !places.some((place) => place.side === side && place.index === index));
  return { left: kept("left"), right: kept("right") };
}

/**
 * Whether an equation is linear in its unknowns, term by term as written. First, like terms that offend and cancel are left out (x² + y = x² + 3 says y = 3),
 * unless leaving them out would change where the equation has a meaning (1/x, √x, log x). Then each term is looked at; the first that is no constant times
 * an unknown decides. It knows no identities: sin²x + cos²x counts as not linear. Brackets must be multiplied out beforehand.
 *
 * @example linearity(symbolicEquation([symbolicTerm(2, "x"), symbolicTerm(1, "x", "y")], [symbolicTerm(7)])).value.kind // => "not-linear"
 * @example linearity(symbolicEquation([symbolicTerm(2, "x"), symbolicTerm(-1, "y")], [symbolicTerm(7)])).value // => { kind: "linear", unknowns: ["x", "y"] }
 */
export function linearity(equation: SymbolicEquation): Traced<Linearity, LinearityStep> {
  const steps: LinearityStep[] = [];
  const cancelled = cancellingTerms(equation);
  const state = withoutTerms(equation, cancelled);
  if (cancelled.length > 0) {
    steps.push({ rule: "cancel-terms", before: equation, after: state, at: { terms: cancelled } });
  }
  for (const place of placesOf(state)) {
    const term = termAt(state, place);
    if (term === null) continue;
    const verdict = inspectTerm(term);
    steps.push({ rule: "inspect-term", before: state, after: state, at: { place, verdict } });
    if (verdict.kind !== "offence") continue;
    const { why } = verdict;
    steps.push({ rule: "conclude-not-linear", before: state, after: state, at: { place, why } });
    return { value: { kind: "not-linear", term, place, why }, steps };
  }
  const unknowns = unknownsIn([...state.left, ...state.right]);
  steps.push({ rule: "conclude-linear", before: state, after: state, at: { unknowns } });
  return { value: { kind: "linear", unknowns }, steps };
}
