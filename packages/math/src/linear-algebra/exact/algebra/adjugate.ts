import { ShapeError } from "../../../errors.ts";
import { type ExactMatrix, equalsMatrix, matrix, transpose } from "../../../exact/matrix.ts";
import { multiplyMatrices } from "../../../exact/product.ts";
import { Q, type Rational, ZERO } from "../../../exact/rational.ts";
import type { Step, Traced } from "../../../trace/step.ts";
import { determinantByDefinition } from "../determinant.ts";
import type { Inverse } from "./inverse.ts";
import { cofactorSign, minorMatrix } from "./minor.ts";

/** An inverse by the adjugate on its way: what is known of A so far. */
export type AdjugateState = {
  readonly A: ExactMatrix;
  readonly determinant?: Rational;
  readonly cofactors?: ExactMatrix;
  readonly adjugate?: ExactMatrix;
  readonly inverse?: ExactMatrix;
};

/** The determinant comes first: if it is 0 there is no inverse. */
export type AdjugateDeterminantStep = Step<"adjugate-determinant", AdjugateState, { readonly determinant: Rational }>;

/** The determinant is 0: singular. */
export type AdjugateSingularStep = Step<"adjugate-singular", AdjugateState>;

/** 2×2: the diagonal changes places, the other two change signs. */
export type AdjugateExchangeStep = Step<"adjugate-exchange", AdjugateState>;

/** 3×3: every entry is replaced by its cofactor. */
export type AdjugateCofactorsStep = Step<"adjugate-cofactors", AdjugateState>;

/** 3×3: the cofactors are transposed. */
export type AdjugateTransposeStep = Step<"adjugate-transpose", AdjugateState>;

/** The adjugate is divided by the determinant. */
export type AdjugateDivideStep = Step<"adjugate-divide", AdjugateState, { readonly determinant: Rational }>;

/** A step of `inverseByAdjugate`. */
export type AdjugateStep =
  | AdjugateDeterminantStep
  | AdjugateSingularStep
  | AdjugateExchangeStep
  | AdjugateCofactorsStep
  | AdjugateTransposeStep
  | AdjugateDivideStep;

/**
 * The matrix of cofactors: at (i, j) stands (−1)^(i+j) times the determinant of A without row i and column j.
 *
 * @throws ShapeError "cofactorMatrix: A must be square, got 2×3"
 * @cost about n² · n! products: for small n.
 * @example cofactorMatrix(matrix([[1, 2], [3, 4]])) // => matrix([[4, -3], [-2, 1]])
 */
export function cofactorMatrix(A: ExactMatrix): ExactMatrix {
  if (A.rows !== A.columns) throw new ShapeError("cofactorMatrix", `A must be square, got ${A.rows}×${A.columns}`);
  const cofactor = (i: number, j: number): Rational => {
    const minor = determinantByDefinition(minorMatrix(A, i, j));
    return cofactorSign(i, j) > 0 ? minor : Q.negate(minor);
  };
  return matrix(
    A.entries.map((row, i) => row.map((_, j) => cofactor(i, j))),
    A.columns,
  );
}

/**
 * The inverse of a 2×2 or 3×3 matrix by its adjugate: A⁻¹ = adj(A) / det(A). Singular: the determinant is 0.
 *
 * @throws ShapeError "inverseByAdjugate: A must be 2×2 or 3×3, got 4×4"
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 5.3.
 * @example inverseByAdjugate(matrix([[1, 2], [3, 4]])).value // => { kind: "inverse", matrix: matrix([[-2, 1], ["3/2", "-1/2"]]) }
 */
export function inverseByAdjugate(A: ExactMatrix): Traced<Inverse, AdjugateStep> {
  if (A.rows !== A.columns || (A.rows !== 2 && A.rows !== 3)) {
    throw new ShapeError("inverseByAdjugate", `A must be 2×2 or 3×3, got ${A.rows}×${A.columns}`);
  }
  const determinant = determinantByDefinition(A);
  const known: AdjugateState = { A, determinant };
  const first: AdjugateStep = { rule: "adjugate-determinant", before: { A }, after: known, at: { determinant } };
  if (Q.isZero(determinant)) {
    const last: AdjugateStep = { rule: "adjugate-singular", before: known, after: known, at: undefined };
    return { value: { kind: "singular" }, steps: [first, last] };
  }
  const middle = A.rows === 2 ? exchanged(known) : transposedCofactors(known);
  const before = middle.at(-1)?.after ?? known;
  const adjugate = before.adjugate ?? A;
  const found = matrix(adjugate.entries.map((row) => row.map((entry) => Q.divide(entry, determinant))));
  const after = { ...before, inverse: found };
  const last: AdjugateStep = { rule: "adjugate-divide", before, after, at: { determinant } };
  return { value: { kind: "inverse", matrix: found }, steps: [first, ...middle, last] };
}

function exchanged(before: AdjugateState): readonly AdjugateStep[] {
  const adjugate = transpose(cofactorMatrix(before.A));
  return [{ rule: "adjugate-exchange", before, after: { ...before, adjugate }, at: undefined }];
}

function transposedCofactors(before: AdjugateState): readonly AdjugateStep[] {
  const cofactors = cofactorMatrix(before.A);
  const known = { ...before, cofactors };
  const after = { ...known, adjugate: transpose(cofactors) };
  return [
    { rule: "adjugate-cofactors", before, after: known, at: undefined },
    { rule: "adjugate-transpose", before: known, after, at: undefined },
  ];
}

/** det · I, what A times its adjugate must be. */
const scaledIdentity = (n: number, factor: Rational): ExactMatrix =>
  matrix(Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? factor : ZERO))));

/** Whether what a step adds is right: A · adj(A) = det(A) · I, A · A⁻¹ = I, and Σⱼ aᵢⱼ Cᵢⱼ = det(A) for every row of cofactors. */
export function buildsAdjugate(step: AdjugateStep): boolean {
  const { A } = step.before;
  const { determinant = ZERO, cofactors, adjugate, inverse } = step.after;
  const gives = (B: ExactMatrix | undefined, factor: Rational): boolean =>
    B !== undefined && equalsMatrix(multiplyMatrices(A, B), scaledIdentity(A.rows, factor));
  switch (step.rule) {
    case "adjugate-determinant":
      return Q.equals(determinant, determinantByDefinition(A)) && Q.equals(determinant, step.at.determinant);
    case "adjugate-singular":
      return Q.isZero(determinant);
    case "adjugate-exchange":
      return gives(adjugate, determinant);
    case "adjugate-cofactors":
      return cofactors !== undefined && gives(transpose(cofactors), determinant);
    case "adjugate-transpose":
      return (
        gives(adjugate, determinant) && adjugate !== undefined && equalsMatrix(transpose(adjugate), cofactors ?? A)
      );
    case "adjugate-divide":
      return gives(inverse, Q.of(1)) && Q.equals(step.at.determinant, determinant);
  }
}
