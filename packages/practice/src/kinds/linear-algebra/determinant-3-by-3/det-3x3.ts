import { determinantByDefinition, matrix, Q } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import { lesson } from "./lesson.ts";
import {
  byRule,
  type DiagonalRule,
  determinantOf,
  diagonalSteps,
  drawRows,
  matrixProse,
  mixedRows,
  numberText,
  products,
  type ThreeRows,
} from "./three-rows.ts";

type Problem = { readonly level: number; readonly rows: ThreeRows };

const rules = ["diagonal-signs-lost", "diagonals-not-wrapped", "diagonals-exchanged"] as const;

function draw(rng: RandomStream, level: number): ThreeRows {
  const entry = (): number => rng.choice(level === 1 ? [0, 1, 2, 3] : [-3, -2, -1, 0, 1, 2, 3, 4]);
  // Now and then a flat one: 0 has to be believed.
  return level >= 2 && rng.integer(0, 5) === 0 ? mixedRows(rng, entry) : drawRows(entry);
}

/** The wrong rules lead elsewhere, and the work stays on paper. */
function isFit(rows: ThreeRows, level: number): boolean {
  const right = determinantOf(rows);
  const wrong = rules.map((rule) => byRule(rows, rule));
  const zeros = rows.flat().filter((entry) => entry === 0).length;
  const room = level === 1 ? [1, 3] : level === 2 ? [0, 2] : [0, 0];
  return (
    zeros >= (room[0] ?? 0) &&
    zeros <= (room[1] ?? 0) &&
    Math.abs(right) <= (level === 1 ? 24 : 45) &&
    products(rows).every((product) => Math.abs(product) <= 48) &&
    products(rows).filter((product) => product !== 0).length >= (level === 1 ? 3 : 4) &&
    new Set([right, wrong[0], wrong[1]]).size === 3 &&
    // The hints show entries, and must not show the answer.
    !rows.flat().includes(right) &&
    rows.flat().every((entry) => Math.abs(entry) <= 9)
  );
}

const summaryOf = ({ rows }: Problem): string => {
  const right = determinantOf(rows);
  return right === 0
    ? `The determinant is ${numberText(0)}: the rows are dependent and their box is flat.`
    : `The determinant is ${numberText(right)}, so the matrix is non-singular.`;
};

const unlessRight = ({ rows }: Problem, rule: DiagonalRule): string | null => {
  const value = byRule(rows, rule);
  return value === determinantOf(rows) ? null : `${value}`;
};

/** The determinant of a 3×3 matrix. */
export const det3x3 = defineKind<Problem>({
  id: "la.det-3x3",
  version: 1,
  title: "Work out a 3×3 determinant",
  skills: ["la.det-3x3"],
  surface: "matrix",
  method: "six-diagonals",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let rows = draw(rng, level);
    while (!isFit(rows, level)) rows = draw(rng, level);
    return { level, rows };
  },
  isWellPosed: ({ level, rows }) =>
    isFit(rows, level) && Q.equals(determinantByDefinition(matrix(rows)), Q.of(determinantOf(rows))),
  prompt: ({ rows }) => ({ text: `What is the determinant of this matrix?\n\n${matrixProse(rows)}` }),
  form: () => ({ type: "number", exact: true, writing: "any" }),
  assess(problem, answer) {
    if (answer.type !== "number") return { is: "undecided", why: "This question asks for a number." };
    if (Q.equals(answer.value, Q.of(determinantOf(problem.rows)))) return { is: "right", because: summaryOf(problem) };
    return {
      is: "wrong",
      nudge:
        "Write the first two columns once more at the right and list the six products, each with its sign.\nIs a negative product among those that are subtracted?",
    };
  },
  solve: (problem) => ({
    answer: `${determinantOf(problem.rows)}`,
    steps: diagonalSteps(problem.rows),
    summary: summaryOf(problem),
  }),
  hints: ({ rows: [[a, b, c], [, , f], [g, h]] }) => [
    `Write the first two columns once more behind the matrix: the top row then reads ${[a, b, c, a, b].map(numberText).join(", ")}. Three diagonals run down to the right and three down to the left.`,
    `The middle one of the three to the right multiplies ${numberText(b)}, ${numberText(f)} and ${numberText(g)}; the middle one to the left multiplies ${numberText(a)}, ${numberText(f)} and ${numberText(h)}.`,
    "Add the three products to the right, and take away the three to the left. Taking away a negative product adds it; a diagonal with a zero is done at once.",
  ],
  mistakes: rules.map((id) => ({ id, apply: (problem: Problem) => unlessRight(problem, id) })),
  samples({ rows }) {
    const right = determinantOf(rows);
    return {
      right: [`${right}`],
      equivalent: [` ${right} `, `${2 * right}/2`, `${right}.0`],
      form: [],
      wrong: [`${right + 1}`, `${right}/2`].filter((text) => text !== "0/2"),
      unreadable: ["", "singular", `${right}, ${right}`],
    };
  },
});
