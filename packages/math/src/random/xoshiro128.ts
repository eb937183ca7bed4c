/** The four 32-bit words of a xoshiro128** generator; not all of them 0. */
export type XoshiroState = readonly [number, number, number, number];

const rotate = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/**
 * xoshiro128** 1.1: each call returns the next whole number from 0 to 2³² − 1. Period 2¹²⁸ − 1.
 * Chosen because it needs only 32-bit words, which every JavaScript engine has exactly, and passes BigCrush.
 *
 * @source Blackman & Vigna, Scrambled linear pseudorandom number generators, ACM TOMS 47 (2021), 36; public-domain C code at prng.di.unimi.it.
 * @example xoshiro128([1, 2, 3, 4])() // => 11520
 */
export function xoshiro128(state: XoshiroState): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}
