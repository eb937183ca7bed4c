import type { PlayedStep } from "@gradus/figures";
import { interceptOn, lineFromPoints, slopeInterceptForm } from "@gradus/math/exact";
import { type AnyStep, explain } from "@gradus/math/explain";
import { targets } from "./targets.ts";
import { trip } from "./trip.ts";

// The worked examples are made while the page is built: the page gets their lines, and not what makes them.

function played(step: AnyStep): PlayedStep {
  const { rule, text, speech, node, reason } = explain(step);
  return { rule, text, speech, node, reason };
}

/** The steps that write something new down. */
const [onX, onY, forY] = [interceptOn(trip, 0), interceptOn(trip, 1), slopeInterceptForm(trip)].map(({ steps }) =>
  steps.filter(({ rule }) => rule !== "read-intercept").map(played),
);

/** From the equation of the trips to its crossings and its slope; `onX` and `onY`: the steps that find the crossings. */
export const reading: { readonly steps: readonly PlayedStep[]; readonly onX: number; readonly onY: number } = {
  steps: [...(onX ?? []), ...(onY ?? []), ...(forY ?? [])],
  onX: (onX ?? []).length - 1,
  onY: (onX ?? []).length + (onY ?? []).length - 1,
};

const [p, q] = targets;

/** From the two marked points to the equation of their line. */
export const throughPoints: readonly PlayedStep[] = lineFromPoints(p.at, q.at).steps.map(played);
