import type { Rows } from "./entries.ts";

/** The matrix of the worked example. */
export const workedRows: Rows = [
  [2, -1, 3],
  [1, 4, -2],
  [3, 2, 1],
];

/** The same rows with the number that flattens their box in the second place of row 1. */
export const flattenedRows: Rows = [
  [2, -2, 3],
  [1, 4, -2],
  [3, 2, 1],
];
