// Numbers

export { coprimeIntegers } from "./exact/coprime-integers.ts";
export { nearestDouble } from "./exact/nearest-double.ts";
export { formatRational, ONE, Q, type Rational, type RationalLike, rational, ZERO } from "./exact/rational.ts";
export { parseRational } from "./exact/rational-text.ts";
export * from "./exact/square-root.ts";
export * from "./exact/surd.ts";
export * from "./exact/surd-text.ts";
export { valueOfDouble } from "./exact/value-of-double.ts";

// Matrices and vectors

export * from "./exact/matrix.ts";
export * from "./exact/product.ts";
export * from "./exact/surd-matrix.ts";

// Polynomials

export * from "./exact/polynomial.ts";
export * from "./exact/polynomial-factors.ts";

// Systems

export * from "./linear-algebra/exact/linear-solution.ts";
export * from "./linear-algebra/exact/linearity.ts";
export * from "./linear-algebra/exact/matrix-of-system.ts";
export * from "./linear-algebra/exact/solve.ts";
export { solveBySubstitution } from "./linear-algebra/exact/substitution.ts";
export {
  applySubstitutionMove,
  keepsSolutions,
  type SubstitutionMove,
  type SubstitutionPlaces,
  type SubstitutionRule,
  type SubstitutionStep,
  type SubstitutionStepBy,
  solutionOfLines,
} from "./linear-algebra/exact/substitution-step.ts";
export * from "./linear-algebra/exact/symbolic-equation.ts";
export {
  type BracketTerm,
  type EquationLine,
  equationOfLine,
  type PlainTerm,
  plainTerm,
  type WrittenTerm,
  writtenEquation,
} from "./linear-algebra/exact/written-equation.ts";

// Lines, planes, clues

export * from "./linear-algebra/exact/classify-clues.ts";
export * from "./linear-algebra/exact/classify-planes.ts";
export { keepsLine, passesThroughPoints, placesPlanes } from "./linear-algebra/exact/equation-invariant.ts";
export * from "./linear-algebra/exact/line.ts";
export * from "./linear-algebra/exact/line-form.ts";
export * from "./linear-algebra/exact/line-from-points.ts";
export * from "./linear-algebra/exact/plane.ts";
export * from "./linear-algebra/exact/worlds.ts";

// Rows and ranks

export * from "./linear-algebra/exact/fraction-free/index.ts";
export { keepsDeterminant, keepsRowSpace, readsRight } from "./linear-algebra/exact/invariant.ts";
export { choosePivotRow } from "./linear-algebra/exact/pivot.ts";
export * from "./linear-algebra/exact/rank-by-reduction.ts";
export * from "./linear-algebra/exact/read-pivots.ts";
export {
  clearAbovePivots,
  type EchelonForm,
  type EchelonOptions,
  rank,
  reducedRowEchelonForm,
  rowEchelonForm,
} from "./linear-algebra/exact/row-echelon-form.ts";
export * from "./linear-algebra/exact/row-factor.ts";
export * from "./linear-algebra/exact/row-invariant.ts";
export * from "./linear-algebra/exact/row-operations.ts";
export * from "./linear-algebra/exact/row-space.ts";
export * from "./linear-algebra/exact/triangular.ts";

// Combinations and dependence

export * from "./linear-algebra/exact/combination.ts";
export * from "./linear-algebra/exact/dependence.ts";
export { checksMix, keepsEntry } from "./linear-algebra/exact/mix-invariant.ts";
export * from "./linear-algebra/exact/mix-of-two-rows.ts";

// Determinants and singular matrices

export * from "./linear-algebra/exact/determinant.ts";
export type * from "./linear-algebra/exact/determinant-step.ts";
export * from "./linear-algebra/exact/diagonals.ts";
export * from "./linear-algebra/exact/missing-entry.ts";
export * from "./linear-algebra/exact/singular.ts";
export * from "./linear-algebra/exact/singularity.ts";

// Products, inverses, factorisations

export * from "./linear-algebra/exact/algebra/index.ts";

// Spaces and bases

export * from "./linear-algebra/exact/subspaces/index.ts";

// Projection and least squares

export * from "./linear-algebra/exact/projection/index.ts";

// Eigenvalues

export * from "./linear-algebra/exact/eigen/index.ts";

// Steady states, covariance, principal components

export * from "./linear-algebra/exact/data/index.ts";

// Errors and traces

export { DomainError, ShapeError } from "./errors.ts";
export type { Step, Traced } from "./trace/step.ts";
