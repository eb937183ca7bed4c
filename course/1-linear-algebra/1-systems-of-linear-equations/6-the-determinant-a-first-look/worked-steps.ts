import type { PlayedStep } from "@gradus/figures";
import { type ExactVector, rowOf } from "@gradus/math/exact";
import { type Explanation, explainMissingEntry, explainSingularity, twoProductsNode } from "@gradus/math/explain";
import { rowObjects } from "./state.ts";
import { completed, decided, entry, worked } from "./worked-matrices.ts";

// The worked examples are made while the page is built: the page gets their lines, and not what makes them.

/** A worked example as the page shows it: its lines, the one from which on the second line is known, and the two rows. */
export type WorkedSquare = {
  readonly steps: readonly PlayedStep[];
  readonly known: number;
  readonly first: ExactVector;
  readonly second: ExactVector;
};

const played = ({ rule, text, speech, node, reason }: Explanation): PlayedStep => ({
  rule,
  text,
  speech,
  node,
  reason,
});

/** The line of the two products without what they come to: that is said in the next line. */
function shortened(step: PlayedStep, i: number): PlayedStep {
  const by = decided.steps[i];
  return by?.rule === "products" ? { ...step, node: twoProductsNode(by.at.diagonal, by.at.antidiagonal) } : step;
}

/** The determinant of a matrix, and what it says about the lines. */
export const workedDeterminant: WorkedSquare = {
  steps: explainSingularity(decided.steps, { objects: rowObjects }).map(played).map(shortened),
  known: 0,
  first: rowOf(worked, 0),
  second: rowOf(worked, 1),
};

const steps = explainMissingEntry(entry.steps).map(played);

/** The inverse question: the determinant is given, an entry is asked. */
export const workedEntry: WorkedSquare = {
  steps,
  known: steps.findIndex(({ rule }) => rule === "line-divide"),
  first: rowOf(completed, 0),
  second: rowOf(completed, 1),
};
