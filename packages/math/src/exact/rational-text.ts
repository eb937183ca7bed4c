import type { Rational } from "./fraction.ts";

const FRACTION = /^([+-]?)(\d+)\s*\/\s*(\d+)$/;
const DECIMAL = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d{1,4}))?$/i;
const LARGEST_EXPONENT = 400;

function lowest(numerator: bigint, denominator: bigint): Rational {
  let a = numerator < 0n ? -numerator : numerator;
  let b = denominator;
  while (b !== 0n) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}

/**
 * Reads a fraction or decimal exactly: "3", "-1/3", "0.25", ".5", "2.", "1e-3"; the minus may be "-" or "−" (U+2212).
 * Anything else is null: "1 1/2", "1/0", "1/-2", "", "." and exponents beyond ±400.
 *
 * @example parseRational("−1/3") // => { numerator: -1n, denominator: 3n }
 * @example parseRational("1 1/2") // => null
 */
export function parseRational(text: string): Rational | null {
  const trimmed = text.trim().replace(/^−/, "-").replace(/(e)−/i, "$1-");
  const fraction = FRACTION.exec(trimmed);
  if (fraction) {
    const [, minus, top = "", bottom = ""] = fraction;
    const denominator = BigInt(bottom);
    if (denominator === 0n) return null;
    return lowest(minus === "-" ? -BigInt(top) : BigInt(top), denominator);
  }
  const decimal = DECIMAL.exec(trimmed);
  if (!decimal) return null;
  const [, minus, whole = "", places = "", power = "0"] = decimal;
  if (whole === "" && places === "") return null;
  const exponent = Number(power) - places.length;
  if (Math.abs(Number(power)) > LARGEST_EXPONENT) return null;
  const digits = BigInt(whole + places);
  const signed = minus === "-" ? -digits : digits;
  return exponent >= 0 ? lowest(signed * 10n ** BigInt(exponent), 1n) : lowest(signed, 10n ** BigInt(-exponent));
}
