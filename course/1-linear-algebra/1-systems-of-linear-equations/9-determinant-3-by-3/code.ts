// %% determinant
import { diagonalsOf, matrix, Q } from "@gradus/math/exact";

// the figure’s rows
const A = matrix([
  [1, 2, 1],
  [2, 0, 2],
  [1, 1, -1],
]);

let sum = Q.of(0);
for (const { sign, product } of diagonalsOf(A)) {
  sum = sign > 0 ? Q.add(sum, product) : Q.subtract(sum, product);
}
console.log(`det A = ${Q.toText(sum)}`);
