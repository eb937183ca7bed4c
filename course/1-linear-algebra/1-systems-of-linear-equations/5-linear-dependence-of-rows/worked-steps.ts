import type { PlayedStep } from "@gradus/figures";
import { type ExactVector, rowOf } from "@gradus/math/exact";
import { type Explanation, explainCombine, explainFactor, explainSubstitution } from "@gradus/math/explain";
import { rowObjects } from "./state.ts";
import { combined, factor, letter, letterFirst, letterSecond, rows } from "./worked-rows.ts";

// The worked examples are made while the page is built: the page gets their lines, and not what makes them.

/** A worked example as the page shows it: its lines, the one from which on the picture shows what was found, and the two rows. */
export type WorkedPair = {
  readonly steps: readonly PlayedStep[];
  readonly found: number;
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

const context = { objects: rowObjects };
const numbers = [...explainFactor(factor.steps, context), ...explainCombine(combined.steps, context)].map(played);

/** A factor from one column, its test in the other, and the same fact as a combination. */
export const workedRows: WorkedPair = {
  steps: numbers,
  found: numbers.findIndex(({ rule }) => rule === "conclude-factor"),
  first: rowOf(rows, 0),
  second: rowOf(rows, 1),
};

const substitution = explainSubstitution(letter.steps).map(played);

/** The same with a letter: two columns are two equations for the factor and the letter. */
export const workedLetter: WorkedPair = {
  steps: substitution,
  found: substitution.findIndex(({ rule }) => rule === "divide"),
  first: letterFirst,
  second: letterSecond,
};
