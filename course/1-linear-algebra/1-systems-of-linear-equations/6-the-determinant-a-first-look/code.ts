// %% determinant
import { determinant2x2, matrix, Q } from "@gradus/math/exact";

// the figure’s entries
const A = matrix([
  [2, 3],
  [4, 1],
]);

const det = determinant2x2(A).value;
console.log(`det = ${Q.toText(det)}`);
console.log(Q.isZero(det) ? "singular: refused" : "one solution");
