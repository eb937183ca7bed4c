import type { ReactElement } from "react";
import { usePlane } from "../plane/plane-context.ts";
import type { Place } from "../plane/plane-window.ts";
import { useRaised } from "../state/use-raised.ts";
import { objectClass } from "../theme/object-colours.ts";
import { silent } from "./silent.ts";

/** Props of {@link ShapeMark}. */
export type ShapeMarkProps = {
  readonly object: string;
  /** Corners in order, one list for each piece. Many corners make a curve. */
  readonly paths: readonly (readonly Place[])[];
  /** An area is closed and tinted; an outline is its rim alone; faint strokes, as those of a grid, lie under everything else. */
  readonly look: "area" | "outline" | "faint" | "path";
};

/** A polygon, a closed curve, an open path or a grid: straight pieces between places. It has no label of its own. */
export function ShapeMark({ object, paths, look }: ShapeMarkProps): ReactElement {
  const { scale } = usePlane();
  const isRaised = useRaised(object);
  const isClosed = look === "area" || look === "outline";
  const place = (at: Place): string =>
    scale
      .toPixels(at)
      .map((value) => value.toFixed(2))
      .join(" ");
  const d = paths.map((places) => `M${places.map(place).join("L")}${isClosed ? "Z" : ""}`).join("");
  return (
    <g className={`shape-mark ${objectClass(object)}${isRaised ? " is-raised" : ""}`} data-obj={object} {...silent}>
      <path className={`shape-stroke is-${look}`} d={d} />
    </g>
  );
}
