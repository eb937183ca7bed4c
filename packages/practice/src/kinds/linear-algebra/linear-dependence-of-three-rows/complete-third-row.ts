import { Q, type Rational } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { MatrixForm } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { assessMatrix } from "../../../exercise/assess-matrix.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { numberText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import {
  areMultiples,
  columnMissed,
  columnText,
  completionSteps,
  drawRow,
  type Mix,
  madeIn,
  minor,
  mixed,
  mixText,
  rowText,
  type ThreeRows,
} from "./three-rows.ts";

type Problem = {
  readonly level: number;
  readonly mix: readonly [number, number];
  readonly rows: ThreeRows;
  /** The columns that are whole; in the others row 3 has a gap. */
  readonly known: readonly [number, number];
};

const gapsOf = ({ rows, known }: Problem): readonly number[] =>
  rows[0].flatMap((_, column) => (known.includes(column) ? [] : [column]));

const exact = ({ rows }: Problem): readonly (readonly Rational[])[] => rows.map((row) => row.map((x) => Q.of(x)));
const isGap = (problem: Problem, row: number, column: number): boolean => row === 2 && gapsOf(problem).includes(column);

function formOf(problem: Problem): MatrixForm {
  return {
    type: "matrix",
    rows: 3,
    columns: problem.rows[0].length,
    given: exact(problem).map((row, i) => row.map((value, j) => (isGap(problem, i, j) ? null : value))),
    rowLabels: [rowText(0), rowText(1), rowText(2)],
    writing: "any",
  };
}

const textWith = (problem: Problem, entry: (column: number) => Rational): string =>
  formatAnswer(formOf(problem), {
    type: "matrix",
    entries: exact(problem).map((row, i) => row.map((value, j) => (isGap(problem, i, j) ? entry(j) : value))),
  });

const rightEntry = ({ rows }: Problem, column: number): Rational => Q.of(rows[2][column] ?? 0);
const rightText = (problem: Problem): string => textWith(problem, (column) => rightEntry(problem, column));
const half = (x: number): Rational => Q.divide(Q.of(2 * x), Q.of(2));
const mixOf = ({ mix: [s, t] }: Problem): Mix => [half(s), half(t)];

/** The text that a wrong mix leads to; null where it happens to be right. */
function flawed(problem: Problem, mix: Mix): string | null {
  const text = textWith(problem, (column) => madeIn(problem.rows, mix, column));
  return text === rightText(problem) ? null : text;
}

const mixes: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [
    [2, 1],
    [1, 2],
    [1, 3],
    [3, 1],
    [2, 3],
  ],
  2: [
    [2, -1],
    [-1, 2],
    [3, -2],
    [-2, 3],
    [1, -2],
    [-2, -1],
  ],
  3: [
    [2, -1],
    [-1, 3],
    [3, -2],
    [0.5, 2],
    [-1, 1.5],
  ],
};

function draw(rng: RandomStream, level: number): Problem {
  const width = level === 3 ? 4 : 3;
  const entries = level === 1 ? [0, 1, 2, 3, 4, 5] : [-4, -3, -2, -1, 1, 2, 3, 4, 5];
  const [first, second] = [drawRow(rng, entries, width), drawRow(rng, entries, width)];
  const mix = rng.choice(mixes[level] ?? [[2, 1]]);
  const columns = Array.from({ length: width }, (_, column) => column);
  const [p = 0, q = 1] = level === 1 ? [0, 1] : rng.sample(columns, 2).toSorted((one, other) => one - other);
  return { level, mix, rows: [first, second, mixed(mix, first, second)], known: [p, q] };
}

/** The whole columns settle the mix, and the example of what can be typed (0, 2, a fraction, −5) is not the answer. */
function isFit(problem: Problem): boolean {
  const { rows, known } = problem;
  return (
    minor(rows[0], rows[1], ...known) !== 0 &&
    !areMultiples(rows[0], rows[2]) &&
    !areMultiples(rows[1], rows[2]) &&
    rows.flat().every((value) => Number.isInteger(value) && Math.abs(value) <= 25) &&
    gapsOf(problem).some((column) => ![-5, 0, 2].includes(rows[2][column] ?? 0)) &&
    gapsOf(problem).every((column) => (rows[0][column] ?? 0) !== 0 || (rows[1][column] ?? 0) !== 0)
  );
}

function summaryOf(problem: Problem): string {
  const gaps = gapsOf(problem);
  const found = gaps.map((column) => numberText(rightEntry(problem, column))).join(" and ");
  return `${mixText(mixOf(problem))} throughout; missing ${gaps.length === 1 ? "was" : "were"} ${found}.`;
}

/** The equations of the whole columns; where a 0 leaves one unknown by itself, where to begin, for the equation would say its value. */
function whatTheyRead({ rows, known }: Problem): Prose {
  const [p, q] = known;
  const alone = known.find((column) => rows[0][column] === 0 || rows[1][column] === 0);
  if (alone === undefined) return `They read ${columnText(rows, p)} and ${columnText(rows, q)}.`;
  const settled = rows[0][alone] === 0 ? "t" : "s";
  return `Column ${alone + 1} has a $0$ in row ${settled === "s" ? 2 : 1}, so it settles $${settled}$ alone. Then column ${alone === p ? q + 1 : p + 1} gives the other number.`;
}

/** Fill row 3 so that it is a mix of rows 1 and 2. */
export const completeThirdRow = defineKind<Problem>({
  id: "la.complete-third-row",
  version: 1,
  title: "Complete row 3 so that the rows are dependent",
  skills: ["la.complete-dependent-row-3"],
  surface: "matrix",
  method: "mix-then-fill",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  // Rows 1 and 2 are independent in the whole columns, so each gap takes one number: the one that makes the six products of
  // these columns and its own vanish.
  isWellPosed: ({ rows, known, ...problem }) =>
    minor(rows[0], rows[1], ...known) !== 0 &&
    gapsOf({ rows, known, ...problem }).every((gap) => {
      const [p, q] = known;
      const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
      const sum =
        at(2, p) * minor(rows[0], rows[1], q, gap) -
        at(2, q) * minor(rows[0], rows[1], p, gap) +
        at(2, gap) * minor(rows[0], rows[1], p, q);
      return sum === 0;
    }),
  prompt: (problem) => ({
    text: `Fill the ${gapsOf(problem).length === 1 ? "gap" : "gaps"} in row 3 so that it is a mix of rows 1 and 2, and the three rows are linearly dependent.`,
  }),
  form: formOf,
  assess: (problem, answer) =>
    assessMatrix(formOf(problem), exact(problem), answer, {
      because: summaryOf(problem),
      nudge: ({ column }) =>
        `The two whole columns say by which $s$ and $t$ row 3 is mixed.\nWork out $s\\,r_1 + t\\,r_2$ in column ${column} with them.`,
    }),
  solve: (problem) => ({
    answer: rightText(problem),
    steps: completionSteps(problem.rows, problem.known, gapsOf(problem)),
    summary: summaryOf(problem),
  }),
  hints: (problem) => [
    `Row 3 has to be $s$ times row 1 plus $t$ times row 2. Columns ${problem.known[0] + 1} and ${problem.known[1] + 1} are whole, and settle $s$ and $t$.`,
    whatTheyRead(problem),
    "With $s$ and $t$ work out what the mix makes where row 3 is open.",
  ],
  mistakes: [
    { id: "rows-added-only", apply: (problem) => flawed(problem, [Q.of(1), Q.of(1)]) },
    {
      id: "one-row-scaled-only",
      apply(problem) {
        const [column] = problem.known;
        const [first, , third] = problem.rows;
        const [from, to] = [first[column] ?? 0, third[column] ?? 0];
        return from === 0 ? null : flawed(problem, [Q.divide(Q.of(to), Q.of(from)), Q.of(0)]);
      },
    },
    {
      id: "combination-exchanged",
      apply(problem) {
        const [s, t] = mixOf(problem);
        return flawed(problem, [t, s]);
      },
      words(problem) {
        const [s, t] = mixOf(problem);
        const column = columnMissed(problem.rows, [t, s], problem.known) + 1;
        return {
          why: "Both numbers are found, and which belongs to which row is easily exchanged.",
          check: `The number of row 1 and that of row 2 have to make row 3 in column ${column} as well.\nTry them there, in your order.`,
        };
      },
    },
    {
      id: "mix-sign-lost",
      apply(problem) {
        const [s, t] = mixOf(problem);
        return flawed(problem, [Q.absolute(s), Q.absolute(t)]);
      },
    },
  ],
  samples(problem) {
    const texts = gapsOf(problem).map((column) => Q.toText(rightEntry(problem, column)));
    const off = (by: number): string => textWith(problem, (column) => Q.add(rightEntry(problem, column), Q.of(by)));
    return {
      right: [rightText(problem)],
      equivalent: [
        texts.join(", "),
        exact(problem)
          .map((row) => row.map(Q.toText).join(" "))
          .join("\n"),
      ],
      form: [],
      wrong: [off(1), off(-7)],
      unreadable: ["", "3, 4, 5, 6, 7", "no", "[[1, 2], [3, 4]]"],
    };
  },
});
