import type { RankStep } from "../../linear-algebra/exact/rank-by-reduction.ts";
import { RANK_WORDS } from "../dependence-words.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { ROW_WORDS } from "../row-words.ts";

/**
 * The steps of `rankByReduction`.
 *
 * @example explainRank(rankByReduction(matrix([[1, 2], [2, 4]])).steps).at(-1)?.text // => "One row has a pivot, so the rank is 1."
 */
export function explainRank(steps: readonly RankStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy({ ...ROW_WORDS, ...RANK_WORDS }, step, context));
}
