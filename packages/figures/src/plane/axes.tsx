import type { ReactElement } from "react";
import { silent } from "../marks/silent.ts";
import { axisPlaces } from "./axis-numbers.ts";
import { usePlane } from "./plane-context.ts";

const crisp = (value: number): number => Math.round(value) + 0.5;

/** Hairline axes over a quiet grid. Their numbers are drawn with the labels, which know what is in the way. */
export function Axes(): ReactElement {
  const { scale } = usePlane();
  const [x, y] = axisPlaces(scale);
  return (
    <g className="plane-axes" {...silent}>
      <path
        className="plane-grid"
        d={[
          ...scale.ticks.x.map((tick) => `M${crisp(tick.at)} 0V${scale.height}`),
          ...scale.ticks.y.map((tick) => `M0 ${crisp(tick.at)}H${scale.width}`),
        ].join("")}
      />
      <path className="plane-axis" d={`M${crisp(x)} 0V${scale.height}M0 ${crisp(y)}H${scale.width}`} />
    </g>
  );
}
