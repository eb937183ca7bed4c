import { largestExponent } from "./power-of-two.ts";

/**
 * Makes the reflector H = I − τvvᵀ that takes x to (β, 0, …, 0), for the `count` entries x that lie `step` apart from `start` on.
 * v has a 1 in its first place, which is not stored: x is overwritten by β and the rest of v. Returns τ; 0 where x has nothing to be cleared.
 *
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §5.1.3; LAPACK dlarfg, whose sign of β avoids cancellation.
 */
export function makeReflector(data: Float64Array, start: number, count: number, step: number): number {
  if (count <= 1) return 0;
  const rest = start + step;
  const alpha = data[start] ?? 0;
  let squares = sumOfSquares(data, rest, count - 1, step);
  let unit = 1;
  if (squares < 1e-280) {
    // Squares that fall below the floats would leave v without its digits.
    const exponent = largestExponent(data, rest, count - 1, step);
    // What is smaller than α by 2⁻²⁰⁰ is no more than 0 beside it.
    if (exponent === null || 2 ** exponent < Math.abs(alpha) * 2 ** -200) return 0;
    unit = 2 ** Math.max(exponent, -1022);
    squares = sumOfSquares(data, rest, count - 1, step, unit);
  }
  const head = alpha / unit;
  const size = Math.sqrt(head * head + squares);
  const beta = head > 0 ? -size : size;
  // One after the other: together they may be beyond the floats.
  const [scale, factor] = [1 / unit, 1 / (head - beta)];
  for (let p = 1, at = rest; p < count; p++, at += step) data[at] = (data[at] ?? 0) * scale * factor;
  data[start] = beta * unit;
  return (beta - head) / beta;
}

function sumOfSquares(data: Float64Array, start: number, count: number, step: number, unit = 1): number {
  let sum = 0;
  for (let p = 0, at = start; p < count; p++, at += step) {
    const entry = (data[at] ?? 0) / unit;
    sum += entry * entry;
  }
  return sum;
}
