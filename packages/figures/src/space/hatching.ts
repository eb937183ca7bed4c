import { planeBasis } from "./plane-basis.ts";
import type { Stretch } from "./polygon.ts";
import { along, between, dot3, type Vector3 } from "./vector3.ts";

/** How a face is marked besides its colour: level lines, lines up the slope, dots along slanting lines, or nothing. */
export type Hatch = "level" | "slope" | "dots" | "none";

/** The direction in which a hatch is counted: its lines lie where this direction gives a multiple of the spacing. */
function acrossOf(hatch: Hatch, normal: Vector3): Vector3 | null {
  const { level, slope } = planeBasis(normal);
  switch (hatch) {
    case "level":
      return slope;
    case "slope":
      return level;
    case "dots":
      return along(level, 0.8, slope);
    case "none":
      return null;
  }
}

/**
 * The strokes of a hatch inside a convex polygon. They lie on the plane itself and depend only on the plane, so pieces of
 * one plane join without a break and the hatch turns with the scene.
 */
export function hatching(
  hatch: Hatch,
  normal: Vector3,
  polygon: readonly Vector3[],
  spacing: number,
): readonly Stretch[] {
  const across = acrossOf(hatch, normal);
  if (across === null || polygon.length < 3) return [];
  const values = polygon.map((corner) => dot3(across, corner) / spacing);
  const first = Math.ceil(Math.min(...values) + 1e-6);
  const last = Math.floor(Math.max(...values) - 1e-6);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).flatMap((value) => {
    const ends = polygon.flatMap((corner, index): readonly Vector3[] => {
      const next = (index + 1) % polygon.length;
      const [h, k] = [(values[index] ?? 0) - value, (values[next] ?? 0) - value];
      return h < 0 === k < 0 ? [] : [between(corner, polygon[next] ?? corner, h / (h - k))];
    });
    const [from, to] = ends;
    return from === undefined || to === undefined ? [] : [[from, to] as const];
  });
}
