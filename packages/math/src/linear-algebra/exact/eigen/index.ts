export { type CharacteristicStep, characteristicPolynomial, trace } from "./characteristic-polynomial.ts";
export * from "./diagonalise.ts";
export { keepsEigen } from "./eigen-invariant.ts";
export {
  type EigenPlaces,
  type EigenRule,
  type EigenState,
  type EigenStep,
  type EigenStepBy,
  type Eigenspace,
  type Eigenvalue,
  type NotDiagonal,
  startOfEigen,
} from "./eigen-step.ts";
export { type Eigenvalues, type EigenvaluesStep, eigenvalues } from "./eigenvalues.ts";
export { type Eigen, type EigenvectorsStep, eigen } from "./eigenvectors.ts";
export type { SurdRowMove } from "./surd-row-operations.ts";
