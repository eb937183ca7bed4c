import type { SubstitutionStep } from "../../linear-algebra/exact/substitution-step.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { SUBSTITUTION_WORDS } from "../substitution-words.ts";

/**
 * The steps of a substitution. With `objects`, an equation keeps its object for as long as it says the same as at the start.
 *
 * @example explainSubstitution(solveBySubstitution(equation2(1, 1, 4), equation2(2, 3, 7)).steps).at(1)?.text // => "Put 4 − y in place of x in the second equation: 2(4 − y) + 3y = 7."
 */
export function explainSubstitution(
  steps: readonly SubstitutionStep[],
  context: ExplainContext = {},
): readonly Explanation[] {
  const origin = context.origin ?? steps[0]?.before;
  return steps.map((step) => explainBy(SUBSTITUTION_WORDS, step, origin ? { ...context, origin } : context));
}
