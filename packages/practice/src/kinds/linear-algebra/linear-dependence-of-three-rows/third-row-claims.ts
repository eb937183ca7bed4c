import { combinationOf, combineRows, matrix, Q, type Rational, rowFactor, vector } from "@gradus/math/exact";
import { type Explanation, explainCombine, explainFactor } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, AnswerForm } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { pointText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import { areMultiples, drawRow, matrixProse, minor, mixSteps, rowObjects, type WholeRow } from "./three-rows.ts";

/** What is claimed of some third row below the two that are given. */
type Claim = "dependent" | "independent";

type Problem = {
  readonly level: number;
  readonly claim: Claim;
  readonly rows: readonly [WholeRow, WholeRow];
};

const claims: Readonly<Record<Claim, string>> = {
  dependent: "Some row 3 that is a multiple of neither row makes the three rows linearly dependent.",
  independent: "Some row 3 of whole numbers makes the three rows linearly independent.",
};

const formOf = ({ claim }: Problem): AnswerForm => ({
  type: "certificate",
  claim: claims[claim],
  whenTrue: {
    asks: "the three entries of such a row 3",
    form: { type: "vector", names: ["a", "b", "c"], writing: "any" },
  },
});

const areRepeated = ({ rows }: Problem): boolean => areMultiples(...rows);
const isTrue = (problem: Problem): boolean => problem.claim === "dependent" || !areRepeated(problem);
const typed = (row: readonly Rational[]): string => `true: (${row.map(Q.toText).join(", ")})`;
const whole = (row: WholeRow): readonly Rational[] => row.map((entry) => Q.of(entry));
const sum = ({ rows: [first, second] }: Problem): WholeRow => first.map((entry, j) => entry + (second[j] ?? 0));

/** A row that lies outside of what two independent rows can make: one of the rows of the identity always does. */
function outside({ rows }: Problem): WholeRow {
  const [first, second] = rows;
  // The six products of the three rows are the minor of the two other columns, up to its sign.
  if (minor(first, second, 0, 1) !== 0) return [0, 0, 1];
  return minor(first, second, 0, 2) !== 0 ? [0, 1, 0] : [1, 0, 0];
}

/** A row that shows the claim. */
const shows = (problem: Problem): WholeRow => (problem.claim === "dependent" ? sum(problem) : outside(problem));
const answerOf = (problem: Problem): string => (isTrue(problem) ? typed(whole(shows(problem))) : "false");

const isMix = ({ rows }: Problem, row: readonly Rational[]): boolean =>
  combinationOf(matrix(rows), row).value.kind !== "none";

const isMultipleOfOne = ({ rows }: Problem, row: readonly Rational[]): boolean =>
  row.every(Q.isZero) || rows.some((given) => rowFactor(vector(given), row).value.kind === "one");

function doesShow(problem: Problem, row: readonly Rational[]): boolean {
  if (problem.claim === "dependent") return isMix(problem, row) && !isMultipleOfOne(problem, row);
  return !areRepeated(problem) && !isMix(problem, row);
}

function rowIn(answer: Answer): readonly Rational[] | null {
  const certificate = answer.type === "certificate" && answer.holds ? answer.certificate : null;
  return certificate?.type === "vector" ? certificate.entries : null;
}

function whyOf(problem: Problem): string {
  if (!isTrue(problem)) {
    return "Row 2 is a multiple of row 1. The combination that shows it gives zeros whatever row 3 holds: put $0$ before it.";
  }
  return problem.claim === "dependent"
    ? `The sum of the two rows, ${pointText(whole(sum(problem)))}, is one such row: a mix that is a multiple of neither. There are many more.`
    : `${pointText(whole(shows(problem)))} is one such row: no mix of rows 1 and 2 gives it, and neither of those is a multiple of the other. Nearly every row would do.`;
}

function stepsOf(problem: Problem): readonly Explanation[] {
  const [first, second] = problem.rows;
  if (!isTrue(problem)) {
    return explainFactor(rowFactor(vector(first), vector(second)).steps, { objects: rowObjects, linked: false });
  }
  return problem.claim === "dependent"
    ? explainCombine(combineRows(matrix(problem.rows), vector([1, 1])).steps)
    : mixSteps([first, second, shows(problem)]);
}

function draw(rng: RandomStream, level: number): Problem {
  const entries = level === 1 ? [1, 2, 3, 4, 5] : [-4, -3, -2, -1, 1, 2, 3, 4, 5];
  const first = drawRow(rng, entries);
  const claim = rng.choice<Claim>(["dependent", "independent", "independent"]);
  const isRepeated = claim === "independent" && rng.integer(0, 1) === 0;
  const k = rng.choice(level === 1 ? [2, 3] : [-3, -2, -1, 2]);
  const second = isRepeated ? first.map((entry) => k * entry) : drawRow(rng, entries);
  return { level, claim, rows: [first, second] };
}

const isFit = (problem: Problem): boolean => {
  const { rows, claim } = problem;
  if (new Set(rows[0]).size === 1) return false;
  return claim === "dependent" ? !areRepeated(problem) : rows[0].join() !== rows[1].join();
};

/** Whether some third row makes two given rows dependent, or independent; a row shows it. */
export const thirdRowClaims = defineKind<Problem>({
  id: "la.third-row-claims",
  version: 1,
  title: "Is there such a third row?",
  skills: ["la.dependent-3x3"],
  surface: "true-false",
  method: "invent-a-third-row",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed(problem) {
    const [first, second] = problem.rows;
    const minors = [minor(first, second, 0, 1), minor(first, second, 0, 2), minor(first, second, 1, 2)];
    const repeated = minors.every((value) => value === 0);
    return (
      repeated === (rowFactor(vector(first), vector(second)).value.kind === "one") && (!repeated || !isTrue(problem))
    );
  },
  prompt: ({ rows }) => ({
    text: `A third row is to be written below these two. Is the claim true?\n\n${matrixProse(rows)}`,
  }),
  form: formOf,
  assess(problem, answer) {
    if (answer.type !== "certificate") return { is: "undecided", why: "This question asks whether a claim is true." };
    const row = rowIn(answer);
    if (row === null) {
      if (!isTrue(problem)) return { is: "right", because: whyOf(problem) };
      return {
        is: "wrong",
        nudge:
          problem.claim === "dependent"
            ? "Add the two rows, column by column.\nIs the sum a multiple of one of them? Is it a mix of them?"
            : "Rows 1 and 2 make some rows by mixing, and not all.\nTry a row that is nearly all zeros.",
      };
    }
    if (doesShow(problem, row)) {
      if (problem.claim === "independent" && !row.every(Q.isInteger)) {
        return { is: "form", ask: "The claim speaks of whole numbers; multiply your row until it holds only such." };
      }
      const why =
        problem.claim === "dependent"
          ? "is a mix of rows 1 and 2, and a multiple of neither"
          : "is no mix of rows 1 and 2";
      return { is: "right", because: `${pointText(row)} ${why}.` };
    }
    return {
      is: "wrong",
      nudge:
        problem.claim === "dependent"
          ? "Choose $s$ and $t$, and mix your row from rows 1 and 2 with them.\nWith neither of them $0$, is it a multiple of one row?"
          : "Is one of rows 1 and 2 a multiple of the other?\nIf not, look for a row that no mix of them hits.",
    };
  },
  solve: (problem) => ({ answer: answerOf(problem), steps: stepsOf(problem), summary: whyOf(problem) }),
  hints: ({ claim }) => [
    "Look at rows 1 and 2 alone first: is one of them a multiple of the other?",
    claim === "dependent"
      ? "A third row adds no news when it is $s$ times row 1 plus $t$ times row 2. You may choose $s$ and $t$."
      : "Dependent rows stay dependent, whatever is written below them. Independent rows leave room for a row that no mix of them gives.",
    claim === "dependent"
      ? "Take neither $s$ nor $t$ as $0$, and the mix is a multiple of neither row."
      : "A row with a single entry other than $0$ is a good one to try.",
  ],
  mistakes: [
    {
      id: "pairs-of-rows-compared-only",
      apply: ({ claim }) => (claim === "dependent" ? "false" : null),
      words: () => ({
        check: "Add the two rows, column by column, and write the sum as row 3.\nWhat is row 1 plus row 2 minus row 3?",
      }),
    },
    {
      id: "multiple-in-place-of-mix",
      apply: ({ claim, rows }) => (claim === "dependent" ? typed(whole(rows[0].map((entry) => 2 * entry))) : null),
      fits(problem, answer) {
        const row = rowIn(answer);
        return problem.claim === "dependent" && row !== null && isMultipleOfOne(problem, row);
      },
    },
    {
      id: "mix-taken-for-news",
      apply: (problem) => (problem.claim === "independent" && isTrue(problem) ? typed(whole(sum(problem))) : null),
      fits(problem, answer) {
        const row = rowIn(answer);
        return problem.claim === "independent" && isTrue(problem) && row !== null && isMix(problem, row);
      },
    },
    {
      id: "new-row-repairs-dependence",
      apply: (problem) => (isTrue(problem) ? null : typed([Q.of(1), Q.of(0), Q.of(0)])),
      fits: (problem, answer) => !isTrue(problem) && rowIn(answer) !== null,
    },
  ],
  samples(problem) {
    const right = answerOf(problem);
    const other = isTrue(problem) ? [typed(shows(problem).map((entry) => Q.of(3 * entry)))] : [" False "];
    return {
      right: [right],
      equivalent: [right.toUpperCase(), ...other],
      form: [],
      wrong: [
        isTrue(problem) ? "false" : "true: (1, 2, 4)",
        isTrue(problem) ? typed(whole(problem.rows[1])) : "true: (0, 0, 1)",
      ],
      unreadable: ["", "true", "perhaps", "false: 3", "true: (1, 2)"],
    };
  },
});
