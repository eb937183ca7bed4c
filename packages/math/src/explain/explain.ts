import {
  COMBINATION_WORDS,
  DEPENDENCE_WORDS,
  FACTOR_WORDS,
  RANK_WORDS,
  SINGULARITY_WORDS,
} from "./dependence-words.ts";
import { DETERMINANT_WORDS } from "./determinant-words.ts";
import {
  type AnyRule,
  type AnyStep,
  type ExplainContext,
  type Explanation,
  explainBy,
  type Sayings,
} from "./explanation.ts";
import { LINE_FORM_WORDS, POINTS_WORDS } from "./line-words.ts";
import { LINEARITY_WORDS } from "./linearity-words.ts";
import { MATRIX_WRITING_WORDS, SINGULAR_WORDS } from "./matrix-words.ts";
import { MISSING_ENTRY_WORDS, MIX_WORDS } from "./mix-words.ts";
import { PIVOT_WORDS } from "./pivot-words.ts";
import { PLANES_WORDS } from "./planes-words.ts";
import { READ_WORDS } from "./read-words.ts";
import { ROW_WORDS } from "./row-words.ts";
import { SUBSTITUTION_WORDS } from "./substitution-words.ts";
import { TOOLKIT_WORDS } from "./toolkit-words.ts";

/** The words of every rule. The type asks for each rule of the union, so a rule without words does not compile. */
const WORDS: Sayings<AnyRule> = {
  ...ROW_WORDS,
  ...READ_WORDS,
  ...SUBSTITUTION_WORDS,
  ...DETERMINANT_WORDS,
  ...MATRIX_WRITING_WORDS,
  ...SINGULAR_WORDS,
  ...SINGULARITY_WORDS,
  ...RANK_WORDS,
  ...PIVOT_WORDS,
  ...DEPENDENCE_WORDS,
  ...COMBINATION_WORDS,
  ...FACTOR_WORDS,
  ...MISSING_ENTRY_WORDS,
  ...MIX_WORDS,
  ...PLANES_WORDS,
  ...LINE_FORM_WORDS,
  ...POINTS_WORDS,
  ...LINEARITY_WORDS,
  ...TOOLKIT_WORDS,
};

/** Every rule that has words: the whole union. */
export const ALL_RULES = Object.keys(WORDS) as readonly AnyRule[];

/**
 * One step of any teaching method in words and notation. It knows the words of every family; a page that explains one family alone
 * is smaller with that family's own function, such as `explainSubstitution`.
 *
 * @example solve(matrix([[2]]), vector([6])).steps.map((step) => explain(step).reason) // => ["R₁ → (1/2)R₁", "one solution"]
 */
export function explain(step: AnyStep, context: ExplainContext = {}): Explanation {
  return explainBy(WORDS, step, context);
}
