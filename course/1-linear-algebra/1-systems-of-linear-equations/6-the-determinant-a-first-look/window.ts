import type { PlaneWindow } from "@gradus/figures";

/** The largest size of an entry; the arrows of the rows stay within it. */
export const LARGEST = 6;

/** The part of the plane in which the rows are arrows. */
export const ARROWS: PlaneWindow = { x: [-7, 7], y: [-7, 7] };

/** Where the tips of the arrows may go. */
export const TIPS: PlaneWindow = { x: [-LARGEST, LARGEST], y: [-LARGEST, LARGEST] };

/** The part of the plane in which the rows are lines. */
export const LINES: PlaneWindow = { x: [-5, 5], y: [-4, 4] };
