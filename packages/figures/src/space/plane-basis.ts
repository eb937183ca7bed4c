import { cross3, length3, unit3, type Vector3 } from "./vector3.ts";

/**
 * Two directions of length 1 in a plane with the given normal, at right angles: one level, one straight up the slope.
 * In a level plane they are the directions of x and y.
 *
 * @example planeBasis([0, 0, 2]) // => { level: [1, 0, 0], slope: [0, 1, 0] }
 */
export function planeBasis(normal: Vector3): { readonly level: Vector3; readonly slope: Vector3 } {
  const across = cross3(normal, [0, 0, 1]);
  if (length3(across) < 1e-9 * length3(normal)) return { level: [1, 0, 0], slope: [0, 1, 0] };
  const level = unit3(across);
  return { level, slope: unit3(cross3(level, normal)) };
}
