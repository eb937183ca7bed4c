/** The part of the plane that a figure shows, in the plane's own units. */
export type PlaneWindow = { readonly x: readonly [number, number]; readonly y: readonly [number, number] };

/** A place in the plane (or in a drawing), as plain numbers. */
export type Place = readonly [x: number, y: number];

/** A size in pixels. */
export type Size = { readonly width: number; readonly height: number };

/**
 * How high a plane is drawn at a given width so that its units are square, but never lower than it is wide on narrow
 * screens (a phone has height to spare) and never higher than `most`.
 *
 * @example planeHeight({ x: [0, 10], y: [0, 5] }, 800) // => 400
 * @example planeHeight({ x: [0, 10], y: [0, 5] }, 320) // => 320
 */
export function planeHeight(window: PlaneWindow, width: number, most = 520): number {
  const square = (width * (window.y[1] - window.y[0])) / (window.x[1] - window.x[0]);
  return Math.round(Math.min(most, Math.max(square, Math.min(width, 340))));
}

/**
 * The smallest window with square units that fills the given size and shows all of the window asked for; what is added
 * is added evenly on both sides.
 *
 * @example fitWindow({ x: [0, 4], y: [0, 4] }, { width: 200, height: 100 }) // => { x: [-2, 6], y: [0, 4] }
 */
export function fitWindow(window: PlaneWindow, { width, height }: Size): PlaneWindow {
  const spanX = window.x[1] - window.x[0];
  const spanY = window.y[1] - window.y[0];
  const unit = Math.min(width / spanX, height / spanY);
  // Rounding must not cut off what was asked for.
  const moreX = Math.max(0, (width / unit - spanX) / 2);
  const moreY = Math.max(0, (height / unit - spanY) / 2);
  return { x: [window.x[0] - moreX, window.x[1] + moreX], y: [window.y[0] - moreY, window.y[1] + moreY] };
}

/** Whether a place lies in the window, `inset` units or more from its edge. */
export function isInside(window: PlaneWindow, [x, y]: Place, inset = 0): boolean {
  return x >= window.x[0] + inset && x <= window.x[1] - inset && y >= window.y[0] + inset && y <= window.y[1] - inset;
}
