// Matrices and vectors

export { determinant, determinantSignAndLogarithm, type SignAndLogarithm } from "./determinant.ts";
export { type Inverse, inverse } from "./inverse.ts";
export { type LU, lu, permutationMatrix } from "./lu.ts";
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
export { type Solution, solve } from "./solve.ts";
// Putting together
export { placeAbove, placeBeside } from "./stack.ts";
export { add, scale, subtract } from "./sum.ts";
export { transpose } from "./transpose.ts";
export { toList, vector } from "./vector.ts";
