import { classifySystem2, equation2, matrix, Q, rank } from "@gradus/math/exact";
import { rowsNode, toLatex } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import { factorOf, rowObjects } from "../linear-dependence-of-rows/two-rows.ts";
import { numberText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import {
  determinantOf,
  determinantRules,
  guarded,
  type Pair,
  type Square,
  singularitySteps,
  whole,
} from "./two-by-two.ts";

type Outcome = "unique" | "none" | "infinite";
type Problem = { readonly level: number; readonly rows: Square; readonly constants: Pair };

const ids: Readonly<Record<Outcome, string>> = { none: "a", unique: "b", infinite: "c" };
const texts = { none: "No solution", unique: "Exactly one solution", infinite: "Infinitely many solutions" } as const;
const words = { none: "no solution", unique: "exactly one solution", infinite: "infinitely many solutions" } as const;

function outcomeOf({ rows, constants }: Problem): Outcome {
  if (determinantOf(rows) !== 0) return "unique";
  const [first, second] = rows;
  const k = factorOf([first, second]);
  return k !== null && Q.equals(Q.multiply(k, Q.of(constants[0])), Q.of(constants[1])) ? "infinite" : "none";
}

function summaryOf(problem: Problem): string {
  const { rows, constants } = problem;
  const value = determinantOf(rows);
  if (value !== 0)
    return `The determinant is ${whole(value)}, so there is exactly one solution, whatever the constants are.`;
  const k = factorOf(rows) ?? Q.of(0);
  const agree = outcomeOf(problem) === "infinite" ? "agree" : "disagree";
  return `The determinant is $0$, so the constants decide. Row 2 is ${numberText(k)} times row 1, and the constants ${whole(constants[0])} and ${whole(constants[1])} ${agree} with that: ${words[outcomeOf(problem)]}.`;
}

function draw(rng: RandomStream, level: number): Problem {
  const entry = (): number => rng.integer(1, 5) * (level === 1 ? 1 : rng.choice([1, -1]));
  const row: Pair = [entry(), entry()];
  const k = rng.choice(level === 1 ? [2, 3] : [-3, -2, -1, 2, 3]);
  const c = rng.integer(1, 8) * (level === 1 ? 1 : rng.choice([1, -1]));
  const scaled: Pair = [row[0] * k, row[1] * k];
  const off = rng.choice([-2, -1, 1, 2]);
  switch (rng.choice(["none", "infinite", "infinite", "turned", "near"] as const)) {
    case "none":
      return { level, rows: [row, scaled], constants: [c, c * k + off] };
    case "infinite":
      return { level, rows: [row, scaled], constants: [c, c * k] };
    case "turned":
      // Its two products are opposite, so that adding them gives 0.
      return { level, rows: [row, [scaled[0], -scaled[1]]], constants: [c, rng.choice([c * k, c + off])] };
    default:
      return { level, rows: [row, [scaled[0], scaled[1] + off]], constants: [c, c * k] };
  }
}

const isFit = ({ rows: [first, second], constants }: Problem): boolean =>
  [...first, ...second].every((value) => value !== 0) &&
  Math.abs(constants[1]) <= 24 &&
  constants[1] !== 0 &&
  first[0] !== first[1] &&
  first.join() !== second.join();

const unless = (problem: Problem, given: Outcome): string | null => (given === outcomeOf(problem) ? null : ids[given]);

/** How many solutions, from the determinant and, where it is 0, the constants. */
export const solutionsByDeterminant = defineKind<Problem>({
  id: "la.solutions-by-determinant",
  version: 1,
  title: "Count solutions by the determinant",
  skills: ["la.det-zero-means-singular", "la.det-2x2"],
  surface: "matrix",
  method: "determinant-then-constants",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed(problem) {
    const { rows, constants } = problem;
    const [[a, b], [c, d]] = rows;
    const { kind } = classifySystem2(equation2(a, b, constants[0]), equation2(c, d, constants[1]));
    return kind === outcomeOf(problem) && (rank(matrix(rows)) === 2) === (kind === "unique");
  },
  prompt: ({ rows, constants }) => ({
    text: `A system in $x$ and $y$ has this augmented matrix. Let the determinant of the part before the bar help you: how many solutions are there?\n\n$$${toLatex(rowsNode(matrix(rows.map((row, i) => [...row, constants[i] ?? 0])), rowObjects, { bar: 2 }))}$$`,
  }),
  form: () => ({
    type: "choice",
    many: false,
    choices: (["none", "unique", "infinite"] as const).map((outcome) => ({ id: ids[outcome], text: texts[outcome] })),
  }),
  assess(problem, answer) {
    if (answer.type === "choice" && answer.ids[0] === ids[outcomeOf(problem)]) {
      return { is: "right", because: summaryOf(problem) };
    }
    return {
      is: "wrong",
      nudge:
        "Work out the determinant of the two columns before the bar.\nOnly if it is $0$ do the constants have a say: does the factor between the rows hold for them, too?",
    };
  },
  solve: (problem) => ({
    answer: ids[outcomeOf(problem)],
    steps: singularitySteps(problem.rows),
    summary: summaryOf(problem),
  }),
  hints: ({ rows: [[a, b], [c, d]] }) => [
    `The entries before the bar are multiplied crosswise: $${a} \\cdot ${guarded(d)}$ and $${b} \\cdot ${guarded(c)}$. Are the two products equal?`,
    "If they differ, the constants do not matter. If they are equal, ask by what row 1 is multiplied to give row 2.",
    "With determinant $0$, see whether the same factor leads from the upper constant to the lower one.",
  ],
  mistakes: [
    {
      id: "singular-means-no-solution",
      apply: (problem) => (outcomeOf(problem) === "infinite" ? unless(problem, "none") : null),
      words: ({ rows, constants }) => ({
        check: `Row 2 is ${numberText(factorOf(rows) ?? Q.of(0))} times row 1. Multiply the constant ${whole(constants[0])} by the same number.\nDo the two equations disagree, or do they say the same?`,
      }),
    },
    {
      id: "determinant-products-added",
      apply(problem) {
        const sum = determinantRules["determinant-products-added"](problem.rows);
        const isZero = determinantOf(problem.rows) === 0;
        if (isZero === (sum === 0)) return null;
        return isZero ? ids.unique : ids.none;
      },
    },
  ],
  samples(problem) {
    const right = ids[outcomeOf(problem)];
    return {
      right: [right],
      equivalent: [` ${right.toUpperCase()}`, texts[outcomeOf(problem)]],
      form: [],
      wrong: Object.values(ids).filter((id) => id !== right),
      unreadable: ["", "d", "0", "a, b"],
    };
  },
});
