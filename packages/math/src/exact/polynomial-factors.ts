import { approximateRoots } from "./approximate-roots.ts";
import { integerRoots } from "./integer-roots.ts";
import {
  commonDivisor,
  degreeOf,
  derivativeOf,
  dividePolynomials,
  monic,
  type Polynomial,
  polynomial,
} from "./polynomial.ts";
import { Q } from "./rational.ts";

/** A factor with first coefficient 1, of degree 1 or 2 or more, and how often it occurs. One of degree 2 has no rational root. */
export type PolynomialFactor = { readonly factor: Polynomial; readonly multiplicity: number };

/**
 * The factors of a polynomial of degree 1 and, without rational roots, of degree 2, and what is left: factors of degree 3 or more. Every rational root is found, whatever
 * its size. A quadratic factor among others is found by rounding approximate roots and then verified by division: for numbers of a lesson it is
 * there when it exists, for those beyond double precision it may be missed and stay in `rest`.
 *
 * @param p not 0; its first coefficient drops out.
 * @example factorsOf(polynomial([1, -2, -1, 2])).found.map(({ factor }) => factor.map(Q.toText)) // => [["1", "1"], ["1", "-1"], ["1", "-2"]]
 */
export function factorsOf(p: Polynomial): {
  readonly found: readonly PolynomialFactor[];
  readonly rest: readonly PolynomialFactor[];
} {
  const parts = squareFreeParts(p).flatMap(({ factor, multiplicity }) =>
    simpleFactors(factor).map((one): PolynomialFactor => ({ factor: one, multiplicity })),
  );
  const isFound = ({ factor }: PolynomialFactor): boolean => degreeOf(factor) <= 2;
  return { found: parts.filter(isFound), rest: parts.filter((part) => !isFound(part)) };
}

/** p = Π gᵢⁱ, each gᵢ without repeated factors (Yun). */
function squareFreeParts(p: Polynomial): readonly PolynomialFactor[] {
  const parts: PolynomialFactor[] = [];
  const repeated = commonDivisor(p, derivativeOf(p));
  let left = dividePolynomials(monic(p), repeated).quotient;
  let common = repeated;
  for (let multiplicity = 1; degreeOf(left) > 0; multiplicity++) {
    const shared = commonDivisor(left, common);
    const factor = dividePolynomials(left, shared).quotient;
    if (degreeOf(factor) > 0) parts.push({ factor, multiplicity });
    left = shared;
    common = dividePolynomials(common, shared).quotient;
  }
  return parts;
}

/** The factors of a polynomial without repeated ones: its rational roots, then quadratic factors, then the rest. */
function simpleFactors(p: Polynomial): readonly Polynomial[] {
  const factors: Polynomial[] = [];
  // With x = y/m the polynomial in y has whole coefficients and the first of them is 1, so that its rational roots are whole.
  const m = p.reduce((multiple, { denominator }) => Q.of(multiple, denominator).numerator * denominator, 1n);
  let whole = p.map((coefficient, i) => Q.multiply(coefficient, Q.of(m ** BigInt(i))).numerator);
  const divide = (factor: readonly bigint[]): boolean => {
    const { quotient, remainder } = dividePolynomials(polynomial(whole), polynomial(factor));
    if (remainder.length > 0) return false;
    whole = quotient.map(({ numerator }) => numerator);
    factors.push(factor.map((coefficient, i) => Q.of(coefficient, m ** BigInt(i))));
    return true;
  };
  for (const root of integerRoots(whole)) divide([1n, -root]);
  for (const candidate of whole.length > 4 ? quadraticCandidates(whole) : []) {
    if (whole.length > 4) divide(candidate);
  }
  if (whole.length > 1) factors.push(whole.map((coefficient, i) => Q.of(coefficient, m ** BigInt(i))));
  return factors;
}

/** Quadratics y² − sy + t with whole numbers near the sum s and the product t of two approximate roots. */
function quadraticCandidates(whole: readonly bigint[]): readonly (readonly bigint[])[] {
  const roots = approximateRoots(whole.map(Number));
  const size = Math.max(1, ...roots.map(({ re, im }) => Math.hypot(re, im)));
  return roots.flatMap((a, i) =>
    roots.slice(i + 1).flatMap((b) => {
      const [sum, product] = [a.re + b.re, a.re * b.re - a.im * b.im];
      const imaginary = Math.max(Math.abs(a.im + b.im), Math.abs(a.re * b.im + a.im * b.re));
      const real = Number.isFinite(sum) && Number.isFinite(product) && imaginary < 1e-6 * size * size;
      return real ? [[1n, -BigInt(Math.round(sum)), BigInt(Math.round(product))]] : [];
    }),
  );
}
