import type { ExactMatrix } from "../../exact/matrix.ts";
import type { Step, Traced } from "../../trace/step.ts";
import { rowEchelonForm } from "./row-echelon-form.ts";
import type { RowStep } from "./row-operations.ts";

/** The pivots of a row echelon form are counted. */
export type ReadRankStep = Step<
  "read-rank",
  ExactMatrix,
  { readonly pivots: readonly number[]; readonly rank: number }
>;

/** A step of `rankByReduction`: row operations, then the count. */
export type RankStep = RowStep | ReadRankStep;

/**
 * The rank of A with its steps: reduce to row echelon form, count the pivots. `rank` gives the number alone. A: m×n, any shape; 0 without rows or columns.
 *
 * @cost O(m n · rank) exact operations. NumPy: numpy.linalg.matrix_rank.
 * @example rankByReduction(matrix([[1, 2], [2, 4]])).value // => 1
 */
export function rankByReduction(A: ExactMatrix): Traced<number, RankStep> {
  const { value, steps } = rowEchelonForm(A);
  const rank = value.pivots.length;
  const [before, after] = [value.matrix, value.matrix];
  return { value: rank, steps: [...steps, { rule: "read-rank", before, after, at: { pivots: value.pivots, rank } }] };
}
