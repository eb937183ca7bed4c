import { DomainError, ShapeError } from "../errors.ts";

/** What the entries of an array are: floats of 64 bits, whole numbers of 32 bits, or whole numbers from 0 to 255. */
export type Dtype = "float64" | "int32" | "uint8";

/** The lengths of an array along its axes: `[4, 3]` has four rows and three columns, `[]` is a single number. */
export type Shape = readonly number[];

/** The entries of an array, row after row. */
export type NumberData = Float64Array | Int32Array | Uint8Array;

/**
 * An array of numbers with any number of axes: plain data, so that it can be looked into and handed across.
 * Functions return new arrays. NumPy: numpy.ndarray in C order.
 */
export type NumericArray = { readonly dtype: Dtype; readonly shape: Shape; readonly data: NumberData };

/** No array has more entries than this. */
export const MOST_ENTRIES = 2 ** 24;

/** The whole numbers that a type of entry holds; a float has no such range. */
const WHOLE_RANGES = { int32: [-(2 ** 31), 2 ** 31 - 1], uint8: [0, 255] } as const;

/** The least and the greatest entry of a type of whole numbers; null for floats. */
export function wholeRange(dtype: Dtype): readonly [number, number] | null {
  return dtype === "float64" ? null : WHOLE_RANGES[dtype];
}

/**
 * How many entries an array of this shape has.
 *
 * @throws DomainError when a length is no whole number from 0, or there are more than 2²⁴ entries.
 * @example sizeOf("zeros", [4, 3]) // => 12
 */
export function sizeOf(caller: string, shape: Shape): number {
  if (!shape.every((length) => Number.isSafeInteger(length) && length >= 0))
    throw new DomainError(caller, `a shape is a list of whole numbers from 0 up, got ${shapeText(shape)}`);
  const size = shape.reduce((product, length) => product * length, 1);
  if (size > MOST_ENTRIES)
    throw new DomainError(caller, `shape ${shapeText(shape)} has ${size} entries; at most ${MOST_ENTRIES} are allowed`);
  return size;
}

/** An array of these entries as they are: whole numbers are cut and wrapped as their type stores them. */
export function arrayOf(dtype: Dtype, shape: Shape, entries: ArrayLike<number>): NumericArray {
  return { dtype, shape: Object.freeze([...shape]), data: dataOf(dtype, entries) };
}

function dataOf(dtype: Dtype, entries: ArrayLike<number>): NumberData {
  if (dtype === "float64") return Float64Array.from(entries);
  return dtype === "int32" ? Int32Array.from(entries) : Uint8Array.from(entries);
}

/**
 * An axis counted from the front; negative ones count from the back.
 *
 * @throws ShapeError when there is no such axis.
 */
export function axisOf(caller: string, axis: number, axes: number): number {
  if (Number.isInteger(axis) && axis >= -axes && axis < axes) return axis < 0 ? axis + axes : axis;
  const known = axes === 0 ? "a single number has no axes" : `there are ${axes}, counted from 0`;
  throw new ShapeError(caller, `there is no axis ${axis}: ${known}`);
}

/** `[4, 3]`, for messages. */
export function shapeText(shape: Shape): string {
  return `[${shape.join(", ")}]`;
}
