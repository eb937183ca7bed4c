import { parseRational, Q, rational } from "@gradus/math/exact";
import { decimalText } from "../notation/number-text.ts";

/** What a number box takes. */
export type NumberRange = { readonly min: number; readonly max: number; readonly step: number };

/** A number that was read, or a sentence that says what can be typed. */
export type NumberReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly message: string };

/**
 * What a number box takes, in words.
 *
 * @example rangeWords({ min: -12, max: 12, step: 1 }) // => "a whole number from −12 to 12"
 * @example rangeWords({ min: 0, max: 3, step: 0.5 }) // => "a multiple of 0.5 from 0 to 3, such as 1/2"
 */
export function rangeWords({ min, max, step }: NumberRange): string {
  const range = `from ${decimalText(min)} to ${decimalText(max)}`;
  if (step === 1) return `a whole number ${range}`;
  return `a multiple of ${decimalText(step)} ${range}, such as ${step === 0.5 ? "1/2" : decimalText(step)}`;
}

/**
 * Reads what was typed into a number box: "3", "-3", "−3", "1/2" or "0.5", if it is in range and on the step.
 *
 * @example readNumber("−2", { min: -12, max: 12, step: 1 }) // => { ok: true, value: -2 }
 * @example readNumber("2x", { min: -12, max: 12, step: 1 }).ok // => false
 */
export function readNumber(text: string, range: NumberRange): NumberReading {
  const value = parseRational(text.trim());
  const words = rangeWords(range);
  if (text.trim() === "") return { ok: false, message: `Type ${words}.` };
  if (value === null)
    return { ok: false, message: `“${text.trim()}” is not a number this box can read. Type ${words}.` };
  const shown = decimalText(Q.toNumber(value));
  if (Q.compare(value, rational(range.min)) < 0 || Q.compare(value, rational(range.max)) > 0) {
    return { ok: false, message: `${shown} is out of range. Type ${words}.` };
  }
  if (!Q.isInteger(Q.divide(value, rational(range.step)))) {
    return { ok: false, message: `${shown} falls between the steps. Type ${words}.` };
  }
  return { ok: true, value: Q.toNumber(value) + 0 };
}
