import { DomainError } from "../errors.ts";
import { arrayOf, type Dtype, type NumericArray } from "./numeric-array.ts";

/**
 * The array with entries of another type. From floats to whole numbers the part behind the point is cut off, towards 0, and
 * what is beyond the ends wraps round: into uint8, 300 becomes 44 and −1 becomes 255. NumPy: a.astype.
 *
 * @throws DomainError when an entry that is not finite is to become a whole number.
 * @example cast(array([2.9, -2.9]), "int32").data // => Int32Array.of(2, -2)
 * @example cast(array([255, 256, -1]), "uint8").data // => Uint8Array.of(255, 0, 255)
 */
export function cast(a: NumericArray, dtype: Dtype): NumericArray {
  if (dtype !== "float64") wholeOrThrow("cast", a.data, dtype);
  return arrayOf(dtype, a.shape, a.data);
}

/** @throws DomainError when one of the numbers has no whole part. */
export function wholeOrThrow(caller: string, entries: Iterable<number>, dtype: Dtype): void {
  for (const entry of entries)
    if (!Number.isFinite(entry)) throw new DomainError(caller, `${entry} can't become a whole number (${dtype})`);
}
