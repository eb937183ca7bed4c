import type { FactorStep } from "../../linear-algebra/exact/row-factor.ts";
import { FACTOR_WORDS } from "../dependence-words.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";

/**
 * The steps of `rowFactor`. With `objects`, the names of the two rows wear their colours.
 *
 * @example explainFactor(rowFactor(vector([2, 4]), vector([3, 6])).steps).at(-1)?.text // => "Every column agrees: r₂ = (3/2)r₁."
 */
export function explainFactor(steps: readonly FactorStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy(FACTOR_WORDS, step, context));
}
