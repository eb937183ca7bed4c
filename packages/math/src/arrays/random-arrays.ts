import type { RandomStream } from "../random/random-stream.ts";
import { arrayOf, type Dtype, type NumericArray, type Shape, sizeOf } from "./numeric-array.ts";

/**
 * Numbers in [0, 1), each equally likely, drawn from the stream row after row. NumPy: rng.random.
 *
 * @throws DomainError when a length is no whole number from 0, or the array would be too large.
 * @example randomUniform([2, 3], randomStream("island")).shape // => [2, 3]
 */
export function randomUniform(shape: Shape, rng: RandomStream): NumericArray {
  return drawn("randomUniform", "float64", shape, () => rng.uniform());
}

/**
 * Standard normal numbers, drawn from the stream row after row. NumPy: rng.standard_normal.
 *
 * @throws DomainError as {@link randomUniform} does.
 * @example randomNormal([4], randomStream("island")).dtype // => "float64"
 */
export function randomNormal(shape: Shape, rng: RandomStream): NumericArray {
  return drawn("randomNormal", "float64", shape, () => rng.normal());
}

/**
 * Whole numbers from `low` to `high`, both included, each equally likely; int32. NumPy: rng.integers with endpoint=True.
 *
 * @throws DomainError as {@link randomUniform} does, or when `low` is above `high`.
 * @example randomIntegers([3], 6, 6, randomStream("island")).data // => Int32Array.of(6, 6, 6)
 */
export function randomIntegers(shape: Shape, low: number, high: number, rng: RandomStream): NumericArray {
  return drawn("randomIntegers", "int32", shape, () => rng.integer(low, high));
}

function drawn(caller: string, dtype: Dtype, shape: Shape, draw: () => number): NumericArray {
  return arrayOf(dtype, shape, Float64Array.from({ length: sizeOf(caller, shape) }, draw));
}
