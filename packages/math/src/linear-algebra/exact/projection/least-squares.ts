import { ShapeError } from "../../../errors.ts";
import {
  augment,
  type ExactMatrix,
  type ExactVector,
  equalsMatrix,
  equalsVector,
  matrix,
  transpose,
} from "../../../exact/matrix.ts";
import { dot, multiplyMatrices, multiplyMatrixVector } from "../../../exact/product.ts";
import { Q, type Rational, ZERO } from "../../../exact/rational.ts";
import type { Step, Traced } from "../../../trace/step.ts";
import { type SolveStep, solve } from "../solve.ts";
import { type PlaceVectorsStep, placeVectors } from "../subspaces/vectors-as-columns.ts";

/** What every least squares solution has in common: Ax, what is left of b, and the sum of its squares. */
export type Fit = { readonly fitted: ExactVector; readonly residual: ExactVector; readonly squaredError: Rational };

/** The x for which ‖Ax − b‖ is smallest: one; or, where the columns of A are dependent, a family. Ax is the same for all of it. */
export type LeastSquares =
  | (Fit & { readonly kind: "unique"; readonly x: ExactVector })
  | (Fit & {
      readonly kind: "rank-deficient";
      readonly particular: ExactVector;
      readonly directions: readonly ExactVector[];
    });

/** (A | b) is multiplied by Aᵀ from the left: AᵀAx = Aᵀb, which always has a solution. */
export type NormalEquationsStep = Step<"normal-equations", ExactMatrix, { readonly unknowns: number }>;

/** The solution is put into A: what is fitted, what is left. The states are the reduced normal equations. */
export type ReadFitStep = Step<
  "read-fit",
  ExactMatrix,
  { readonly A: ExactMatrix; readonly b: ExactVector; readonly found: LeastSquares }
>;

/** A step of `leastSquares`: the normal equations, what `solve` does with them, then the fit. */
export type LeastSquaresStep = NormalEquationsStep | SolveStep | ReadFitStep;

/**
 * (A | b) multiplied by Aᵀ from the left.
 *
 * @example normalEquations(matrix([[1, 2], [1, 4]]), 1) // => matrix([[2, 6]])
 */
export function normalEquations(augmented: ExactMatrix, unknowns: number): ExactMatrix {
  const A = matrix(
    augmented.entries.map((row) => row.slice(0, unknowns)),
    unknowns,
  );
  return multiplyMatrices(transpose(A), augmented);
}

/**
 * Least squares by the normal equations, exactly: all x for which ‖Ax − b‖ is smallest. A: m×n, any shape; b: m.
 * Rank-deficient: the columns of A are dependent; the particular solution has 0 for each free unknown and need not be the shortest.
 *
 * @throws ShapeError "leastSquares: A must have as many rows as b has entries, got 2 and 3"
 * @cost O(m n² + n³) exact operations. NumPy: numpy.linalg.lstsq.
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 4.3.
 * @example leastSquares(matrix([[1, 0], [1, 1], [1, 2]]), vector([6, 0, 0])).value.fitted // => vector([5, 2, -1])
 */
export function leastSquares(A: ExactMatrix, b: ExactVector): Traced<LeastSquares, LeastSquaresStep> {
  if (A.rows !== b.length) {
    throw new ShapeError("leastSquares", `A must have as many rows as b has entries, got ${A.rows} and ${b.length}`);
  }
  const before = augment(A, b);
  const after = normalEquations(before, A.columns);
  const first: LeastSquaresStep = { rule: "normal-equations", before, after, at: { unknowns: A.columns } };
  const { value: solution, steps } = solve(multiplyMatrices(transpose(A), A), multiplyMatrixVector(transpose(A), b));
  const particular =
    solution.kind === "infinite" ? solution.particular : solution.kind === "unique" ? solution.point : [];
  const fitted = multiplyMatrixVector(A, particular);
  const residual = b.map((entry, i) => Q.subtract(entry, fitted[i] ?? ZERO));
  const fit = { fitted, residual, squaredError: dot(residual, residual) };
  const found: LeastSquares =
    solution.kind === "infinite"
      ? { kind: "rank-deficient", particular, directions: solution.directions, ...fit }
      : { kind: "unique", x: particular, ...fit };
  const end = steps.at(-1)?.after ?? after;
  return { value: found, steps: [first, ...steps, { rule: "read-fit", before: end, after: end, at: { A, b, found } }] };
}

/** A projection onto a subspace: the coefficients of a mix of the vectors that is nearest to b, the mix itself, and the error that is left. */
export type SubspaceProjection = {
  readonly coefficients: ExactVector;
  /** Whether these coefficients are the only ones: the vectors are independent. */
  readonly only: boolean;
  readonly projection: ExactVector;
  readonly error: ExactVector;
};

/**
 * The projection of b onto the span of the vectors: the mix of them nearest to b, with the error at right angles to all of them.
 * Vectors: k of n entries each, dependent ones allowed; b: n. Without vectors the projection is the zero vector.
 *
 * @throws ShapeError "projectOntoSpan: every vector must have 2 entries, vector 1 has 3"
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 4.2.
 * @example projectOntoSpan([vector([1, 1, 1]), vector([0, 1, 2])], vector([6, 0, 0])).value.projection // => vector([5, 2, -1])
 */
export function projectOntoSpan(
  vectors: readonly ExactVector[],
  b: ExactVector,
): Traced<SubspaceProjection, PlaceVectorsStep | LeastSquaresStep> {
  const placed = placeVectors("projectOntoSpan", vectors, b.length, b);
  const A = matrix(
    placed.after.entries.map((row) => row.slice(0, -1)),
    vectors.length,
  );
  const { value, steps } = leastSquares(A, b);
  const coefficients = value.kind === "unique" ? value.x : value.particular;
  const { fitted: projection, residual: error } = value;
  return { value: { coefficients, only: value.kind === "unique", projection, error }, steps: [placed, ...steps] };
}

/** Whether the equations are AᵀAx = Aᵀb; or the fit is Ax, what is left is b − Ax, and it is at right angles to every column of A. */
export function fitsLeastSquares(step: NormalEquationsStep | ReadFitStep): boolean {
  if (step.rule === "normal-equations") {
    return equalsMatrix(step.after, normalEquations(step.before, step.at.unknowns));
  }
  const { A, b, found } = step.at;
  const x = found.kind === "unique" ? found.x : found.particular;
  const flat = (v: ExactVector): boolean => v.every(Q.isZero);
  return (
    equalsVector(multiplyMatrixVector(A, x), found.fitted) &&
    equalsVector(
      b.map((entry, i) => Q.subtract(entry, found.fitted[i] ?? ZERO)),
      found.residual,
    ) &&
    flat(multiplyMatrixVector(transpose(A), found.residual)) &&
    Q.equals(found.squaredError, dot(found.residual, found.residual)) &&
    (found.kind === "unique" || found.directions.every((d) => flat(multiplyMatrixVector(A, d))))
  );
}
