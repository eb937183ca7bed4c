import type { MatrixWritingStep } from "../../linear-algebra/exact/matrix-of-system.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { MATRIX_WRITING_WORDS } from "../matrix-words.ts";

/**
 * The steps of writing the matrix of a system; with `objects`, each row wears the colour of its equation.
 *
 * @example explainMatrixWriting(writeMatrix([writtenEquation(equation2(0, 2, 6), ["x", "y"])], ["x", "y"]).steps)[0]?.text // => "The first equation leaves out x, so the coefficient there is 0: 0x + 2y = 6."
 */
export function explainMatrixWriting(
  steps: readonly MatrixWritingStep[],
  context: ExplainContext = {},
): readonly Explanation[] {
  return steps.map((step) => explainBy(MATRIX_WRITING_WORDS, step, context));
}
