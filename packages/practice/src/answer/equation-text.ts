import type { Rational } from "@gradus/math/exact";
import type { WrittenEquation } from "./form.ts";

/**
 * An equation in ASCII with whole coefficients without a common divisor, the first one positive: `2x + 3y = 6`.
 *
 * @param names the unknowns, one for each coefficient.
 */
export function equationText({ coefficients, constant }: WrittenEquation, names: readonly string[]): string {
  const numbers = wholeMultiple([...coefficients, constant]);
  const terms = names.map((name, i) => [numbers[i] ?? 0n, name] as const);
  return `${sumText(terms)} = ${numbers.at(-1) ?? 0n}`;
}

/** The numbers times one factor: whole, without a common divisor, the first that is not 0 positive. */
export function wholeMultiple(values: readonly Rational[]): readonly bigint[] {
  const scale = values.reduce((product, { denominator }) => lcm(product, denominator), 1n);
  const whole = values.map((value) => (value.numerator * scale) / value.denominator);
  const divisor = whole.reduce(gcd, 0n) || 1n;
  const lead = whole.find((value) => value !== 0n) ?? 1n;
  return whole.map((value) => (lead < 0n ? -value : value) / divisor);
}

function sumText(terms: readonly (readonly [bigint, string])[]): string {
  const shown = terms.filter(([factor]) => factor !== 0n);
  if (shown.length === 0) return "0";
  return shown
    .map(([factor, name], i) => {
      const size = factor < 0n ? -factor : factor;
      const sign = i === 0 ? (factor < 0n ? "-" : "") : factor < 0n ? " - " : " + ";
      return `${sign}${size === 1n ? "" : size}${name}`;
    })
    .join("");
}

function gcd(a: bigint, b: bigint): bigint {
  let [m, n] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (n !== 0n) [m, n] = [n, m % n];
  return m;
}

function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b;
}
