// %% certificate
import { dependence, matrix, Q } from "@gradus/math/exact";

// the figure’s rows
const rows = matrix([
  [2, 0, 1],
  [1, 2, -1],
  [3, -2, 3],
]);

const found = dependence(rows).value;
console.log(found.kind === "dependent" ? `c = (${found.combination.map(Q.toText).join(", ")})` : found.kind);
