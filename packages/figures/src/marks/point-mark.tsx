import type { MathNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { useMarkEntry, usePlane } from "../plane/plane-context.ts";
import type { Place } from "../plane/plane-window.ts";
import { useRaised } from "../state/use-raised.ts";
import { objectClass } from "../theme/object-colours.ts";
import { silent } from "./silent.ts";

/** Props of {@link PointMark}. */
export type PointMarkProps = {
  readonly object: string;
  readonly at: Place;
  /** A ring marks a point as found (a solution); without it a dot only shows where it is. */
  readonly ring?: boolean | undefined;
  readonly label?: MathNode | undefined;
};

/** A point with its label beside it. */
export function PointMark({ object, at, ring = false, label }: PointMarkProps): ReactElement {
  const { scale } = usePlane();
  const isRaised = useRaised(object);
  useMarkEntry({ object, label, rank: 0, shape: { kind: "disc", at, radius: ring ? 11 : 6 } });
  const [x, y] = scale.toPixels(at);
  return (
    <g
      className={`point-mark ${objectClass(object)}${isRaised ? " is-raised" : ""}`}
      data-obj={object}
      transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})`}
      {...silent}
    >
      {ring ? <circle className="point-ring" r={10} /> : null}
      <circle className="point-dot" r={5} />
    </g>
  );
}
