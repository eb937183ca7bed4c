import type { PlayedStep } from "@gradus/figures";
import { type Explanation, explainMix } from "@gradus/math/explain";
import { rowObjects } from "./state.ts";
import { mix } from "./worked-rows.ts";

// The worked example is made while the page is built: the page gets its lines, and not what makes them.

const played = ({ rule, text, speech, node, reason }: Explanation): PlayedStep => ({
  rule,
  text,
  speech,
  node,
  reason,
});

/** Two columns give the mix, and the third agrees. */
export const steps: readonly PlayedStep[] = explainMix(mix.steps, { objects: rowObjects }).map(played);

/** The line from which on the picture shows that plane 3 passes through the cut of the others. */
export const found = steps.findIndex(({ rule }) => rule === "conclude-mix");
