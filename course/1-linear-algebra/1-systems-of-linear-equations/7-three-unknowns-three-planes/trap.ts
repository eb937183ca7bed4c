import { equation3, type ThreePlanes } from "@gradus/math/exact";

/** No two of these planes are parallel, and yet no point is on all three. */
export const prism: ThreePlanes = [equation3(1, 1, 0, 2), equation3(0, 1, 1, -2), equation3(1, 0, -1, -2)];

/** The common direction of the lines in which the planes of the prism cross. */
export const edge = [1, -1, 1] as const;

/** The view from which the planes are drawn with all their faces to be seen. */
export const askew = { turn: 40, tilt: 24, zoom: 1 } as const;
