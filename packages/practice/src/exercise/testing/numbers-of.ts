import type { Rational } from "@gradus/math/exact";

function isRational(value: object): value is Rational {
  return "numerator" in value && "denominator" in value && typeof value.numerator === "bigint";
}

/** Every number anywhere in a problem's data, answer or notation, as numerator and denominator. */
export function numbersOf(value: unknown): { numerator: number; denominator: number }[] {
  if (typeof value === "number") return [decimalOf(value)];
  if (typeof value === "bigint") return [{ numerator: Number(value), denominator: 1 }];
  if (typeof value !== "object" || value === null) return [];
  if (isRational(value)) return [{ numerator: Number(value.numerator), denominator: Number(value.denominator) }];
  return Object.values(value).flatMap(numbersOf);
}

function decimalOf(value: number): { numerator: number; denominator: number } {
  let denominator = 1;
  while (!Number.isInteger(Math.round(value * denominator * 1e9) / 1e9) && denominator < 1e6) denominator += 1;
  return { numerator: Math.round(value * denominator), denominator };
}
