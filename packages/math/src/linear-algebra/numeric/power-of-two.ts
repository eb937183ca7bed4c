// Scaling by powers of two is exact as long as nothing leaves the range of the floats.
const float = new Float64Array(1);
const words = new Int32Array(float.buffer);
/** Which half of a float holds its exponent depends on the machine. */
const HIGH = new Int32Array(new Float64Array([1]).buffer)[1] === 0 ? 0 : 1;

/**
 * The e with 2^e ≤ |x| < 2^(e + 1), for finite x ≠ 0. C: ilogb.
 *
 * @example exponentOf(0.75) // => -1
 * @example exponentOf(5e-324) // => -1074
 */
export function exponentOf(x: number): number {
  float[0] = x;
  const biased = ((words[HIGH] ?? 0) >>> 20) & 0x7ff;
  return biased > 0 ? biased - 1023 : exponentOf(x * 2 ** 54) - 54;
}

/**
 * x · 2^e, rounded once; e may lie far outside the range of the floats. C: ldexp, scalbn.
 *
 * @source The three steps of scalbn in the C library musl: a first step down stops 53 short, so that only the last one rounds.
 * @example timesPowerOfTwo(3, -1074) // => 1.5e-323
 * @example timesPowerOfTwo(5e-324, 2000) // => 2 ** 926
 */
export function timesPowerOfTwo(x: number, e: number): number {
  if (e > 1023) {
    if (e <= 2046) return x * 2 ** 1023 * 2 ** (e - 1023);
    return x * 2 ** 1023 * 2 ** 1023 * 2 ** Math.min(e - 2046, 1023);
  }
  if (e < -1022) {
    if (e >= -1991) return x * 2 ** -969 * 2 ** (e + 969);
    return x * 2 ** -969 * 2 ** -969 * 2 ** Math.max(e + 1938, -1022);
  }
  return x * 2 ** e;
}

/** The exponent of the largest entry in the given places; null where all are 0. */
export function largestExponent(data: Float64Array, start = 0, count = data.length, step = 1): number | null {
  let largest = 0;
  for (let p = 0, at = start; p < count; p++, at += step) {
    const size = Math.abs(data[at] ?? 0);
    if (size > largest) largest = size;
  }
  return largest === 0 ? null : exponentOf(largest);
}
