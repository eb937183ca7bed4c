// %% solve
import { matrix, solve, vector } from "@gradus/math/exact";

// the figure’s numbers
const A = matrix([
  [1, 1],
  [1, -1],
]);
const b = vector([8, 4]);

solve(A, b).value;
