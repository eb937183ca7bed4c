import { DomainError, ShapeError } from "../../errors.ts";
import { type ExactMatrix, entryOf } from "../../exact/matrix.ts";
import { ONE, Q, type Rational } from "../../exact/rational.ts";
import type { Traced } from "../../trace/step.ts";
import { determinantValue } from "./determinant.ts";
import { type DeterminantStep, determinantStep } from "./determinant-step.ts";

/** Where a square matrix has only zeros: below its diagonal (upper), above it (lower), or on both sides (diagonal). */
export type TriangularShape = "upper" | "lower" | "diagonal";

/**
 * The triangular shape of A, or null where it has none. Matrices of 0×0 and 1×1 are diagonal.
 *
 * @throws ShapeError "triangularShape: A must be square, got 2×3"
 * @example triangularShape(matrix([[1, 5], [0, 2]])) // => "upper"
 * @example triangularShape(matrix([[1, 5], [3, 2]])) // => null
 */
export function triangularShape(A: ExactMatrix): TriangularShape | null {
  if (A.rows !== A.columns) throw new ShapeError("triangularShape", `A must be square, got ${A.rows}×${A.columns}`);
  const zeros = (where: (i: number, j: number) => boolean) =>
    A.entries.every((row, i) => row.every((entry, j) => !where(i, j) || Q.isZero(entry)));
  const [upper, lower] = [zeros((i, j) => i > j), zeros((i, j) => i < j)];
  if (upper && lower) return "diagonal";
  return upper ? "upper" : lower ? "lower" : null;
}

/**
 * The determinant of a triangular matrix by sight: the product along the diagonal.
 *
 * @throws ShapeError for a matrix that is not square.
 * @throws DomainError "determinantOfTriangular: A must have only zeros below or above its diagonal"
 * @example determinantOfTriangular(matrix([[2, 7, 1], [0, 3, 5], [0, 0, 4]])).value // => Q.of(24)
 */
export function determinantOfTriangular(A: ExactMatrix): Traced<Rational, DeterminantStep> {
  if (triangularShape(A) === null) {
    throw new DomainError("determinantOfTriangular", "A must have only zeros below or above its diagonal");
  }
  const diagonal = A.entries.map((_, i) => entryOf(A, i, i));
  const start = { kind: "matrix", multiplier: ONE, matrix: A } as const;
  const step = determinantStep(start, { rule: "determinant-diagonal", at: { diagonal } });
  return { value: determinantValue(step.after), steps: [step] };
}
