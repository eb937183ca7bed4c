import { classifySystem2, equation2, Q, type Rational, satisfies, solveForY, vector, ZERO } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { AnswerForm } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { lesson } from "./lesson.ts";
import { equationText, pointFails, pointText, systemText } from "./notation-in-prose.ts";
import type { System } from "./outcome.ts";
import { pictureOf, reach } from "./two-line-picture.ts";
import { workedSteps } from "./worked-steps.ts";
import {
  secondUnknownLeft,
  sorted,
  spreadOver,
  standardForm,
  type WrittenEquation,
  writtenNode,
} from "./written-equation.ts";

type Problem = {
  readonly level: number;
  readonly written: readonly [WrittenEquation, WrittenEquation];
  readonly solution: readonly [number, number];
};

const systemOf = ({ written: [first, second] }: Problem): System => [sorted(first), sorted(second)];
const textOf = ([x, y]: readonly [number, number]): string => `(${x}, ${y})`;
const swapped = ({ solution: [x, y] }: Problem): readonly [number, number] => [y, x];
const onAxis = (problem: Problem): Rational => solveForY(systemOf(problem)[0], ZERO) ?? ZERO;

/** The first line is drawn on level 1; after that the grid is empty. */
function formOf(problem: Problem): AnswerForm {
  const shown = problem.level === 1 ? [systemOf(problem)[0]] : [];
  return { type: "point", picture: pictureOf(shown, { label: true }), snap: 1 };
}

function draw(rng: RandomStream, level: number): Problem {
  const solution = [rng.integer(-5, 5), rng.integer(-5, 5)] as const;
  const [x, y] = solution;
  const m = rng.choice([-3, -2, -1, 1, 2, 3]);
  const first = equation2(-m, 1, y - m * x);
  const [p, q] = [rng.choice([1, 2, 3]), rng.choice([-3, -2, -1, 1, 2, 3])];
  const second = equation2(p, q, p * x + q * y);
  const forms = {
    1: [secondUnknownLeft(first), standardForm(second)],
    2: [standardForm(m > 0 ? equation2(m, -1, m * x - y) : first), standardForm(second)],
    3: [secondUnknownLeft(first), spreadOver(second, rng.choice([-2, -1, 1, 2]), rng.choice([-3, -1, 2, 4]))],
  } as const;
  return { level, written: level === 1 ? forms[1] : level === 2 ? forms[2] : forms[3], solution };
}

function isFit(problem: Problem): boolean {
  const [x, y] = problem.solution;
  const crossing = onAxis(problem);
  const apart = !(y === 0 && Q.equals(crossing, Q.of(x)));
  const inside = Q.isInteger(crossing) && Math.abs(Q.toNumber(crossing)) <= reach;
  return x !== y && x !== 0 && apart && inside && classifySystem2(...systemOf(problem)).kind === "unique";
}

/** Two equations, and the plane with one line or none: place their common point. */
export const placeTheSolution = defineKind<Problem>({
  id: "la.place-the-solution",
  version: 1,
  title: "Place the common point",
  skills: ["la.solve-2x2-substitution", "la.match-picture-to-count"],
  surface: "picture",
  method: "find-the-common-point",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) =>
    classifySystem2(...systemOf(problem)).kind === "unique" &&
    systemOf(problem).every((e) => satisfies(e, vector(problem.solution))),
  prompt: (problem) => ({
    text: `Place the point that satisfies both equations.${
      problem.level === 1 ? " The first line is drawn; the second is not." : " Neither line is drawn."
    }\n\n${systemText(problem.written.map((e, i) => writtenNode(e, { object: `line-${i + 1}` })))}`,
    equations: systemOf(problem),
  }),
  form: formOf,
  assess(problem, answer) {
    if (answer.type !== "point") return { is: "undecided", why: "This question asks for a point." };
    const system = systemOf(problem);
    const witness = pointFails(system, answer.at);
    if (witness === null)
      return { is: "right", because: `${pointText(answer.at)} lies on both lines: it fits both equations.` };
    const onFirst = satisfies(system[0], answer.at);
    const nudge = onFirst
      ? "Your point is on the first line. Move it along that line until the second equation holds as well."
      : satisfies(system[1], answer.at)
        ? "Your point is on the second line. Move it along that line until the first equation holds as well."
        : "Put the coordinates of your point into both equations.";
    return { is: "wrong", nudge, witness };
  },
  solve: (problem) => ({
    answer: textOf(problem.solution),
    steps: workedSteps(systemOf(problem)),
    summary: `${pointText(vector(problem.solution))} fits both equations, so both lines pass through it.`,
  }),
  hints(problem) {
    const [first, second] = systemOf(problem);
    return [
      "The point has to lie on both lines, so its coordinates have to fit both equations.",
      problem.level === 1
        ? `Go along the drawn line from grid point to grid point, and put each into ${equationText(second, { object: "line-2" })}.`
        : `Solve ${equationText(first, { object: "line-1" })} for $y$, and put what you get into the other equation.`,
      `With $y$ from the first equation put into ${equationText(second, { object: "line-2" })}, only $x$ is left: find it, then $y$.`,
    ];
  },
  mistakes: [
    {
      id: "coordinates-swapped",
      apply: (problem) => textOf(swapped(problem)),
      words: () => ({
        action: "This is the right pair with its coordinates exchanged.",
        why: "The first number says how far to go to the right, the second how far up.",
        check:
          "Walk to your point: first to the right or left, then up or down.\nThe first step is $x$, the second is $y$. Does each equation hold?",
      }),
    },
    {
      id: "axis-crossing-taken",
      apply: (problem) => `(0, ${Q.toText(onAxis(problem))})`,
    },
  ],
  samples({ solution: [x, y] }) {
    return {
      right: [textOf([x, y])],
      equivalent: [`x = ${x}, y = ${y}`, `( ${x} , ${y} )`, `${x}, ${y}`.replaceAll("-", "−"), `(${2 * x}/2, ${y})`],
      form: [],
      wrong: [textOf([x + 1, y]), textOf([x, y - 1]), textOf([-x, y])],
      unreadable: ["", `(${x}, )`, "there", `(${x}, ${y}, 0)`, "x ="],
    };
  },
});
