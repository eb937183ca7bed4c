import type { PointsStep } from "../../linear-algebra/exact/line-from-points.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { POINTS_WORDS } from "../line-words.ts";

/**
 * The steps of `lineFromPoints`. The first of `objects` is the line.
 *
 * @example explainPoints(lineFromPoints(vector([1, 2]), vector([3, 6])).steps)[0]?.text // => "Divide the rise by the run: m = (6 − 2)/(3 − 1) = 2."
 */
export function explainPoints(steps: readonly PointsStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy(POINTS_WORDS, step, context));
}
