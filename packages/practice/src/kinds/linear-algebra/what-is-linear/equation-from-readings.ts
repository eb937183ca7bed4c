import {
  type LinearEquation2,
  lineThrough,
  Q,
  type Rational,
  satisfies,
  slope,
  vector,
  ZERO,
} from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { Answer } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Mistake } from "../../../exercise/kind.ts";
import { numberText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import { rateSteps } from "./line-steps.ts";
import { typed } from "./line-values.ts";
import { type ReadingStory, readingStories } from "./stories/reading-stories.ts";

type Problem = {
  readonly story: string;
  readonly first: readonly [number, number];
  readonly second: readonly [number, number];
};

type Pair = readonly [rate: Rational, start: Rational];

const textOf = ([m, n]: Pair): string => `(${typed(m)}, ${typed(n)})`;
const storyOf = ({ story }: Problem): ReadingStory =>
  readingStories.find(({ id }) => id === story) ?? (readingStories[0] as ReadingStory);
const lineOf = ({ first, second }: Problem): LinearEquation2 => lineThrough(vector(first), vector(second));

function rightPair(problem: Problem): Pair {
  const line = lineOf(problem);
  return [slope(line) ?? ZERO, Q.divide(line.c, line.b)];
}

/** The start that a rate leads to from the first reading. */
const startFrom = ({ first: [x, y] }: Problem, rate: Rational): Pair => [
  rate,
  Q.subtract(Q.of(y), Q.multiply(rate, Q.of(x))),
];

const wrongPairs = {
  "slope-inverted": (problem: Problem) => startFrom(problem, Q.reciprocal(rightPair(problem)[0])),
  "slope-sign-wrong": (problem: Problem) => startFrom(problem, Q.negate(rightPair(problem)[0])),
  "first-reading-as-start": (problem: Problem): Pair => [rightPair(problem)[0], Q.of(problem.first[1])],
  "passes-through-origin-assumed": (problem: Problem): Pair => [
    Q.divide(Q.of(problem.first[1]), Q.of(problem.first[0])),
    ZERO,
  ],
} as const;

const pairOf = (answer: Answer): Pair | null => {
  const [m, n] = answer.type === "vector" ? answer.entries : [];
  return m && n ? [m, n] : null;
};

function draw(rng: RandomStream, level: number): Problem {
  const story = rng.choice(readingStories);
  const size = Q.of(rng.choice(level === 1 ? ["2", "3", "4"] : ["1/2", "3/2", "5/2", "2/3", "4/3"]));
  const rate = story.falls ? Q.negate(size) : size;
  const step = Q.toNumber(Q.of(rate.denominator));
  const x1 = step * rng.integer(1, 3);
  const x2 = x1 + step * rng.integer(1, 3);
  const change = (x: number): number => Q.toNumber(Q.multiply(rate, Q.of(x)));
  const start = story.falls ? rng.integer(4, 30) - change(x2) : rng.integer(3, 20);
  return { story: story.id, first: [x1, start + change(x1)], second: [x2, start + change(x2)] };
}

function isFit(problem: Problem): boolean {
  const right = rightPair(problem);
  const pairs = [right, ...Object.values(wrongPairs).map((rule) => rule(problem))];
  const apart = pairs.every(([m, n], i) => pairs.slice(i + 1).every(([p, q]) => !(Q.equals(m, p) && Q.equals(n, q))));
  return (
    apart && [...problem.first, ...problem.second, Q.toNumber(right[1])].every((value) => value > 0 && value <= 60)
  );
}

function check(problem: Problem): string {
  const [[x1, y1], [x2, y2]] = [problem.first, problem.second];
  return `Put $x = ${x1}$ into your equation: does $y = ${y1}$ come out?\nAnd $y = ${y2}$ for $x = ${x2}$?`;
}

const mistake = (id: keyof typeof wrongPairs): Mistake<Problem> => ({
  id,
  apply: (problem) => textOf(wrongPairs[id](problem)),
  words: (problem) => ({
    check: check(problem),
    ...(id === "slope-inverted"
      ? {
          action: `This is what dividing the ${storyOf(problem).time} by the ${storyOf(problem).amount} gives.`,
          why: "Both are the same two differences; which one is divided by which has to be remembered.",
        }
      : {}),
    ...(id === "slope-sign-wrong"
      ? { why: "The amount of change is seen at once; whether it is a gain or a loss has to be written with the sign." }
      : {}),
  }),
});

/** Two readings of something that changes evenly: its rate and its start. */
export const equationFromReadings = defineKind<Problem>({
  id: "la.equation-from-readings",
  version: 1,
  title: "An equation from two readings",
  skills: ["la.line-to-equation"],
  surface: "words",
  method: "rate-and-start",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed(problem) {
    const line = lineOf(problem);
    return !Q.isZero(line.b) && [problem.first, problem.second].every((reading) => satisfies(line, vector(reading)));
  },
  prompt: (problem) => ({
    text: `${storyOf(problem).tell(problem.first, problem.second)}\n\nFind the equation $y = mx + n$ for it: the numbers $m$ and $n$.`,
  }),
  form: () => ({ type: "vector", names: ["m", "n"] }),
  assess(problem, answer) {
    const pair = pairOf(answer);
    if (pair === null) return { is: "undecided", why: "This question asks for two numbers, $m$ and $n$." };
    const [m, n] = pair;
    const right = rightPair(problem);
    if (Q.equals(m, right[0]) && Q.equals(n, right[1])) return { is: "right", because: because(problem) };
    const missed = [problem.first, problem.second].find(([x, y]) => !Q.equals(valueAt(pair, x), Q.of(y)));
    return {
      is: "wrong",
      nudge: check(problem),
      ...(missed === undefined
        ? {}
        : {
            witness: `At $x = ${missed[0]}$ your equation gives ${numberText(valueAt(pair, missed[0]))}, and $${missed[1]}$ was read.`,
          }),
    };
  },
  solve: (problem) => ({
    answer: textOf(rightPair(problem)),
    steps: rateSteps(vector(problem.first), vector(problem.second)),
    summary: because(problem),
  }),
  hints(problem) {
    const [[x1, y1], [x2, y2]] = [problem.first, problem.second];
    return [
      "It changes evenly, so the readings lie on a line. Its slope is the change for each step, and $n$ is what there was at $x = 0$.",
      `From the first reading to the second, $x$ goes from $${x1}$ to $${x2}$ and $y$ from $${y1}$ to $${y2}$. How much does $y$ change for one step of $x$?`,
      `For each step $y$ changes by ${numberText(rightPair(problem)[0])}. Go back from $x = ${x1}$ to $x = 0$ at that rate.`,
    ];
  },
  mistakes: [
    mistake("slope-inverted"),
    mistake("slope-sign-wrong"),
    mistake("first-reading-as-start"),
    mistake("passes-through-origin-assumed"),
  ],
  samples(problem) {
    const [m, n] = rightPair(problem);
    const next = Q.add(n, Q.of(1));
    return {
      right: [textOf([m, n])],
      equivalent: [`m = ${typed(m)}, n = ${typed(n)}`],
      form: [`(${2n * m.numerator}/${2n * m.denominator}, ${typed(n)})`],
      wrong: [textOf([m, next]), textOf([Q.add(m, Q.of(1)), n])],
      unreadable: ["", "(1, )", "m", "(1, 2, 3)", "fast"],
    };
  },
});

function valueAt([m, n]: Pair, x: number): Rational {
  return Q.add(Q.multiply(m, Q.of(x)), n);
}

function because(problem: Problem): string {
  const [m, n] = rightPair(problem);
  return `For each step of $x$ it changes by ${numberText(m)}, and at $x = 0$ it is ${numberText(n)}: both readings fit.`;
}
