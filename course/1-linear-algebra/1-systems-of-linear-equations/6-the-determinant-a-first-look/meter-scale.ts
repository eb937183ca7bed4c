import { LARGEST } from "./window.ts";

/** The largest size of a product of two entries. */
export const LARGEST_PRODUCT = LARGEST * LARGEST;

/** Free room at either end of the meter, in per cent of its width. */
const MARGIN = 4;

/**
 * Where a product stands on the meter, in per cent of its width from the left.
 *
 * @example meterPlace(0) // => 50
 */
export function meterPlace(product: number): number {
  return 50 + (product / LARGEST_PRODUCT) * (50 - MARGIN);
}

/** The numbers written on the meter. */
export const METER_NUMBERS: readonly number[] = [-36, -24, -12, 0, 12, 24, 36];
