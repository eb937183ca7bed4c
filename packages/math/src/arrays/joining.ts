import { DomainError, ShapeError } from "../errors.ts";
import { commonDtype } from "./arithmetic.ts";
import { arrayOf, axisOf, type NumericArray, type Shape, shapeText, sizeOf } from "./numeric-array.ts";
import { offsets, picked, stridesOf } from "./offsets.ts";
import { reshape } from "./reshape.ts";

/**
 * Arrays one after the other along an axis that they have; their lengths along the others agree. NumPy: numpy.concatenate.
 *
 * @throws ShapeError "concatenate: shapes [2, 3] and [2, 2] differ along axis 1, and may only along axis 0"
 * @throws DomainError when there is no array.
 * @example concatenate([array([[1, 2]]), array([[3, 4]])]).shape // => [2, 2]
 * @example concatenate([array([[1, 2]]), array([[3, 4]])], 1).shape // => [1, 4]
 */
export function concatenate(arrays: readonly NumericArray[], axis = 0): NumericArray {
  const first = firstOf("concatenate", arrays);
  const along = axisOf("concatenate", axis, first.shape.length);
  for (const { shape } of arrays) sameBeside(first.shape, shape, along);
  const length = arrays.reduce((sum, { shape }) => sum + (shape[along] ?? 0), 0);
  const shape = first.shape.with(along, length);
  const entries = new Float64Array(sizeOf("concatenate", shape));
  const strides = stridesOf(shape);
  let start = 0;
  for (const part of arrays) {
    offsets(part.shape, strides, start).forEach((place, i) => {
      entries[place] = part.data[i] ?? 0;
    });
    start += (part.shape[along] ?? 0) * (strides[along] ?? 0);
  }
  const dtype = arrays.map((part) => part.dtype).reduce(commonDtype);
  return arrayOf(dtype, shape, entries);
}

/**
 * Arrays of one shape, laid along a new axis: three of shape [4, 2] make [3, 4, 2]. NumPy: numpy.stack.
 *
 * @param axis where the new axis stands; 0 puts it first.
 * @throws ShapeError when the shapes differ. @throws DomainError when there is no array.
 * @example stack([array([1, 2]), array([3, 4])]).shape // => [2, 2]
 * @example stack([array([1, 2]), array([3, 4])], 1).data // => Int32Array.of(1, 3, 2, 4)
 */
export function stack(arrays: readonly NumericArray[], axis = 0): NumericArray {
  const { shape } = firstOf("stack", arrays);
  const other = arrays.find((part) => part.shape.join() !== shape.join() || part.shape.length !== shape.length);
  if (other !== undefined)
    throw new ShapeError("stack", `all shapes must be the same, got ${shapeText(shape)} and ${shapeText(other.shape)}`);
  const at = axisOf("stack", axis, shape.length + 1);
  const thin = [...shape.slice(0, at), 1, ...shape.slice(at)];
  return concatenate(
    arrays.map((part) => reshape(part, thin)),
    at,
  );
}

/**
 * An array cut along an axis: into a number of equal parts, or before each of the places named. NumPy: numpy.split.
 *
 * @throws ShapeError "split: length 5 can't be cut into 2 equal parts"
 * @throws DomainError when the places do not rise, or the number of parts is no whole number from 1.
 * @example split(range(0, 6), 3).map((part) => part.shape) // => [[2], [2], [2]]
 * @example split(range(0, 6), [1, 4]).map((part) => part.shape) // => [[1], [3], [2]]
 */
export function split(a: NumericArray, parts: number | readonly number[], axis = 0): readonly NumericArray[] {
  const along = axisOf("split", axis, a.shape.length);
  const length = a.shape[along] ?? 0;
  const edges = [0, ...(typeof parts === "number" ? equalCuts(parts, length) : cutsAt(parts, length)), length];
  const strides = stridesOf(a.shape);
  return edges.slice(1).map((to, i) => {
    const from = edges[i] ?? 0;
    const shape = a.shape.with(along, to - from);
    return arrayOf(a.dtype, shape, picked(a.data, offsets(shape, strides, from * (strides[along] ?? 0))));
  });
}

function equalCuts(parts: number, length: number): readonly number[] {
  if (!Number.isInteger(parts) || parts < 1)
    throw new DomainError("split", `the number of parts must be a whole number from 1, got ${parts}`);
  if (length % parts !== 0) throw new ShapeError("split", `length ${length} can't be cut into ${parts} equal parts`);
  return Array.from({ length: parts - 1 }, (_, i) => ((i + 1) * length) / parts);
}

function cutsAt(places: readonly number[], length: number): readonly number[] {
  const rise = places.every((place, i) => Number.isInteger(place) && place >= (places[i - 1] ?? 0) && place <= length);
  if (!rise)
    throw new DomainError("split", `the places must be whole and rise from 0 to ${length}, got ${shapeText(places)}`);
  return places;
}

function firstOf(caller: string, arrays: readonly NumericArray[]): NumericArray {
  const [first] = arrays;
  if (first === undefined) throw new DomainError(caller, "give at least one array");
  return first;
}

function sameBeside(one: Shape, other: Shape, along: number): void {
  const both = `shapes ${shapeText(one)} and ${shapeText(other)}`;
  if (one.length !== other.length) throw new ShapeError("concatenate", `${both} have different numbers of axes`);
  const odd = one.findIndex((length, axis) => axis !== along && length !== other[axis]);
  if (odd >= 0)
    throw new ShapeError("concatenate", `${both} differ along axis ${odd}, and may only along axis ${along}`);
}
