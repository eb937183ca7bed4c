import type { PlanesStep } from "../linear-algebra/exact/classify-planes.ts";
import type { CombinationStep, CombineStep } from "../linear-algebra/exact/combination.ts";
import type { DependenceStep } from "../linear-algebra/exact/dependence.ts";
import type { DeterminantStep } from "../linear-algebra/exact/determinant-step.ts";
import type { LineFormStep } from "../linear-algebra/exact/line-form.ts";
import type { PointsStep } from "../linear-algebra/exact/line-from-points.ts";
import type { LinearityStep } from "../linear-algebra/exact/linearity.ts";
import type { MatrixWritingStep } from "../linear-algebra/exact/matrix-of-system.ts";
import type { MissingEntryStep } from "../linear-algebra/exact/missing-entry.ts";
import type { MixStep } from "../linear-algebra/exact/mix-of-two-rows.ts";
import type { RankStep } from "../linear-algebra/exact/rank-by-reduction.ts";
import type { FactorStep } from "../linear-algebra/exact/row-factor.ts";
import type { SingularStep } from "../linear-algebra/exact/singular.ts";
import type { SingularityStep } from "../linear-algebra/exact/singularity.ts";
import type { SolveStep } from "../linear-algebra/exact/solve.ts";
import type { SubstitutionStep } from "../linear-algebra/exact/substitution-step.ts";
import {
  COMBINATION_WORDS,
  coefficientNames,
  DEPENDENCE_WORDS,
  FACTOR_WORDS,
  RANK_WORDS,
  SINGULARITY_WORDS,
} from "./dependence-words.ts";
import { DETERMINANT_WORDS } from "./determinant-words.ts";
import { type ExplainContext, type Explanation, explainBy } from "./explanation.ts";
import { LINE_FORM_WORDS, POINTS_WORDS } from "./line-words.ts";
import { LINEARITY_WORDS } from "./linearity-words.ts";
import { MATRIX_WRITING_WORDS, SINGULAR_WORDS } from "./matrix-words.ts";
import { MISSING_ENTRY_WORDS, MIX_WORDS } from "./mix-words.ts";
import { PLANES_WORDS } from "./planes-words.ts";
import { READ_WORDS } from "./read-words.ts";
import { ROW_WORDS } from "./row-words.ts";
import { SUBSTITUTION_WORDS } from "./substitution-words.ts";

const SOLVE_WORDS = /* @__PURE__ */ Object.freeze({ ...ROW_WORDS, ...READ_WORDS });

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
  return steps.map((step) => explainBy(SUBSTITUTION_WORDS, step, origin ? { ...context, origin } : context));
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
  return steps.map((step) => explainBy(DETERMINANT_WORDS, step, context));
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
  return steps.map((step) => explainBy(MATRIX_WRITING_WORDS, step, context));
}

/**
 * The steps of deciding whether a 2×2 matrix is singular.
 *
 * @example explainSingular(decideSingular2(matrix([[1, 2], [2, 4]])).steps).at(-1)?.reason // => "singular"
 */
export function explainSingular(steps: readonly SingularStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy(SINGULAR_WORDS, step, context));
}

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

/**
 * The steps of `rankByReduction`.
 *
 * @example explainRank(rankByReduction(matrix([[1, 2], [2, 4]])).steps).at(-1)?.text // => "One row has a pivot, so the rank is 1."
 */
export function explainRank(steps: readonly RankStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy({ ...ROW_WORDS, ...RANK_WORDS }, step, context));
}

/**
 * The steps of `dependence`, the bar standing between the rows and the account of their mixes.
 *
 * @example explainDependence(dependence(matrix([[1, 2], [3, 6]])).steps).at(-1)?.reason // => "the rows are dependent"
 */
export function explainDependence(
  steps: readonly DependenceStep[],
  context: ExplainContext = {},
): readonly Explanation[] {
  const reading = steps.at(-1);
  const bar = reading && "bar" in reading.at ? reading.at.bar : undefined;
  const barred = bar === undefined ? context : { ...context, bar };
  return steps.map((step) => explainBy({ ...ROW_WORDS, ...DEPENDENCE_WORDS }, step, barred));
}

/**
 * The steps of `combinationOf`; the coefficients are called c, or c₁, c₂, …, unless the context names them.
 *
 * @example explainCombination(combinationOf(matrix([[1, 0], [0, 1]]), vector([2, 3])).steps).at(-1)?.text // => "Row 1 reads c₁ = 2 and row 2 reads c₂ = 3: every unknown has one value, so there is exactly one solution."
 */
export function explainCombination(
  steps: readonly CombinationStep[],
  context: ExplainContext = {},
): readonly Explanation[] {
  const columns = steps[0]?.after.columns ?? 1;
  const names = context.names ?? coefficientNames(columns - 1);
  const named = { ...context, names, bar: context.bar ?? columns - 1 };
  return steps.map((step) => explainBy({ ...SOLVE_WORDS, ...COMBINATION_WORDS }, step, named));
}

/**
 * The steps of `combineRows`: a combination checked column by column.
 *
 * @example explainCombine(combineRows(matrix([[1, 2], [3, 6]]), vector([3, -1])).steps)[0]?.text // => "Work out column 1: 3 · 1 − 1 · 3 = 0."
 */
export function explainCombine(steps: readonly CombineStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy(COMBINATION_WORDS, step, context));
}

/**
 * The steps of `rowFactor`. With `objects`, the names of the two rows wear their colours.
 *
 * @example explainFactor(rowFactor(vector([2, 4]), vector([3, 6])).steps).at(-1)?.text // => "Every column agrees: r₂ = (3/2)r₁."
 */
export function explainFactor(steps: readonly FactorStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy(FACTOR_WORDS, step, context));
}

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

/**
 * The steps of `classifyPlanes`. With `objects`, each equation wears the colour of its plane.
 *
 * @example explainPlanes(classifyPlanes([equation3(1, 0, 0, 0), equation3(0, 1, 0, 0), equation3(1, 1, 0, 5)]).steps).at(-1)?.reason // => "no common point"
 */
export function explainPlanes(steps: readonly PlanesStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy(PLANES_WORDS, step, context));
}

/**
 * The steps of `slopeInterceptForm` and `interceptOn`. The first of `objects` is the line.
 *
 * @example explainLineForm(slopeInterceptForm(equation2(2, 3, 12)).steps).map(({ text }) => text)[1] // => "Divide both sides by 3: y = −(2/3)x + 4."
 */
export function explainLineForm(steps: readonly LineFormStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy(LINE_FORM_WORDS, step, context));
}

/**
 * The steps of `lineFromPoints`. The first of `objects` is the line.
 *
 * @example explainPoints(lineFromPoints(vector([1, 2]), vector([3, 6])).steps)[0]?.text // => "Divide the rise by the run: m = (6 − 2)/(3 − 1) = 2."
 */
export function explainPoints(steps: readonly PointsStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy(POINTS_WORDS, step, context));
}

/**
 * The steps of `linearity`.
 *
 * @example explainLinearity(linearity(symbolicEquation([symbolicTerm(1, "x", "y")], [symbolicTerm(7)])).steps).at(-1)?.text // => "Because of xy the equation is not linear."
 */
export function explainLinearity(
  steps: readonly LinearityStep[],
  context: ExplainContext = {},
): readonly Explanation[] {
  return steps.map((step) => explainBy(LINEARITY_WORDS, step, context));
}
