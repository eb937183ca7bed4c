import { planeBasis } from "./plane-basis.ts";
import type { PlaneNumbers } from "./plane-numbers.ts";
import { cutPolygon } from "./polygon.ts";
import { along, difference, dot3, length3, unit3, type Vector3 } from "./vector3.ts";

/** The part of space that is drawn: a box along the axes. */
export type SpaceWindow = {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly z: readonly [number, number];
};

/** The cube from −reach to reach. */
export function cube(reach: number): SpaceWindow {
  return { x: [-reach, reach], y: [-reach, reach], z: [-reach, reach] };
}

/** The middle of a window. */
export function middleOf({ x, y, z }: SpaceWindow): Vector3 {
  return [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2, (z[0] + z[1]) / 2];
}

/** The distance from the middle of a window to its corners. */
export function radiusOf(window: SpaceWindow): number {
  return length3(difference([window.x[1], window.y[1], window.z[1]], middleOf(window)));
}

/** The six half-spaces whose common part is the window, each as inward normal·p ≥ constant. */
function sidesOf({ x, y, z }: SpaceWindow): readonly PlaneNumbers[] {
  return [
    { normal: [1, 0, 0], constant: x[0] },
    { normal: [-1, 0, 0], constant: -x[1] },
    { normal: [0, 1, 0], constant: y[0] },
    { normal: [0, -1, 0], constant: -y[1] },
    { normal: [0, 0, 1], constant: z[0] },
    { normal: [0, 0, -1], constant: -z[1] },
  ];
}

/** Whether a point lies in the window, its faces included. */
export function isInSpace(window: SpaceWindow, point: Vector3, slack = 1e-9): boolean {
  return sidesOf(window).every(({ normal, constant }) => dot3(normal, point) >= constant - slack);
}

/**
 * The piece of a plane that lies in the window, as the corners of a convex polygon in order; empty when the plane
 * misses the window, only touches it, or is no plane because its normal is 0.
 *
 * @example planeInWindow({ normal: [0, 0, 1], constant: 2 }, cube(1)) // => []
 */
export function planeInWindow({ normal, constant }: PlaneNumbers, window: SpaceWindow): readonly Vector3[] {
  const size = length3(normal);
  if (size === 0) return [];
  const n = unit3(normal);
  const middle = middleOf(window);
  const foot = along(middle, constant / size - dot3(n, middle), n);
  const reach = 3 * radiusOf(window);
  if (length3(difference(foot, middle)) > reach) return [];
  const { level, slope } = planeBasis(normal);
  const corner = (a: number, b: number): Vector3 => along(along(foot, a * reach, level), b * reach, slope);
  return sidesOf(window).reduce<readonly Vector3[]>(
    (polygon, side) => cutPolygon(polygon, side).front,
    [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)],
  );
}

/**
 * The piece of the line from + t·direction that lies in the window; null when it misses the window.
 *
 * @example lineInWindow([0, 0, 5], [0, 0, 1], cube(2)) // => [[0, 0, -2], [0, 0, 2]]
 */
export function lineInWindow(
  from: Vector3,
  direction: Vector3,
  window: SpaceWindow,
): readonly [Vector3, Vector3] | null {
  let [low, high] = [-Infinity, Infinity];
  for (const { normal, constant } of sidesOf(window)) {
    const [height, step] = [dot3(normal, from) - constant, dot3(normal, direction)];
    if (Math.abs(step) < 1e-12) {
      if (height < -1e-9) return null;
    } else if (step > 0) low = Math.max(low, -height / step);
    else high = Math.min(high, -height / step);
  }
  if (!(low < high) || !Number.isFinite(low) || !Number.isFinite(high)) return null;
  return [along(from, low, direction), along(from, high, direction)];
}
