import { ShapeError } from "../errors.ts";
import { fitting } from "./arithmetic.ts";
import { broadcastShape, spread } from "./broadcast.ts";
import { wholeOrThrow } from "./cast.ts";
import { array } from "./from-lists.ts";
import { arrayOf, type Dtype, type NumericArray, type Shape, shapeText } from "./numeric-array.ts";
import { offsets, picked, stridesOf } from "./offsets.ts";
import { type SlicePart, takenBy } from "./slice-part.ts";

/**
 * One entry. Places are counted from 0, negative ones from the end. NumPy: a[i, j].
 *
 * @param places one for each axis.
 * @throws ShapeError when there are more or fewer places than axes. @throws DomainError when a place lies outside.
 * @example at(array([[1, 2], [3, 4]]), 0, -1) // => 2
 */
export function at(a: NumericArray, ...places: readonly number[]): number {
  if (places.length !== a.shape.length)
    throw new ShapeError("at", `give a place for each axis of shape ${shapeText(a.shape)}, got ${places.length}`);
  const { start } = selection("at", a, places);
  return a.data[start] ?? Number.NaN;
}

/**
 * A part of an array, one {@link SlicePart} for each axis; axes without one are taken whole. A place takes its axis away, a slice
 * keeps it. A copy, where NumPy gives a view. NumPy: a[1, ::2].
 *
 * @throws ShapeError when there are more parts than axes. @throws DomainError when a place lies outside, or a slice can't be read.
 * @example slice(range(0, 10), "1:8:3").data // => Int32Array.of(1, 4, 7)
 * @example slice(array([[1, 2], [3, 4]]), ":", 1).data // => Int32Array.of(2, 4)
 * @example slice(array([[1, 2], [3, 4]]), ":", "1:").shape // => [2, 1]
 */
export function slice(a: NumericArray, ...parts: readonly SlicePart[]): NumericArray {
  const { shape, strides, start } = selection("slice", a, parts);
  return arrayOf(a.dtype, shape, picked(a.data, offsets(shape, strides, start)));
}

/**
 * A copy of the array in which one part holds other values, spread to the part's shape. They are stored as the array's type: a
 * float assigned to whole numbers loses what is behind the point. NumPy: a[where] = value, which changes `a` itself.
 *
 * @param where one part, or a list with a part for each axis.
 * @throws ShapeError when the values do not spread to the part. @throws DomainError when a number does not fit into the type.
 * @example assign(array([3, 5, 2]), 1, 4.9).data // => Int32Array.of(3, 4, 2)
 * @example assign(zeros([2, 3]), [0, "1:"], 7).data // => Float64Array.of(0, 7, 7, 0, 0, 0)
 */
export function assign(
  a: NumericArray,
  where: SlicePart | readonly SlicePart[],
  value: NumericArray | number,
): NumericArray {
  const parts: readonly SlicePart[] = isList(where) ? where : [where];
  const { shape, strides, start } = selection("assign", a, parts);
  const values = typeof value === "number" ? stored(value, a.dtype) : value;
  const fits = broadcastShape("assign", shape, values.shape);
  if (fits.join() !== shape.join() || fits.length !== shape.length)
    throw new ShapeError("assign", `values of shape ${shapeText(values.shape)} do not fit into ${shapeText(shape)}`);
  if (a.dtype !== "float64") wholeOrThrow("assign", values.data, a.dtype);
  const from = spread(values, shape);
  const made = arrayOf(a.dtype, a.shape, a.data);
  offsets(shape, strides, start).forEach((place, i) => {
    made.data[place] = values.data[from[i] ?? 0] ?? 0;
  });
  return made;
}

const isList = (where: SlicePart | readonly SlicePart[]): where is readonly SlicePart[] => Array.isArray(where);

/** A number as it is stored in an array of this type. */
function stored(value: number, dtype: Dtype): NumericArray {
  if (dtype === "float64") return array(value, { dtype });
  wholeOrThrow("assign", [value], dtype);
  return arrayOf(dtype, [], [fitting("assign", Math.trunc(value), dtype)]);
}

type Selection = { readonly shape: Shape; readonly strides: readonly number[]; readonly start: number };

function selection(caller: string, a: NumericArray, parts: readonly SlicePart[]): Selection {
  if (parts.length > a.shape.length)
    throw new ShapeError(caller, `${parts.length} parts are too many for shape ${shapeText(a.shape)}`);
  const own = stridesOf(a.shape);
  const shape: number[] = [];
  const strides: number[] = [];
  let start = 0;
  a.shape.forEach((length, axis) => {
    const taken = takenBy(caller, parts[axis] ?? ":", length, axis);
    const stride = own[axis] ?? 0;
    start += taken.start * stride;
    if (taken.count === null) return;
    shape.push(taken.count);
    strides.push(taken.step * stride);
  });
  return { shape, strides, start };
}
