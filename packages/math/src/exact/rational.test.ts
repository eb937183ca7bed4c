import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRational, ONE, Q, type Rational, rational, ZERO } from "./rational.ts";
import { parseRational } from "./rational-text.ts";

const whole = fc.oneof(fc.bigInt({ min: -20n, max: 20n }), fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }));
const fraction = fc
  .tuple(
    whole,
    whole.filter((n) => n !== 0n),
  )
  .map(([n, d]) => rational(n, d));
const nonZero = fraction.filter((q) => !Q.isZero(q));

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b);
}

function expectLowest(q: Rational): void {
  expect(q.denominator > 0n).toBe(true);
  expect(gcd(q.numerator, q.denominator)).toBe(1n);
}

describe("Q", () => {
  it("satisfies the field axioms", () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(Q.add(a, b)).toEqual(Q.add(b, a));
        expect(Q.multiply(a, b)).toEqual(Q.multiply(b, a));
        expect(Q.add(Q.add(a, b), c)).toEqual(Q.add(a, Q.add(b, c)));
        expect(Q.multiply(Q.multiply(a, b), c)).toEqual(Q.multiply(a, Q.multiply(b, c)));
        expect(Q.multiply(a, Q.add(b, c))).toEqual(Q.add(Q.multiply(a, b), Q.multiply(a, c)));
        expect(Q.add(a, ZERO)).toEqual(a);
        expect(Q.multiply(a, ONE)).toEqual(a);
        expect(Q.add(a, Q.negate(a))).toEqual(ZERO);
        expect(Q.subtract(a, b)).toEqual(Q.add(a, Q.negate(b)));
      }),
    );
  });

  it("undoes multiplication by division", () => {
    fc.assert(
      fc.property(fraction, nonZero, (a, b) => {
        expect(Q.multiply(b, Q.reciprocal(b))).toEqual(ONE);
        expect(Q.multiply(Q.divide(a, b), b)).toEqual(a);
      }),
    );
  });

  it("keeps every result in lowest terms with a positive denominator", () => {
    fc.assert(
      fc.property(fraction, nonZero, (a, b) => {
        const results = [
          Q.add(a, b),
          Q.subtract(a, b),
          Q.multiply(a, b),
          Q.divide(a, b),
          Q.reciprocal(b),
          Q.absolute(a),
        ];
        results.forEach(expectLowest);
      }),
    );
  });

  it("orders as cross multiplication says, in agreement with addition and multiplication", () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(Q.compare(a, b)).toBe(Q.sign(Q.subtract(a, b)));
        expect(Q.compare(a, b) + Q.compare(b, a)).toBe(0);
        expect(Q.compare(Q.add(a, c), Q.add(b, c))).toBe(Q.compare(a, b));
        expect(Q.compare(Q.multiply(a, c), Q.multiply(b, c)) + 0).toBe(Q.compare(a, b) * Q.sign(c) + 0);
        expect(Q.equals(a, b)).toBe(Q.compare(a, b) === 0);
      }),
    );
  });

  it("refuses to divide by 0", () => {
    expect(() => Q.divide(ONE, ZERO)).toThrow("divide: the divisor must not be 0");
    expect(() => Q.reciprocal(ZERO)).toThrow("reciprocal: 0 has no reciprocal");
    expect(() => rational({ numerator: 1n, denominator: 0n })).toThrow("rational: the denominator must not be 0");
  });

  it("tells whole numbers and zero", () => {
    expect([Q.of("4/2"), Q.of("1/2")].map(Q.isInteger)).toEqual([true, false]);
    expect([Q.of("0/7"), Q.of("1/2")].map(Q.isZero)).toEqual([true, false]);
  });
});

describe("rational", () => {
  it("takes a number as its shortest decimal text", () => {
    expect(formatRational(rational(0.1))).toBe("1/10");
    expect(formatRational(rational(-2.5e-7))).toBe("-1/4000000");
    expect(rational(1e21)).toEqual(rational(10n ** 21n));
    expect(rational(-0)).toEqual(ZERO);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(Q.toNumber(rational(x))).toBe(x === 0 ? 0 : x);
      }),
    );
  });

  it("brings fractions handed in to lowest terms", () => {
    expect(rational({ numerator: 6n, denominator: -4n })).toEqual({ numerator: -3n, denominator: 2n });
    expect(rational("1/2", "3/4")).toEqual(rational(2, 3));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %s", (x) => {
    expect(() => rational(x)).toThrow(`rational: a number must be finite, got ${x}`);
  });

  it("says what can be written when text is no number", () => {
    expect(() => rational("a")).toThrow('rational: cannot read "a"; write "3", "-1/3" or "0.25"');
  });
});

describe("parseRational and formatRational", () => {
  it("read back what they write", () => {
    fc.assert(
      fc.property(fraction, (q) => {
        expect(parseRational(formatRational(q))).toEqual(q);
        expect(parseRational(formatRational(q).replace("-", "−"))).toEqual(q);
      }),
    );
  });

  it("read decimals as JavaScript does, where that is exact", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        const read = parseRational(String(x));
        expect(read && Q.toNumber(read)).toBe(x === 0 ? 0 : x);
      }),
    );
  });

  it.each([
    ["3", "3"],
    ["+3", "3"],
    ["−1/3", "-1/3"],
    [" 4 / 6 ", "2/3"],
    [".5", "1/2"],
    ["2.", "2"],
    ["-0.250", "-1/4"],
    ["1e-3", "1/1000"],
    ["1.5E+2", "150"],
    ["1e−2", "1/100"],
    ["007", "7"],
    ["-0", "0"],
  ])("reads %s as %s", (text, expected) => {
    const read = parseRational(text);
    expect(read && formatRational(read)).toBe(expected);
  });

  it.each([
    "",
    " ",
    ".",
    "-",
    "1 1/2",
    "1/0",
    "1/-2",
    "1//2",
    "1/2/3",
    "0x10",
    "1e999999999",
    "1e401",
    "e5",
    "--1",
    "1,5",
    "NaN",
    "Infinity",
    "½",
    "1_000",
  ])("reads nothing in %j", (text) => {
    expect(parseRational(text)).toBeNull();
  });
});
