import type { LinearityStep } from "../../linear-algebra/exact/linearity.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { LINEARITY_WORDS } from "../linearity-words.ts";

/**
 * The steps of `linearity`.
 *
 * @example explainLinearity(linearity(symbolicEquation([symbolicTerm(1, "x", "y")], [symbolicTerm(7)])).steps).at(-1)?.text // => "Because of xy the equation is not linear."
 */
export function explainLinearity(
  steps: readonly LinearityStep[],
  context: ExplainContext = {},
): readonly Explanation[] {
  return steps.map((step) => explainBy(LINEARITY_WORDS, step, context));
}
