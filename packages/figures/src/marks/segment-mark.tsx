import type { MathNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { useMarkEntry, usePlane } from "../plane/plane-context.ts";
import type { Place } from "../plane/plane-window.ts";
import { useRaised } from "../state/use-raised.ts";
import { objectClass } from "../theme/object-colours.ts";
import { silent } from "./silent.ts";

/** Props of {@link SegmentMark}. */
export type SegmentMarkProps = {
  readonly object: string;
  readonly from: Place;
  readonly to: Place;
  /** An arrowhead at `to`. */
  readonly arrow?: boolean;
  readonly dashed?: boolean;
  /** Stands beside the middle. */
  readonly label?: MathNode | undefined;
};

const HEAD = { length: 11, half: 4.5 } as const;

/** A straight piece between two places: a leg of a triangle, a step, a distance. Its arrowhead keeps its size. */
export function SegmentMark(props: SegmentMarkProps): ReactElement | null {
  const { object, from, to, arrow = false, dashed = false, label } = props;
  const { scale } = usePlane();
  const isRaised = useRaised(object);
  useMarkEntry({ object, label, rank: 1, shape: { kind: "segment", from, to } });
  const [x1, y1] = scale.toPixels(from);
  const [x2, y2] = scale.toPixels(to);
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return null;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const back = Math.min(HEAD.length, length);
  const [bx, by] = [x2 - ux * back, y2 - uy * back];
  const point = (x: number, y: number): string => `${x.toFixed(2)} ${y.toFixed(2)}`;
  const head = `M${point(x2, y2)}L${point(bx - uy * HEAD.half, by + ux * HEAD.half)}L${point(bx + uy * HEAD.half, by - ux * HEAD.half)}Z`;
  return (
    <g className={`segment-mark ${objectClass(object)}${isRaised ? " is-raised" : ""}`} data-obj={object} {...silent}>
      <path
        className={dashed ? "segment-stroke is-dashed" : "segment-stroke"}
        d={`M${point(x1, y1)}L${arrow ? point(bx, by) : point(x2, y2)}`}
      />
      {arrow ? <path className="segment-head" d={head} /> : null}
    </g>
  );
}
