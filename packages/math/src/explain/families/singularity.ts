import type { SingularityStep } from "../../linear-algebra/exact/singularity.ts";
import { SINGULARITY_WORDS } from "../dependence-words.ts";
import { DETERMINANT_WORDS } from "../determinant-words.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";

/**
 * The steps of `singularity`: the determinant, then the decision. With `objects`, the rows wear their colours.
 *
 * @example explainSingularity(singularity(matrix([[1, 2], [2, 4]])).steps).at(-1)?.text // => "The determinant is 0, so the matrix is singular. Its rows say the same: 2r₁ − r₂ = 0."
 */
export function explainSingularity(
  steps: readonly SingularityStep[],
  context: ExplainContext = {},
): readonly Explanation[] {
  return steps.map((step) => explainBy({ ...DETERMINANT_WORDS, ...SINGULARITY_WORDS }, step, context));
}
