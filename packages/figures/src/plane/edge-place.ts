import type { Place, Size } from "./plane-window.ts";

/** Pixels between the edge of a drawing and the middle of an arrow at it. */
const INSET = 16;

/**
 * Where the way from the middle of a drawing to a point outside it meets the edge, a little early, and its direction in
 * degrees (0 points right, 90 down).
 *
 * @example edgePlace({ width: 200, height: 100 }, [1000, 50]) // => { at: [184, 50], angle: 0 }
 */
export function edgePlace({ width, height }: Size, target: Place): { readonly at: Place; readonly angle: number } {
  const [dx, dy] = [target[0] - width / 2, target[1] - height / 2];
  const reach = Math.min((width / 2 - INSET) / Math.abs(dx), (height / 2 - INSET) / Math.abs(dy));
  return { at: [width / 2 + dx * reach, height / 2 + dy * reach], angle: (Math.atan2(dy, dx) * 180) / Math.PI };
}
