import type { MathNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { edgePlace } from "../plane/edge-place.ts";
import { useMarkEntry, usePlane } from "../plane/plane-context.ts";
import type { Place } from "../plane/plane-window.ts";
import { useRaised } from "../state/use-raised.ts";
import { objectClass } from "../theme/object-colours.ts";
import { silent } from "./silent.ts";

/** Props of {@link EdgeMark}. */
export type EdgeMarkProps = {
  readonly object: string;
  /** The place out of sight that the arrow points to. */
  readonly toward: Place;
  readonly label?: MathNode | undefined;
};

/** An arrow at the edge of the plane that points to something out of sight. */
export function EdgeMark({ object, toward, label }: EdgeMarkProps): ReactElement {
  const { scale } = usePlane();
  const isRaised = useRaised(object);
  const { at, angle } = edgePlace(scale, scale.toPixels(toward));
  useMarkEntry({ object, label, rank: 0, shape: { kind: "edge", toward, radius: 12 } });
  return (
    <g
      className={`edge-mark ${objectClass(object)}${isRaised ? " is-raised" : ""}`}
      data-obj={object}
      transform={`translate(${at[0].toFixed(2)} ${at[1].toFixed(2)}) rotate(${angle.toFixed(2)})`}
      {...silent}
    >
      <path className="edge-arrow" d="M-11 0H8M1 -6L8 0L1 6" />
    </g>
  );
}
