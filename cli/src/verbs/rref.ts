import { reducedRowEchelonForm } from "@gradus/math/exact";
import { explainRowSteps } from "@gradus/math/explain";
import { readMatrix } from "@gradus/math/reading";
import { readArgument } from "../argument.ts";
import { matrixData } from "../exact-data.ts";
import { showMatrix } from "../show/matrix.ts";
import { showSteps, stepData } from "../show/steps.ts";
import type { Verb } from "../verb.ts";

/** `gradus rref A`: the reduced row echelon form and its pivots. */
export const rref: Verb = {
  name: "rref",
  usage: ["A [--steps] [--json]"],
  summary: "Reduced row echelon form of a matrix",
  details: [
    "Every column may hold a pivot. To keep the constants of an augmented matrix out of it, use gradus solve.",
    "With --json, pivots are the columns of the leading ones counted from 0, from the top row down.",
  ],
  examples: ['rref "1 2; 3 4"', 'rref "[[1, 2, 3], [4, 5, 6]]" --steps', "rref @matrix.csv --json"],
  options: {},
  steps: true,
  positionals: [1, 1],
  run: async (call, surroundings) => {
    const A = await readArgument("A", call.positionals[0] ?? "", readMatrix, surroundings);
    const { value, steps } = reducedRowEchelonForm(A);
    const explained = call.switches.has("steps") ? explainRowSteps(steps) : null;
    return {
      data: {
        ...matrixData(value.matrix),
        pivots: value.pivots,
        ...(explained ? { steps: stepData(explained) } : {}),
      },
      text: (style) =>
        [
          ...(explained && explained.length > 0 ? [showSteps(explained, style), ""] : []),
          showMatrix(value.matrix),
          style.quiet(pivotSentence(value.pivots)),
        ].join("\n"),
    };
  },
};

function pivotSentence(pivots: readonly number[]): string {
  if (pivots.length === 0) return "No pivots.";
  const columns = pivots.map((pivot) => pivot + 1).join(", ");
  return pivots.length === 1 ? `Pivot in column ${columns}.` : `Pivots in columns ${columns}.`;
}
