import { DomainError } from "../errors.ts";
import { ONE, Q, type Rational, type RationalLike, ZERO } from "./rational.ts";
import { splitSquare, squareRootNumber } from "./square-root.ts";

/** An exact number a + b√d, d > 1 a whole number that is no square; a number without root has b = 0 and d = 1. */
export type Surd = { readonly rational: Rational; readonly coefficient: Rational; readonly radicand: bigint };

/** What can be read as a surd: a surd or whatever is read as a fraction. */
export type SurdLike = Surd | RationalLike;

/**
 * The number a + b√d, with squares taken out of d. SymPy: a + b*sqrt(d).
 *
 * @param d a whole number, at least 0; b and d may be left out.
 * @throws DomainError "surd: the radicand must be a whole number from 0, got -1"
 * @example S.toText(surd(1, 1, 8)) // => "1+2*sqrt(2)"
 */
export function surd(a: SurdLike, b: RationalLike = 0, d: bigint | number = 1n): Surd {
  if (typeof a === "object" && "radicand" in a) return a;
  const whole = typeof d === "bigint" || Number.isSafeInteger(d);
  if (!whole || BigInt(d) < 0n) throw new DomainError("surd", `the radicand must be a whole number from 0, got ${d}`);
  const { outside, inside } = splitSquare(BigInt(d));
  return normal(Q.of(a), Q.multiply(Q.of(b), Q.of(outside)), inside);
}

function normal(rational: Rational, coefficient: Rational, radicand: bigint): Surd {
  if (radicand === 1n) return { rational: Q.add(rational, coefficient), coefficient: ZERO, radicand };
  return Q.isZero(coefficient) ? { rational, coefficient, radicand: 1n } : { rational, coefficient, radicand };
}

/**
 * √q, as b√d with every square taken out of d. q: a fraction from 0. SymPy: sqrt(Rational(p, q)); NumPy: numpy.sqrt, rounded.
 *
 * @throws DomainError "squareRoot: q must not be negative, got -1"
 * @example S.toText(S.squareRoot(Q.of("1/2"))) // => "sqrt(2)/2"
 */
function squareRoot(q: Rational): Surd {
  if (Q.sign(q) < 0) throw new DomainError("squareRoot", `q must not be negative, got ${Q.toText(q)}`);
  return surd(0, Q.of(1n, q.denominator), q.numerator * q.denominator);
}

/** b with the radicand of a, where the two are of one field; null where they are not. A rational number is of every field. */
function aligned(a: Surd, b: Surd): readonly [Surd, Surd, bigint] | null {
  if (a.radicand === b.radicand || b.radicand === 1n) return [a, b, a.radicand];
  if (a.radicand === 1n) return [a, b, b.radicand];
  const { outside, inside } = splitSquare(a.radicand * b.radicand);
  if (inside !== 1n) return null;
  const coefficient = Q.multiply(b.coefficient, Q.of(outside, a.radicand));
  return [a, { ...b, coefficient, radicand: a.radicand }, a.radicand];
}

function together(caller: string, a: Surd, b: Surd): readonly [Surd, Surd, bigint] {
  const found = aligned(a, b);
  if (found) return found;
  const what = `${formatSurd(a)} and ${formatSurd(b)}`;
  throw new DomainError(caller, `the roots of both numbers must be multiples of one, got ${what}`);
}

/**
 * The sum a + b. SymPy: a + b, which keeps √2 + √3 as it stands.
 *
 * @throws DomainError "add: the roots of both numbers must be multiples of one, got sqrt(2) and sqrt(3)"
 * @example S.toText(S.add(surd(1, 1, 2), surd(0, 1, 8))) // => "1+3*sqrt(2)"
 */
function add(a: Surd, b: Surd): Surd {
  const [x, y, d] = together("add", a, b);
  return normal(Q.add(x.rational, y.rational), Q.add(x.coefficient, y.coefficient), d);
}

/** −a. SymPy: -a. @example S.toText(S.negate(surd(1, -1, 2))) // => "-1+sqrt(2)" */
function negate(a: Surd): Surd {
  return { ...a, rational: Q.negate(a.rational), coefficient: Q.negate(a.coefficient) };
}

/**
 * The difference a − b. SymPy: a - b.
 *
 * @throws DomainError "subtract: the roots of both numbers must be multiples of one, got sqrt(2) and sqrt(3)"
 * @example S.toText(S.subtract(surd(1, 1, 2), surd(1, 3, 2))) // => "-2*sqrt(2)"
 */
function subtract(a: Surd, b: Surd): Surd {
  const [x, y, d] = together("subtract", a, b);
  return normal(Q.subtract(x.rational, y.rational), Q.subtract(x.coefficient, y.coefficient), d);
}

/**
 * The product a · b. Two bare roots may be any: √2 · √3 = √6. SymPy: expand(a * b).
 *
 * @throws DomainError "multiply: the roots of both numbers must be multiples of one, got 1+sqrt(2) and sqrt(3)"
 * @example S.toText(S.multiply(surd(1, 1, 2), surd(1, 1, 2))) // => "3+2*sqrt(2)"
 */
function multiply(a: Surd, b: Surd): Surd {
  if (isZero(a) || isZero(b)) return S.zero;
  // Two bare roots make one: √2 · √3 = √6, though neither sum nor quotient of such numbers need be a surd.
  if (a.radicand !== b.radicand && Q.isZero(a.rational) && Q.isZero(b.rational)) {
    return surd(0, Q.multiply(a.coefficient, b.coefficient), a.radicand * b.radicand);
  }
  const [x, y, d] = together("multiply", a, b);
  const whole = Q.multiply(Q.multiply(x.coefficient, y.coefficient), Q.of(d));
  return normal(
    Q.add(Q.multiply(x.rational, y.rational), whole),
    Q.add(Q.multiply(x.rational, y.coefficient), Q.multiply(x.coefficient, y.rational)),
    d,
  );
}

/** a² − b²d, the product of the number with its conjugate. */
function norm({ rational, coefficient, radicand }: Surd): Rational {
  return Q.subtract(Q.multiply(rational, rational), Q.multiply(Q.multiply(coefficient, coefficient), Q.of(radicand)));
}

/**
 * 1/a with the root out of the denominator: the conjugate over a² − b²d. SymPy: radsimp(1/a).
 *
 * @throws DomainError "reciprocal: 0 has no reciprocal"
 * @example S.toText(S.reciprocal(surd(1, 1, 2))) // => "-1+sqrt(2)"
 */
function reciprocal(a: Surd): Surd {
  if (isZero(a)) throw new DomainError("reciprocal", "0 has no reciprocal");
  const scale = Q.reciprocal(norm(a));
  return {
    ...conjugate(a),
    rational: Q.multiply(a.rational, scale),
    coefficient: Q.multiply(Q.negate(a.coefficient), scale),
  };
}

/** a − b√d for a + b√d; their product is the fraction a² − b²d. SymPy: a.subs(sqrt(d), -sqrt(d)). @example S.toText(S.conjugate(surd(1, 1, 5))) // => "1-sqrt(5)" */
function conjugate(a: Surd): Surd {
  return { ...a, coefficient: Q.negate(a.coefficient) };
}

/**
 * The quotient a / b with the root out of the denominator. SymPy: radsimp(a / b).
 *
 * @throws DomainError "divide: the divisor must not be 0"
 * @throws DomainError "multiply: the roots of both numbers must be multiples of one, got sqrt(2) and 1-sqrt(3)", or as they are, where the quotient is no number a + b√d.
 * @example S.toText(S.divide(surd(1), surd(0, 1, 2))) // => "sqrt(2)/2"
 */
function divide(a: Surd, b: Surd): Surd {
  if (isZero(b)) throw new DomainError("divide", "the divisor must not be 0");
  return multiply(a, reciprocal(b));
}

/** Whether a is 0, without any tolerance. SymPy: a.is_zero. @example S.isZero(S.subtract(surd(0, 1, 8), surd(0, 2, 2))) // => true */
function isZero(a: Surd): boolean {
  return Q.isZero(a.rational) && Q.isZero(a.coefficient);
}

/** Whether a is a fraction: no root is left. SymPy: a.is_rational. @example S.isRational(S.multiply(surd(0, 1, 2), surd(0, 1, 8))) // => true */
function isRational(a: Surd): boolean {
  return Q.isZero(a.coefficient);
}

/**
 * −1, 0 or 1 for a number below, at or above 0, decided exactly by comparing squares. NumPy: numpy.sign, of the rounded number.
 *
 * @example S.sign(surd(-7, 5, 2)) // => 1
 */
function sign(a: Surd): -1 | 0 | 1 {
  const [whole, root] = [Q.sign(a.rational), Q.sign(a.coefficient)];
  if (whole === root || root === 0) return whole;
  if (whole === 0) return root;
  return Q.sign(norm(a)) > 0 ? whole : root;
}

/**
 * Which of two is larger: −1 where a < b, 0 where they are equal, 1 where a > b; it sorts a list upwards. Any two can be compared, √2 with √3 as well:
 * with both on one side of 0, their squares decide.
 *
 * @example S.compare(surd(0, 1, 2), surd(1, "2/5", 1)) // => 1
 * @example S.compare(surd(0, 1, 2), surd(0, 1, 3)) // => -1
 */
function compare(a: Surd, b: Surd): -1 | 0 | 1 {
  if (aligned(a, b)) return sign(subtract(a, b));
  const left: Surd = { ...a, rational: Q.subtract(a.rational, b.rational) };
  const right: Surd = { ...b, rational: ZERO };
  const [s, t] = [sign(left), sign(right)];
  if (s !== t) return s < t ? -1 : 1;
  const farther = sign(subtract(multiply(left, left), multiply(right, right)));
  return s > 0 ? farther : farther === 0 ? 0 : farther > 0 ? -1 : 1;
}

/** Whether a and b are the same number, written alike or not. SymPy: a.equals(b). @example S.equals(surd(0, 1, 8), surd(0, 2, 2)) // => true */
function equals(a: Surd, b: Surd): boolean {
  const found = aligned(a, b);
  if (found === null) return false;
  const [x, y] = found;
  return Q.equals(x.rational, y.rational) && Q.equals(x.coefficient, y.coefficient);
}

/**
 * The number in floating point. NumPy: float(a).
 *
 * @accuracy within two units in the last place, also where a and b√d nearly cancel; ±Infinity beyond the range of floats.
 * @example S.toNumber(surd("1/2", "1/2", 5)) // => 1.618033988749895
 */
function toNumber(a: Surd): number {
  if (isRational(a)) return Q.toNumber(a.rational);
  const square = Q.multiply(Q.multiply(a.coefficient, a.coefficient), Q.of(a.radicand));
  const root = Q.sign(a.coefficient) * squareRootNumber(square);
  const whole = Q.toNumber(a.rational);
  // Where the two would cancel, their exact product with the conjugate keeps the digits.
  return Q.sign(a.rational) * Q.sign(a.coefficient) < 0 ? Q.toNumber(norm(a)) / (whole - root) : whole + root;
}

/**
 * The number as plain ASCII text over one denominator: "1/2", "sqrt(2)", "-3*sqrt(2)/2", "(1+sqrt(5))/2".
 *
 * @example formatSurd(surd("1/2", "1/2", 5)) // => "(1+sqrt(5))/2"
 */
export function formatSurd({ rational, coefficient, radicand }: Surd): string {
  if (Q.isZero(coefficient)) return Q.toText(rational);
  const { whole, root, denominator } = overOneDenominator({ rational, coefficient, radicand });
  const size = root < 0n ? -root : root;
  const part = `${root < 0n ? "-" : whole === 0n ? "" : "+"}${size === 1n ? "" : `${size}*`}sqrt(${radicand})`;
  const top = whole === 0n ? part : `${whole}${part}`;
  if (denominator === 1n) return top;
  return whole === 0n ? `${top}/${denominator}` : `(${top})/${denominator}`;
}

/**
 * The number as (whole + root·√d) / denominator in whole numbers, the denominator positive and as small as can be.
 *
 * @example overOneDenominator(surd("1/2", "1/3", 5)) // => { whole: 3n, root: 2n, denominator: 6n }
 */
export function overOneDenominator({ rational, coefficient }: Surd): {
  readonly whole: bigint;
  readonly root: bigint;
  readonly denominator: bigint;
} {
  const both = Q.of(rational.denominator, coefficient.denominator);
  const denominator = both.numerator * coefficient.denominator;
  const scale = (x: Rational): bigint => x.numerator * (denominator / x.denominator);
  return { whole: scale(rational), root: scale(coefficient), denominator };
}

/**
 * Exact arithmetic on numbers a + b√d, as plain functions in one object, named as those of `Q`. `squareRoot` takes a fraction. `add`, `subtract`, `multiply`
 * and `divide` throw DomainError where the result is no such number, as for √2 + √3; `compare` and `equals` take any two.
 *
 * @example S.toText(S.multiply(surd(1, 1, 5), surd(1, -1, 5))) // => "-4"
 */
export const S = {
  of: surd,
  squareRoot,
  add,
  subtract,
  multiply,
  divide,
  negate,
  reciprocal,
  conjugate,
  compare,
  equals,
  sign,
  isZero,
  isRational,
  toNumber,
  toText: formatSurd,
  /** The number 0. */
  zero: { rational: ZERO, coefficient: ZERO, radicand: 1n } as Surd,
  /** The number 1. */
  one: { rational: ONE, coefficient: ZERO, radicand: 1n } as Surd,
} as const;
