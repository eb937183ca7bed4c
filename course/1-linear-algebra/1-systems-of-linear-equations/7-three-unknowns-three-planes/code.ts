// %% planes
import { matrix, solve, vector } from "@gradus/math/exact";

// the figure’s numbers
const A = matrix([
  [1, 1, 0],
  [0, 1, 1],
  [1, 0, 1],
]);
const b = vector([3, 4, 5]);

solve(A, b).value;
