import { DomainError, ShapeError } from "../errors.ts";
import { arrayOf, type Dtype, type NumericArray, type Shape, sizeOf, wholeRange } from "./numeric-array.ts";

/** A number, a list of numbers, a list of such lists, and so on. */
export type NestedNumbers = number | readonly NestedNumbers[];

/**
 * An array from lists of lists. Without `dtype` its entries are int32 if all are whole and fit, otherwise float64: from then
 * on they stay what they are. NumPy: numpy.array, whose whole numbers have 64 bits.
 *
 * @param values lists of equal lengths at each depth; a number alone gives shape [], and [] gives shape [0].
 * @throws ShapeError "array: lists side by side must have the same shape, got [2] and [1]"
 * @throws DomainError when an entry is no number, or is not a number that `dtype` holds.
 * @example array([[1, 2, 3], [4, 5, 6]]).shape // => [2, 3]
 * @example array([18, 21]).dtype // => "int32"
 * @example array([18, 21.5]).dtype // => "float64"
 */
export function array(values: NestedNumbers, options: { readonly dtype?: Dtype } = {}): NumericArray {
  const shape = shapeOfLists(values);
  sizeOf("array", shape);
  const entries: number[] = [];
  gather(values, entries);
  const dtype = options.dtype ?? dtypeFor(entries);
  const stray = entries.find((entry) => !holds(dtype, entry));
  if (stray !== undefined)
    throw new DomainError("array", `${stray} is no ${dtype} entry; make the array without dtype and \`cast\` it`);
  return arrayOf(dtype, shape, entries);
}

/**
 * The entries as lists of lists, the way back from {@link array}; a number for shape []. NumPy: a.tolist().
 *
 * @example toLists(array([[1, 2], [3, 4]])) // => [[1, 2], [3, 4]]
 */
export function toLists(a: NumericArray): NestedNumbers {
  return nested(a, 0, 0, a.data.length);
}

/** The type that numbers get when none is named; also that of a number in a calculation with an array. */
export function dtypeFor(entries: readonly number[]): Dtype {
  return entries.length > 0 && entries.every((entry) => holds("int32", entry)) ? "int32" : "float64";
}

/** Whether a type of entry has exactly this number. A zero with a minus sign is a float. */
export function holds(dtype: Dtype, entry: number): boolean {
  const range = wholeRange(dtype);
  if (range === null) return true;
  return Number.isInteger(entry) && !Object.is(entry, -0) && entry >= range[0] && entry <= range[1];
}

function nested(a: NumericArray, axis: number, from: number, to: number): NestedNumbers {
  const length = a.shape[axis];
  if (length === undefined) return a.data[from] ?? Number.NaN;
  const step = length === 0 ? 0 : (to - from) / length;
  return Array.from({ length }, (_, i) => nested(a, axis + 1, from + i * step, from + (i + 1) * step));
}

function shapeOfLists(values: NestedNumbers): Shape {
  if (typeof values === "number") return [];
  if (!Array.isArray(values)) throw new DomainError("array", `an entry must be a number, got ${String(values)}`);
  const shapes = (values as readonly NestedNumbers[]).map(shapeOfLists);
  const first = shapes[0] ?? [];
  const other = shapes.find((shape) => shape.join() !== first.join());
  if (other !== undefined)
    throw new ShapeError("array", `lists side by side must have the same shape, got [${first}] and [${other}]`);
  return [shapes.length, ...first];
}

function gather(values: NestedNumbers, into: number[]): void {
  if (typeof values === "number") into.push(values);
  else for (const part of values) gather(part, into);
}
