import type { DeterminantStep } from "../../linear-algebra/exact/determinant-step.ts";
import { DETERMINANT_WORDS } from "../determinant-words.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";

/**
 * The steps of a determinant.
 *
 * @example explainDeterminant(determinant2x2(matrix([[1, 2], [3, 4]])).steps).at(-1)?.text // => "Subtract: 4 − 6 = −2."
 */
export function explainDeterminant(
  steps: readonly DeterminantStep[],
  context: ExplainContext = {},
): readonly Explanation[] {
  return steps.map((step) => explainBy(DETERMINANT_WORDS, step, context));
}
