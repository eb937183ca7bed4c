import type { Place, PlaneWindow } from "./plane-window.ts";

/** The line a·x + b·y = c in plain numbers, for drawing. */
export type LineNumbers = { readonly a: number; readonly b: number; readonly c: number };

/** The two ends of what can be seen of a line. */
export type Segment = readonly [from: Place, to: Place];

/**
 * The part of the line a·x + b·y = c that lies in a window, from left to right (a vertical line from bottom to top), or
 * null where the line passes it by or a = b = 0 draws no line at all.
 *
 * @example clipLine({ a: 1, b: 1, c: 4 }, { x: [0, 10], y: [0, 10] }) // => [[0, 4], [4, 0]]
 */
export function clipLine({ a, b, c }: LineNumbers, window: PlaneWindow): Segment | null {
  if (a === 0 && b === 0) return null;
  // A foot on the line and the way along it; then narrow the stretch [from, to] by one side of the window at a time.
  const norm = a * a + b * b;
  const foot: Place = [(a * c) / norm, (b * c) / norm];
  const along: Place = b === 0 ? [0, 1] : b > 0 ? [b, -a] : [-b, a];
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  for (const [start, step, [low, high]] of [
    [foot[0], along[0], window.x],
    [foot[1], along[1], window.y],
  ] as const) {
    if (step === 0) {
      if (start < low || start > high) return null;
      continue;
    }
    const [first, second] = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(first, second));
    to = Math.min(to, Math.max(first, second));
  }
  if (!(from < to)) return null;
  const at = (t: number): Place => [clean(foot[0] + t * along[0]), clean(foot[1] + t * along[1])];
  return [at(from), at(to)];
}

// Rounding noise of 1e-16 would otherwise show in snapshots and in tests of equality.
const clean = (value: number): number => Number(value.toFixed(9)) + 0;
