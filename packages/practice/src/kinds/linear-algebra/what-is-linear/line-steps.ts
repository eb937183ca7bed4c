import {
  type ExactVector,
  interceptOn,
  type LinearEquation2,
  type LineFormStep,
  lineFromPoints,
  slopeInterceptForm,
} from "@gradus/math/exact";
import { type Explanation, explainLineForm, explainPoints } from "@gradus/math/explain";

/** The steps that write something new down; reading off what stands there is left to the summary. */
const written = (steps: readonly LineFormStep[]): readonly Explanation[] =>
  explainLineForm(steps.filter(({ rule }) => rule !== "read-intercept"));

/** Both intercepts by putting in 0, and then the slope by solving for y. */
export function lineSteps(e: LinearEquation2): readonly Explanation[] {
  return written([...interceptOn(e, 0).steps, ...interceptOn(e, 1).steps, ...slopeInterceptForm(e).steps]);
}

/** The crossing with the x-axis by putting in 0. */
export function crossingSteps(e: LinearEquation2): readonly Explanation[] {
  return written(interceptOn(e, 0).steps);
}

/** The slope by solving for y. */
export function slopeSteps(e: LinearEquation2): readonly Explanation[] {
  return explainLineForm(slopeInterceptForm(e).steps);
}

/** The equation of the line through two points, in whole numbers. */
export function pointSteps(p: ExactVector, q: ExactVector): readonly Explanation[] {
  return explainPoints(lineFromPoints(p, q).steps);
}

/** The same, solved for y. */
export function rateSteps(p: ExactVector, q: ExactVector): readonly Explanation[] {
  return explainPoints(lineFromPoints(p, q).steps.filter(({ rule }) => rule !== "whole-numbers"));
}
