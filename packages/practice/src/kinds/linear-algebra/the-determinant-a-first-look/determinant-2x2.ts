import { determinant, matrix, Q } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import { matrixProse } from "../linear-dependence-of-rows/two-rows.ts";
import { lesson } from "./lesson.ts";
import {
  type DeterminantRule,
  determinantOf,
  determinantRules,
  determinantSteps,
  guarded,
  type Pair,
  type Square,
  whole,
} from "./two-by-two.ts";

type Problem = { readonly level: number; readonly rows: Square };

const rules = [
  "determinant-products-added",
  "determinant-order-turned",
  "determinant-along-rows",
  "determinant-minus-signs-dropped",
] as const satisfies readonly DeterminantRule[];

function draw(rng: RandomStream, level: number): Problem {
  const entry = (): number => {
    if (level === 1) return rng.integer(1, 6);
    return rng.integer(1, level === 2 ? 5 : 7) * rng.choice([1, -1]);
  };
  const pair = (): Pair => [entry(), entry()];
  const [first, second] = [pair(), pair()];
  if (level < 3) return { level, rows: [first, second] };
  // On the last level a zero entry, dependent rows and plain ones take turns.
  switch (rng.integer(0, 2)) {
    case 0: {
      const zeroed: Pair = rng.integer(0, 1) === 0 ? [0, second[1]] : [second[0], 0];
      return { level, rows: rng.integer(0, 1) === 0 ? [first, zeroed] : [zeroed, first] };
    }
    case 1: {
      const k = rng.choice([-3, -2, 2, 3]);
      const row: Pair = [rng.integer(1, 3), rng.integer(1, 3) * rng.choice([1, -1])];
      return { level, rows: rng.shuffle<Pair>([row, [row[0] * k, row[1] * k]]) as [Pair, Pair] };
    }
    default:
      return { level, rows: [first, second] };
  }
}

/** No entry happens to be the answer, so that naming the entries in a hint says nothing. */
function isFit({ level, rows }: Problem): boolean {
  const value = determinantOf(rows);
  const entries = rows.flat();
  const apart = entries.every((entry) => Math.abs(entry) !== Math.abs(value) || (value === 0 && entry === 0));
  const wrong = rules.filter((rule) => determinantRules[rule](rows) !== value).length;
  return apart && Math.abs(value) <= 60 && wrong >= 2 && (level > 1 || value !== 0) && value !== -5 && value !== 2;
}

const worked = ({ rows: [[a, b], [c, d]] }: Problem): string =>
  `$${a} \\cdot ${guarded(d)} - ${guarded(b)} \\cdot ${guarded(c)} = ${determinantOf([
    [a, b],
    [c, d],
  ])}$`;

/** The determinant of a 2×2 matrix. */
export const determinant2x2Kind = defineKind<Problem>({
  id: "la.determinant-2x2",
  version: 1,
  title: "Work out a determinant",
  skills: ["la.det-2x2"],
  surface: "matrix",
  method: "ad-minus-bc",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  // The reduction to zeros below the diagonal knows nothing of ad − bc.
  isWellPosed: (problem) => Q.toNumber(determinant(matrix(problem.rows)).value) === determinantOf(problem.rows),
  prompt: ({ rows }) => ({ text: `Work out the determinant of this matrix.\n\n${matrixProse(rows)}` }),
  form: () => ({ type: "number", exact: true, writing: "any" }),
  assess(problem, answer) {
    if (answer.type !== "number") return { is: "undecided", why: "This question asks for a number." };
    if (Q.equals(answer.value, Q.of(determinantOf(problem.rows))))
      return { is: "right", because: `${worked(problem)}.` };
    return {
      is: "wrong",
      nudge:
        "Write both products out, each entry with its sign: down from the top left, and down from the top right.\nThen take the second from the first.",
    };
  },
  solve: (problem) => ({
    answer: `${determinantOf(problem.rows)}`,
    steps: determinantSteps(problem.rows),
    summary:
      determinantOf(problem.rows) === 0
        ? `${worked(problem)}: the two products are equal, so the matrix is singular.`
        : `${worked(problem)}: not zero, so the matrix is non-singular.`,
  }),
  hints: ({ rows: [[a, b], [c, d]] }) => [
    `Each product takes one entry of each row and of each column. Which entry is the partner of ${whole(a)} in the top left?`,
    `${whole(a)} is multiplied by ${whole(d)}, and ${whole(b)} by ${whole(c)}. Mind the signs of the products.`,
    "The product that holds the top left entry comes first; the other is subtracted from it.",
  ],
  mistakes: rules.map((id) => ({
    id,
    apply({ rows }: Problem) {
      const value = determinantRules[id](rows);
      return value === determinantOf(rows) ? null : `${value}`;
    },
  })),
  samples({ rows }) {
    const value = determinantOf(rows);
    return {
      right: [`${value}`],
      equivalent: [` ${value} `, `${2 * value}/2`],
      form: [],
      wrong: [`${value + 1}`, `${value - 1}`, `${2 * value + 1}/2`],
      unreadable: ["", "ad - bc", "singular", `${value}, ${value}`],
    };
  },
});
