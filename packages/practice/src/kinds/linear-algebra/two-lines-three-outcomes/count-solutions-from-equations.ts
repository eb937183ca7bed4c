import { equation2, type LinearEquation2, Q, scaleEquation, slope } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import {
  assessCount,
  countForm,
  countMistakes,
  countSamples,
  letterOf,
  plainCounts,
  whyCount,
} from "./count-answers.ts";
import { lesson } from "./lesson.ts";
import { equationText, inline, numberText, systemText } from "./notation-in-prose.ts";
import { type Outcome, outcomeOf, outcomes, type System } from "./outcome.ts";
import { workedSteps } from "./worked-steps.ts";
import {
  secondUnknownLeft,
  sorted,
  spreadOver,
  standardForm,
  swappedOrder,
  type WrittenEquation,
  writtenNode,
} from "./written-equation.ts";

type Problem = {
  readonly level: number;
  readonly outcome: Outcome;
  readonly written: readonly [WrittenEquation, WrittenEquation];
};

const nonZero = [-4, -3, -2, -1, 1, 2, 3, 4] as const;

/** Another line through the point; now and then one that only looks related: same constant, or one sign turned. */
function crossing(
  rng: RandomStream,
  [a, b]: readonly [number, number],
  [x, y]: readonly [number, number],
): LinearEquation2 {
  const directions = nonZero
    .flatMap((p) => nonZero.map((q) => [p, q] as const))
    .filter(([p, q]) => p > 0 && p * b !== q * a);
  const sameConstant = directions.filter(([p, q]) => p * x + q * y === a * x + b * y);
  const lookAlike = rng.choice(["constant", "sign", "neither"]);
  const pick =
    lookAlike === "constant" && sameConstant.length > 0
      ? rng.choice(sameConstant)
      : lookAlike === "sign"
        ? ([a, -b] as const)
        : rng.choice(directions);
  return equation2(pick[0], pick[1], pick[0] * x + pick[1] * y);
}

function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}

function draw(rng: RandomStream, level: number, outcome: Outcome): System {
  const slopeForm = level === 1 && rng.integer(0, 1) === 0;
  const a = rng.integer(1, level === 1 ? 3 : 4) * (slopeForm ? rng.choice([1, -1]) : 1);
  const b = slopeForm ? 1 : rng.choice(level === 1 ? [-2, -1, 1, 2, 3] : [-4, -3, -2, -1, 1, 2, 3, 4]);
  const [x, y] = [rng.integer(-3, 4), rng.integer(-3, 4)];
  const first = equation2(a, b, a * x + b * y);
  // A common factor or a large constant would only make the work longer.
  if (gcd(a, b) > 1 || Math.abs(a * x + b * y) > 12) return draw(rng, level, outcome);
  if (outcome === "one") return [first, slopeForm ? steeper(rng, a, x, y) : crossing(rng, [a, b], [x, y])];
  // Parallel lines may well stand there unscaled; the same line then would be the same equation.
  const factor = rng.choice(level === 1 ? (outcome === "none" ? [1, 2, 3] : [2, 3]) : [2, 3, -2, -1]);
  const scaled = scaleEquation(first, factor);
  if (outcome === "all") return [first, scaled];
  const unscaled = rng.integer(0, 1) === 0 && !Q.equals(scaled.c, first.c);
  const constant = unscaled ? first.c : Q.add(scaled.c, Q.of(rng.choice([-5, -3, -2, -1, 1, 2, 4])));
  return [first, { ...scaled, c: constant }];
}

function steeper(rng: RandomStream, a: number, x: number, y: number): LinearEquation2 {
  const [p, factor] = [rng.choice([-3, -2, -1, 1, 2, 3].filter((other) => other !== a)), rng.choice([1, 2])];
  return equation2(p * factor, factor, (p * x + y) * factor);
}

function write(rng: RandomStream, level: number, [first, second]: System): readonly [WrittenEquation, WrittenEquation] {
  if (level === 1) {
    const slopes = Q.equals(first.b, Q.of(1));
    return slopes ? [secondUnknownLeft(first), secondUnknownLeft(second)] : [standardForm(first), standardForm(second)];
  }
  const unit = scaleEquation(first, Q.reciprocal(first.b));
  const whole = Q.isInteger(unit.a) && Q.isInteger(unit.c);
  if (level === 2) {
    const forms = rng.shuffle([
      secondUnknownLeft(whole ? unit : Q.sign(first.b) < 0 ? scaleEquation(first, -1) : first),
      (Q.sign(second.b) < 0 ? standardForm : rng.choice([standardForm, swappedOrder]))(second),
    ]);
    return [forms[0] ?? standardForm(first), forms[1] ?? standardForm(second)];
  }
  const small = Q.toNumber(Q.of(unit.c.denominator)) <= 4 && Q.toNumber(Q.of(unit.a.denominator)) <= 4;
  const spread = spreadOver(second, rng.choice([-2, -1, 1, 2, 3]), rng.choice([-4, -2, 1, 3, 5]));
  const forms = rng.shuffle([
    small ? secondUnknownLeft(unit) : (Q.sign(first.b) < 0 ? standardForm : swappedOrder)(first),
    spread,
  ]);
  return [forms[0] ?? standardForm(first), forms[1] ?? standardForm(second)];
}

const systemOf = ({ written: [first, second] }: Problem): System => [sorted(first), sorted(second)];

/** How many solutions do two written equations have: from slopes and constants, in whatever form they stand. */
export const countSolutionsFromEquations = defineKind<Problem>({
  id: "la.count-solutions-from-equations",
  version: 1,
  title: "Count solutions from two equations",
  skills: ["la.count-solutions-2x2"],
  surface: "equations",
  method: "compare-slopes",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    const outcome = rng.choice(outcomes);
    return { level, outcome, written: write(rng, level, draw(rng, level, outcome)) };
  },
  isWellPosed: (problem) => outcomeOf(systemOf(problem)) === problem.outcome,
  prompt: (problem) => ({
    text: `How many pairs $(x, y)$ satisfy both equations?\n\n${systemText([
      writtenNode(problem.written[0], { object: "line-1" }),
      writtenNode(problem.written[1], { object: "line-2" }),
    ])}`,
    equations: systemOf(problem),
  }),
  form: () => countForm(plainCounts),
  assess: (problem, answer) => assessCount(systemOf(problem), answer, whyCount(systemOf(problem))),
  solve(problem) {
    const [first, second] = systemOf(problem);
    return {
      answer: letterOf(problem.outcome),
      steps: workedSteps([first, second]),
      summary: whyCount([first, second]),
    };
  },
  hints(problem) {
    const [first, second] = systemOf(problem);
    const [m1, m2] = [slope(first), slope(second)];
    const slopes = m1 && m2 ? [`The slopes are ${numberText(m1)} and ${numberText(m2)}.`] : [];
    return [
      "Bring both equations into the same form. Then see whether the two lines lean alike; if they do, see whether they also lie at the same height.",
      problem.level === 1
        ? `Begin with the second equation: solve ${inline(writtenNode(problem.written[1], { object: "line-2" }))} for $y$. Then do the same with the first, and compare the numbers in front of $x$.`
        : `Sorted with the unknowns on the left, the equations read ${equationText(first, { object: "line-1" })} and ${equationText(second, { object: "line-2" })}. Solve each for $y$ and compare the numbers in front of $x$.`,
      ...slopes,
    ];
  },
  mistakes: countMistakes(systemOf),
  samples: (problem) => countSamples(systemOf(problem), plainCounts),
});
