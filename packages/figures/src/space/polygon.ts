import type { PlaneNumbers } from "./plane-numbers.ts";
import { along, between, cross3, difference, dot3, length3, type Vector3 } from "./vector3.ts";

/** Lengths below this, in units of the scene, count as nothing. */
export const TINY = 1e-7;

/** The signed distance of a point from a plane: positive on the side that the normal points to. */
export function heightOver({ normal, constant }: PlaneNumbers, point: Vector3): number {
  return (dot3(normal, point) - constant) / length3(normal);
}

/** The parts of a convex polygon before a plane (where the normal points) and behind it; a missing part is empty. */
export type CutPolygon = { readonly front: readonly Vector3[]; readonly back: readonly Vector3[] };

/**
 * Cuts a convex polygon along a plane. A polygon that only touches the plane stays whole; one that lies in it is given
 * to both sides.
 *
 * @source I. E. Sutherland & G. W. Hodgman, Reentrant polygon clipping, CACM 17 (1974).
 * @example cutPolygon([[0, 0, 0], [2, 0, 0], [0, 2, 0]], { normal: [1, 0, 0], constant: 3 }).front // => []
 */
export function cutPolygon(polygon: readonly Vector3[], plane: PlaneNumbers): CutPolygon {
  const heights = polygon.map((point) => {
    const height = heightOver(plane, point);
    return Math.abs(height) < TINY ? 0 : height;
  });
  const front: Vector3[] = [];
  const back: Vector3[] = [];
  for (const [index, point] of polygon.entries()) {
    const next = polygon[(index + 1) % polygon.length] ?? point;
    const height = heights[index] ?? 0;
    const nextHeight = heights[(index + 1) % polygon.length] ?? 0;
    if (height >= 0) front.push(point);
    if (height <= 0) back.push(point);
    if (height * nextHeight < 0) {
      const cut = between(point, next, height / (height - nextHeight));
      front.push(cut);
      back.push(cut);
    }
  }
  return { front: hasArea(front) ? front : [], back: hasArea(back) ? back : [] };
}

/** Whether a polygon is more than a point or a stroke. */
export function hasArea(polygon: readonly Vector3[]): boolean {
  return areaVector(polygon) > TINY;
}

function areaVector(polygon: readonly Vector3[]): number {
  const [first] = polygon;
  if (first === undefined || polygon.length < 3) return 0;
  const sum = polygon.slice(1, -1).reduce<Vector3>(
    (total, point, index) => {
      const next = polygon[index + 2] ?? first;
      return along(total, 0.5, cross3(difference(point, first), difference(next, first)));
    },
    [0, 0, 0],
  );
  return length3(sum);
}

/** A straight piece between two points. */
export type Stretch = readonly [Vector3, Vector3];

/** The parts of a stretch before and behind a plane; `on` when it lies in the plane. */
export function cutStretch(
  [from, to]: Stretch,
  plane: PlaneNumbers,
): { readonly front: Stretch | null; readonly back: Stretch | null; readonly isOn: boolean } {
  const [h, k] = [heightOver(plane, from), heightOver(plane, to)];
  if (Math.abs(h) < TINY && Math.abs(k) < TINY) return { front: null, back: null, isOn: true };
  if (h >= -TINY && k >= -TINY) return { front: [from, to], back: null, isOn: false };
  if (h <= TINY && k <= TINY) return { front: null, back: [from, to], isOn: false };
  const cut = between(from, to, h / (h - k));
  return h > 0
    ? { front: [from, cut], back: [cut, to], isOn: false }
    : { front: [cut, to], back: [from, cut], isOn: false };
}

/** Whether an edge lies on one of the edges of a polygon. */
export function isOnRim([from, to]: Stretch, polygon: readonly Vector3[]): boolean {
  return polygon.some((corner, index) => {
    const side = difference(polygon[(index + 1) % polygon.length] ?? corner, corner);
    const off = (point: Vector3): number => length3(cross3(side, difference(point, corner))) / length3(side);
    return off(from) < 1e-5 && off(to) < 1e-5;
  });
}
