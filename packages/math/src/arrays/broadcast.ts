import { ShapeError } from "../errors.ts";
import { type NumericArray, type Shape, shapeText } from "./numeric-array.ts";
import { offsets, stridesOf } from "./offsets.ts";

/**
 * The shape that two shapes spread to: lengths are compared from the last axis on, and a length that is 1 or missing
 * stretches to the other. NumPy: numpy.broadcast_shapes.
 *
 * @throws ShapeError "add: shapes [3] and [4] do not fit together: counted from the last axis, lengths must be equal or one of them 1, and here 3 meets 4"
 * @example broadcastShape("add", [4, 1], [3]) // => [4, 3]
 */
export function broadcastShape(caller: string, a: Shape, b: Shape): Shape {
  const axes = Math.max(a.length, b.length);
  const padded = (shape: Shape): Shape => [...Array<number>(axes - shape.length).fill(1), ...shape];
  const other = padded(b);
  return padded(a).map((m, axis) => {
    const n = other[axis] ?? 1;
    if (m === n || n === 1) return m;
    if (m === 1) return n;
    throw new ShapeError(
      caller,
      `shapes ${shapeText(a)} and ${shapeText(b)} do not fit together: counted from the last axis, lengths must be equal or one of them 1, and here ${m} meets ${n}`,
    );
  });
}

/** For every place of a larger shape, where the array's entry for it lies. The shapes fit. */
export function spread(a: NumericArray, shape: Shape): Int32Array {
  const missing = shape.length - a.shape.length;
  const own = stridesOf(a.shape);
  const strides = shape.map((_, axis) => (a.shape[axis - missing] === 1 ? 0 : (own[axis - missing] ?? 0)));
  return offsets(shape, strides);
}
