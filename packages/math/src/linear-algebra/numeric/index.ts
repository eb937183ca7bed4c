// Matrices and vectors

// Factorisations
export { type Cholesky, cholesky } from "./cholesky.ts";
// Systems
export { conditionEstimate } from "./condition.ts";
export { determinant, determinantSignAndLogarithm, type SignAndLogarithm } from "./determinant.ts";
// Lengths and angles
export { angle, distance, dot } from "./dot.ts";
// Sums, products, powers
export { exponential } from "./exponential.ts";
export { type Inverse, inverse } from "./inverse.ts";
export { kronecker } from "./kronecker.ts";
// Least squares
export { type LeastSquares, leastSquares } from "./least-squares.ts";
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
export { type MinimumNorm, minimumNorm } from "./minimum-norm.ts";
export { type NormKind, norm } from "./norm.ts";
export { columnOf, diagonalOf, entryOf, rowOf, submatrix, toRows } from "./parts.ts";
export { power } from "./power.ts";
export { multiply } from "./product.ts";
export { type PivotedQR, type QR, qr, qrWithColumnPivoting } from "./qr.ts";
export { type Solution, solve } from "./solve.ts";
// Eigenvalues, singular values and what follows from them
export * from "./spectral/index.ts";
export { placeAbove, placeBeside } from "./stack.ts";
export { add, scale, subtract } from "./sum.ts";
export { trace } from "./trace.ts";
export { transpose } from "./transpose.ts";
export { solveLowerTriangular, solveUpperTriangular, type TriangularSolution } from "./triangular.ts";
export { toList, vector } from "./vector.ts";
