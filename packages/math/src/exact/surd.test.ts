import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Q, ZERO } from "./rational.ts";
import { integerSquareRoot, splitSquare, squareRootNumber } from "./square-root.ts";
import { formatSurd, overOneDenominator, S, type Surd, surd } from "./surd.ts";
import { smallRational } from "./testing/arbitrary-matrix.ts";

const inField = (d: fc.Arbitrary<number>) => d.chain((n) => fc.tuple(...Array.from({ length: 3 }, () => surdWith(n))));
const surdWith = (d: number) => fc.tuple(smallRational, smallRational).map(([a, b]) => surd(a, b, d));
const three = inField(fc.constantFrom(0, 1, 2, 3, 5, 8, 12, 45, 49)) as fc.Arbitrary<[Surd, Surd, Surd]>;
const anySurd = fc.constantFrom(1, 2, 3, 5, 6, 12, 45).chain(surdWith);

describe("S", () => {
  it("satisfies the field axioms within one field", () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        expect(S.add(a, b)).toEqual(S.add(b, a));
        expect(S.multiply(a, b)).toEqual(S.multiply(b, a));
        expect(S.add(S.add(a, b), c)).toEqual(S.add(a, S.add(b, c)));
        expect(S.multiply(S.multiply(a, b), c)).toEqual(S.multiply(a, S.multiply(b, c)));
        expect(S.multiply(a, S.add(b, c))).toEqual(S.add(S.multiply(a, b), S.multiply(a, c)));
        expect(S.isZero(S.subtract(a, a))).toBe(true);
        if (!S.isZero(b)) {
          expect(S.multiply(b, S.reciprocal(b))).toEqual(S.one);
          expect(S.multiply(S.divide(a, b), b)).toEqual(a);
        }
      }),
    );
  });

  it("orders as the numbers do, also across fields", () => {
    fc.assert(
      fc.property(anySurd, anySurd, (a, b) => {
        const difference = S.toNumber(a) - S.toNumber(b);
        if (Math.abs(difference) > 1e-9) expect(S.compare(a, b)).toBe(Math.sign(difference));
        else expect(S.equals(a, b)).toBe(true);
        expect(S.compare(a, b) + S.compare(b, a)).toBe(0);
        expect(S.equals(a, b)).toBe(S.compare(a, b) === 0);
        expect(S.sign(a)).toBe(S.compare(a, S.zero));
      }),
    );
  });

  it("takes roots of fractions exactly", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.bigInt({ min: 1n, max: 10n ** 9n }), (n, d) => {
        const root = S.squareRoot(Q.of(n, d));
        expect(S.multiply(root, root)).toEqual(S.of(Q.of(n, d)));
        expect(S.sign(root)).toBe(n === 0n ? 0 : 1);
      }),
    );
    expect(() => S.squareRoot(Q.of(-1))).toThrow("squareRoot: q must not be negative, got -1");
  });

  it("refuses what is no number a + b√d, but multiplies bare roots", () => {
    const [two, three2] = [S.squareRoot(Q.of(2)), S.squareRoot(Q.of(3))];
    expect(() => S.add(two, three2)).toThrow(
      "add: the roots of both numbers must be multiples of one, got sqrt(2) and sqrt(3)",
    );
    expect(S.toText(S.multiply(two, three2))).toBe("sqrt(6)");
    expect(S.toText(S.divide(two, three2))).toBe("sqrt(6)/3");
    expect(() => S.divide(two, S.zero)).toThrow("divide: the divisor must not be 0");
    expect(() => surd(1, 1, -1)).toThrow("surd: the radicand must be a whole number from 0, got -1");
    expect(() => surd(1, 1, 1.5)).toThrow("got 1.5");
  });

  it("knows one number under two radicands whose squares were too large to find", () => {
    const p = 1_000_000_007n;
    const [a, b] = [surd(1, 1, p * p * 2n * 1_000_003n), surd(1, p, 2n * 1_000_003n)];
    expect(S.equals(a, b)).toBe(true);
    expect(S.isZero(S.subtract(a, b))).toBe(true);
  });

  it("keeps its digits as a double where the parts cancel, and beyond the range of their squares", () => {
    expect(S.toNumber(surd(-1_000_000_000, 1, 10n ** 18n + 1n))).toBeCloseTo(5e-10, 22);
    expect(S.toNumber(surd(0, 1, 2n * 10n ** 400n)) / (Math.SQRT2 * 1e200)).toBeCloseTo(1, 14);
    expect(squareRootNumber(Q.of(1n, 10n ** 400n)) / 1e-200).toBeCloseTo(1, 14);
    expect(squareRootNumber(ZERO)).toBe(0);
    expect(() => squareRootNumber(Q.of(-2))).toThrow("squareRootNumber: q must not be negative, got -2");
  });
});

describe("formatSurd", () => {
  it.each([
    ["(1+sqrt(5))/2", surd("1/2", "1/2", 5)],
    ["(1-sqrt(5))/2", surd("1/2", "-1/2", 5)],
    ["(-2+3*sqrt(5))/4", surd("-1/2", "3/4", 5)],
    ["sqrt(2)", surd(0, 1, 2)],
    ["-sqrt(2)", surd(0, -1, 2)],
    ["3*sqrt(2)/2", surd(0, "3/2", 2)],
    ["-sqrt(3)/3", surd(0, "-1/3", 3)],
    ["1+2*sqrt(2)", surd(1, 1, 8)],
    ["5", surd(3, 1, 4)],
    ["-1/3", surd("-1/3")],
    ["2", surd(2, 5, 0)],
  ])("writes %s", (text, number) => {
    expect(formatSurd(number)).toBe(text);
  });

  it("says what the number is: its parts over one denominator give it back", () => {
    fc.assert(
      fc.property(anySurd, (a) => {
        const { whole, root, denominator } = overOneDenominator(a);
        expect(denominator > 0n).toBe(true);
        expect(surd(Q.of(whole, denominator), Q.of(root, denominator), a.radicand)).toEqual(a);
      }),
    );
  });
});

describe("integerSquareRoot and splitSquare", () => {
  it("find the root below and take squares out", () => {
    fc.assert(
      fc.property(fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 6n }), fc.bigInt({ min: 0n, max: 10n ** 40n })), (n) => {
        const root = integerSquareRoot(n);
        expect(root * root <= n && n < (root + 1n) * (root + 1n)).toBe(true);
        const { outside, inside } = splitSquare(n);
        expect(outside * outside * inside).toBe(n);
        expect(splitSquare(n * n)).toEqual({ outside: n, inside: 1n });
      }),
    );
  });

  it("leave no square inside for numbers up to a million", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 6n }), (n) => {
        const { inside } = splitSquare(n);
        let square = 2n;
        while (square * square <= inside && inside % (square * square) !== 0n) square++;
        expect(square * square > inside).toBe(true);
      }),
    );
    expect(() => integerSquareRoot(-1n)).toThrow("integerSquareRoot: n must not be negative, got -1");
  });
});
