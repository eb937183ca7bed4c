import type { MathNode } from "@gradus/math/explain";
import { layoutMath } from "../notation/layout-math.ts";
import { type Box, boxAround, overlaps } from "../plane/label-placement.ts";
import type { Place, Size } from "../plane/plane-window.ts";
import type { Vector3 } from "./vector3.ts";

/** A formula that names a place in space. */
export type SpaceLabel = {
  readonly id: string;
  readonly node: MathNode;
  readonly object?: string;
  readonly at: Vector3;
  /** Pixels to keep clear of the place itself. */
  readonly clearance: number;
  /** Set in soft ink and smaller: the names of axes. */
  readonly isQuiet?: boolean;
};

/** A label and the box it was given. */
export type PlacedLabel = SpaceLabel & { readonly box: Box; readonly size: number };

/** Turns away from the direction outwards that are tried, in degrees. */
const TURNS = [0, 25, -25, 50, -50, 80, -80, 115, -115, 150, -150, 180];
const REACHES = [0, 14, 30];
const MARGIN = 4;

/**
 * Finds a place for each label beside its point: outwards from the middle of the drawing first, so that it travels
 * smoothly with the scene, else turned a little or further off. Earlier labels win; one without room is left out.
 */
export function placeSpaceLabels(
  labels: readonly SpaceLabel[],
  toPixels: (point: Vector3) => Place,
  drawing: Size,
  taken: readonly Box[] = [],
): readonly PlacedLabel[] {
  const boxes: Box[] = [...taken];
  const base = drawing.width < 480 ? 15 : 17;
  return labels.flatMap((label): readonly PlacedLabel[] => {
    const size = label.isQuiet === true ? base - 1 : base;
    const { width, ascent, descent } = layoutMath(label.node);
    const room = { width: width * size + 8, height: (ascent + descent) * size + 4 };
    const [x, y] = toPixels(label.at);
    const outwards = Math.atan2(y - drawing.height / 2, x - drawing.width / 2);
    for (const more of REACHES) {
      for (const turn of TURNS) {
        const angle = outwards + (turn * Math.PI) / 180;
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        const reach = label.clearance + more;
        const centre: Place = [x + cos * (reach + room.width / 2), y + sin * (reach + room.height / 2)];
        const box = boxAround(centre, room);
        const isInside =
          box.left >= MARGIN &&
          box.right <= drawing.width - MARGIN &&
          box.top >= MARGIN &&
          box.bottom <= drawing.height - MARGIN;
        if (!isInside || boxes.some((other) => overlaps(other, box))) continue;
        boxes.push(box);
        return [{ ...label, box, size }];
      }
    }
    return [];
  });
}
