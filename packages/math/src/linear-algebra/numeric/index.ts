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
export { columnOf, diagonalOf, entryOf, rowOf, submatrix, toRows } from "./parts.ts";
export { placeAbove, placeBeside } from "./stack.ts";
export { transpose } from "./transpose.ts";
export { toList, vector } from "./vector.ts";

// Sums, products, powers

export { exponential } from "./exponential.ts";
export { kronecker } from "./kronecker.ts";
export { power } from "./power.ts";
export { multiply } from "./product.ts";
export { add, scale, subtract } from "./sum.ts";
export { trace } from "./trace.ts";

// Lengths and angles

export { angle, distance, dot } from "./dot.ts";
export { type NormKind, norm } from "./norm.ts";

// Systems

export { conditionEstimate } from "./condition.ts";
export { determinant, determinantSignAndLogarithm, type SignAndLogarithm } from "./determinant.ts";
export { type Inverse, inverse } from "./inverse.ts";
export { type Solution, solve } from "./solve.ts";
export { solveLowerTriangular, solveUpperTriangular, type TriangularSolution } from "./triangular.ts";

// Least squares

export { type LeastSquares, leastSquares } from "./least-squares.ts";
export { type MinimumNorm, minimumNorm } from "./minimum-norm.ts";

// Factorisations

export { type Cholesky, cholesky } from "./cholesky.ts";
export { type LU, lu, permutationMatrix } from "./lu.ts";
export { type PivotedQR, type QR, qr, qrWithColumnPivoting } from "./qr.ts";

// Eigenvalues, singular values and what follows from them

export * from "./spectral/index.ts";
