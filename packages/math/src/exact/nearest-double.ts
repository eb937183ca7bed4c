import type { Rational } from "./fraction.ts";

/** Quotients of whole numbers below 2⁵³ are rounded correctly by the machine division. */
const SMALL = 9007199254740992n;

const bitLength = (n: bigint): number => n.toString(2).length;

/**
 * The double nearest to the fraction, ties to even (Python: float(Fraction(p, q))); ±Infinity beyond the range of doubles, 0 below it.
 * At least 65 significant bits are kept, the last one sticky, so that the one rounding done by `Number` is the right one.
 *
 * @example nearestDouble(rational(1, 10)) // => 0.1
 */
export function nearestDouble(a: Rational): number {
  const { numerator, denominator } = a;
  if (denominator === 1n) return Number(numerator);
  const magnitude = numerator < 0n ? -numerator : numerator;
  if (magnitude < SMALL && denominator < SMALL) return Number(numerator) / Number(denominator);
  // Below 2⁻¹⁰⁷⁴ nothing is stored, so for tiny values fewer bits are kept and the final scaling stays exact.
  const shift = Math.min(66 - bitLength(magnitude) + bitLength(denominator), 1074);
  const scaled = shift >= 0 ? magnitude << BigInt(shift) : magnitude;
  const divisor = shift >= 0 ? denominator : denominator << BigInt(-shift);
  const quotient = scaled / divisor;
  const sticky = scaled % divisor === 0n ? quotient : quotient | 1n;
  const value = shift === 1074 ? roundedQuotient(scaled, divisor) : Number(sticky);
  const half = Math.trunc(shift / 2);
  const result = value * 2 ** -half * 2 ** -(shift - half);
  return numerator < 0n ? -result : result;
}

/** The whole number nearest to p/q, ties to even, as a double. */
function roundedQuotient(p: bigint, q: bigint): number {
  const quotient = p / q;
  const rest = 2n * (p % q);
  if (quotient >= SMALL) {
    // The bit that decides the rounding may be the last one; what lies beyond it needs a place of its own.
    const finer = (4n * p) / q;
    return Number((4n * p) % q === 0n ? finer : finer | 1n) / 4;
  }
  const up = rest > q || (rest === q && quotient % 2n === 1n);
  return Number(up ? quotient + 1n : quotient);
}
