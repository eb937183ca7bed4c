// Sums and products of floats without rounding errors, as long as nothing overflows or falls below the normal floats.

/** a + b = sum + error exactly. */
function twoSum(a: number, b: number): readonly [sum: number, error: number] {
  const sum = a + b;
  const part = sum - a;
  return [sum, a - (sum - part) + (b - part)];
}

/** Splits a factor into two halves of 26 bits; 2²⁷ + 1. */
const SPLITTER = 2 ** 27 + 1;

function halves(a: number): readonly [high: number, low: number] {
  const c = SPLITTER * a;
  const high = c - (c - a);
  return [high, a - high];
}

/**
 * ab = product + error exactly, for |a|, |b| < 2⁹⁹⁵ and an error that is no denormal float.
 *
 * @source Dekker, A floating-point technique for extending the available precision (1971), doi:10.1007/BF01397083.
 * @example twoProduct(2 ** 27 + 1, 2 ** 27 + 1) // => [2 ** 54 + 2 ** 28, 1]
 */
export function twoProduct(a: number, b: number): readonly [product: number, error: number] {
  const product = a * b;
  const [aHigh, aLow] = halves(a);
  const [bHigh, bLow] = halves(b);
  const error = aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
  return [product, error];
}

/**
 * The sum of the terms, rounded once: it is right to the last bit however much they cancel, as long as they are finite.
 *
 * @source Shewchuk, Adaptive precision floating-point arithmetic (1997), doi:10.1007/PL00009321. Python: math.fsum.
 * @example exactSum([1e16, 1, -1e16]) // => 1
 */
export function exactSum(terms: Iterable<number>): number {
  const parts: number[] = [];
  for (const term of terms) {
    let carried = term;
    let kept = 0;
    for (const part of parts) {
      const [sum, error] = twoSum(carried, part);
      if (error !== 0) parts[kept++] = error;
      carried = sum;
    }
    parts.length = kept;
    parts.push(carried);
  }
  return roundedTotal(parts);
}

/** Parts that do not overlap, from the smallest up, added so that the total is rounded once, half to even. */
function roundedTotal(parts: readonly number[]): number {
  let index = parts.length - 1;
  let total = parts[index] ?? 0;
  let rest = 0;
  while (index > 0 && rest === 0) {
    index--;
    [total, rest] = twoSum(total, parts[index] ?? 0);
  }
  // Exactly between two floats so far: what is left of the parts decides.
  const beyond = parts[index - 1] ?? 0;
  if ((rest < 0 && beyond < 0) || (rest > 0 && beyond > 0)) {
    const doubled = rest * 2;
    const candidate = total + doubled;
    if (doubled === candidate - total) return candidate;
  }
  return total;
}
