import type { EigenStep } from "../../linear-algebra/exact/eigen/eigen-step.ts";
import { EIGEN_WORDS } from "../eigen-words.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";

/**
 * The steps of `characteristicPolynomial`, `eigenvalues`, `eigen`, `diagonalise` or `powerByDiagonalisation`.
 *
 * @example explainEigen(eigenvalues(matrix([[2, 1], [1, 2]])).steps).at(-1)?.text // => "The eigenvalues are 3 and 1."
 */
export function explainEigen(steps: readonly EigenStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy(EIGEN_WORDS, step, context));
}
