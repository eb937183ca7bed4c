import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Segment } from "../plane/clip-line.ts";
import { usePlane } from "../plane/plane-context.ts";
import type { PlaneScale } from "../plane/plane-scale.ts";

/** How long a line takes to its new place, in milliseconds. */
export const EASE_MS = 280;

const apart = ([a, b]: Segment, [c, d]: Segment): number =>
  Math.hypot(a[0] - c[0], a[1] - c[1]) + Math.hypot(b[0] - d[0], b[1] - d[1]);

/** The path of a segment in pixels. */
export function segmentPath([[x1, y1], [x2, y2]]: Segment): string {
  return `M${x1.toFixed(2)} ${y1.toFixed(2)}L${x2.toFixed(2)} ${y2.toFixed(2)}`;
}

/**
 * The old ends in the order that lies nearer to the new ones: a line that turns through the upright changes which end
 * comes first, and must not fold up on its way.
 *
 * @example orderedLike([[0, 0], [9, 9]], [[9, 8], [1, 0]]) // => [[9, 9], [0, 0]]
 */
export function orderedLike(old: Segment, next: Segment): Segment {
  const turned: Segment = [old[1], old[0]];
  return apart(turned, next) < apart(old, next) ? turned : old;
}

/**
 * Lets a line glide to its new place when its numbers were typed, stepped or reset, so that one sees whether it turned
 * or slid. Under a finger it follows at once; a new size of the drawing, and readers who ask for less motion, get no
 * glide either. What is drawn is right from the first moment: only its look is late.
 */
export function useEasedLine(stroke: RefObject<SVGPathElement | null>, segment: Segment | null): void {
  const { scale, dragging } = usePlane();
  const last = useRef<{ readonly segment: Segment; readonly scale: PlaneScale } | null>(null);
  const path = segment === null ? null : segmentPath(segment);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = segment === null ? null : { segment, scale };
    const element = stroke.current;
    if (element === null || segment === null || before === null || before.scale !== scale || dragging.current) return;
    if (typeof element.animate !== "function" || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const from = segmentPath(orderedLike(before.segment, segment));
    const motion = element.animate([{ d: `path("${from}")` }, { d: `path("${segmentPath(segment)}")` }], {
      duration: EASE_MS,
      easing: "cubic-bezier(0.25, 0.8, 0.3, 1)",
    });
    return () => motion.cancel();
  }, [path, scale]);
}
