import { equation2, type LinearEquation2, Q, type Rational, scaleEquation, slope } from "@gradus/math/exact";
import { equalsNode, type MathNode, numberNode, operatorNode, rowNode, symbolNode } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Answer } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { mistakeWords } from "../../../mistake/known.ts";
import { pointOn } from "./count-answers.ts";
import { lesson } from "./lesson.ts";
import { equationText, numberText, pointFails, pointText, systemText } from "./notation-in-prose.ts";
import { outcomeOf } from "./outcome.ts";
import { workedSteps } from "./worked-steps.ts";
import { secondUnknownLeft, standardForm, writtenNode } from "./written-equation.ts";

type Problem = {
  readonly level: number;
  readonly target: "none" | "all";
  readonly first: LinearEquation2;
  readonly factor: Rational;
  /** Which coefficient of the second equation is given. */
  readonly given: "a" | "b";
};

type Pair = readonly [Rational, Rational];

const scaled = ({ first, factor }: Problem): LinearEquation2 => scaleEquation(first, factor);
const givenValue = (problem: Problem): Rational => scaled(problem)[problem.given];
const missing = ({ given }: Problem): "a" | "b" => (given === "a" ? "b" : "a");

/** The second equation with p and q filled in. */
function completed(problem: Problem, [p, q]: Pair): LinearEquation2 {
  return problem.given === "a" ? { a: givenValue(problem), b: p, c: q } : { a: p, b: givenValue(problem), c: q };
}

const textOf = ([p, q]: Pair): string => `(${Q.toText(p)}, ${Q.toText(q)})`;
const next = (q: Rational): Rational => Q.add(q, Q.of(1));

function rightPair(problem: Problem): Pair {
  const second = scaled(problem);
  return [second[missing(problem)], problem.target === "all" ? second.c : next(second.c)];
}

/** What each wrong rule gives for p; q is then chosen as the target seems to ask. */
function addedPair(problem: Problem): Pair {
  const { first, given, target } = problem;
  const difference = Q.subtract(givenValue(problem), first[given]);
  const q = Q.add(first.c, difference);
  return [Q.add(first[missing(problem)], difference), target === "all" ? q : next(q)];
}

function copiedPair(problem: Problem): Pair {
  const { first, target } = problem;
  return [first[missing(problem)], target === "all" ? first.c : next(first.c)];
}

function exchangedPair(problem: Problem): Pair {
  const { first, target } = problem;
  return [scaled(problem)[missing(problem)], target === "all" ? first.c : scaled(problem).c];
}

const pairOf = (answer: Answer): Pair | null => {
  const [p, q] = answer.type === "vector" ? answer.entries : [];
  return p && q ? [p, q] : null;
};

function secondNode(problem: Problem): MathNode {
  const k = givenValue(problem);
  const size = numberNode(Q.absolute(k));
  const [p, x, y, q] = ["p", "x", "y", "q"].map(symbolNode) as [MathNode, MathNode, MathNode, MathNode];
  const known = Q.equals(Q.absolute(k), Q.of(1)) ? [] : [size];
  const left =
    problem.given === "a"
      ? [...(Q.sign(k) < 0 ? [operatorNode("−")] : []), ...known, x, operatorNode("+"), p, y]
      : [p, x, operatorNode(Q.sign(k) < 0 ? "−" : "+"), ...known, y];
  return { type: "object", name: "line-2", of: equalsNode(rowNode(left), q) };
}

function draw(rng: RandomStream, level: number): Problem {
  const [a, b] = [rng.integer(1, 5), rng.choice(level === 1 ? [1, 2, 3, 4, 5] : [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5])];
  const c = rng.choice([-7, -5, -4, -3, -2, 2, 3, 4, 5, 6, 7, 8]);
  const factor = Q.of(
    rng.choice(level === 1 ? ["2", "3", "4"] : level === 2 ? ["-3", "-2", "2", "3"] : ["1/2", "3/2", "-1/2", "-3/2"]),
  );
  const target = rng.choice(["none", "all"] as const);
  return {
    level,
    target,
    first: equation2(a, b, c),
    factor,
    given: level === 1 ? "a" : rng.choice(["a", "b"] as const),
  };
}

function isFit(problem: Problem): boolean {
  const wrong = [addedPair(problem), copiedPair(problem), exchangedPair(problem)];
  const sign = Q.sign(problem.first.b);
  const direction = problem.level === 3 ? sign > 0 : true;
  const [p] = rightPair(problem);
  return (
    direction &&
    Q.isInteger(givenValue(problem)) &&
    !Q.equals(p, givenValue(problem)) &&
    wrong.every((pair) => outcomeOf([problem.first, completed(problem, pair)]) !== problem.target) &&
    !Q.equals(addedPair(problem)[0], copiedPair(problem)[0])
  );
}

const goals = { none: "no solution", all: "infinitely many solutions" } as const;

function nudge(problem: Problem, pair: Pair): string {
  const { first, target } = problem;
  const second = completed(problem, pair);
  const said = outcomeOf([first, second]);
  if (said === "one") {
    const [m1, m2] = [slope(first), slope(second)];
    return m1 && m2
      ? `With your numbers the slopes are ${numberText(m1)} and ${numberText(m2)}, so the lines cross.\nWhich $p$ makes the left-hand side a multiple of the first one?`
      : "With your numbers one line is vertical and the other is not, so they cross.\nWhich $p$ makes the left-hand side a multiple of the first one?";
  }
  return target === "all"
    ? "Your lines are parallel. For the same line the right-hand side has to grow by the same factor as the left."
    : "Your second equation says the same as the first.\nKeep $p$; for which $q$ do the two contradict each other?";
}

/** Find p and q that make a system redundant or contradictory; every pair that does it is right. */
export const chooseCoefficients = defineKind<Problem>({
  id: "la.choose-coefficients",
  version: 1,
  title: "Choose coefficients for an outcome",
  skills: ["la.count-solutions-2x2"],
  surface: "inverse",
  method: "scale-an-equation",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) => outcomeOf([problem.first, completed(problem, rightPair(problem))]) === problem.target,
  prompt: (problem) => ({
    text: `Choose numbers $p$ and $q$ so that the system has **${goals[problem.target]}**.\n\n${systemText([
      writtenNode((problem.level === 3 ? secondUnknownLeft : standardForm)(problem.first), { object: "line-1" }),
      secondNode(problem),
    ])}${problem.target === "none" ? "\n\nThere are many right choices; any of them will do." : ""}`,
  }),
  form: () => ({ type: "vector", names: ["p", "q"], writing: "any" }),
  assess(problem, answer) {
    const pair = pairOf(answer);
    if (pair === null) return { is: "undecided", why: "This question asks for two numbers, $p$ and $q$." };
    const { first, target } = problem;
    const second = completed(problem, pair);
    if (outcomeOf([first, second]) === target) return { is: "right", because: because(problem, pair) };
    const sample = pointOn(first);
    const stray = target === "all" ? pointFails([first, second], sample) : null;
    const witness = stray === null ? {} : { witness: `${pointText(sample)} fits the first equation. ${stray}` };
    return { is: "wrong", nudge: nudge(problem, pair), ...witness };
  },
  solve(problem) {
    const pair = rightPair(problem);
    return {
      answer: textOf(pair),
      steps: workedSteps([problem.first, completed(problem, pair)]),
      summary: because(problem, pair),
    };
  },
  hints(problem) {
    const { given, first } = problem;
    const unknown = given === "a" ? "x" : "y";
    return [
      problem.target === "all"
        ? "Both equations have to describe one and the same line: the second must be a multiple of the first."
        : "The lines have to lean alike without being the same line: left-hand sides that are multiples, right-hand sides that are not.",
      `Compare the terms with $${unknown}$: the first equation${problem.level === 3 ? ", sorted," : ""} is ${equationText(first)}. By which factor was its $${unknown}$-term multiplied in the second?`,
      `The factor is ${numberText(problem.factor)}.`,
    ];
  },
  mistakes: [
    {
      id: "added-instead-of-scaled",
      apply: (problem) => textOf(addedPair(problem)),
      fits: (problem, answer) =>
        pairOf(answer)?.[0] !== undefined && Q.equals(pairOf(answer)?.[0] ?? Q.of(0), addedPair(problem)[0]),
      words: (problem, answer) => ({ check: nudge(problem, pairOf(answer) ?? addedPair(problem)) }),
    },
    {
      id: "copied-instead-of-scaled",
      apply: (problem) => textOf(copiedPair(problem)),
      fits: (problem, answer) =>
        pairOf(answer)?.[0] !== undefined && Q.equals(pairOf(answer)?.[0] ?? Q.of(0), copiedPair(problem)[0]),
      words: (problem, answer) => ({ check: nudge(problem, pairOf(answer) ?? copiedPair(problem)) }),
    },
    {
      id: "parallel-and-same-exchanged",
      apply: (problem) => textOf(exchangedPair(problem)),
      fits(problem, answer) {
        const pair = pairOf(answer);
        return pair !== null && Q.equals(pair[0], exchangedPair(problem)[0]);
      },
      words(problem, answer) {
        const pair = pairOf(answer) ?? exchangedPair(problem);
        const leftOnly = problem.target === "all" && Q.equals(pair[1], problem.first.c);
        const { action, why } = mistakeWords(leftOnly ? "scaled-left-side-only" : "parallel-and-same-exchanged");
        return { action, why, check: nudge(problem, pair) };
      },
    },
  ],
  samples(problem) {
    const [p, q] = rightPair(problem);
    const others = problem.target === "none" ? [textOf([p, next(q)]), textOf([p, Q.subtract(q, Q.of(9))])] : [];
    return {
      right: [textOf([p, q]), ...others],
      equivalent: [`p = ${Q.toText(p)}, q = ${Q.toText(q)}`, `(${Q.toText(Q.multiply(p, Q.of(2)))}/2, ${Q.toText(q)})`],
      form: [],
      wrong: [textOf([next(p), q]), textOf([Q.negate(p), q])],
      unreadable: ["", "(1, )", "p", "any", "(1, 2, 3)"],
    };
  },
});

function because(problem: Problem, [p, q]: Pair): string {
  const times = numberText(problem.factor);
  if (problem.target === "all") {
    return `${times} times ${equationText(problem.first)} is ${equationText(completed(problem, [p, q]))}: one line, written twice.`;
  }
  return `The left-hand side is ${times} times the first one, the right-hand side is not: ${times} times ${numberText(problem.first.c)} is ${numberText(scaled(problem).c)}, not ${numberText(q)}.`;
}
