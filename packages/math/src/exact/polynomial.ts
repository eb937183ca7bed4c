import { DomainError } from "../errors.ts";
import { ONE, Q, type Rational, type RationalLike, ZERO } from "./rational.ts";
import { S, type Surd } from "./surd.ts";

/** A polynomial in one unknown by its coefficients, the highest power first; the first is not 0. The polynomial 0 has none. */
export type Polynomial = readonly Rational[];

/**
 * The polynomial with these coefficients, the highest power first.
 *
 * @throws DomainError for a coefficient that is no exact number.
 * @example polynomial([0, 1, -5, 6]).map(Q.toText) // => ["1", "-5", "6"]
 */
export function polynomial(coefficients: readonly RationalLike[]): Polynomial {
  return trimmed(coefficients.map((coefficient) => Q.of(coefficient)));
}

function trimmed(coefficients: readonly Rational[]): Polynomial {
  const first = coefficients.findIndex((coefficient) => !Q.isZero(coefficient));
  return first < 0 ? [] : coefficients.slice(first);
}

/** The degree: the highest power; −1 for the polynomial 0. @example degreeOf(polynomial([1, 0, 0])) // => 2 */
export function degreeOf(p: Polynomial): number {
  return p.length - 1;
}

/** The value p(x). @example Q.toText(evaluatePolynomial(polynomial([1, -5, 6]), Q.of(2))) // => "0" */
export function evaluatePolynomial(p: Polynomial, x: Rational): Rational {
  return p.reduce<Rational>((value, coefficient) => Q.add(Q.multiply(value, x), coefficient), ZERO);
}

/** The value p(x) at a number a + b√d. @example S.isZero(evaluateAtSurd(polynomial([1, 0, -2]), surd(0, 1, 2))) // => true */
export function evaluateAtSurd(p: Polynomial, x: Surd): Surd {
  return p.reduce<Surd>((value, coefficient) => S.add(S.multiply(value, x), S.of(coefficient)), S.zero);
}

/** The product pq. @example multiplyPolynomials(polynomial([1, -2]), polynomial([1, -3])) // => polynomial([1, -5, 6]) */
export function multiplyPolynomials(p: Polynomial, q: Polynomial): Polynomial {
  if (p.length === 0 || q.length === 0) return [];
  const product = new Array<Rational>(p.length + q.length - 1).fill(ZERO);
  for (const [i, a] of p.entries()) {
    for (const [j, b] of q.entries()) product[i + j] = Q.add(product[i + j] ?? ZERO, Q.multiply(a, b));
  }
  return trimmed(product);
}

/**
 * p to a whole power from 0.
 *
 * @example powerOfPolynomial(polynomial([1, 1]), 2) // => polynomial([1, 2, 1])
 */
export function powerOfPolynomial(p: Polynomial, exponent: number): Polynomial {
  return Array.from({ length: exponent }).reduce<Polynomial>((power) => multiplyPolynomials(power, p), [ONE]);
}

/**
 * p = quotient · q + remainder, the remainder of lower degree than q.
 *
 * @throws DomainError "dividePolynomials: the divisor must not be 0"
 * @example dividePolynomials(polynomial([1, -5, 7]), polynomial([1, -2])) // => { quotient: polynomial([1, -3]), remainder: polynomial([1]) }
 */
export function dividePolynomials(
  p: Polynomial,
  q: Polynomial,
): { readonly quotient: Polynomial; readonly remainder: Polynomial } {
  const [lead] = q;
  if (lead === undefined) throw new DomainError("dividePolynomials", "the divisor must not be 0");
  const left = [...p];
  const quotient: Rational[] = [];
  for (let k = 0; k + q.length <= p.length; k++) {
    const factor = Q.divide(left[k] ?? ZERO, lead);
    quotient.push(factor);
    for (const [i, b] of q.entries()) left[k + i] = Q.subtract(left[k + i] ?? ZERO, Q.multiply(factor, b));
  }
  return { quotient: trimmed(quotient), remainder: trimmed(left.slice(quotient.length)) };
}

/** The derivative. @example derivativeOf(polynomial([1, -5, 6])) // => polynomial([2, -5]) */
export function derivativeOf(p: Polynomial): Polynomial {
  return trimmed(p.slice(0, -1).map((coefficient, i) => Q.multiply(coefficient, Q.of(p.length - 1 - i))));
}

/**
 * The polynomial divided by its first coefficient. The polynomial 0 stays.
 *
 * @example monic(polynomial([2, 4])) // => polynomial([1, 2])
 */
export function monic(p: Polynomial): Polynomial {
  const [lead] = p;
  return lead === undefined ? p : p.map((coefficient) => Q.divide(coefficient, lead));
}

/** The greatest common divisor, with first coefficient 1; 0 of two zeros. @example commonDivisor(polynomial([1, -5, 6]), polynomial([2, -4])) // => polynomial([1, -2]) */
export function commonDivisor(p: Polynomial, q: Polynomial): Polynomial {
  let [large, small] = [p, q];
  while (small.length > 0) [large, small] = [small, monic(dividePolynomials(large, small).remainder)];
  return monic(large);
}
