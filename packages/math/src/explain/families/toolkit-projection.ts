import type { GramSchmidtStep } from "../../linear-algebra/exact/projection/gram-schmidt.ts";
import type { LeastSquaresStep } from "../../linear-algebra/exact/projection/least-squares.ts";
import type { ProjectionStep } from "../../linear-algebra/exact/projection/projection-onto-vector.ts";
import type { QRStep } from "../../linear-algebra/exact/projection/qr.ts";
import type { PlaceVectorsStep } from "../../linear-algebra/exact/subspaces/vectors-as-columns.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { GRAM_SCHMIDT_WORDS, LEAST_SQUARES_WORDS, PROJECTION_WORDS, QR_WORDS } from "../projection-words.ts";
import { SPAN_WORDS } from "../subspace-words.ts";
import { SOLVE_WORDS } from "./row-steps.ts";

/**
 * The steps of `projectOntoVector`.
 *
 * @example explainProjection(projectOntoVector(vector([3, 4]), vector([1, 1])).steps)[1]?.text // => "Divide one by the other: (a · b)/(a · a) = 7/2."
 */
export function explainProjection(
  steps: readonly ProjectionStep[],
  context: ExplainContext = {},
): readonly Explanation[] {
  return steps.map((step) => explainBy(PROJECTION_WORDS, step, context));
}

/**
 * The steps of `leastSquares` or `projectOntoSpan`, with the bar before the right-hand side.
 *
 * @example explainLeastSquares(leastSquares(matrix([[1], [1]]), vector([1, 3])).steps).at(-1)?.reason // => "the best fit"
 */
export function explainLeastSquares(
  steps: readonly (PlaceVectorsStep | LeastSquaresStep)[],
  context: ExplainContext = {},
): readonly Explanation[] {
  const normal = steps.find((step) => step.rule === "normal-equations");
  const bar = normal?.rule === "normal-equations" ? normal.at.unknowns : context.bar;
  const words = { ...SOLVE_WORDS, ...SPAN_WORDS, ...LEAST_SQUARES_WORDS };
  // The whole solution is called x, so its entries have an index.
  const names = context.names ?? Array.from({ length: bar ?? 0 }, (_, i) => `x_${i + 1}`);
  return steps.map((step) => explainBy(words, step, bar === undefined ? context : { ...context, bar, names }));
}

/**
 * The steps of `gramSchmidt`, `orthonormalBasis` or `qr`.
 *
 * @example explainGramSchmidt(orthonormalBasis([vector([1, 1])]).steps).at(-1)?.text // => "The length of u₁ is √2; divide by it: q₁ = (√2/2, √2/2)."
 */
export function explainGramSchmidt(
  steps: readonly (GramSchmidtStep | QRStep)[],
  context: ExplainContext = {},
): readonly Explanation[] {
  return steps.map((step) => explainBy({ ...GRAM_SCHMIDT_WORDS, ...QR_WORDS }, step, context));
}
