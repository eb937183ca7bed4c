// Symmetric matrices

// Square matrices
export type { ComplexMatrix, ComplexNumber } from "./complex.ts";
export { type Eigen, eigen, eigenvalues } from "./eigen.ts";
export { type NullSpace, nullSpace } from "./null-space.ts";
export {
  type PrincipalComponents,
  type PrincipalComponentsOptions,
  principalComponents,
} from "./principal-components.ts";
export { pseudoinverse } from "./pseudoinverse.ts";
export { conditionNumber, rank, spectralNorm } from "./rank.ts";
export { type Schur, schur } from "./schur.ts";
// Any matrix
export { type FullSVD, singularValues, svd, type ThinSVD } from "./svd.ts";
export { type SymmetricEigen, symmetricEigen, symmetricEigenvalues } from "./symmetric-eigen.ts";
export type { RankOptions } from "./tolerance.ts";
