import type { Shape } from "./numeric-array.ts";

/** For each axis, how far apart neighbours along it lie in an array whose rows are stored one after the other. */
export function stridesOf(shape: Shape): readonly number[] {
  let stride = 1;
  return shape
    .toReversed()
    .map((length) => {
      const own = stride;
      stride *= length;
      return own;
    })
    .reverse();
}

/**
 * Where the entries of a view lie in the data that it looks at, row after row: `start` plus the steps along each axis.
 * Everything that picks, turns or repeats entries is this with other strides; 0 repeats.
 *
 * @example offsets([2, 3], [3, 1]) // => Int32Array.of(0, 1, 2, 3, 4, 5)
 * @example offsets([2, 2], [0, 1], 5) // => Int32Array.of(5, 6, 5, 6)
 */
export function offsets(shape: Shape, strides: readonly number[], start = 0): Int32Array {
  let found = Int32Array.of(start);
  shape.forEach((length, axis) => {
    const stride = strides[axis] ?? 0;
    const next = new Int32Array(found.length * length);
    let at = 0;
    for (const base of found) for (let i = 0; i < length; i += 1) next[at++] = base + i * stride;
    found = next;
  });
  return found;
}

/** The entries at these places, in this order. */
export function picked(data: ArrayLike<number>, places: Int32Array): Float64Array {
  return Float64Array.from(places, (place) => data[place] ?? Number.NaN);
}
