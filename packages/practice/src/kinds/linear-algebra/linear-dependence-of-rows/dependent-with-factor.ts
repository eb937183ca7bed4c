import { Q, type Rational } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, AnswerForm } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import { numberText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import { scalingOfRows } from "./row-mistake-words.ts";
import { comparison, crossDifference, factorOf, matrixProse, rowText, typed } from "./two-rows.ts";

type Pair = readonly [number, number];
type Problem = { readonly level: number; readonly rows: readonly [Pair, Pair] };

const form: AnswerForm = {
  type: "certificate",
  claim: "The two rows are linearly dependent.",
  whenTrue: {
    asks: "the number $k$ for which row 2 is $k$ times row 1",
    form: { type: "number", exact: true, writing: "any" },
  },
  whenFalse: {
    asks: "the factors that column 1 and column 2 ask for, as a pair",
    form: { type: "vector", names: ["k_1", "k_2"], writing: "any" },
  },
};

const ofColumn = ({ rows: [first, second] }: Problem, column: 0 | 1): Rational =>
  first[column] === 0 ? Q.of(0) : Q.divide(Q.of(second[column]), Q.of(first[column]));

const one = (k: Rational): string => `true: ${typed(k)}`;
const two = (p: Rational, q: Rational): string => `false: (${typed(p)}, ${typed(q)})`;

function answerOf(problem: Problem): string {
  const factor = factorOf(problem.rows);
  return factor === null ? two(ofColumn(problem, 0), ofColumn(problem, 1)) : one(factor);
}

function summaryOf(problem: Problem): string {
  const factor = factorOf(problem.rows);
  return factor === null
    ? `Column 1 asks for ${numberText(ofColumn(problem, 0))}, column 2 for ${numberText(ofColumn(problem, 1))}: no one number does both.`
    : `Both columns agree on ${numberText(factor)}, so ${rowText(1)} says nothing that ${rowText(0)} does not say.`;
}

/** What a factor makes of row 1, beside row 2. */
function tried({ rows: [first, second] }: Problem, k: Rational): string {
  const made = first.map((entry) => numberText(Q.multiply(k, Q.of(entry)))).join(" and ");
  return `${numberText(k)} times row 1 has the entries ${made}; row 2 has ${second.map((x) => numberText(Q.of(x))).join(" and ")}.`;
}

function assess(problem: Problem, answer: Answer): Assessment {
  if (answer.type !== "certificate") return { is: "undecided", why: "This question asks for a side and numbers." };
  const factor = factorOf(problem.rows);
  const { certificate } = answer;
  if (certificate?.type === "number") {
    if (factor !== null && Q.equals(certificate.value, factor)) return { is: "right", because: summaryOf(problem) };
    return {
      is: "wrong",
      nudge: "Multiply both entries of row 1 by your number.\nDoes each arrive at the entry below it?",
      witness: tried(problem, certificate.value),
    };
  }
  const [p, q] = certificate?.type === "vector" ? certificate.entries : [];
  const isPair = p !== undefined && q !== undefined;
  if (factor === null && isPair && Q.equals(p, ofColumn(problem, 0)) && Q.equals(q, ofColumn(problem, 1))) {
    return { is: "right", because: summaryOf(problem) };
  }
  return {
    is: "wrong",
    nudge:
      "In each column, ask by what the upper entry is multiplied to give the lower one.\nTwo different answers would settle it; is that what the columns say?",
  };
}

function second(rng: RandomStream, level: number, [a, b]: Pair): Pair {
  const [num, den] =
    level === 1 ? [rng.choice([2, 3, 4]), 1] : [rng.choice([-5, -3, -2, -1, 2, 3, 5]), rng.choice([1, 2])];
  const scaled: Pair = [(a * num) / den, (b * num) / den];
  const apart = rng.choice([-2, -1, 1, 2]);
  switch (
    rng.choice(level === 1 ? ["scaled", "scaled", "near", "added"] : ["scaled", "scaled", "near", "added", "zero"])
  ) {
    case "scaled":
      return scaled;
    case "near":
      return rng.integer(0, 1) === 0 ? [scaled[0], scaled[1] + apart] : [scaled[0], -scaled[1]];
    case "zero":
      return [0, 0];
    default:
      return [a + apart, b + apart];
  }
}

function draw(rng: RandomStream, level: number): Problem {
  const entry = (): number => rng.choice(level === 1 ? [1, 2, 3, 4, 5, 6] : [-6, -5, -4, -3, -2, 2, 3, 4, 5, 6]);
  const first: Pair = [entry(), entry()];
  // A zero above allows a factor only beside a zero below.
  if (level === 3 && rng.integer(0, 3) === 0) {
    const k = rng.choice([-3, -2, 2, 3]);
    const rows: readonly [Pair, Pair] =
      rng.integer(0, 1) === 0
        ? [
            [0, first[1]],
            [0, k * first[1]],
          ]
        : [
            [first[0], 0],
            [k * first[0], 0],
          ];
    return { level, rows };
  }
  return { level, rows: [first, second(rng, level, first)] };
}

const isFit = ({ rows }: Problem): boolean =>
  rows.flat().every((value) => Number.isInteger(value) && Math.abs(value) <= 30) &&
  rows[0].join() !== rows[1].join() &&
  rows[0][0] !== rows[0][1];

const isScaled = (k: Rational | null): k is Rational => k !== null && !Q.isZero(k) && !Q.equals(Q.absolute(k), Q.of(1));

/** Dependent or not, shown by one factor or by two that disagree. */
export const dependentWithFactor = defineKind<Problem>({
  id: "la.dependent-with-factor",
  version: 1,
  title: "Dependent or not, with proof",
  skills: ["la.dependent-2x2"],
  surface: "matrix",
  method: "compare-columns",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) =>
    problem.rows[0].some((entry) => entry !== 0) &&
    (crossDifference(problem.rows) === 0) === (factorOf(problem.rows) !== null) &&
    (factorOf(problem.rows) !== null || problem.rows[0].every((entry) => entry !== 0)),
  prompt: ({ rows }) => ({
    text: `Are the two rows of this matrix linearly dependent? Decide, and show it by a number, or by two numbers that disagree.\n\n${matrixProse(rows)}`,
  }),
  form: () => form,
  assess,
  solve: (problem) => ({
    answer: answerOf(problem),
    steps: comparison(problem.rows),
    summary: summaryOf(problem),
  }),
  hints: () => [
    "Dependent means here: one number turns the whole of row 1 into row 2. Look for it in one column, then try it in the other.",
    "A factor may be negative, a fraction, or zero. What counts is only that both columns ask for the same one.",
    "Divide each entry of row 2 by the one above it; where both entries are $0$, every factor will do.",
  ],
  mistakes: [
    {
      id: "dependence-from-one-column",
      apply: (problem) => (factorOf(problem.rows) === null ? one(ofColumn(problem, 0)) : null),
      fits: (problem, answer) =>
        factorOf(problem.rows) === null &&
        answer.type === "certificate" &&
        answer.certificate?.type === "number" &&
        Q.equals(answer.certificate.value, ofColumn(problem, 1)),
      words: () => ({
        check:
          "Ask the same of the other column: which factor leads from row 1 to row 2 there?\nOne factor has to serve both.",
      }),
    },
    {
      id: "zero-row-called-independent",
      apply: ({ rows }) => (rows[1].every((entry) => entry === 0) ? "false: (0, 0)" : null),
      fits: ({ rows }, answer) =>
        rows[1].every((entry) => entry === 0) && answer.type === "certificate" && !answer.holds,
    },
    {
      id: "factor-inverted",
      apply({ rows }) {
        const factor = factorOf(rows);
        return isScaled(factor) ? one(Q.reciprocal(factor)) : null;
      },
      words: () => scalingOfRows["factor-inverted"],
    },
    {
      id: "added-instead-of-scaled",
      apply({ rows: [first, last] }) {
        const [d, e] = [last[0] - first[0], last[1] - first[1]];
        if (d !== e || factorOf([first, last]) !== null) return null;
        // A difference that happens to be a column's factor is told as a factor of one column.
        const columns = [Q.divide(Q.of(last[0]), Q.of(first[0])), Q.divide(Q.of(last[1]), Q.of(first[1]))];
        return columns.some((factor) => Q.equals(factor, Q.of(d))) ? null : one(Q.of(d));
      },
      words: () => scalingOfRows["added-instead-of-scaled"],
    },
  ],
  samples(problem) {
    const right = answerOf(problem);
    const factor = factorOf(problem.rows);
    const halved = (q: Rational): string => `${2n * q.numerator}/${2n * q.denominator}`;
    return {
      right: [right],
      equivalent: [
        right.toUpperCase(),
        factor === null
          ? `false because (${halved(ofColumn(problem, 0))}, ${halved(ofColumn(problem, 1))})`
          : `true because k = ${halved(factor)}`,
      ],
      form: [],
      wrong: [
        factor === null ? "true: 7" : "false: (2, 3)",
        factor === null ? two(ofColumn(problem, 0), ofColumn(problem, 0)) : one(Q.add(factor, Q.of(1))),
      ],
      unreadable: ["", "dependent", "true", "false", "false: 3", "true: (1, 2)"],
    };
  },
});
