// Symmetric matrices

// Square matrices
export type { ComplexMatrix, ComplexNumber } from "./complex.ts";
export { type Eigen, eigen, eigenvalues } from "./eigen.ts";
export { type Schur, schur } from "./schur.ts";
export { type SymmetricEigen, symmetricEigen, symmetricEigenvalues } from "./symmetric-eigen.ts";
