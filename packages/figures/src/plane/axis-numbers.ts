import { type Box, overlaps } from "./label-placement.ts";
import type { PlaneScale, Tick } from "./plane-scale.ts";
import type { Place } from "./plane-window.ts";

/** A number at an axis: where its baseline is, how it hangs there, and the room it takes. */
export type AxisNumber = {
  readonly key: string;
  readonly text: string;
  readonly at: Place;
  readonly anchor: "middle" | "end" | "start";
  readonly box: Box;
};

const HEIGHT = 12;
const widthOf = (text: string): number => text.length * HEIGHT * 0.6;

/** Where the axes are drawn: at zero, or along the nearest edge when zero is out of sight. */
export function axisPlaces(scale: PlaneScale): Place {
  const [x, y] = scale.toPixels([0, 0]);
  return [Math.min(scale.width - 0.5, Math.max(0.5, x)), Math.min(scale.height - 0.5, Math.max(0.5, y))];
}

function below(tick: Tick, y: number, side: 1 | -1): AxisNumber {
  const half = widthOf(tick.label) / 2;
  // The digits, not the minus sign, belong over the grid line.
  const x = tick.at - (tick.value < 0 ? 3 : 0);
  const baseline = side === 1 ? y + 18 : y - 9;
  const box = { left: x - half, right: x + half, top: baseline - HEIGHT + 1, bottom: baseline + 2 };
  return { key: `x${tick.value}`, text: tick.label, at: [x, baseline], anchor: "middle", box };
}

function besides(tick: Tick, x: number, side: 1 | -1): AxisNumber {
  const width = widthOf(tick.label);
  const start = side === 1 ? x - 9 : x + 9;
  const left = side === 1 ? start - width : start;
  const box = { left, right: left + width, top: tick.at - 7, bottom: tick.at + 7 };
  return {
    key: `y${tick.value}`,
    text: tick.label,
    at: [start, tick.at + 4],
    anchor: side === 1 ? "end" : "start",
    box,
  };
}

/**
 * The numbers along both axes: below the one and left of the other, on the other side where something is in the way, and
 * left out where neither side is free.
 */
export function axisNumbers(scale: PlaneScale, inTheWay: readonly Box[]): readonly AxisNumber[] {
  const [x, y] = axisPlaces(scale);
  const fits = ({ box }: AxisNumber): boolean =>
    box.left >= 2 &&
    box.right <= scale.width - 2 &&
    box.top >= 2 &&
    box.bottom <= scale.height - 2 &&
    !inTheWay.some((other) => overlaps(other, box));
  const choose = (place: (side: 1 | -1) => AxisNumber): readonly AxisNumber[] => {
    const number = ([1, -1] as const).map(place).find(fits);
    return number === undefined ? [] : [number];
  };
  return [
    ...scale.ticks.x.filter((tick) => tick.label !== "").flatMap((tick) => choose((side) => below(tick, y, side))),
    ...scale.ticks.y.filter((tick) => tick.label !== "").flatMap((tick) => choose((side) => besides(tick, x, side))),
  ];
}
