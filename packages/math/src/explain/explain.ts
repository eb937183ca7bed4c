import type { DeterminantStep } from "../linear-algebra/exact/determinant-step.ts";
import type { MatrixWritingStep } from "../linear-algebra/exact/matrix-of-system.ts";
import type { SingularStep } from "../linear-algebra/exact/singular.ts";
import type { SolveStep } from "../linear-algebra/exact/solve.ts";
import type { SubstitutionStep } from "../linear-algebra/exact/substitution-step.ts";
import { DETERMINANT_WORDS } from "./determinant-words.ts";
import {
  type AnyRule,
  type AnyStep,
  type ExplainContext,
  type Explanation,
  explanationOf,
  type Saying,
  type Sayings,
} from "./explanation.ts";
import { MATRIX_WRITING_WORDS, SINGULAR_WORDS } from "./matrix-words.ts";
import { READ_WORDS } from "./read-words.ts";
import { ROW_WORDS } from "./row-words.ts";
import { SUBSTITUTION_WORDS } from "./substitution-words.ts";

/** The words of every rule. The type asks for each rule of the union, so a rule without words does not compile. */
const WORDS: Sayings<AnyRule> = {
  ...ROW_WORDS,
  ...READ_WORDS,
  ...SUBSTITUTION_WORDS,
  ...DETERMINANT_WORDS,
  ...MATRIX_WRITING_WORDS,
  ...SINGULAR_WORDS,
};

/** Every rule that has words: the whole union. */
export const ALL_RULES = Object.keys(WORDS) as readonly AnyRule[];

/**
 * One step of any teaching method in words and notation.
 *
 * @example solve(matrix([[2]]), vector([6])).steps.map((step) => explain(step).reason) // => ["R₁ → (1/2)R₁", "one solution"]
 */
export function explain(step: AnyStep, context: ExplainContext = {}): Explanation {
  // The compiler cannot see that a step and the words looked up by its own rule belong together.
  const words = WORDS[step.rule] as (step: AnyStep, context: ExplainContext) => Saying;
  const explanation = explanationOf(step.rule, words(step, context), context);
  const substeps = "substeps" in step ? (step.substeps as readonly AnyStep[] | undefined) : undefined;
  return substeps ? { ...explanation, substeps: substeps.map((substep) => explain(substep, context)) } : explanation;
}

/**
 * The steps of a row reduction or of `solve`. When the steps end in a reading, the bar stands before the last column unless the context says otherwise.
 *
 * @example explainRowSteps(solve(matrix([[2]]), vector([6])).steps).at(-1)?.reason // => "one solution"
 */
export function explainRowSteps(steps: readonly SolveStep[], context: ExplainContext = {}): readonly Explanation[] {
  const reading = steps.find((step) => step.rule.startsWith("read-"));
  const bar = context.bar ?? (reading ? reading.before.columns - 1 : undefined);
  return steps.map((step) => explain(step, bar === undefined ? context : { ...context, bar }));
}

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
  return steps.map((step) => explain(step, origin ? { ...context, origin } : context));
}

/**
 * The steps of a determinant.
 *
 * @example explainDeterminant(determinant2x2(matrix([[1, 2], [3, 4]])).steps).at(-1)?.text // => "Subtract: 4 − 6 = −2."
 */
export function explainDeterminant(
  steps: readonly DeterminantStep[],
  context: ExplainContext = {},
): readonly Explanation[] {
  return steps.map((step) => explain(step, context));
}

/**
 * The steps of writing the matrix of a system; with `objects`, each row wears the colour of its equation.
 *
 * @example explainMatrixWriting(writeMatrix([writtenEquation(equation2(0, 2, 6), ["x", "y"])], ["x", "y"]).steps)[0]?.text // => "The first equation leaves out x, so the coefficient there is 0: 0x + 2y = 6."
 */
export function explainMatrixWriting(
  steps: readonly MatrixWritingStep[],
  context: ExplainContext = {},
): readonly Explanation[] {
  return steps.map((step) => explain(step, context));
}

/**
 * The steps of deciding whether a 2×2 matrix is singular.
 *
 * @example explainSingular(decideSingular2(matrix([[1, 2], [2, 4]])).steps).at(-1)?.reason // => "singular"
 */
export function explainSingular(steps: readonly SingularStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explain(step, context));
}
