import {
  classifySystem2,
  equation2,
  type LinearEquation2,
  Q,
  type Rational,
  sameLine,
  scaleEquation,
  slope,
  ZERO,
} from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { Answer } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import type { MistakeId } from "../../../mistake/library.ts";
import { lesson } from "./lesson.ts";
import { inline, numberText, systemText } from "./notation-in-prose.ts";
import { type Outcome, outcomeOf, type System } from "./outcome.ts";
import { describeLine, pictureOf } from "./two-line-picture.ts";
import { workedSteps } from "./worked-steps.ts";
import { secondUnknownLeft, standardForm, type WrittenEquation, writtenNode } from "./written-equation.ts";

/** What a picture was made by: the system itself, or a wrong rule used on both lines. */
type Maker = "right" | Extract<MistakeId, "intercept-sign-wrong" | "slope-inverted" | "slope-sign-wrong">;

type Problem = {
  readonly level: number;
  readonly outcome: Outcome;
  readonly system: System;
  /** The makers of pictures a, b, c, d. */
  readonly order: readonly Maker[];
};

const makers: readonly Maker[] = ["right", "intercept-sign-wrong", "slope-inverted", "slope-sign-wrong"];
const letters = ["a", "b", "c", "d"] as const;

const slopeOf = (e: LinearEquation2): Rational => slope(e) ?? ZERO;
const heightOf = (e: LinearEquation2): Rational => Q.divide(e.c, e.b);
const slopeLine = (m: Rational, b: Rational): LinearEquation2 => ({ a: Q.negate(m), b: Q.of(1), c: b });

function redraw(maker: Maker, e: LinearEquation2): LinearEquation2 {
  const [m, b] = [slopeOf(e), heightOf(e)];
  switch (maker) {
    case "right":
      return slopeLine(m, b);
    case "intercept-sign-wrong":
      return slopeLine(m, Q.negate(b));
    case "slope-inverted":
      return slopeLine(Q.isZero(m) ? m : Q.reciprocal(m), b);
    case "slope-sign-wrong":
      return slopeLine(Q.negate(m), b);
  }
}

const drawn = (maker: Maker, [first, second]: System): System => [redraw(maker, first), redraw(maker, second)];

function looksDifferent(one: System, other: System): boolean {
  return !(sameLine(one[0], other[0]) && sameLine(one[1], other[1]));
}

/** Every two pictures differ, and both lines of each can be told from the other. */
function isClear(system: System): boolean {
  const pictures = makers.map((maker) => drawn(maker, system));
  const separate = pictures.every(([first, second]) => !sameLine(first, second));
  return separate && pictures.every((one, i) => pictures.slice(i + 1).every((other) => looksDifferent(one, other)));
}

function draw(rng: RandomStream, level: number, outcome: Outcome): System {
  const slopes = level === 1 ? ["-2", "-1", "1", "2"] : ["-3", "-2", "-1", "-1/2", "1/2", "1", "2", "3"];
  const heights = [-4, -3, -2, -1, 1, 2, 3, 4];
  const m = Q.of(rng.choice(slopes));
  const n = outcome === "none" ? m : Q.of(rng.choice(slopes.filter((other) => !Q.equals(Q.of(other), m))));
  const [b, c] = rng.sample(heights, 2) as [number, number];
  const lines: System = [slopeLine(m, Q.of(b)), slopeLine(n, Q.of(c))];
  if (!isClear(lines)) return draw(rng, level, outcome);
  return level === 1 ? lines : [whole(rng, lines[0]), whole(rng, lines[1])];
}

function whole(rng: RandomStream, e: LinearEquation2): LinearEquation2 {
  const factor = Q.multiply(Q.of(e.a.denominator), Q.of(Q.sign(e.a) < 0 ? -1 : rng.choice([1, -1])));
  return equation2(Q.multiply(e.a, factor), Q.multiply(e.b, factor), Q.multiply(e.c, factor));
}

function makerOf({ order }: Problem, answer: Answer): Maker {
  const index = letters.findIndex((letter) => answer.type === "choice" && letter === answer.ids[0]);
  return order[index] ?? "slope-sign-wrong";
}

const letterOf = ({ order }: Problem, maker: Maker): string => letters[order.indexOf(maker)] ?? "a";

/** The two equations as they stand in the question. */
function written({ level, system: [first, second] }: Problem): readonly [WrittenEquation, WrittenEquation] {
  const upright = Q.sign(second.b) < 0 ? scaleEquation(second, -1) : second;
  return [
    level === 1 ? secondUnknownLeft(first) : standardForm(first),
    level === 2 ? standardForm(second) : secondUnknownLeft(upright),
  ];
}

/** Two points to try, on a line that the maker of the picture drew wrong. */
function checkOf(problem: Problem, maker: Maker): Prose {
  const right = drawn("right", problem.system);
  const index = sameLine(right[0], drawn(maker, problem.system)[0]) ? 1 : 0;
  const equation = inline(writtenNode(written(problem)[index], { object: `line-${index + 1}` }));
  const x = slopeOf(right[index]).denominator;
  return `Put $x = 0$ into ${equation}, and then $x = ${x}$.\nDoes the ${index === 0 ? "first" : "second"} line of your picture pass through both points?`;
}

/** Which of four small pictures shows the two equations; the others are what wrong rules draw. */
export const matchSystemToPicture = defineKind<Problem>({
  id: "la.match-system-to-picture",
  version: 1,
  title: "Match a system to its picture",
  skills: ["la.match-picture-to-count"],
  surface: "picture",
  method: "draw-from-equation",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    const outcome: Outcome = level === 1 ? "one" : rng.choice(["one", "none"] as const);
    return { level, outcome, system: draw(rng, level, outcome), order: rng.shuffle(makers) };
  },
  isWellPosed: ({ system, outcome }) => outcomeOf(system) === outcome && isClear(system),
  prompt: (problem) => ({
    text: `Which picture shows this system?\n\n${systemText(
      written(problem).map((equation, i) => writtenNode(equation, { object: `line-${i + 1}` })),
    )}`,
    equations: problem.system,
  }),
  form: ({ system, order }) => ({
    type: "choice",
    many: false,
    choices: order.map((maker, i) => {
      const id = letters[i] ?? "a";
      return { id, text: `Picture ${id.toUpperCase()}`, picture: pictureOf(drawn(maker, system)) };
    }),
  }),
  assess(problem, answer) {
    const right = answer.type === "choice" && answer.ids[0] === letterOf(problem, "right");
    const [first, second] = problem.system;
    if (!right) return { is: "wrong", nudge: checkOf(problem, makerOf(problem, answer)) };
    return { is: "right", because: `The first line ${describeLine(first)}; the second ${describeLine(second)}.` };
  },
  solve(problem) {
    const [first, second] = problem.system;
    const { kind } = classifySystem2(first, second);
    const ends = kind === "unique" ? "They cross once." : "They are parallel and apart.";
    return {
      answer: letterOf(problem, "right"),
      steps: workedSteps([first, second]),
      summary: `The first line ${describeLine(first)}; the second ${describeLine(second)}. ${ends}`,
    };
  },
  hints: (problem) => [
    "For each line find two things: where it crosses the $y$-axis, and whether it rises or falls to the right and how fast.",
    `For ${inline(writtenNode(written(problem)[0], { object: "line-1" }))}, put in $x = 0$ to find the crossing with the $y$-axis; that already rules out a picture.`,
    `The slopes are ${problem.system.map((e) => numberText(slopeOf(e))).join(" and ")}.`,
  ],
  mistakes: (["intercept-sign-wrong", "slope-inverted", "slope-sign-wrong"] as const).map((id) => ({
    id,
    apply: (problem: Problem) => letterOf(problem, id),
    words: (problem: Problem) => ({
      ...(problem.level === 1 && id === "slope-sign-wrong"
        ? { why: "Rising and falling are easily exchanged on the way from the equation to the line." }
        : {}),
      ...(problem.level === 1 && id === "intercept-sign-wrong"
        ? {
            why: "The sign of the last number says whether the line crosses the $y$-axis above or below, and it is small.",
          }
        : {}),
      check: checkOf(problem, id),
    }),
  })),
  samples(problem) {
    const right = letterOf(problem, "right");
    return {
      right: [right],
      equivalent: [` ${right.toUpperCase()}`, `(${right})`, `Picture ${right.toUpperCase()}`],
      form: [],
      wrong: letters.filter((letter) => letter !== right),
      unreadable: ["", "e", "3", "a, b", "none of them"],
    };
  },
});
