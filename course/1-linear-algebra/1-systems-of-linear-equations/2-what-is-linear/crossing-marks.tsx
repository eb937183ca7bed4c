import { isInside, type Place, PointMark, usePlane } from "@gradus/figures";
import { type LinearEquation2, Q } from "@gradus/math/exact";
import type { ReactElement } from "react";
import { crossing } from "./reading.ts";

/** Where the line crosses the axes, as far as that is in sight. */
export function CrossingMarks({ equation }: { readonly equation: LinearEquation2 }): ReactElement {
  const { scale } = usePlane();
  const places = (["x", "y"] as const).flatMap((axis) => {
    const value = crossing(equation, axis);
    if (typeof value === "string") return [];
    const place: Place = axis === "x" ? [Q.toNumber(value), 0] : [0, Q.toNumber(value)];
    return isInside(scale.window, place) ? [{ axis, place }] : [];
  });
  return (
    <>
      {places.map(({ axis, place }) => (
        <PointMark key={axis} object="line-1" at={place} />
      ))}
    </>
  );
}
