import type { CombineStep } from "../../linear-algebra/exact/combination.ts";
import { COMBINATION_WORDS } from "../dependence-words.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";

/**
 * The steps of `combineRows`: a combination checked column by column.
 *
 * @example explainCombine(combineRows(matrix([[1, 2], [3, 6]]), vector([3, -1])).steps)[0]?.text // => "Work out column 1: 3 · 1 − 1 · 3 = 0."
 */
export function explainCombine(steps: readonly CombineStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy(COMBINATION_WORDS, step, context));
}
