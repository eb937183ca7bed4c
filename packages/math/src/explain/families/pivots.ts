import type { PivotStep } from "../../linear-algebra/exact/read-pivots.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { PIVOT_WORDS } from "../pivot-words.ts";

/**
 * The steps of `readPivots`. The context names the unknowns, and says by `bar` where the constants begin.
 *
 * @example explainPivots(readPivots(matrix([[1, 2, 5], [0, 0, 0]]), { pivotColumns: 2 }).steps, { bar: 2 }).at(-1)?.text // => "No pivot stands in the column of y, so it may take any value."
 */
export function explainPivots(steps: readonly PivotStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy(PIVOT_WORDS, step, context));
}
