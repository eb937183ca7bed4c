import { equation2, type LinearEquation2, Q, type Rational, slope, ZERO } from "@gradus/math/exact";
import type { Prose } from "../../../exercise/prose.ts";

/** Slope and both intercepts of a slanted line that misses the origin. */
export type LineValues = { readonly m: Rational; readonly onX: Rational; readonly onY: Rational };

/** The values of a·x + b·y = c, for a, b and c other than 0. */
export function valuesOf(e: LinearEquation2): LineValues {
  return { m: slope(e) ?? ZERO, onX: Q.divide(e.c, e.a), onY: Q.divide(e.c, e.b) };
}

const gcd = (p: number, q: number): number => (q === 0 ? Math.abs(p) : gcd(q, p % q));

/** The line that crosses the axes at two whole numbers other than 0, in the smallest whole coefficients, times a factor. */
export function lineByIntercepts(onX: number, onY: number, factor = 1): LinearEquation2 {
  const common = gcd(onX * onY, gcd(onX, onY)) * Math.sign(onY);
  const [a, b, c] = [onY, onX, onX * onY].map((value) => (factor * value) / common) as [number, number, number];
  return equation2(a, b, c);
}

/** The line y = m·x + n as an equation. */
export function slopeLine(m: Rational, n: Rational): LinearEquation2 {
  return { a: Q.negate(m), b: Q.of(1), c: n };
}

/** "falls by 2 for every 3 to the right", of a slope that is not 0. */
export function steepnessText(m: Rational): Prose {
  const { numerator, denominator } = Q.absolute(m);
  const way = Q.sign(m) < 0 ? "falls" : "rises";
  return `${way} by $${numerator}$ for ${denominator === 1n ? "each step" : `every $${denominator}$ steps`} to the right`;
}

/** A number of an answer, as typed. */
export const typed = (q: Rational): string => Q.toText(q);
