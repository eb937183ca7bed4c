import { DomainError } from "../errors.ts";
import type { Rational } from "./fraction.ts";
import { nearestDouble } from "./nearest-double.ts";
import { parseRational } from "./rational-text.ts";

export type { Rational } from "./fraction.ts";

/**
 * Whatever can be read as an exact fraction. A number must be finite and stands for its shortest decimal text (0.1 is 1/10);
 * a string is what `parseRational` reads ("3", "-1/3", "0.25").
 */
export type RationalLike = Rational | number | bigint | string;

/** The fraction 0. */
export const ZERO: Rational = Object.freeze({ numerator: 0n, denominator: 1n });

/** The fraction 1. */
export const ONE: Rational = Object.freeze({ numerator: 1n, denominator: 1n });

/** 2⁵²: below it a quotient of doubles that is rounded up is at most one too large, and its product with the divisor is still exact. */
const SMALL = 4503599627370496n;

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let large = a < 0n ? -a : a;
  let small = b < 0n ? -b : b;
  while (small !== 0n) {
    // Machine numbers are about ten times faster than BigInt, and nearly every fraction in a lesson fits them.
    if (large < SMALL && small < SMALL) return BigInt(machineDivisor(Number(large), Number(small)));
    [large, small] = [small, large % small];
  }
  return large;
}

/** The greatest common divisor of whole numbers from 0 below 2⁵². The operator % is slow for doubles, so it waits until both have 31 bits. */
function machineDivisor(a: number, b: number): number {
  let [large, small] = [a, b];
  while (small > 0x7fffffff) {
    const rest = large - Math.floor(large / small) * small;
    large = small;
    small = rest < 0 ? rest + large : rest;
  }
  if (small === 0) return large;
  let m = small | 0;
  let n = (large % small) | 0;
  while (n !== 0) {
    const rest = (m % n) | 0;
    m = n;
    n = rest;
  }
  return m;
}

function reduced(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 1n) return { numerator, denominator };
  const divisor = greatestCommonDivisor(numerator, denominator);
  if (divisor === 1n && denominator > 0n) return { numerator, denominator };
  const signed = denominator < 0n ? -divisor : divisor;
  return { numerator: numerator / signed, denominator: denominator / signed };
}

function convert(x: RationalLike): Rational {
  if (typeof x === "bigint") return { numerator: x, denominator: 1n };
  if (typeof x === "object") {
    if (x.denominator === 0n) throw new DomainError("rational", "the denominator must not be 0");
    return reduced(x.numerator, x.denominator);
  }
  if (typeof x === "number") {
    if (Number.isSafeInteger(x)) return { numerator: BigInt(x), denominator: 1n };
    if (!Number.isFinite(x)) throw new DomainError("rational", `a number must be finite, got ${x}`);
  }
  const read = parseRational(String(x));
  if (read === null) throw new DomainError("rational", `cannot read ${JSON.stringify(x)}; write "3", "-1/3" or "0.25"`);
  return read;
}

/**
 * The exact fraction x, or x / denominator, in lowest terms. SymPy: Rational(x, denominator); Python: fractions.Fraction.
 *
 * @throws DomainError for a number that is not finite, text that is no number, or a denominator of 0.
 * @example formatRational(rational(0.1)) // => "1/10"
 * @example formatRational(rational(6, -4)) // => "-3/2"
 */
export function rational(x: RationalLike, denominator?: RationalLike): Rational {
  return denominator === undefined ? convert(x) : divide(convert(x), convert(denominator));
}

/**
 * The sum a + b, in lowest terms. SymPy: Rational(a) + Rational(b).
 *
 * @cost three products and two greatest common divisors at most.
 * @source Knuth, The Art of Computer Programming, vol. 2, 3rd ed., § 4.5.1 (Henrici's way).
 * @example Q.toText(Q.add(Q.of("1/2"), Q.of("1/3"))) // => "5/6"
 */
function add(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) return reduced(a.numerator + b.numerator, a.denominator);
  if (a.numerator === 0n) return b;
  if (b.numerator === 0n) return a;
  // After Henrici: common factors are looked for in the small numbers, before they are multiplied.
  const common = greatestCommonDivisor(a.denominator, b.denominator);
  const [left, right] =
    common === 1n ? [a.denominator, b.denominator] : [a.denominator / common, b.denominator / common];
  const numerator = a.numerator * right + b.numerator * left;
  if (common === 1n) return { numerator, denominator: left * b.denominator };
  const divisor = greatestCommonDivisor(numerator % common, common);
  return divisor === 1n
    ? { numerator, denominator: left * b.denominator }
    : { numerator: numerator / divisor, denominator: left * (b.denominator / divisor) };
}

/** −a. SymPy: -a. @example Q.toText(Q.negate(Q.of("1/2"))) // => "-1/2" */
function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

/** The difference a − b, in lowest terms. SymPy: a - b. @example Q.toText(Q.subtract(Q.of("1/2"), Q.of("1/3"))) // => "1/6" */
function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

/**
 * The product a · b, in lowest terms; common factors are taken out before it is multiplied. SymPy: a * b.
 *
 * @example Q.toText(Q.multiply(Q.of("2/3"), Q.of("9/4"))) // => "3/2"
 */
function multiply(a: Rational, b: Rational): Rational {
  if (a.numerator === 0n || b.numerator === 0n) return ZERO;
  const first = b.denominator === 1n ? 1n : greatestCommonDivisor(a.numerator, b.denominator);
  const second = a.denominator === 1n ? 1n : greatestCommonDivisor(b.numerator, a.denominator);
  return {
    numerator: over(a.numerator, first) * over(b.numerator, second),
    denominator: over(a.denominator, second) * over(b.denominator, first),
  };
}

const over = (n: bigint, divisor: bigint): bigint => (divisor === 1n ? n : n / divisor);

/**
 * 1/a. NumPy: numpy.reciprocal (which cuts whole numbers off); SymPy: 1/a.
 *
 * @throws DomainError "reciprocal: 0 has no reciprocal"
 * @example Q.toText(Q.reciprocal(Q.of("-2/3"))) // => "-3/2"
 */
function reciprocal(a: Rational): Rational {
  if (a.numerator === 0n) throw new DomainError("reciprocal", "0 has no reciprocal");
  return a.numerator < 0n
    ? { numerator: -a.denominator, denominator: -a.numerator }
    : { numerator: a.denominator, denominator: a.numerator };
}

/**
 * The quotient a / b, in lowest terms. SymPy: a / b, which gives zoo for b = 0.
 *
 * @throws DomainError "divide: the divisor must not be 0"
 * @example Q.toText(Q.divide(Q.of(1), Q.of(3))) // => "1/3"
 */
function divide(a: Rational, b: Rational): Rational {
  if (b.numerator === 0n) throw new DomainError("divide", "the divisor must not be 0");
  return multiply(a, reciprocal(b));
}

/**
 * Which of two is larger: −1 where a < b, 0 where they are equal, 1 where a > b, so that it sorts a list upwards. NumPy: numpy.sign(a - b).
 *
 * @example Q.compare(Q.of("1/3"), Q.of(0.3333)) // => 1
 * @example ["1/2", "1/3", "-1"].map((text) => Q.of(text)).sort(Q.compare).map(Q.toText) // => ["-1", "1/3", "1/2"]
 */
function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * Whether a and b are the same number. Both in lowest terms, as every function of `Q` gives them. NumPy: a == b.
 *
 * @example Q.equals(Q.add(Q.of(0.1), Q.of(0.2)), Q.of(0.3)) // => true
 */
function equals(a: Rational, b: Rational): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

/** −1, 0 or 1 for a number below, at or above 0. NumPy: numpy.sign. @example Q.sign(Q.of("-1/3")) // => -1 */
function sign(a: Rational): -1 | 0 | 1 {
  return a.numerator < 0n ? -1 : a.numerator > 0n ? 1 : 0;
}

/** Whether a is 0, without any tolerance. SymPy: a.is_zero. @example Q.isZero(Q.subtract(Q.of(1), Q.of("3/3"))) // => true */
function isZero(a: Rational): boolean {
  return a.numerator === 0n;
}

/** Whether a is a whole number. SymPy: a.is_integer. @example Q.isInteger(Q.of("4/2")) // => true */
function isInteger(a: Rational): boolean {
  return a.denominator === 1n;
}

/** |a|, the size of a without its sign. NumPy: numpy.abs. @example Q.toText(Q.absolute(Q.of("-1/3"))) // => "1/3" */
function absolute(a: Rational): Rational {
  return a.numerator < 0n ? negate(a) : a;
}

/**
 * The number as plain ASCII text in lowest terms; what `Q.of` reads back. The same as `formatRational`. SymPy: str(a).
 *
 * @example Q.toText(Q.of(-0.25)) // => "-1/4"
 */
function toText(a: Rational): string {
  return formatRational(a);
}

/**
 * The fraction as plain ASCII text in lowest terms, "2" or "-1/3". SymPy: str(q).
 *
 * @example formatRational(rational("0.25")) // => "1/4"
 */
export function formatRational(q: Rational): string {
  return q.denominator === 1n ? `${q.numerator}` : `${q.numerator}/${q.denominator}`;
}

/**
 * Exact arithmetic on fractions, as plain functions in one object. `divide` and `reciprocal` throw DomainError on 0;
 * `toNumber` gives the nearest double; `toText` is `formatRational`.
 *
 * @example Q.toText(Q.add(Q.of("1/2"), Q.of("1/3"))) // => "5/6"
 */
export const Q = {
  of: rational,
  add,
  subtract,
  multiply,
  divide,
  negate,
  reciprocal,
  compare,
  equals,
  sign,
  isZero,
  isInteger,
  absolute,
  toNumber: nearestDouble,
  toText,
} as const;
