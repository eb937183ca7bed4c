import { largestExponent, timesPowerOfTwo } from "./power-of-two.ts";

/** Largest entries between 2⁻⁴⁰⁰ and 2⁴⁰⁰ leave room for squares, products and sums on both sides. */
export const SAFE = 400;

/**
 * The exponent that has to be taken out of all entries so that squares and sums of them neither overflow nor vanish; 0 where
 * they are of moderate size, and for zeros. Entries are finite.
 */
export function commonExponent(data: Float64Array): number {
  const exponent = largestExponent(data) ?? 0;
  return Math.abs(exponent) <= SAFE ? 0 : exponent;
}

/** The entries times 2^e. */
export function scaledByPower(data: Float64Array, e: number): Float64Array {
  const scaled = data.slice();
  // No map: it would make an object of every number. One product is enough unless the power is beyond the floats.
  const power = Math.abs(e) <= 1022 ? 2 ** e : null;
  for (let i = 0; i < scaled.length && e !== 0; i++) {
    const entry = scaled[i] ?? 0;
    scaled[i] = power === null ? timesPowerOfTwo(entry, e) : entry * power;
  }
  return scaled;
}
