import type { Segment } from "./clip-line.ts";
import type { Place, Size } from "./plane-window.ts";

/** An upright rectangle in pixels. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** What a label names: a point (to stay `clearance` pixels clear of) or the visible part of a line. */
export type LabelAnchor =
  | { readonly kind: "point"; readonly at: Place; readonly clearance: number }
  | { readonly kind: "line"; readonly segment: Segment; readonly near: Place };

/** A label to be placed: how large it is and what it names. */
export type LabelRequest = Size & { readonly id: string; readonly anchor: LabelAnchor };

/** What labels must keep off. Boxes are never covered; lines are crossed only where nothing else is free. */
export type Obstacles = { readonly frame: Box; readonly boxes: readonly Box[]; readonly segments: readonly Segment[] };

const GAP = 5;

/** The rectangle of a size around its middle. */
export const boxAround = ([x, y]: Place, { width, height }: Size): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** Whether two rectangles share area. */
export function overlaps(first: Box, second: Box): boolean {
  return (
    first.left < second.right && second.left < first.right && first.top < second.bottom && second.top < first.bottom
  );
}

/** Whether a segment passes through a rectangle (Liang–Barsky clipping). */
export function passesThrough([[x1, y1], [x2, y2]]: Segment, box: Box): boolean {
  let [from, to] = [0, 1];
  for (const [step, low, high] of [
    [x2 - x1, box.left - x1, box.right - x1],
    [y2 - y1, box.top - y1, box.bottom - y1],
  ] as const) {
    if (step === 0) {
      if (low > 0 || high < 0) return false;
      continue;
    }
    from = Math.max(from, Math.min(low / step, high / step));
    to = Math.min(to, Math.max(low / step, high / step));
  }
  return from < to;
}

function centresAtPoint(at: Place, clearance: number, size: Size): readonly Place[] {
  const directions = 16;
  const rings = [0, 10, 22, 38];
  return rings.flatMap((more) =>
    Array.from({ length: directions }, (_, k): Place => {
      // Right first, then alternating up and down around to the left.
      const turn = Math.ceil(k / 2) * (k % 2 === 0 ? 1 : -1);
      const angle = (turn * 2 * Math.PI) / directions;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const reach = clearance + more;
      return [at[0] + cos * (reach + size.width / 2), at[1] + sin * (reach + size.height / 2)];
    }),
  );
}

function centresAlongLine([from, to]: Segment, near: Place, size: Size): readonly Place[] {
  const along: Place = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(...along);
  const normal: Place = [-along[1] / length, along[0] / length];
  const start = ((near[0] - from[0]) * along[0] + (near[1] - from[1]) * along[1]) / (length * length);
  // Far enough that the box just clears the line, whatever its slope; above the line first.
  const off = (Math.abs(normal[0]) * size.width + Math.abs(normal[1]) * size.height) / 2 + GAP + 2;
  const up = normal[1] < 0 ? 1 : -1;
  const steps = Array.from({ length: 61 }, (_, k) => (Math.ceil(k / 2) * (k % 2 === 0 ? 1 : -1) * 12) / length);
  return steps.flatMap((step) => {
    const t = start + step;
    if (t < 0 || t > 1) return [];
    const foot: Place = [from[0] + t * along[0], from[1] + t * along[1]];
    return [up, -up].map((side): Place => [foot[0] + side * off * normal[0], foot[1] + side * off * normal[1]]);
  });
}

/**
 * Finds a place for every label, in the order given: the first of its candidate places that is in the frame, off all
 * boxes and earlier labels, and crossed by no line; else the first that lines may cross. A label for which there is no
 * room at all gets no place (its object is still named in the legend). The same input always gives the same places.
 *
 * @returns the box of each placed label by id.
 */
export function placeLabels(labels: readonly LabelRequest[], obstacles: Obstacles): ReadonlyMap<string, Box> {
  const placed = new Map<string, Box>();
  const { frame } = obstacles;
  for (const label of labels) {
    const padded = { width: label.width + 2 * GAP, height: label.height + 6 };
    const centres =
      label.anchor.kind === "point"
        ? centresAtPoint(label.anchor.at, label.anchor.clearance, padded)
        : centresAlongLine(label.anchor.segment, label.anchor.near, padded);
    const free = centres.filter((centre) => {
      const box = boxAround(centre, padded);
      const inside =
        box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
      return inside && ![...obstacles.boxes, ...placed.values()].some((other) => overlaps(box, other));
    });
    const clear = free.find((centre) => {
      const box = boxAround(centre, padded);
      return !obstacles.segments.some((segment) => passesThrough(segment, box));
    });
    const centre = clear ?? free[0];
    if (centre !== undefined) placed.set(label.id, boxAround(centre, label));
  }
  return placed;
}
