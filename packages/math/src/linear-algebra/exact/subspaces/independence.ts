import { coprimeIntegers } from "../../../exact/coprime-integers.ts";
import type { ExactMatrix, ExactVector } from "../../../exact/matrix.ts";
import type { Step, Traced } from "../../../trace/step.ts";
import { reducedRowEchelonForm } from "../row-echelon-form.ts";
import type { RowStep } from "../row-operations.ts";
import { nullVectorOf } from "./spaces.ts";
import { type PlaceVectorsStep, placeVectors } from "./vectors-as-columns.ts";

/**
 * Whether vectors are linearly independent. Dependent: the first vector that is a mix of those before it, and a relation c, not all of it 0, with
 * c₁v₁ + c₂v₂ + … = 0, in whole numbers without a common factor, its first entry that is not 0 positive.
 */
export type Independence =
  | { readonly kind: "independent" }
  | { readonly kind: "dependent"; readonly vector: number; readonly relation: ExactVector };

/** Every column has a pivot, or the first one without is a mix of those before it. */
export type DecideIndependenceStep = Step<
  "decide-independence",
  ExactMatrix,
  { readonly pivots: readonly number[]; readonly independence: Independence }
>;

/** A step of `independence`: vectors as columns, row operations, then the decision. */
export type IndependenceStep = PlaceVectorsStep | RowStep | DecideIndependenceStep;

/**
 * Whether the vectors are linearly independent, with a relation between them if they are not. No vectors at all are independent.
 * `dependence` asks the same of the rows of a matrix.
 *
 * @throws ShapeError "independence: every vector must have 2 entries, vector 2 has 3"
 * @cost O(n k · rank) exact operations for k vectors of n entries.
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 3.4.
 * @example independence([vector([1, 2]), vector([2, 4])]).value // => { kind: "dependent", vector: 1, relation: vector([2, -1]) }
 * @example independence([vector([1, 2]), vector([3, 4])]).value // => { kind: "independent" }
 */
export function independence(vectors: readonly ExactVector[]): Traced<Independence, IndependenceStep> {
  const placed = placeVectors("independence", vectors, vectors[0]?.length ?? 0);
  const { value: form, steps } = reducedRowEchelonForm(placed.after);
  const { pivots, matrix: state } = form;
  const vector = vectors.findIndex((_, j) => !pivots.includes(j));
  const value: Independence =
    vector < 0
      ? { kind: "independent" }
      : { kind: "dependent", vector, relation: coprimeIntegers(nullVectorOf(form, vector)) };
  const at = { pivots, independence: value };
  return { value, steps: [placed, ...steps, { rule: "decide-independence", before: state, after: state, at }] };
}
