import type { SolveStep } from "../../linear-algebra/exact/solve.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { READ_WORDS } from "../read-words.ts";
import { ROW_WORDS } from "../row-words.ts";

/** The words of a row reduction and of the reading at its end. */
export const SOLVE_WORDS = /* @__PURE__ */ Object.freeze({ ...ROW_WORDS, ...READ_WORDS });

/**
 * The steps of a row reduction or of `solve`. When the steps end in a reading, the bar stands before the last column unless the context says otherwise.
 *
 * @example explainRowSteps(solve(matrix([[2]]), vector([6])).steps).at(-1)?.reason // => "one solution"
 */
export function explainRowSteps(steps: readonly SolveStep[], context: ExplainContext = {}): readonly Explanation[] {
  const reading = steps.find((step) => step.rule.startsWith("read-"));
  const bar = context.bar ?? (reading ? reading.before.columns - 1 : undefined);
  return steps.map((step) => explainBy(SOLVE_WORDS, step, bar === undefined ? context : { ...context, bar }));
}
