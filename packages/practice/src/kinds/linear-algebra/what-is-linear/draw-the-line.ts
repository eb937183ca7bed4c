import { type LinearEquation2, Q, sameLine, satisfies, scaleEquation, ZERO } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, AnswerForm } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Mistake } from "../../../exercise/kind.ts";
import { inline, numberText, pointText } from "../systems-of-linear-equations/notation-in-prose.ts";
import { describeLine, pictureOf, reach } from "../systems-of-linear-equations/two-line-picture.ts";
import {
  secondUnknownLeft,
  sorted,
  standardForm,
  term,
  type WrittenEquation,
  writtenNode,
} from "../systems-of-linear-equations/written-equation.ts";
import { displayText } from "./display-text.ts";
import { lesson } from "./lesson.ts";
import { lineSteps, slopeSteps } from "./line-steps.ts";
import { lineByIntercepts, slopeLine, valuesOf } from "./line-values.ts";

type Problem = { readonly level: number; readonly written: WrittenEquation };

const lineOf = ({ written }: Problem): LinearEquation2 => sorted(written);
const isSlanted = ({ a, b }: LinearEquation2): boolean => !Q.isZero(a) && !Q.isZero(b);
const form: AnswerForm = { type: "line", picture: pictureOf([]), snap: 1 };
const textOf = (equation: LinearEquation2): string => formatAnswer(form, { type: "line", equation });
const drawnLine = (answer: Answer): LinearEquation2 | null => (answer.type === "line" ? answer.equation : null);

/** What a wrong rule draws; `null` where it can't be followed. */
const wrongLines = {
  "slope-sign-wrong": (e: LinearEquation2) => (isSlanted(e) ? { ...e, a: Q.negate(e.a) } : null),
  "slope-inverted"(e: LinearEquation2) {
    if (!isSlanted(e)) return null;
    const { m, onY } = valuesOf(e);
    return slopeLine(Q.reciprocal(m), onY);
  },
  "intercepts-exchanged": (e: LinearEquation2) => (isSlanted(e) ? { a: e.b, b: e.a, c: e.c } : null),
  "vertical-and-level-exchanged": (e: LinearEquation2) => (isSlanted(e) ? null : { a: e.b, b: e.a, c: e.c }),
} as const;

function draw(rng: RandomStream, level: number): Problem {
  const place = (): number => rng.choice([-5, -4, -3, -2, 2, 3, 4, 5]);
  if (level === 1) {
    const m = Q.of(rng.choice(["-3", "-2", "-1/2", "1/2", "2", "3", "-3/2", "3/2", "-2/3", "2/3"]));
    return { level, written: secondUnknownLeft(slopeLine(m, Q.of(place()))) };
  }
  if (level === 2) return { level, written: standardForm(lineByIntercepts(place(), place(), rng.choice([1, -1]))) };
  const unknown = rng.choice([0, 1] as const);
  const factor = rng.choice([-3, -2, 2, 3, 4]);
  const more = rng.choice([-3, -1, 0, 2, 4]);
  return {
    level,
    written: {
      left: [term(factor, unknown), term(more, "constant")],
      right: [term(factor * place() + more, "constant")],
    },
  };
}

function isFit(problem: Problem): boolean {
  const line = lineOf(problem);
  const wrong = Object.values(wrongLines).flatMap((rule) => rule(line) ?? []);
  const apart = [line, ...wrong].every((one, i, all) => all.slice(i + 1).every((other) => !sameLine(one, other)));
  const twoPoints = grid.filter((x) => onGrid(line, x)).length >= 2 || Q.isZero(line.b);
  return apart && twoPoints;
}

const grid = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);

function onGrid(line: LinearEquation2, x: number): boolean {
  return grid.some((y) => satisfies(line, [Q.of(x), Q.of(y)]));
}

/** The y-values, or for a vertical line the x-value, that a check asks for. */
function check(problem: Problem): string {
  const line = lineOf(problem);
  const given = inline(writtenNode(problem.written, { object: "line-1" }));
  if (!isSlanted(line)) {
    const letter = Q.isZero(line.b) ? "x" : "y";
    return `In ${given} only $${letter}$ is fixed; the other coordinate may be anything.\nWrite down two such points and lead your line through them.`;
  }
  return `Put $x = 0$ into ${given}, and then $y = 0$.\nDoes your line pass through both points?`;
}

const mistake = (id: keyof typeof wrongLines): Mistake<Problem> => ({
  id,
  apply(problem) {
    const wrong = wrongLines[id](lineOf(problem));
    return wrong === null ? null : textOf(wrong);
  },
  words: (problem) => ({
    check: check(problem),
    ...(problem.level === 1 && id === "slope-sign-wrong"
      ? { why: "Rising and falling are easily exchanged on the way from the equation to the line." }
      : {}),
    ...(problem.level === 1 && id === "intercepts-exchanged"
      ? {
          why: "The number that stands alone belongs to the $y$-axis, where $x$ is $0$; it is easily marked on the other one.",
        }
      : {}),
  }),
});

/** Draw the line of an equation: slope and intercept, both intercepts, or an upright or level line. */
export const drawTheLine = defineKind<Problem>({
  id: "la.draw-the-line",
  version: 1,
  title: "Draw the line of an equation",
  skills: ["la.slope-intercept"],
  surface: "picture",
  method: "draw-from-intercepts",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) => isFit(problem),
  prompt: (problem) => ({
    text: `Place the line with this equation:\n\n${displayText(writtenNode(problem.written, { object: "line-1" }))}`,
  }),
  form: () => form,
  assess(problem, answer) {
    const placed = drawnLine(answer);
    if (placed === null) return { is: "undecided", why: "This question asks for a line." };
    const line = lineOf(problem);
    if (sameLine(placed, line))
      return { is: "right", because: `Your line ${describeLine(line)}, as the equation says.` };
    const stray = strayPoint(placed, line);
    return {
      is: "wrong",
      nudge: check(problem),
      ...(stray === null
        ? {}
        : {
            witness: `Your line goes through ${pointText(stray)}, and these numbers do not fit ${inline(writtenNode(problem.written, { object: "line-1" }))}.`,
          }),
    };
  },
  solve(problem) {
    const line = lineOf(problem);
    return {
      answer: textOf(line),
      steps: isSlanted(line) ? lineSteps(line) : slopeSteps(line),
      summary: `The line ${describeLine(line)}.`,
    };
  },
  hints(problem) {
    const line = lineOf(problem);
    if (!isSlanted(line)) {
      const letter = Q.isZero(line.b) ? "x" : "y";
      return [
        `The equation holds for every point with one certain $${letter}$. How do all those points lie?`,
        `Solve for $${letter}$ first. Then write down two points with that $${letter}$ and any other coordinate you like.`,
        `Both ${twoPoints(line)} fit.`,
      ];
    }
    const { onY } = valuesOf(line);
    return [
      "Two points are enough for a line. Which points are easiest to find?",
      problem.level === 1
        ? "The number that stands alone says where the line crosses the $y$-axis. The number in front of $x$ says how far it goes up for each step to the right."
        : "Put in $x = 0$ and find $y$; then put in $y = 0$ and find $x$.",
      `It crosses the $y$-axis at ${numberText(onY)}.`,
    ];
  },
  mistakes: [
    mistake("slope-sign-wrong"),
    mistake("slope-inverted"),
    mistake("intercepts-exchanged"),
    mistake("vertical-and-level-exchanged"),
  ],
  samples(problem) {
    const line = lineOf(problem);
    const { a, b, c } = scaleEquation(line, -6);
    return {
      right: [textOf(line)],
      equivalent: [`${Q.toText(a)}x + ${Q.toText(b)}y = ${Q.toText(c)}`],
      form: [],
      wrong: [textOf({ ...line, c: Q.add(line.c, Q.of(7)) })],
      unreadable: ["", "y =", "2x + 3", "steep", "x^2 = y"],
    };
  },
});

/** A whole point of one line that is not on another. */
function strayPoint(placed: LinearEquation2, line: LinearEquation2) {
  for (const x of grid) {
    for (const y of grid) {
      const point = [Q.of(x), Q.of(y)];
      if (satisfies(placed, point) && !satisfies(line, point)) return point;
    }
  }
  return null;
}

function twoPoints({ a, b, c }: LinearEquation2): string {
  const value = Q.divide(c, Q.isZero(b) ? a : b);
  const points = [ZERO, Q.of(2)].map((other) => (Q.isZero(b) ? [value, other] : [other, value]));
  return points.map(pointText).join(" and ");
}
