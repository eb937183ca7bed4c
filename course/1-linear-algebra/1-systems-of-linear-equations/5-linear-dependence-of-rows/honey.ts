import { combineRows, type ExactMatrix, matrix, vector } from "@gradus/math/exact";

/** The table of the stall, feature by feature: the price of a jar on each of three days, in euro and in cents. */
export const prices = { euro: [5, 6, 4], cents: [500, 600, 400] } as const;

/** Both features as rows. */
export const features: ExactMatrix = matrix([prices.euro, prices.cents]);

/** What a model with these two weights predicts for the three days: a mix of the two rows. */
export const predictions = (perEuro: number, perCent: number) =>
  combineRows(features, vector([perEuro, perCent])).value;

/** Two pairs of weights that predict the same. */
export const weights = {
  first: [-4, 0],
  second: [96, -1],
} as const;
