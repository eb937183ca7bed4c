import type { PlayedStep } from "@gradus/figures";
import { classifyPlanes } from "@gradus/math/exact";
import { explainPlanes } from "@gradus/math/explain";
import { worked } from "./readings.ts";

// The worked example is made while the page is built: the page gets its lines, and not what makes them.

const { steps: trace } = classifyPlanes(worked);

/** The comparison of the three readings, line by line. */
export const steps: readonly PlayedStep[] = explainPlanes(trace, { objects: ["line-1", "line-2", "line-3"] }).map(
  ({ rule, text, speech, node, reason }) => ({ rule, text, speech, node, reason }),
);

/** The planes that each line talks about: the pair that it compares, at the end all of them. Counted from 0. */
export const shown: readonly (readonly number[])[] = trace.map((step) =>
  step.rule === "compare-planes" ? [step.at.first, step.at.second] : [0, 1, 2],
);
