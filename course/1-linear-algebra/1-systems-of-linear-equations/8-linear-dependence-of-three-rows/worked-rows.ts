import { combineRows, dependence, matrix, mixOfTwoRows, rowOf, vector } from "@gradus/math/exact";

/** The rows of the worked example. */
export const rows = matrix([
  [1, 2, 1],
  [1, -1, 2],
  [2, -5, 5],
]);

/** The same with one entry of row 3 changed, so that no mix hits it. */
export const nearRows = matrix([
  [1, 2, 1],
  [1, -1, 2],
  [2, -5, 4],
]);

const search = (A: typeof rows) => mixOfTwoRows(rowOf(A, 0), rowOf(A, 1), rowOf(A, 2));

/** The search for the mix behind row 3. */
export const mix = search(rows);

/** The same search for the row that was changed. */
export const nearMix = search(nearRows);

const found = dependence(rows).value;

/** The combination that gives zeros, in whole numbers. */
export const combination = found.kind === "dependent" ? found.combination : vector([0, 0, 0]);

/** The combination worked out. */
export const combined = combineRows(rows, combination);
