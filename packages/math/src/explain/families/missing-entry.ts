import type { MissingEntryStep } from "../../linear-algebra/exact/missing-entry.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { LINE_FORM_WORDS } from "../line-words.ts";
import { MISSING_ENTRY_WORDS } from "../mix-words.ts";

/**
 * The steps of `missingEntry`. Once the equation reads x = 6, nothing is left to say: only that none or every number will
 * do takes a line of its own.
 *
 * @example explainMissingEntry(missingEntry(matrix([[2, 3], [4, 0]]), 1, 1).steps).at(-1)?.text // => "Divide both sides by 2: x = 6."
 */
export function explainMissingEntry(
  steps: readonly MissingEntryStep[],
  context: ExplainContext = {},
): readonly Explanation[] {
  const lines = steps.filter((step) => step.rule !== "read-entry" || step.at.value.kind !== "one");
  return lines.map((step) => explainBy({ ...LINE_FORM_WORDS, ...MISSING_ENTRY_WORDS }, step, context));
}
