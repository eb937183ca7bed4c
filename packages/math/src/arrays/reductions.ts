import { DomainError } from "../errors.ts";
import { holds } from "./from-lists.ts";
import { arrayOf, axisOf, type Dtype, type NumericArray } from "./numeric-array.ts";
import { offsets, picked, stridesOf } from "./offsets.ts";

/**
 * The sum of all entries, or the sums along an axis, which disappears. Of whole numbers the sums are int32, and 0 is the sum of
 * nothing. NumPy: a.sum(axis).
 *
 * @throws DomainError when a sum of whole numbers is beyond int32. @throws ShapeError when there is no such axis.
 * @accuracy n·ε·Σ|entries|: entries are added in order.
 * @example sum(array([[1, 2], [3, 4]])) // => 10
 * @example sum(array([[1, 2], [3, 4]]), 0).data // => Int32Array.of(4, 6)
 */
export function sum(a: NumericArray): number;
export function sum(a: NumericArray, axis: number): NumericArray;
export function sum(a: NumericArray, axis?: number): number | NumericArray {
  const dtype = a.dtype === "float64" ? "float64" : "int32";
  return reduced("sum", a, axis, dtype, (entries) => {
    const total = totalOf(entries);
    if (!holds(dtype, total + 0)) throw new DomainError("sum", `${total} is beyond int32; \`cast\` to float64 first`);
    return total;
  });
}

/**
 * The mean of all entries, or the means along an axis, which disappears; float64. NumPy: a.mean(axis).
 *
 * @throws DomainError when there is nothing to take the mean of. @throws ShapeError when there is no such axis.
 * @example mean(array([[1, 2], [3, 6]]), 1).data // => Float64Array.of(1.5, 4.5)
 */
export function mean(a: NumericArray): number;
export function mean(a: NumericArray, axis: number): NumericArray;
export function mean(a: NumericArray, axis?: number): number | NumericArray {
  return reduced("mean", a, axis, "float64", (entries) => totalOf(some("mean", entries)) / entries.length);
}

/**
 * The least entry, or the least along an axis, which disappears; NaN if one is NaN. NumPy: a.min(axis).
 *
 * @throws DomainError when there are no entries. @throws ShapeError when there is no such axis.
 * @example min(array([[4, 2], [3, 6]]), 0).data // => Int32Array.of(3, 2)
 */
export function min(a: NumericArray): number;
export function min(a: NumericArray, axis: number): NumericArray;
export function min(a: NumericArray, axis?: number): number | NumericArray {
  const least = (entries: Float64Array) => entries.reduce((so, entry) => Math.min(so, entry));
  return reduced("min", a, axis, a.dtype, (entries) => least(some("min", entries)));
}

/**
 * The greatest entry, or the greatest along an axis, which disappears; NaN if one is NaN. NumPy: a.max(axis).
 *
 * @throws DomainError when there are no entries. @throws ShapeError when there is no such axis.
 * @example max(array([[4, 2], [3, 6]])) // => 6
 */
export function max(a: NumericArray): number;
export function max(a: NumericArray, axis: number): NumericArray;
export function max(a: NumericArray, axis?: number): number | NumericArray {
  const greatest = (entries: Float64Array) => entries.reduce((so, entry) => Math.max(so, entry));
  return reduced("max", a, axis, a.dtype, (entries) => greatest(some("max", entries)));
}

type Rule = (entries: Float64Array) => number;

function reduced(caller: string, a: NumericArray, axis: number | undefined, dtype: Dtype, rule: Rule) {
  if (axis === undefined) return rule(Float64Array.from(a.data));
  const along = axisOf(caller, axis, a.shape.length);
  const strides = stridesOf(a.shape);
  const length = a.shape[along] ?? 0;
  const beside = a.shape.toSpliced(along, 1);
  const starts = offsets(beside, strides.toSpliced(along, 1));
  const line = [strides[along] ?? 0];
  return arrayOf(
    dtype,
    beside,
    Float64Array.from(starts, (start) => rule(picked(a.data, offsets([length], line, start)))),
  );
}

function totalOf(entries: Float64Array): number {
  return entries.reduce((so, entry) => so + entry, 0);
}

function some(caller: string, entries: Float64Array): Float64Array {
  if (entries.length === 0) throw new DomainError(caller, "there are no entries");
  return entries;
}
