import { ShapeError } from "../../errors.ts";
import { coprimeIntegers } from "../../exact/coprime-integers.ts";
import { type ExactMatrix, type ExactVector, vector } from "../../exact/matrix.ts";
import type { Rational } from "../../exact/rational.ts";
import type { Step, Traced } from "../../trace/step.ts";
import { dependence } from "./dependence.ts";
import { determinant, determinant2x2, determinant3x3 } from "./determinant.ts";
import type { DeterminantState, DeterminantStep } from "./determinant-step.ts";
import { solve } from "./solve.ts";
import { determinantOfTriangular, triangularShape } from "./triangular.ts";

/**
 * Whether a square matrix is singular, with what proves it: a determinant that is not 0; or a mix of the rows that gives the zero row and
 * a vector v ≠ 0 with Av = 0, both in whole numbers without a common factor.
 */
export type Singularity =
  | { readonly kind: "non-singular"; readonly determinant: Rational }
  | { readonly kind: "singular"; readonly combination: ExactVector; readonly nullVector: ExactVector };

/** The determinant is compared with 0. */
export type DecideSingularityStep = Step<
  "decide-singularity",
  DeterminantState,
  { readonly matrix: ExactMatrix; readonly singularity: Singularity }
>;

/** A step of `singularity`: the determinant, then the decision. */
export type SingularityStep = DeterminantStep | DecideSingularityStep;

/**
 * Whether A is singular, decided by its determinant: by sight where A is triangular, by ad − bc for 2×2, by the six diagonals for 3×3, by reduction
 * otherwise. The 0×0 matrix is non-singular.
 *
 * @throws ShapeError "singularity: A must be square, got 2×3"
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 5.1.
 * @example singularity(matrix([[1, 2], [2, 4]])).value // => { kind: "singular", combination: vector([2, -1]), nullVector: vector([2, -1]) }
 * @example singularity(matrix([[1, 2], [3, 4]])).value // => { kind: "non-singular", determinant: Q.of(-2) }
 */
export function singularity(A: ExactMatrix): Traced<Singularity, SingularityStep> {
  if (A.rows !== A.columns) throw new ShapeError("singularity", `A must be square, got ${A.rows}×${A.columns}`);
  const { value, steps } = determinantByHand(A);
  const found = certificate(A, value);
  const state: DeterminantState = { kind: "value", value };
  const at = { matrix: A, singularity: found };
  return { value: found, steps: [...steps, { rule: "decide-singularity", before: state, after: state, at }] };
}

function determinantByHand(A: ExactMatrix): Traced<Rational, DeterminantStep> {
  if (triangularShape(A) !== null) return determinantOfTriangular(A);
  if (A.rows === 2) return determinant2x2(A);
  return A.rows === 3 ? determinant3x3(A) : determinant(A);
}

/** The certificate comes from the rows and the null space alone, so that it and the determinant check each other. */
function certificate(A: ExactMatrix, value: Rational): Singularity {
  const rows = dependence(A).value;
  const columns = solve(A, vector(A.entries.map(() => 0))).value;
  if (rows.kind === "independent" || columns.kind !== "infinite") return { kind: "non-singular", determinant: value };
  return { kind: "singular", combination: rows.combination, nullVector: coprimeIntegers(columns.directions[0] ?? []) };
}
