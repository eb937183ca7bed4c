/** A point or a direction in space: x, y, z; z points up. */
export type Vector3 = readonly [number, number, number];

/** u + k·v, entry by entry. */
export function along(u: Vector3, k: number, v: Vector3): Vector3 {
  return [u[0] + k * v[0], u[1] + k * v[1], u[2] + k * v[2]];
}

/**
 * u − v.
 *
 * @example difference([3, 2, 1], [1, 1, 1]) // => [2, 1, 0]
 */
export function difference(u: Vector3, v: Vector3): Vector3 {
  return along(u, -1, v);
}

/**
 * The dot product u₁v₁ + u₂v₂ + u₃v₃.
 *
 * @example dot3([1, 2, 3], [4, 5, 6]) // => 32
 */
export function dot3(u: Vector3, v: Vector3): number {
  return u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
}

/**
 * The cross product: at right angles to both, and 0 when they are multiples of one another.
 *
 * @example cross3([1, 0, 0], [0, 1, 0]) // => [0, 0, 1]
 */
export function cross3(u: Vector3, v: Vector3): Vector3 {
  return [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
}

/** The length √(v·v). */
export function length3(v: Vector3): number {
  return Math.hypot(v[0], v[1], v[2]);
}

/**
 * v divided by its length; the zero vector stays as it is.
 *
 * @example unit3([0, 3, 4]) // => [0, 0.6, 0.8]
 */
export function unit3(v: Vector3): Vector3 {
  const length = length3(v);
  return length === 0 ? v : [v[0] / length, v[1] / length, v[2] / length];
}

/** The point a share t of the way from u to v. */
export function between(u: Vector3, v: Vector3, t: number): Vector3 {
  return along(u, t, difference(v, u));
}

/** The mean of some points; they must be at least one. */
export function centroid(points: readonly Vector3[]): Vector3 {
  const sum = points.reduce<Vector3>((total, point) => along(total, 1, point), [0, 0, 0]);
  return along([0, 0, 0], 1 / points.length, sum);
}
