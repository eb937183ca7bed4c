import { DomainError } from "../errors.ts";
import { Q, type Rational } from "./rational.ts";

/**
 * The largest whole number whose square is at most n. n: from 0, of any size. Python: math.isqrt.
 *
 * @throws DomainError "integerSquareRoot: n must not be negative, got -1"
 * @example integerSquareRoot(10n) // => 3n
 */
export function integerSquareRoot(n: bigint): bigint {
  if (n < 0n) throw new DomainError("integerSquareRoot", `n must not be negative, got ${n}`);
  if (n < 4503599627370496n) return BigInt(Math.floor(Math.sqrt(Number(n))));
  // Newton from above: the first value that is not less than the one before is the root.
  let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/**
 * n = outside² · inside, with what is square taken out: all of it for n up to about 10¹², beyond that squares of primes up to 10,000 and n that are squares themselves.
 *
 * @throws DomainError for n below 0.
 * @example splitSquare(72n) // => { outside: 6n, inside: 2n }
 */
export function splitSquare(n: bigint): { readonly outside: bigint; readonly inside: bigint } {
  const whole = integerSquareRoot(n);
  if (whole * whole === n) return n === 0n ? { outside: 0n, inside: 1n } : { outside: whole, inside: 1n };
  let [outside, inside, left] = [1n, 1n, n];
  for (let p = 2n; p * p * p <= left && p < 10_000n; p += p === 2n ? 1n : 2n) {
    while (left % (p * p) === 0n) [outside, left] = [outside * p, left / (p * p)];
    if (left % p === 0n) [inside, left] = [inside * p, left / p];
  }
  // No prime up to the cube root is left, so what is left is a square of a prime or has no square in it.
  const root = integerSquareRoot(left);
  return root * root === left ? { outside: outside * root, inside } : { outside, inside: inside * left };
}

/**
 * √q as the nearest double but for rounding, also where q itself is too large or too small for one. q: at least 0.
 *
 * @throws DomainError for q below 0.
 * @example squareRootNumber(Q.of("1/4")) // => 0.5
 */
export function squareRootNumber(q: Rational): number {
  if (Q.sign(q) < 0) throw new DomainError("squareRootNumber", `q must not be negative, got ${Q.toText(q)}`);
  const size = q.numerator.toString(2).length - q.denominator.toString(2).length;
  if (Math.abs(size) < 1000) return Math.sqrt(Q.toNumber(q));
  const shift = Math.trunc(size / 2);
  const power = 1n << BigInt(2 * Math.abs(shift));
  const scaled = shift > 0 ? Q.of(q, power) : Q.multiply(q, Q.of(power));
  return Math.sqrt(Q.toNumber(scaled)) * 2 ** shift;
}
