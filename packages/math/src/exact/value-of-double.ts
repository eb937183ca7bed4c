import { DomainError } from "../errors.ts";
import { Q, type Rational } from "./rational.ts";

/**
 * The fraction that a double is, to the last bit: 0.1 is a little more than one tenth. (`Q.of(0.1)` reads what is written, one tenth.)
 * Python: fractions.Fraction(0.1).
 *
 * @throws DomainError "valueOfDouble: NaN and infinities are no fractions, got NaN"
 * @example Q.toText(valueOfDouble(0.1)) // => "3602879701896397/36028797018963968"
 * @example Q.toText(valueOfDouble(-0.75)) // => "-3/4"
 */
export function valueOfDouble(x: number): Rational {
  if (!Number.isFinite(x)) throw new DomainError("valueOfDouble", `NaN and infinities are no fractions, got ${x}`);
  let [whole, halvings] = [x, 0];
  // Doubling is exact, and a double has at most 1074 binary places.
  while (!Number.isInteger(whole)) {
    whole *= 2;
    halvings += 1;
  }
  return Q.of(BigInt(whole), 1n << BigInt(halvings));
}
