import { DomainError } from "../errors.ts";

const LN2 = Math.LN2;

/**
 * The natural logarithm with the same bits on every machine. Engines may round `Math.log` differently; + − × ÷ are exact by standard.
 * x = m·2ᵏ with m in [√½, √2), and ln m = 2 artanh s with s = (m − 1)/(m + 1), as the series 2(s + s³/3 + s⁵/5 + …).
 *
 * @accuracy within 3 units in the last place. @throws DomainError unless x is positive and finite.
 * @example portableLogarithm(1) // => 0
 */
export function portableLogarithm(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new DomainError("portableLogarithm", `x must be positive and finite, got ${x}`);
  let m = x;
  let k = 0;
  for (; m < Math.SQRT1_2; k--) m *= 2;
  for (; m >= Math.SQRT2; k++) m /= 2;
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let series = 0;
  for (let n = 23; n > 0; n -= 2) series = series * square + 1 / n;
  return k * LN2 + 2 * s * series;
}
