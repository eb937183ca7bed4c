import type { LineFormStep } from "../../linear-algebra/exact/line-form.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { LINE_FORM_WORDS } from "../line-words.ts";

/**
 * The steps of `slopeInterceptForm` and `interceptOn`. The first of `objects` is the line.
 *
 * @example explainLineForm(slopeInterceptForm(equation2(2, 3, 12)).steps).map(({ text }) => text)[1] // => "Divide both sides by 3: y = −(2/3)x + 4."
 */
export function explainLineForm(steps: readonly LineFormStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy(LINE_FORM_WORDS, step, context));
}
