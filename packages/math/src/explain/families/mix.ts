import type { MixStep } from "../../linear-algebra/exact/mix-of-two-rows.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { MIX_WORDS } from "../mix-words.ts";
import { SUBSTITUTION_WORDS } from "../substitution-words.ts";

/**
 * The steps of `mixOfTwoRows`. With `objects`, the names of the rows wear their colours.
 *
 * @example explainMix(mixOfTwoRows(vector([1, 0, 2]), vector([0, 1, 1]), vector([2, 3, 7])).steps).at(-1)?.text // => "Every column comes out as in row 3, so it is a mix of the other two: r₃ = 2r₁ + 3r₂."
 */
export function explainMix(steps: readonly MixStep[], context: ExplainContext = {}): readonly Explanation[] {
  // The objects are rows here; the two equations that are substituted come from columns and wear no colour.
  const { objects, ...plain } = context;
  const linked = context.linked ?? objects !== undefined;
  const isMix = (step: MixStep) => step.rule in MIX_WORDS;
  return steps.map((step) =>
    explainBy({ ...SUBSTITUTION_WORDS, ...MIX_WORDS }, step, isMix(step) ? context : { ...plain, linked }),
  );
}
