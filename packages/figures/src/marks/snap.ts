import type { Place, PlaneWindow } from "../plane/plane-window.ts";

const clean = (value: number): number => Number(value.toFixed(9)) + 0;

/**
 * The nearest place whose coordinates are multiples of `step`.
 *
 * @example snapPlace([1.2, -0.4], 0.5) // => [1, -0.5]
 */
export function snapPlace([x, y]: Place, step: number): Place {
  return [clean(Math.round(x / step) * step), clean(Math.round(y / step) * step)];
}

/**
 * The nearest place inside the bounds whose coordinates are multiples of `step`. Bounds that are no multiples count as
 * the last multiple within them.
 *
 * @example clampPlace([11, -9], { x: [0, 10], y: [-1.5, 8] }, 1) // => [10, -1]
 */
export function clampPlace(place: Place, bounds: PlaneWindow, step: number): Place {
  const [x, y] = snapPlace(place, step);
  const within = (value: number, [low, high]: readonly [number, number]): number =>
    clean(Math.min(Math.floor(high / step + 1e-9) * step, Math.max(Math.ceil(low / step - 1e-9) * step, value)));
  return [within(x, bounds.x), within(y, bounds.y)];
}

/** What a key asks of a handle. */
export type KeyRequest =
  | { readonly kind: "step"; readonly by: Place }
  | { readonly kind: "return" }
  | { readonly kind: "cancel" };

const arrows: Readonly<Record<string, Place>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** How many fine steps a coarse one has. */
export const COARSE = 5;

/**
 * What a key asks of a handle: an arrow is one step, with Shift five; Home returns it to where it was when it was
 * reached; Escape cancels. Null for every other key.
 *
 * @example keyRequest({ key: "ArrowUp", shiftKey: true }, 0.5) // => { kind: "step", by: [0, 2.5] }
 */
export function keyRequest(
  event: { readonly key: string; readonly shiftKey: boolean },
  step: number,
): KeyRequest | null {
  const arrow = arrows[event.key];
  if (arrow !== undefined) {
    const reach = event.shiftKey ? step * COARSE : step;
    return { kind: "step", by: [arrow[0] * reach, arrow[1] * reach] };
  }
  if (event.key === "Home") return { kind: "return" };
  return event.key === "Escape" ? { kind: "cancel" } : null;
}
