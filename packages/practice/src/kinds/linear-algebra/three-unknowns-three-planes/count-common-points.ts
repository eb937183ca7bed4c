import { classifyPlanes, Q, type ThreePlanes } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import { drawPlanes, type How, howOf } from "./arrangements.ts";
import { lesson } from "./lesson.ts";
import {
  assessCount,
  countForm,
  countMistakes,
  countSamples,
  letterOf,
  planeSteps,
  trueCount,
  whyCount,
} from "./plane-counting.ts";
import { planesText, planeText } from "./plane-notation.ts";
import { isInSight, planesPicture, REACH } from "./planes-picture.ts";

type Problem = { readonly level: number; readonly how: How; readonly planes: ThreePlanes };

const waysAt: Readonly<Record<number, readonly How[]>> = {
  1: ["one-point", "one-point", "common-line", "two-parallel-third-crosses", "all-parallel"],
  2: ["one-point", "common-line", "common-line", "prism", "prism"],
};

/** Every plane is in sight, and a point that all three share lies well inside. */
function isClear(planes: ThreePlanes): boolean {
  const { solution } = classifyPlanes(planes).value;
  const point = solution.kind === "unique" ? solution.point : [];
  return planes.every(isInSight) && point.every((value) => Math.abs(Q.toNumber(value)) <= 0.7 * REACH);
}

function draw(rng: RandomStream, how: How): ThreePlanes {
  const planes = drawPlanes(rng, how, { reach: 1, gaps: [0, 1] }, { factors: [1], bound: 9 });
  return isClear(planes) ? planes : draw(rng, how);
}

/** How many points do three drawn planes share; the scene has to be turned to see it. */
export const countCommonPoints = defineKind<Problem>({
  id: "la.count-common-points",
  version: 1,
  title: "Count the common points of three planes",
  skills: ["la.count-solutions-3x3"],
  surface: "picture",
  method: "turn-the-scene",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    const how = rng.choice<How>(waysAt[level] ?? ["one-point"]);
    return { level, how, planes: draw(rng, how) };
  },
  isWellPosed: ({ planes, how }) => howOf(planes) === how && isClear(planes),
  prompt: ({ level, planes }) => ({
    text:
      level === 1
        ? `Turn the scene. How many points lie on all three of these planes?\n\n${planesText(planes)}`
        : `No two of these planes are parallel. How many points lie on all three? Turn the scene until you are sure.\n\n${planesText(planes)}`,
    picture: planesPicture(planes, "Three planes in space, numbered 1 to 3, with the equations given in the question."),
  }),
  form: () => countForm,
  assess: ({ planes }, answer) => assessCount(planes, answer),
  solve: ({ planes }) => ({
    answer: letterOf(trueCount(planes)),
    steps: planeSteps(planes),
    summary: whyCount(planes),
  }),
  hints: ({ planes }) => [
    "Look for a line in which two of the planes cut each other. If there is one, follow it: does the third plane cut it, hold it, or keep clear of it?",
    `Begin with ${planeText(planes[0], 0)}. Turn the scene until you look along that plane, so that it is only a line, and see how the other two lie to it.`,
    "The rows of coefficients tell it too: look for one that is a multiple of another, or a mix of the other two.",
  ],
  mistakes: countMistakes(({ planes }) => planes),
  samples: ({ planes }) => countSamples(planes),
});
