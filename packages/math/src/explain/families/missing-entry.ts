import type { MissingEntryStep } from "../../linear-algebra/exact/missing-entry.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { LINE_FORM_WORDS } from "../line-words.ts";
import { MISSING_ENTRY_WORDS } from "../mix-words.ts";

/**
 * The steps of `missingEntry`.
 *
 * @example explainMissingEntry(missingEntry(matrix([[2, 3], [4, 0]]), 1, 1).steps).at(-1)?.text // => "So the entry must be 6."
 */
export function explainMissingEntry(
  steps: readonly MissingEntryStep[],
  context: ExplainContext = {},
): readonly Explanation[] {
  return steps.map((step) => explainBy({ ...LINE_FORM_WORDS, ...MISSING_ENTRY_WORDS }, step, context));
}
