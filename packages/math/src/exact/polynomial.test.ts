import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { integerRoots } from "./integer-roots.ts";
import {
  commonDivisor,
  degreeOf,
  derivativeOf,
  dividePolynomials,
  evaluatePolynomial,
  multiplyPolynomials,
  type Polynomial,
  polynomial,
  powerOfPolynomial,
} from "./polynomial.ts";
import { factorsOf } from "./polynomial-factors.ts";
import { ONE, Q } from "./rational.ts";
import { smallRational } from "./testing/arbitrary-matrix.ts";

const any = fc.array(smallRational, { maxLength: 5 }).map((coefficients) => polynomial(coefficients));
const notZero = any.filter((p) => p.length > 0);
const linear = smallRational.map((root) => polynomial([1, Q.negate(root)]));
const quadratic = fc.tuple(smallRational, smallRational).map(([b, c]) => polynomial([1, b, c]));

const productOf = (factors: readonly { readonly factor: Polynomial; readonly multiplicity: number }[]): Polynomial =>
  factors.reduce((p, { factor, multiplicity }) => multiplyPolynomials(p, powerOfPolynomial(factor, multiplicity)), [
    ONE,
  ] as Polynomial);

describe("arithmetic of polynomials", () => {
  it("agrees with the values", () => {
    fc.assert(
      fc.property(any, any, smallRational, (p, q, x) => {
        const product = evaluatePolynomial(multiplyPolynomials(p, q), x);
        expect(product).toEqual(Q.multiply(evaluatePolynomial(p, x), evaluatePolynomial(q, x)));
      }),
    );
  });

  it("divides with a remainder of lower degree", () => {
    fc.assert(
      fc.property(any, notZero, smallRational, (p, q, x) => {
        const { quotient, remainder } = dividePolynomials(p, q);
        const back = Q.add(
          Q.multiply(evaluatePolynomial(quotient, x), evaluatePolynomial(q, x)),
          evaluatePolynomial(remainder, x),
        );
        expect(back).toEqual(evaluatePolynomial(p, x));
        expect(degreeOf(remainder)).toBeLessThan(degreeOf(q));
      }),
    );
    expect(() => dividePolynomials(polynomial([1]), [])).toThrow("dividePolynomials: the divisor must not be 0");
  });

  it("has a common divisor that divides both, and the product rule", () => {
    fc.assert(
      fc.property(notZero, notZero, notZero, (p, q, r) => {
        const common = commonDivisor(multiplyPolynomials(p, r), multiplyPolynomials(q, r));
        expect(dividePolynomials(multiplyPolynomials(p, r), common).remainder).toEqual([]);
        expect(dividePolynomials(common, r).remainder).toEqual([]);
        const [pq, sum] = [multiplyPolynomials(p, q), Q.of(2)];
        const left = evaluatePolynomial(derivativeOf(pq), sum);
        const right = Q.add(
          Q.multiply(evaluatePolynomial(derivativeOf(p), sum), evaluatePolynomial(q, sum)),
          Q.multiply(evaluatePolynomial(p, sum), evaluatePolynomial(derivativeOf(q), sum)),
        );
        expect(left).toEqual(right);
      }),
    );
  });
});

describe("factorsOf", () => {
  it("finds every root that was put in and every quadratic factor, with multiplicities", () => {
    const factors = fc.array(fc.oneof(linear, linear, quadratic), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(factors, (put) => {
        const p = put.reduce((product, factor) => multiplyPolynomials(product, factor), [ONE] as Polynomial);
        const { found, rest } = factorsOf(p);
        expect(rest).toEqual([]);
        expect(productOf(found)).toEqual(p);
        for (const { factor } of found) if (degreeOf(factor) === 2) expect(factorsOf(factor).found).toHaveLength(1);
      }),
    );
  });

  it("leaves what has neither: x³ − 2, x⁴ − 10x² + 1", () => {
    for (const p of [polynomial([1, 0, 0, -2]), polynomial([1, 0, -10, 0, 1])]) {
      expect(factorsOf(p)).toEqual({ found: [], rest: [{ factor: p, multiplicity: 1 }] });
    }
    const twice = factorsOf(powerOfPolynomial(polynomial([1, 0, -2]), 2));
    expect(twice).toEqual({ found: [{ factor: polynomial([1, 0, -2]), multiplicity: 2 }], rest: [] });
  });

  it("finds whole roots far beyond doubles", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), { maxLength: 4 }), (roots) => {
        const p = roots.reduce((product, root) => multiplyPolynomials(product, polynomial([1, -root])), [
          ONE,
        ] as Polynomial);
        const found = integerRoots(p.map(({ numerator }) => numerator));
        expect(found).toEqual(roots.toSorted((a, b) => (a < b ? -1 : 1)));
      }),
    );
  });
});
