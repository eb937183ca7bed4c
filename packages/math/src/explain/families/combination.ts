import type { CombinationStep } from "../../linear-algebra/exact/combination.ts";
import { COMBINATION_WORDS, coefficientNames } from "../dependence-words.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { SOLVE_WORDS } from "./row-steps.ts";

/**
 * The steps of `combinationOf`; the coefficients are called c, or c₁, c₂, …, unless the context names them.
 *
 * @example explainCombination(combinationOf(matrix([[1, 0], [0, 1]]), vector([2, 3])).steps).at(-1)?.text // => "Row 1 reads c₁ = 2 and row 2 reads c₂ = 3: every unknown has one value, so there is exactly one solution."
 */
export function explainCombination(
  steps: readonly CombinationStep[],
  context: ExplainContext = {},
): readonly Explanation[] {
  const columns = steps[0]?.after.columns ?? 1;
  const names = context.names ?? coefficientNames(columns - 1);
  const named = { ...context, names, bar: context.bar ?? columns - 1 };
  return steps.map((step) => explainBy({ ...SOLVE_WORDS, ...COMBINATION_WORDS }, step, named));
}
