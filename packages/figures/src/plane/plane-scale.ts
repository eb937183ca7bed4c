import { ticks as evenTicks } from "d3-array";
import { decimalText } from "../notation/number-text.ts";
import type { Place, PlaneWindow, Size } from "./plane-window.ts";

/** The one transform of a plane: between its units and the pixels of its drawing. */
export type PlaneScale = Size & {
  readonly window: PlaneWindow;
  /** Pixels per unit. */
  readonly unit: number;
  toPixels(place: Place): Place;
  toPlane(pixels: Place): Place;
  readonly ticks: { readonly x: readonly Tick[]; readonly y: readonly Tick[] };
};

/** A grid line: where it is, in units and pixels, and the number written at it ("" for none). */
export type Tick = { readonly value: number; readonly at: number; readonly label: string };

/** About how many numbers an axis has: enough to read a place by, few enough to be quiet. */
const NUMBERS = 5.5;
/** Pixels that an axis leaves at least between two numbers, and about between two grid lines. */
const NUMBERS_APART = 44;
const LINES_APART = 36;

function ticks(domain: readonly [number, number], length: number, toPixel: (value: number) => number): readonly Tick[] {
  const [from, to] = domain;
  // Between whole numbers a wide window needs no lines: handles rest on whole numbers, and so does the eye.
  const isWide = to - from > 6;
  const lines = evenTicks(from, to, Math.max(2, length / LINES_APART)).filter(
    (value) => !isWide || Number.isInteger(value),
  );
  const even = evenTicks(from, to, Math.min(NUMBERS, Math.max(2, length / NUMBERS_APART)));
  // Numbers by fives over lines by twos would leave all but every tenth unwritten.
  const meet = even.every((value) => lines.includes(value));
  const every = Math.ceil((NUMBERS_APART * lines.length) / length);
  const written = new Set(meet ? even : lines.filter((_, i) => (i - lines.indexOf(0)) % every === 0));
  return lines.map((value) => ({
    value,
    at: toPixel(value),
    // The axes meet at zero; one 0 there says less than two crossing lines.
    label: written.has(value) && value !== 0 ? decimalText(value) : "",
  }));
}

/**
 * The transform for a window drawn at a size; y points up in the plane and down in the drawing.
 *
 * @example planeScale({ x: [0, 10], y: [0, 5] }, { width: 100, height: 50 }).toPixels([1, 1]) // => [10, 40]
 */
export function planeScale(window: PlaneWindow, size: Size): PlaneScale {
  const unit = size.width / (window.x[1] - window.x[0]);
  const toX = (x: number): number => (x - window.x[0]) * unit;
  const toY = (y: number): number => ((window.y[1] - y) * size.height) / (window.y[1] - window.y[0]);
  return {
    ...size,
    window,
    unit,
    toPixels: ([x, y]) => [toX(x), toY(y)],
    toPlane: ([x, y]) => [window.x[0] + x / unit, window.y[1] - (y * (window.y[1] - window.y[0])) / size.height],
    ticks: { x: ticks(window.x, size.width, toX), y: ticks(window.y, size.height, toY) },
  };
}
