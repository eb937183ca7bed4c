import type { DependenceStep } from "../../linear-algebra/exact/dependence.ts";
import { DEPENDENCE_WORDS } from "../dependence-words.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { ROW_WORDS } from "../row-words.ts";

/**
 * The steps of `dependence`, the bar standing between the rows and the account of their mixes.
 *
 * @example explainDependence(dependence(matrix([[1, 2], [3, 6]])).steps).at(-1)?.reason // => "the rows are dependent"
 */
export function explainDependence(
  steps: readonly DependenceStep[],
  context: ExplainContext = {},
): readonly Explanation[] {
  const reading = steps.at(-1);
  const bar = reading && "bar" in reading.at ? reading.at.bar : undefined;
  const barred = bar === undefined ? context : { ...context, bar };
  return steps.map((step) => explainBy({ ...ROW_WORDS, ...DEPENDENCE_WORDS }, step, barred));
}
