import { ShapeError } from "../errors.ts";
import { arrayOf, type NumericArray, type Shape, shapeText, sizeOf } from "./numeric-array.ts";
import { offsets, picked, stridesOf } from "./offsets.ts";

/**
 * The same entries in the same order under another shape. One length may be −1: it becomes what is left over.
 * NumPy: numpy.reshape.
 *
 * @throws ShapeError "reshape: shape [5, 2] has 10 entries, the array has 12"
 * @example reshape(range(0, 6), [2, -1]).shape // => [2, 3]
 */
export function reshape(a: NumericArray, shape: Shape): NumericArray {
  const open = shape.indexOf(-1);
  const known = shape.filter((_, axis) => axis !== open);
  const size = sizeOf("reshape", known);
  const length = a.data.length;
  if (open < 0) {
    if (size !== length)
      throw new ShapeError("reshape", `shape ${shapeText(shape)} has ${size} entries, the array has ${length}`);
    return arrayOf(a.dtype, shape, a.data);
  }
  if (size === 0 || length % size !== 0)
    throw new ShapeError("reshape", `${length} entries can't be shared out over ${shapeText(shape)}`);
  return arrayOf(a.dtype, shape.with(open, length / size), a.data);
}

/**
 * All entries in one row, in order. NumPy: a.flatten().
 *
 * @example flatten(array([[1, 2], [3, 4]])).data // => Int32Array.of(1, 2, 3, 4)
 */
export function flatten(a: NumericArray): NumericArray {
  return arrayOf(a.dtype, [a.data.length], a.data);
}

/**
 * The array with its axes in reverse order: rows become columns. NumPy: a.T.
 *
 * @example transpose(array([[1, 2, 3]])).shape // => [3, 1]
 */
export function transpose(a: NumericArray): NumericArray {
  const shape = a.shape.toReversed();
  return arrayOf(a.dtype, shape, picked(a.data, offsets(shape, stridesOf(a.shape).toReversed())));
}
