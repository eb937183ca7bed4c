// Matrices and vectors
export {
  diagonalMatrix,
  identity,
  type Matrix,
  matrix,
  matrixFrom,
  matrixOf,
  type Rows,
  type Vector,
  zeros,
} from "./matrix.ts";
// Their parts
export { columnOf, diagonalOf, entryOf, rowOf, submatrix, toRows } from "./parts.ts";
// Sums and products
export { multiply } from "./product.ts";
// Putting together
export { placeAbove, placeBeside } from "./stack.ts";
export { add, scale, subtract } from "./sum.ts";
export { transpose } from "./transpose.ts";
export { toList, vector } from "./vector.ts";
