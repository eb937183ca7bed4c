import type { IndependenceStep } from "../../linear-algebra/exact/subspaces/independence.ts";
import type { SpaceStep } from "../../linear-algebra/exact/subspaces/spaces.ts";
import type { SpanStep } from "../../linear-algebra/exact/subspaces/span.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { ROW_WORDS } from "../row-words.ts";
import { SPACE_WORDS, SPAN_WORDS } from "../subspace-words.ts";
import { SOLVE_WORDS } from "./row-steps.ts";

/**
 * The steps of `nullSpace`, `columnSpace` or `rowSpace`.
 *
 * @example explainSpace(nullSpace(matrix([[1, 2]])).steps).at(-1)?.text // => "Column 2 has no pivot. Put 1 in its place, and the places of the pivots follow: (−2, 1)."
 */
export function explainSpace(steps: readonly SpaceStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy({ ...ROW_WORDS, ...SPACE_WORDS }, step, context));
}

/**
 * The steps of `spanMembership`; the coefficients are called c_1, c_2, … unless the context names them.
 *
 * @example explainSpan(spanMembership([vector([1, 2])], vector([2, 4])).steps).at(-1)?.text // => "There is one solution, so the vector lies in the span, as one mix alone: b = 2v₁."
 */
export function explainSpan(steps: readonly SpanStep[], context: ExplainContext = {}): readonly Explanation[] {
  const [placed] = steps;
  const vectors = placed?.rule === "place-vectors" ? placed.at.vectors : 0;
  const names = context.names ?? Array.from({ length: vectors }, (_, i) => `c_${i + 1}`);
  return steps.map((step) => explainBy({ ...SOLVE_WORDS, ...SPAN_WORDS }, step, { ...context, names, bar: vectors }));
}

/**
 * The steps of `independence`.
 *
 * @example explainIndependence(independence([vector([1, 2]), vector([2, 4])]).steps).at(-1)?.reason // => "dependent"
 */
export function explainIndependence(
  steps: readonly IndependenceStep[],
  context: ExplainContext = {},
): readonly Explanation[] {
  return steps.map((step) => explainBy({ ...ROW_WORDS, ...SPAN_WORDS }, step, context));
}
