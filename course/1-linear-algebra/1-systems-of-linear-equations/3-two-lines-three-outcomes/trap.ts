import { equation2, type LinearEquation2 } from "@gradus/math/exact";

/** Two lines whose slopes differ by one part in two hundred: parallel to the eye, and yet they meet. */
export const nearlyParallel: readonly [LinearEquation2, LinearEquation2] = [
  equation2(-2, 1, 0),
  equation2("-2.01", 1, -1),
];

/** Coefficients that are multiples of each other, constants that are not. */
export const scaledWithoutConstant: readonly [LinearEquation2, LinearEquation2] = [
  equation2(1, 2, 3),
  equation2(2, 4, 5),
];
