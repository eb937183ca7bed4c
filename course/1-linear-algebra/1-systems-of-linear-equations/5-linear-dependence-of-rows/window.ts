import type { PlaneWindow } from "@gradus/figures";

/** The part of the plane in which the rows are arrows. */
export const ARROWS: PlaneWindow = { x: [-9.5, 9.5], y: [-7.5, 7.5] };

/** The part of the plane in which the rows are lines. */
export const LINES: PlaneWindow = { x: [-5, 5], y: [-4, 4] };
