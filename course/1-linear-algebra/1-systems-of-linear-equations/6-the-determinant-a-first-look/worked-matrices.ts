import { matrix, missingEntry, Q, singularity, vector } from "@gradus/math/exact";

/** The matrix of the first worked example; a minus sign in it meets the minus of the rule. */
export const worked = matrix([
  [3, -2],
  [6, 4],
]);

/** Its determinant, and what that says. */
export const decided = singularity(worked);

/** The matrix of the second example; what stands in its open place plays no part. */
const open = matrix([
  [3, 4],
  [2, 0],
]);

/** The determinant that the second matrix is to have. */
export const wanted = Q.of(1);

/** The entry in row 2, column 2 that gives it. */
export const entry = missingEntry(open, 1, 1, { determinant: wanted, name: "t" });

const found = entry.value.kind === "one" ? entry.value.entry : Q.of(0);

/** The rows of the second example, the entry put in. */
export const completed = matrix([vector([3, 4]), vector([2, found])]);
