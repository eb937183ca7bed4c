import type { ExactVector } from "./matrix.ts";
import { Q } from "./rational.ts";

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
}

/**
 * The multiple of v whose entries are whole numbers without a common factor, the first that is not 0 being positive: the shape in which
 * coefficients of a combination or of an equation are easiest to read. Zero and empty vectors stay as they are.
 *
 * @example coprimeIntegers(vector(["-1/2", 1, "3/4"])).map(Q.toText) // => ["2", "-4", "-3"]
 */
export function coprimeIntegers(v: ExactVector): ExactVector {
  const multiple = v.reduce((lcm, { denominator }) => {
    return (lcm / greatestCommonDivisor(lcm, denominator)) * denominator;
  }, 1n);
  const whole = v.map(({ numerator, denominator }) => numerator * (multiple / denominator));
  const first = whole.find((entry) => entry !== 0n);
  if (first === undefined) return v;
  const divisor = whole.reduce(greatestCommonDivisor, 0n) * (first < 0n ? -1n : 1n);
  return whole.map((entry) => Q.of(entry / divisor));
}
