import type { ThreePlanes } from "@gradus/math/exact";
import { defineKind } from "../../../exercise/define-kind.ts";
import { drawPlanes, type How, howOf, type RowRules } from "./arrangements.ts";
import { lesson } from "./lesson.ts";
import {
  assessCount,
  constantsInWords,
  countForm,
  countMistakes,
  countSamples,
  letterOf,
  planeSteps,
  trueCount,
  whyCount,
} from "./plane-counting.ts";
import { planesText, planeText } from "./plane-notation.ts";

type Problem = { readonly level: number; readonly how: How; readonly planes: ThreePlanes };

const waysAt: Readonly<Record<number, readonly How[]>> = {
  1: ["one-point", "all-parallel", "two-parallel-third-crosses", "two-coincide-third-crosses", "all-coincide"],
  2: ["one-point", "prism", "common-line", "prism", "common-line"],
  3: ["one-point", "prism", "common-line", "two-coincide-third-parallel", "two-coincide-third-crosses"],
};

const rulesAt: Readonly<Record<number, RowRules>> = {
  1: { reach: 2, gaps: [0, 1] },
  2: { reach: 1, gaps: [1] },
  3: { reach: 2, gaps: [0, 1] },
};

/** How many solutions do three simple equations have, from their coefficients and constants. */
export const countSolutions3x3 = defineKind<Problem>({
  id: "la.count-solutions-3x3",
  version: 1,
  title: "Count the solutions of three equations",
  skills: ["la.count-solutions-3x3"],
  surface: "equations",
  method: "compare-rows",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    const how = rng.choice<How>(waysAt[level] ?? ["one-point"]);
    return { level, how, planes: drawPlanes(rng, how, rulesAt[level] ?? { reach: 2, gaps: [0, 1] }) };
  },
  isWellPosed: ({ planes, how }) => howOf(planes) === how,
  prompt: ({ planes }) => ({
    text: `How many triples $(x, y, z)$ satisfy all three equations?\n\n${planesText(planes)}`,
  }),
  form: () => countForm,
  assess: ({ planes }, answer) => assessCount(planes, answer),
  solve: ({ planes }) => ({
    answer: letterOf(trueCount(planes)),
    steps: planeSteps(planes),
    summary: whyCount(planes),
  }),
  hints: ({ level, planes }) => [
    level === 1
      ? "Look at the rows of coefficients first. If one is a multiple of another, the two planes tilt alike, and the constants decide whether they are one plane or two."
      : level === 2
        ? "Look for a mix of two rows of coefficients that gives the third: their sum, their difference, or twice one and once the other."
        : "Is one row of coefficients a multiple of another? If none is, look for a mix of two rows that gives the third: their sum, their difference, or twice one and once the other.",
    `The constants are ${constantsInWords(planes)}. Whatever you do with the rows of ${planeText(planes[0], 0)} and ${planeText(planes[1], 1)}, do it with their constants too.`,
    "If no row is a multiple of another, nor a mix of the other two, the planes meet in one point.",
  ],
  mistakes: countMistakes(({ planes }) => planes),
  samples: ({ planes }) => countSamples(planes),
});
