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

/** Where a number may stand: at its axis, beyond the axis, or a step further off, clear of a handle on the axis. */
const SIDES = ["near", "beyond", "far"] as const;
type Side = (typeof SIDES)[number];

function below(tick: Tick, y: number, side: Side): AxisNumber {
  const half = widthOf(tick.label) / 2;
  // The digits, not the minus sign, belong over the grid line.
  const x = tick.at - (tick.value < 0 ? 3 : 0);
  const baseline = y + { near: 18, beyond: -9, far: 33 }[side];
  const box = { left: x - half, right: x + half, top: baseline - HEIGHT + 1, bottom: baseline + 2 };
  return { key: `x${tick.value}`, text: tick.label, at: [x, baseline], anchor: "middle", box };
}

function besides(tick: Tick, x: number, side: Side): AxisNumber {
  const width = widthOf(tick.label);
  const start = x + { near: -9, beyond: 9, far: -23 }[side];
  const left = side === "beyond" ? start : start - width;
  const box = { left, right: left + width, top: tick.at - 7, bottom: tick.at + 7 };
  return {
    key: `y${tick.value}`,
    text: tick.label,
    at: [start, tick.at + 4],
    anchor: side === "beyond" ? "start" : "end",
    box,
  };
}

/**
 * The numbers along both axes: below the one and left of the other; on the other side or a step
 * further off where something is in the way, and left out where nothing is free.
 */
export function axisNumbers(scale: PlaneScale, inTheWay: readonly Box[]): readonly AxisNumber[] {
  const [x, y] = axisPlaces(scale);
  const fits = ({ box }: AxisNumber): boolean =>
    box.left >= 2 &&
    box.right <= scale.width - 2 &&
    box.top >= 2 &&
    box.bottom <= scale.height - 2 &&
    !inTheWay.some((other) => overlaps(other, box));
  const choose = (place: (side: Side) => AxisNumber): readonly AxisNumber[] => {
    const number = SIDES.map(place).find(fits);
    return number === undefined ? [] : [number];
  };
  return [
    ...scale.ticks.x.filter((tick) => tick.label !== "").flatMap((tick) => choose((side) => below(tick, y, side))),
    ...scale.ticks.y.filter((tick) => tick.label !== "").flatMap((tick) => choose((side) => besides(tick, x, side))),
  ];
}
