import type { PlanesStep } from "../../linear-algebra/exact/classify-planes.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { PLANES_WORDS } from "../planes-words.ts";

/**
 * The steps of `classifyPlanes`. With `objects`, each equation wears the colour of its plane.
 *
 * @example explainPlanes(classifyPlanes([equation3(1, 0, 0, 0), equation3(0, 1, 0, 0), equation3(1, 1, 0, 5)]).steps).at(-1)?.reason // => "no common point"
 */
export function explainPlanes(steps: readonly PlanesStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy(PLANES_WORDS, step, context));
}
