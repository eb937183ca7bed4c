import type { Rational } from "@gradus/math/exact";

/** The sign and the digits of a fraction, apart, with the true minus sign. */
export type NumberText = { readonly sign: "" | "−"; readonly numerator: string; readonly denominator: string | null };

/**
 * A fraction in the pieces it is set from.
 *
 * @example numberText(rational(-1, 3)) // => { sign: "−", numerator: "1", denominator: "3" }
 */
export function numberText({ numerator, denominator }: Rational): NumberText {
  const negative = numerator < 0n;
  return {
    sign: negative ? "−" : "",
    numerator: String(negative ? -numerator : numerator),
    denominator: denominator === 1n ? null : String(denominator),
  };
}

/**
 * A finite number as people read it: true minus sign, no exponent, at most `digits` decimals, no trailing zeros.
 *
 * @example decimalText(-2.5) // => "−2.5"
 * @example decimalText(1 / 3, 2) // => "0.33"
 */
export function decimalText(value: number, digits = 3): string {
  const text = value.toFixed(digits);
  const trimmed = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return trimmed === "-0" ? "0" : trimmed.replace("-", "−");
}
