// %% matrix
import { decideSingular2, matrix, solve, vector } from "@gradus/math/exact";

// the figure’s numbers
const A = matrix([
  [1, 2],
  [2, 4],
]);
const b = vector([8, 12]);

const badge = decideSingular2(A).value.singular ? "singular" : "non-singular";
console.log(`${badge} · ${solve(A, b).value.kind}`);
