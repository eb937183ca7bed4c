import { determinantByDefinition, determinantOfTriangular, matrix, Q } from "@gradus/math/exact";
import { explainDeterminant } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import { lesson } from "./lesson.ts";
import { matrixProse, numberText } from "./three-rows.ts";
import { diagonalOf, drawTriangular, productOf, type Square, shapeWords } from "./triangular-rows.ts";

type Problem = { readonly level: number; readonly rows: Square };

const right = ({ rows }: Problem): number => productOf(diagonalOf(rows));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const unlessRight = (problem: Problem, value: number): string | null => (value === right(problem) ? null : `${value}`);

function isFit({ level, rows }: Problem): boolean {
  const diagonal = diagonalOf(rows);
  const size = Math.abs(productOf(diagonal));
  return (
    size <= 60 &&
    (level < 3 || size > 0) &&
    sum(diagonal) !== productOf(diagonal) &&
    // The hints show the corners, and must not show the answer.
    (size === 0 || !diagonal.includes(productOf(diagonal))) &&
    (level !== 1 || diagonal.every((each) => each > 0))
  );
}

function draw(rng: RandomStream, level: number): Problem {
  const entry = (): number => rng.choice(level === 1 ? [1, 2, 3, 4, 5] : [-4, -3, -2, -1, 1, 2, 3, 4]);
  const onDiagonal = (): number => (level === 2 && rng.integer(0, 9) === 0 ? 0 : entry());
  const shape = rng.choice(level === 1 ? (["upper", "lower"] as const) : (["upper", "lower", "diagonal"] as const));
  return { level, rows: drawTriangular({ size: level === 3 ? 4 : 3, shape, entry, onDiagonal }) };
}

const summaryOf = (problem: Problem): string =>
  `${shapeWords(problem.rows)} there are only zeros, so the determinant is the product along the diagonal, ${numberText(right(problem))}.`;

/** The determinant of a triangular matrix, by sight. */
export const detTriangular = defineKind<Problem>({
  id: "la.det-triangular",
  version: 1,
  title: "Read the determinant of a triangular matrix",
  skills: ["la.det-triangular"],
  surface: "matrix",
  method: "multiply-the-diagonal",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) => Q.equals(determinantByDefinition(matrix(problem.rows)), Q.of(right(problem))),
  prompt: ({ rows }) => ({
    text: `What is the determinant of this matrix? One look at its zeros is enough.\n\n${matrixProse(rows)}`,
  }),
  form: () => ({ type: "number", exact: true, writing: "any" }),
  assess(problem, answer) {
    if (answer.type !== "number") return { is: "undecided", why: "This question asks for a number." };
    if (Q.equals(answer.value, Q.of(right(problem)))) return { is: "right", because: summaryOf(problem) };
    return {
      is: "wrong",
      nudge: `${shapeWords(problem.rows)} there are only zeros, and every product but one meets one of them.\nWhich product meets none? Multiply it out, signs included.`,
    };
  },
  solve: (problem) => ({
    answer: `${right(problem)}`,
    steps: explainDeterminant(determinantOfTriangular(matrix(problem.rows)).steps, { linked: false }),
    summary: summaryOf(problem),
  }),
  hints: ({ rows }) => [
    `${shapeWords(rows)} there are only zeros. Which of the diagonals meets none of them?`,
    `It starts in the top left corner, at ${numberText(rows[0]?.[0] ?? 0)}, and runs to the bottom right one, at ${numberText(rows.at(-1)?.at(-1) ?? 0)}.`,
    "Multiply along it. Numbers off that diagonal play no part, whatever they are.",
  ],
  mistakes: [
    { id: "diagonal-added", apply: (problem) => unlessRight(problem, sum(diagonalOf(problem.rows))) },
    { id: "zeros-make-zero", apply: (problem) => unlessRight(problem, 0) },
    {
      id: "product-sign-lost",
      apply: (problem) => (right(problem) < 0 ? unlessRight(problem, -right(problem)) : null),
    },
  ],
  samples(problem) {
    const value = right(problem);
    return {
      right: [`${value}`],
      equivalent: [` ${value} `, `${3 * value}/3`],
      form: [],
      wrong: [`${value + 1}`],
      unreadable: ["", "triangular", `${value}, ${value}`],
    };
  },
});
