import { determinant, determinant2x2, formatRational, Q } from "@gradus/math/exact";
import { explainDeterminant } from "@gradus/math/explain";
import { readMatrix } from "@gradus/math/reading";
import { readArgument } from "../argument.ts";
import { showRational } from "../show/matrix.ts";
import { showSteps, stepData } from "../show/steps.ts";
import type { Verb } from "../verb.ts";

/** `gradus det A`: the determinant of a square matrix of any size. */
export const det: Verb = {
  name: "det",
  usage: ["A [--steps] [--json]"],
  summary: "Determinant of a square matrix",
  details: [
    "The steps are ad − bc for a 2×2 matrix and row operations for a larger one. The empty matrix [] has the determinant 1.",
  ],
  examples: ['det "[[1, 2], [3, 4]]"', 'det "2 0 1; 1 3 -1/3; 0 5 4" --steps'],
  options: {},
  steps: true,
  positionals: [1, 1],
  run: async (call, surroundings) => {
    const A = await readArgument("A", call.positionals[0] ?? "", readMatrix, surroundings);
    const { value, steps } = A.rows === 2 && A.columns === 2 ? determinant2x2(A) : determinant(A);
    const explained = call.switches.has("steps") ? explainDeterminant(steps) : null;
    return {
      data: {
        value: Q.toNumber(value),
        exact: formatRational(value),
        ...(explained ? { steps: stepData(explained) } : {}),
      },
      text: (style) =>
        [
          ...(explained && explained.length > 0 ? [showSteps(explained, style), ""] : []),
          style.strong(showRational(value)),
        ].join("\n"),
    };
  },
};
