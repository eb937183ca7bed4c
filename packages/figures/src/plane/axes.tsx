import type { ReactElement } from "react";
import { silent } from "../marks/silent.ts";
import type { Box } from "./label-placement.ts";
import { usePlane } from "./plane-context.ts";
import type { PlaneScale, Tick } from "./plane-scale.ts";

/** Where the axes are drawn: at zero, or along the nearest edge when zero is out of sight. */
function axisPlaces(scale: PlaneScale): { readonly x: number; readonly y: number } {
  const [x, y] = scale.toPixels([0, 0]);
  return { x: Math.min(scale.width - 0.5, Math.max(0.5, x)), y: Math.min(scale.height - 0.5, Math.max(0.5, y)) };
}

const TICK_SIZE = 12;
const tickWidth = (label: string): number => label.length * TICK_SIZE * 0.6;

/** The side of an axis on which its numbers fit: below and left, or on the other side where there is no room. */
function tickPlaces(scale: PlaneScale) {
  const axis = axisPlaces(scale);
  const below = axis.y + 24 <= scale.height;
  const widest = Math.max(...scale.ticks.y.map((tick) => tickWidth(tick.label)));
  const left = axis.x - widest - 10 >= 0;
  return { axis, y: axis.y + (below ? 18 : -9), x: axis.x + (left ? -9 : 9), anchor: left ? "end" : "start" } as const;
}

/** Whether a number is far enough from the edge to be read whole. */
const isWhole = (tick: Tick, half: number, length: number): boolean =>
  tick.label !== "" && tick.at - half >= 2 && tick.at + half <= length - 2;

/** The boxes that the axes' numbers take up, so that labels keep off them. */
export function tickBoxes(scale: PlaneScale): readonly Box[] {
  const { x, y, anchor } = tickPlaces(scale);
  return [
    ...scale.ticks.x
      .filter((tick) => isWhole(tick, tickWidth(tick.label) / 2, scale.width))
      .map((tick) => {
        const half = tickWidth(tick.label) / 2;
        return { left: tick.at - half, right: tick.at + half, top: y - TICK_SIZE, bottom: y + 2 };
      }),
    ...scale.ticks.y
      .filter((tick) => isWhole(tick, 7, scale.height))
      .map((tick) => {
        const width = tickWidth(tick.label);
        const left = anchor === "end" ? x - width : x;
        return { left, right: left + width, top: tick.at - 7, bottom: tick.at + 7 };
      }),
  ];
}

const crisp = (value: number): number => Math.round(value) + 0.5;

/** Hairline axes with their numbers over a quiet grid. */
export function Axes(): ReactElement {
  const { scale } = usePlane();
  const { axis, x, y, anchor } = tickPlaces(scale);
  return (
    <g className="plane-axes" {...silent}>
      <path
        className="plane-grid"
        d={[
          ...scale.ticks.x.map((tick) => `M${crisp(tick.at)} 0V${scale.height}`),
          ...scale.ticks.y.map((tick) => `M0 ${crisp(tick.at)}H${scale.width}`),
        ].join("")}
      />
      <path className="plane-axis" d={`M${crisp(axis.x)} 0V${scale.height}M0 ${crisp(axis.y)}H${scale.width}`} />
      {scale.ticks.x
        .filter((tick) => isWhole(tick, tickWidth(tick.label) / 2, scale.width))
        .map((tick) => (
          <text
            key={`x${tick.value}`}
            className="plane-tick"
            // A minus sign would push its digit off the grid line; hang it to the left.
            x={Number((tick.at - (tick.value < 0 ? 3 : 0)).toFixed(2))}
            y={Number(y.toFixed(2))}
            textAnchor="middle"
          >
            {tick.label}
          </text>
        ))}
      {scale.ticks.y
        .filter((tick) => isWhole(tick, 7, scale.height))
        .map((tick) => (
          <text
            key={`y${tick.value}`}
            className="plane-tick"
            x={Number(x.toFixed(2))}
            y={Number((tick.at + 4).toFixed(2))}
            textAnchor={anchor}
          >
            {tick.label}
          </text>
        ))}
    </g>
  );
}
