import type { SingularStep } from "../../linear-algebra/exact/singular.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { SINGULAR_WORDS } from "../matrix-words.ts";

/**
 * The steps of deciding whether a 2×2 matrix is singular.
 *
 * @example explainSingular(decideSingular2(matrix([[1, 2], [2, 4]])).steps).at(-1)?.reason // => "singular"
 */
export function explainSingular(steps: readonly SingularStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy(SINGULAR_WORDS, step, context));
}
