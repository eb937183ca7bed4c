import {
  classifySystem2,
  equation2,
  type LinearEquation2,
  parallel,
  Q,
  type Rational,
  sameLine,
  satisfies,
  scaleEquation,
  solveForY,
  vector,
  ZERO,
} from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, AnswerForm } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { lesson } from "./lesson.ts";
import { inline, numberText, pointText } from "./notation-in-prose.ts";
import { pictureOf, reach } from "./two-line-picture.ts";
import { workedSteps } from "./worked-steps.ts";
import { secondUnknownLeft, writtenNode } from "./written-equation.ts";

/** No common point; every point common; exactly the marked point common; none, and through the marked point. */
type Target = "none" | "all" | "marked" | "none-through";

type Problem = {
  readonly target: Target;
  readonly m: Rational;
  readonly b: number;
  /** The marked point, for the targets that have one. */
  readonly mark: readonly [number, number];
};

const line = (m: Rational, b: Rational): LinearEquation2 => ({ a: Q.negate(m), b: Q.of(1), c: b });
const given = ({ m, b }: Problem): LinearEquation2 => line(m, Q.of(b));
const hasMark = ({ target }: Problem): boolean => target === "marked" || target === "none-through";
const through = (m: Rational, [x, y]: readonly [number, number]): LinearEquation2 =>
  line(m, Q.subtract(Q.of(y), Q.multiply(m, Q.of(x))));

function formOf(problem: Problem): AnswerForm {
  const [x, y] = problem.mark;
  const points = hasMark(problem) ? [{ object: "solution", at: [x, y] as const, label: `(${x}, ${y})` }] : [];
  return { type: "line", picture: pictureOf([given(problem)], { points, label: true }), snap: 1 };
}

const textOf = (problem: Problem, equation: LinearEquation2): string =>
  formatAnswer(formOf(problem), { type: "line", equation });

function meets(problem: Problem, second: LinearEquation2): boolean {
  const first = given(problem);
  const onMark = satisfies(second, vector(problem.mark));
  switch (problem.target) {
    case "none":
      return parallel(first, second) && !sameLine(first, second);
    case "none-through":
      return parallel(first, second) && !sameLine(first, second) && onMark;
    case "all":
      return sameLine(first, second);
    case "marked":
      return !parallel(first, second) && onMark;
  }
}

function rightLine(problem: Problem): LinearEquation2 {
  const { target, m, b, mark } = problem;
  if (target === "all") return given(problem);
  if (target === "none") return line(m, Q.of(b > 0 ? b - 3 : b + 3));
  if (target === "none-through") return through(m, mark);
  return through(ZERO, mark);
}

/** Keeps the first line's crossing with the y-axis and leans the other way. */
const turned = ({ m, b }: Problem): LinearEquation2 => line(Q.negate(m), Q.of(b));

function exchanged(problem: Problem): LinearEquation2 {
  const { target, m, b } = problem;
  return target === "all" ? line(m, Q.of(b > 0 ? b - 2 : b + 2)) : given(problem);
}

const lineOf = (answer: Answer): LinearEquation2 | null => (answer.type === "line" ? answer.equation : null);

const written = (e: LinearEquation2): string =>
  Q.isZero(e.b)
    ? `$x = ${Q.toText(Q.divide(e.c, e.a)).replace("/", "\\!/\\!")}$`
    : inline(writtenNode(secondUnknownLeft(scaleEquation(e, Q.reciprocal(e.b)))));

const tasks: Readonly<Record<Target, (problem: Problem) => string>> = {
  none: () => "Place a second line so that the system of both lines has **no solution**.",
  all: () => "Place a second line so that **every point** of the first line is a solution of the system of both.",
  marked: ({ mark: [x, y] }) =>
    `Place a second line so that the marked point $(${x}, ${y})$ is the **only solution** of the system of both lines.`,
  "none-through": ({ mark: [x, y] }) =>
    `Place a second line **through the marked point** $(${x}, ${y})$ so that the system of both lines has **no solution**.`,
};

function found(problem: Problem, second: LinearEquation2): string {
  const common = classifySystem2(given(problem), second);
  if (common.kind === "unique")
    return `Your line ${written(second)} meets the first one once, at ${pointText(common.point)}.`;
  if (common.kind === "none") return `Your line ${written(second)} is parallel to the first one and apart from it.`;
  return `Your line ${written(second)} is the first line again: they share every point.`;
}

const asks: Readonly<Record<Target, string>> = {
  none: "There is to be no common point: the same slope, at another height.",
  all: "Every point is to be shared: take two points of the first line and lead yours through both.",
  marked: "The marked point alone is to be shared: lead your line through it, with a slope of its own.",
  "none-through":
    "There is to be no common point, and the marked point is to be on your line: take the first line's slope there.",
};

function draw(rng: RandomStream, level: number): Problem {
  const target: Target =
    level === 1
      ? rng.choice(["none", "all"])
      : level === 2
        ? rng.choice(["marked", "none"])
        : rng.choice(["none-through", "marked"]);
  const m = Q.of(rng.choice(level === 1 ? ["-2", "-1", "1", "2"] : ["-2", "-3/2", "-1/2", "1/2", "3/2", "2"]));
  const b = rng.choice([-3, -2, -1, 1, 2, 3]);
  const xs = [-4, -3, -2, 2, 3, 4];
  const x = rng.choice(xs.filter((candidate) => Q.isInteger(Q.multiply(m, Q.of(candidate)))));
  const onLine = Q.toNumber(solveForY(line(m, Q.of(b)), Q.of(x)) ?? ZERO);
  return { target, m, b, mark: [x, target === "none-through" ? onLine + rng.choice([-4, -3, 3, 4]) : onLine] };
}

const visible = ({ mark }: Problem): boolean => mark.every((value) => Math.abs(value) < reach);

/** Place a second line so that the system has no solution, all, or just the marked one; any line that does it is right. */
export const placeALine = defineKind<Problem>({
  id: "la.place-a-line",
  version: 1,
  title: "Place a line for an outcome",
  skills: ["la.match-picture-to-count", "la.count-solutions-2x2"],
  surface: "inverse",
  method: "place-by-slope",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!visible(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) => meets(problem, rightLine(problem)) && visible(problem),
  prompt: (problem) => ({
    text: `The first line is ${inline(writtenNode(secondUnknownLeft(given(problem)), { object: "line-1" }))}. ${tasks[problem.target](problem)}`,
    equations: [given(problem)],
  }),
  form: formOf,
  assess(problem, answer) {
    const second = lineOf(answer);
    if (second === null) return { is: "undecided", why: "This question asks for a line." };
    if (meets(problem, second)) return { is: "right", because: found(problem, second) };
    const missed =
      hasMark(problem) && !satisfies(second, vector(problem.mark))
        ? ` It does not pass through ${pointText(vector(problem.mark))}.`
        : "";
    return { is: "wrong", nudge: asks[problem.target], witness: `${found(problem, second)}${missed}` };
  },
  solve(problem) {
    const second = rightLine(problem);
    return {
      answer: textOf(problem, second),
      steps: workedSteps([given(problem), second]),
      summary: `${asks[problem.target]} For example ${written(second)}.`,
    };
  },
  hints: (problem) => [
    problem.target === "all"
      ? "A solution is a point on both lines. Where must the second line lie, if every point of the first one is to be on it?"
      : problem.target === "marked"
        ? "A solution is a point on both lines. How must a second line lie to share one point with the first and no other?"
        : "A solution is a point on both lines. How do two lines lie that never meet?",
    `Read the first line: from one grid point to the next it has slope ${numberText(problem.m)}. ${
      problem.target === "marked"
        ? "Put one handle of your line on the marked point."
        : "Two lines lean alike when their slopes are equal."
    }`,
    asks[problem.target],
  ],
  mistakes: [
    {
      id: "axis-crossing-kept",
      apply: (problem) => textOf(problem, turned(problem)),
      fits(problem, answer) {
        const second = lineOf(answer) ?? given(problem);
        return !parallel(given(problem), second) && satisfies(second, vector([0, problem.b]));
      },
      words: (problem) => ({
        check: `The two lines share the point ${pointText(vector([0, problem.b]))}, and no other.\n${asks[problem.target]}`,
      }),
    },
    {
      id: "parallel-and-same-exchanged",
      apply: (problem) => textOf(problem, exchanged(problem)),
      fits(problem, answer) {
        const second = lineOf(answer);
        if (second === null || !parallel(given(problem), second)) return false;
        const same = sameLine(given(problem), second);
        return problem.target === "all" ? !same : same;
      },
      words: (problem) => ({
        ...(problem.target === "marked"
          ? {
              action: "This is what drawing the first line once more gives.",
              why: "It passes through the marked point, as asked, but through all the others as well.",
            }
          : {}),
        check: asks[problem.target],
      }),
    },
  ],
  samples(problem) {
    const { target, m, b, mark } = problem;
    const right = rightLine(problem);
    const steep = through(Q.add(m, Q.of(5)), mark);
    const more =
      target === "none"
        ? [textOf(problem, line(m, Q.of(b + 1)))]
        : target === "marked"
          ? [textOf(problem, equation2(1, 0, mark[0]))]
          : [];
    const { a, b: y, c } = scaleEquation(right, 6);
    return {
      right: [textOf(problem, right), ...more],
      equivalent: [
        `${Q.toText(a)}x + ${Q.toText(y)}y = ${Q.toText(c)}`,
        `y = ${Q.toText(Q.negate(right.a))}x + ${Q.toText(right.c)}`,
      ],
      form: [],
      wrong: [target === "marked" ? textOf(problem, through(m, [mark[0], mark[1] + 1])) : textOf(problem, steep)],
      unreadable: ["", "y =", "2x + 3", "parallel", "x^2 = y"],
    };
  },
});
