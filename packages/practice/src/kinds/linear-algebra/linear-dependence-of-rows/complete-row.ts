import { Q, type Rational } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { MatrixForm } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { assessMatrix } from "../../../exercise/assess-matrix.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { numberText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import { scalingOfRows } from "./row-mistake-words.ts";
import { comparisonInOrder, crossDifference, factorOf, rowText, type TwoRows } from "./two-rows.ts";

type Gap = { readonly row: 0 | 1; readonly column: number };
type Problem = {
  readonly level: number;
  readonly rows: TwoRows;
  readonly gaps: readonly Gap[];
  /** The column that is whole. */
  readonly known: number;
};

const isGap = ({ gaps }: Problem, row: number, column: number): boolean =>
  gaps.some((gap) => gap.row === row && gap.column === column);

const exact = ({ rows }: Problem): readonly (readonly Rational[])[] => rows.map((row) => row.map((x) => Q.of(x)));

function formOf(problem: Problem): MatrixForm {
  return {
    type: "matrix",
    rows: 2,
    columns: problem.rows[0].length,
    given: exact(problem).map((row, i) => row.map((value, j) => (isGap(problem, i, j) ? null : value))),
    rowLabels: [rowText(0), rowText(1)],
    writing: "any",
  };
}

const textWith = (problem: Problem, entry: (gap: Gap) => Rational): string =>
  formatAnswer(formOf(problem), {
    type: "matrix",
    entries: exact(problem).map((row, i) =>
      row.map((value, j) => (isGap(problem, i, j) ? entry({ row: i === 0 ? 0 : 1, column: j }) : value)),
    ),
  });

/** The entry above or below a gap, and those of the column that is whole, in the same direction. */
function around({ rows, known }: Problem, { row, column }: Gap): { partner: Rational; from: Rational; to: Rational } {
  const other = row === 0 ? 1 : 0;
  const at = (i: 0 | 1, j: number): Rational => Q.of(rows[i][j] ?? 0);
  return { partner: at(other, column), from: at(other, known), to: at(row, known) };
}

type Rule = "factor-inverted" | "added-instead-of-scaled" | "copied-instead-of-scaled" | "factor-sign-lost";

function byRule(rule: Rule, { partner, from, to }: ReturnType<typeof around>): Rational {
  const factor = Q.divide(to, from);
  switch (rule) {
    case "factor-inverted":
      return Q.divide(partner, factor);
    case "added-instead-of-scaled":
      return Q.add(partner, Q.subtract(to, from));
    case "copied-instead-of-scaled":
      return partner;
    case "factor-sign-lost":
      return Q.multiply(partner, Q.absolute(factor));
  }
}

const rightEntry = ({ rows }: Problem, { row, column }: Gap): Rational => Q.of(rows[row][column] ?? 0);
const rightText = (problem: Problem): string => textWith(problem, (gap) => rightEntry(problem, gap));

function flawed(problem: Problem, rule: Rule): string | null {
  const text = textWith(problem, (gap) => byRule(rule, around(problem, gap)));
  return text === rightText(problem) ? null : text;
}

function draw(rng: RandomStream, level: number): Problem {
  const width = level === 3 ? 3 : 2;
  const entry = (): number => rng.choice(level === 1 ? [1, 2, 3, 4, 5, 6] : [-6, -5, -4, -3, -2, 2, 3, 4, 5, 6]);
  const first = Array.from({ length: width }, entry);
  const [num, den] =
    level === 1
      ? [rng.choice([2, 3, 4]), 1]
      : rng.choice([
          [-3, 1],
          [-2, 1],
          [3, 2],
          [-3, 2],
          [5, 2],
          [2, 3],
          [-4, 3],
        ] as const);
  const rows: TwoRows = [first, first.map((value) => (value * num) / den)];
  const known = rng.integer(0, width - 1);
  const side = (): 0 | 1 => (level === 1 ? 1 : rng.choice([0, 1] as const));
  const gaps = first.flatMap((_, column): Gap[] => (column === known ? [] : [{ row: side(), column }]));
  return { level, rows, gaps: gaps.toSorted((one, other) => one.row - other.row), known };
}

/** The example of what can be typed fills gaps with −5, 0 and 2; the answer must be another. */
const isFit = ({ rows, gaps }: Problem): boolean =>
  gaps.some(({ row, column }) => ![-5, 0, 2].includes(rows[row][column] ?? 0)) &&
  rows.flat().every((value) => Number.isInteger(value) && Math.abs(value) <= 30) &&
  new Set(rows[0]).size > 1;

const summaryOf = (problem: Problem): string => {
  const factor = factorOf(problem.rows) ?? Q.of(1);
  const found = problem.gaps.map((gap) => numberText(rightEntry(problem, gap))).join(" and ");
  return `Row 2 is ${numberText(factor)} times row 1 throughout; missing ${problem.gaps.length === 1 ? "was" : "were"} ${found}.`;
};

/** Fill the gaps of two rows so that they are dependent. */
export const completeRow = defineKind<Problem>({
  id: "la.complete-row",
  version: 1,
  title: "Complete the rows so that they are dependent",
  skills: ["la.complete-dependent-row"],
  surface: "matrix",
  method: "carry-the-factor",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) =>
    problem.rows[0].every((value, j) => value !== 0 && crossDifference(problem.rows, [problem.known, j]) === 0) &&
    !isGap(problem, 0, problem.known) &&
    !isGap(problem, 1, problem.known),
  prompt: ({ gaps }) => ({
    text: `Fill the ${gaps.length === 1 ? "gap" : "gaps"} so that the two rows are linearly dependent.`,
  }),
  form: formOf,
  assess: (problem, answer) =>
    assessMatrix(formOf(problem), exact(problem), answer, {
      because: summaryOf(problem),
      nudge: ({ column }) =>
        `Find the factor between the rows in the column that is whole.\nDoes the same factor hold in column ${column}?`,
    }),
  solve: (problem) => ({
    answer: rightText(problem),
    steps: comparisonInOrder(problem.rows, [problem.known, ...problem.gaps.map(({ column }) => column)]),
    summary: summaryOf(problem),
  }),
  hints: (problem) => [
    `One column is whole. From it you can read by what row 1 is multiplied to give row 2.`,
    `In column ${problem.known + 1}, divide the lower entry by the upper one; the quotient may be negative or a fraction.`,
    "Downwards you multiply by the factor, upwards you divide by it.",
  ],
  mistakes: [
    {
      id: "added-instead-of-scaled",
      apply: (problem) => flawed(problem, "added-instead-of-scaled"),
      words: () => scalingOfRows["added-instead-of-scaled"],
    },
    {
      id: "factor-inverted",
      apply: (problem) => flawed(problem, "factor-inverted"),
      words: () => scalingOfRows["factor-inverted"],
    },
    {
      id: "copied-instead-of-scaled",
      apply: (problem) => flawed(problem, "copied-instead-of-scaled"),
      words: () => scalingOfRows["copied-instead-of-scaled"],
    },
    { id: "factor-sign-lost", apply: (problem) => flawed(problem, "factor-sign-lost") },
  ],
  samples(problem) {
    const texts = problem.gaps.map((gap) => Q.toText(rightEntry(problem, gap)));
    const off = (by: number): string => textWith(problem, (gap) => Q.add(rightEntry(problem, gap), Q.of(by)));
    return {
      right: [rightText(problem)],
      equivalent: [
        texts.join(", "),
        exact(problem)
          .map((row) => row.map(Q.toText).join(" "))
          .join("\n"),
      ],
      form: [],
      wrong: [off(1), off(-1)],
      unreadable: ["", "x", "[[1, 2], [3]]", `${texts.join(", ")}, 1, 2, 3, 4`],
    };
  },
});
