import type { ExactMatrix, ExactVector } from "../../../exact/matrix.ts";
import type { Step, Traced } from "../../../trace/step.ts";
import { type SolveStep, solve } from "../solve.ts";
import { type PlaceVectorsStep, placeVectors } from "./vectors-as-columns.ts";

/** Whether a vector is a mix of others: inside, with coefficients c₁, c₂, … for which c₁v₁ + c₂v₂ + … is it and whether they are the only ones; or outside. */
export type SpanMembership =
  | { readonly kind: "inside"; readonly coefficients: ExactVector; readonly only: boolean }
  | { readonly kind: "outside" };

/** The solutions of the system decide. */
export type DecideSpanStep = Step<"decide-span", ExactMatrix, SpanMembership>;

/** A step of `spanMembership`: vectors as columns, what `solve` does with them, then the decision. */
export type SpanStep = PlaceVectorsStep | SolveStep | DecideSpanStep;

/**
 * Whether the target lies in the span of the vectors, that is, is a mix of them. Vectors: k of n entries each; target: n.
 * Without vectors only the zero vector is a mix.
 *
 * @throws ShapeError "spanMembership: every vector must have 2 entries, vector 1 has 3"
 * @cost O(n k · rank) exact operations.
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 3.1.
 * @example spanMembership([vector([1, 0]), vector([1, 1])], vector([5, 2])).value // => { kind: "inside", coefficients: vector([3, 2]), only: true }
 * @example spanMembership([vector([1, 2])], vector([1, 3])).value // => { kind: "outside" }
 */
export function spanMembership(vectors: readonly ExactVector[], target: ExactVector): Traced<SpanMembership, SpanStep> {
  const placed = placeVectors("spanMembership", vectors, target.length, target);
  const columns = placed.after;
  const A = { ...columns, columns: vectors.length, entries: columns.entries.map((row) => row.slice(0, -1)) };
  const { value: found, steps } = solve(A, target);
  const value: SpanMembership =
    found.kind === "none"
      ? { kind: "outside" }
      : {
          kind: "inside",
          coefficients: found.kind === "unique" ? found.point : found.particular,
          only: found.kind === "unique",
        };
  const end = steps.at(-1)?.after ?? columns;
  return { value, steps: [placed, ...steps, { rule: "decide-span", before: end, after: end, at: value }] };
}
