import type { CovarianceStep } from "../../linear-algebra/exact/data/covariance.ts";
import type { MarkovStep } from "../../linear-algebra/exact/data/markov.ts";
import type { PrincipalStep } from "../../linear-algebra/exact/data/principal-components.ts";
import type { BasisStep } from "../../linear-algebra/exact/subspaces/change-of-basis.ts";
import { BASIS_WORDS } from "../basis-words.ts";
import { COVARIANCE_WORDS, MARKOV_WORDS, PRINCIPAL_WORDS } from "../data-words.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { ROW_WORDS } from "../row-words.ts";
import { SOLVE_WORDS } from "./row-steps.ts";

/**
 * The steps of `coordinatesIn`, `transitionMatrix` or `mapInBasis`, with the bar behind the basis.
 *
 * @example explainBasis(coordinatesIn([vector([2])], vector([6])).steps).at(-1)?.reason // => "the coordinates"
 */
export function explainBasis(steps: readonly BasisStep[], context: ExplainContext = {}): readonly Explanation[] {
  const [start] = steps;
  const bar = start?.rule === "write-beside-basis" ? start.at.bar : context.bar;
  const within = bar === undefined ? context : { ...context, bar };
  return steps.map((step) => explainBy({ ...ROW_WORDS, ...BASIS_WORDS }, step, within));
}

/**
 * The steps of `steadyState`, with the bar before the right-hand side.
 *
 * @example explainMarkov(steadyState(matrix([["1/2", 1], ["1/2", 0]])).steps).at(-1)?.text // => "There is one steady state: x = (2/3, 1/3)."
 */
export function explainMarkov(steps: readonly MarkovStep[], context: ExplainContext = {}): readonly Explanation[] {
  const bar = steps[0]?.before.columns;
  // The whole distribution is called x, so its entries have an index.
  const names = context.names ?? Array.from({ length: bar ?? 0 }, (_, i) => `x_${i + 1}`);
  const within = bar === undefined ? context : { ...context, bar, names };
  return steps.map((step) => explainBy({ ...SOLVE_WORDS, ...MARKOV_WORDS }, step, within));
}

/**
 * The steps of `covarianceMatrix` or `principalComponents2`.
 *
 * @example explainCovariance(covarianceMatrix(matrix([[1], [3]])).steps)[0]?.text // => "Work out the mean of each column: (2)."
 */
export function explainCovariance(
  steps: readonly (CovarianceStep | PrincipalStep)[],
  context: ExplainContext = {},
): readonly Explanation[] {
  return steps.map((step) => explainBy({ ...COVARIANCE_WORDS, ...PRINCIPAL_WORDS }, step, context));
}
