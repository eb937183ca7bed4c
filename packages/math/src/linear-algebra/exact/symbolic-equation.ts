import { Q, type Rational, type RationalLike } from "../../exact/rational.ts";

/** The functions that may stand in a symbolic equation, the square root among them. */
export type FunctionName = "sin" | "cos" | "log" | "root" | "absolute";

/**
 * A factor of a term: a power of an unknown; a function of a sum; a number raised to a sum, as in 2ˣ; or a constant with a name, such as π.
 */
export type SymbolicFactor =
  | { readonly type: "power"; readonly unknown: string; readonly exponent: Rational }
  | { readonly type: "function"; readonly name: FunctionName; readonly of: readonly SymbolicTerm[] }
  | { readonly type: "exponential"; readonly base: Rational; readonly exponent: readonly SymbolicTerm[] }
  | { readonly type: "constant"; readonly name: string };

/** coefficient · factor · factor · …; without factors a number. */
export type SymbolicTerm = { readonly coefficient: Rational; readonly factors: readonly SymbolicFactor[] };

/** left = right, each side a sum of terms in their order on paper; an empty side is 0. */
export type SymbolicEquation = { readonly left: readonly SymbolicTerm[]; readonly right: readonly SymbolicTerm[] };

/**
 * coefficient · unknownᵉˣᵖᵒⁿᵉⁿᵗ · …; a text is an unknown to the power 1.
 *
 * @example symbolicTerm(3, "x", powerOf("y", 2)).factors.length // => 2
 */
export function symbolicTerm(
  coefficient: RationalLike,
  ...factors: readonly (SymbolicFactor | string)[]
): SymbolicTerm {
  return {
    coefficient: Q.of(coefficient),
    factors: factors.map((factor) => (typeof factor === "string" ? powerOf(factor, 1) : factor)),
  };
}

/** unknown raised to a fixed exponent: 2 for x², −1 for 1/x. */
export function powerOf(unknown: string, exponent: RationalLike): SymbolicFactor {
  return { type: "power", unknown, exponent: Q.of(exponent) };
}

/** The function of a sum of terms: sin(x + 1), √x, |x|. */
export function functionOf(name: FunctionName, ...of: readonly SymbolicTerm[]): SymbolicFactor {
  return { type: "function", name, of };
}

/** A number raised to a sum of terms: 2ˣ. */
export function exponentialOf(base: RationalLike, ...exponent: readonly SymbolicTerm[]): SymbolicFactor {
  return { type: "exponential", base: Q.of(base), exponent };
}

/** A constant with a name, such as π. It is no unknown. */
export function namedConstant(name: string): SymbolicFactor {
  return { type: "constant", name };
}

/** The equation left = right. */
export function symbolicEquation(left: readonly SymbolicTerm[], right: readonly SymbolicTerm[]): SymbolicEquation {
  return { left, right };
}

/** The names of the unknowns in a sum, in order of appearance, those inside functions and exponents included; a zero term has none. */
export function unknownsIn(terms: readonly SymbolicTerm[]): readonly string[] {
  const found = terms
    .filter((term) => !Q.isZero(term.coefficient))
    .flatMap((term) => term.factors.flatMap(unknownsOfFactor));
  return [...new Set(found)];
}

/** The names of the unknowns in a factor. x⁰ has none. */
export function unknownsOfFactor(factor: SymbolicFactor): readonly string[] {
  switch (factor.type) {
    case "power":
      return Q.isZero(factor.exponent) ? [] : [factor.unknown];
    case "function":
      return unknownsIn(factor.of);
    case "exponential":
      return unknownsIn(factor.exponent);
    case "constant":
      return [];
  }
}

/** One text for all terms that differ in their coefficient alone: factors sorted, powers of one unknown put together. */
export function likeness(term: SymbolicTerm): string {
  const powers = new Map<string, Rational>();
  const others: string[] = [];
  for (const factor of term.factors) {
    if (factor.type === "power") {
      powers.set(factor.unknown, Q.add(powers.get(factor.unknown) ?? Q.of(0), factor.exponent));
    } else others.push(factorText(factor));
  }
  const parts = [...powers].filter(([, exponent]) => !Q.isZero(exponent));
  return [...parts.map(([unknown, exponent]) => `${unknown}^${Q.toText(exponent)}`), ...others].sort().join(" * ");
}

function factorText(factor: Exclude<SymbolicFactor, { type: "power" }>): string {
  if (factor.type === "constant") return `constant ${factor.name}`;
  if (factor.type === "function") return `${factor.name}(${sumText(factor.of)})`;
  return `${Q.toText(factor.base)}^(${sumText(factor.exponent)})`;
}

const sumText = (terms: readonly SymbolicTerm[]): string =>
  terms
    .filter((term) => !Q.isZero(term.coefficient))
    .map((term) => `${Q.toText(term.coefficient)} ${likeness(term)}`)
    .sort()
    .join(" + ");
