import { matrix, missingEntry, Q, type Rational } from "@gradus/math/exact";
import { explainMissingEntry } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import { crossAt, type LetterRows, letterMatrixProse } from "../linear-dependence-of-rows/letter-rows.ts";
import { numberText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import { type Pair, type Square, whole } from "./two-by-two.ts";

type Place = readonly [row: 0 | 1, column: 0 | 1];

/** The entry at `place` is open; what stands there plays no part. */
type Problem = {
  readonly level: number;
  readonly rows: Square;
  readonly place: Place;
  readonly wanted: number;
};

/** The open matrix with its letter. */
function letterRows({ rows, place }: Problem): LetterRows {
  const entry = (i: 0 | 1, j: 0 | 1) =>
    i === place[0] && j === place[1] ? ([1, 0] as const) : ([0, rows[i][j]] as const);
  return [
    [entry(0, 0), entry(0, 1)],
    [entry(1, 0), entry(1, 1)],
  ];
}

const found = (problem: Problem) =>
  missingEntry(matrix(problem.rows), problem.place[0], problem.place[1], {
    determinant: Q.of(problem.wanted),
    name: "t",
  });

function answerOf(problem: Problem): Rational {
  const { value } = found(problem);
  return value.kind === "one" ? value.entry : Q.of(0);
}

/** The entry on the same diagonal as the open one, and the product of the other diagonal. */
function around({ rows, place: [i, j] }: Problem): { partner: number; product: number; onMain: boolean } {
  const [[a, b], [c, d]] = rows;
  const onMain = i === j;
  const partner = onMain ? (i === 0 ? d : a) : i === 0 ? c : b;
  return { partner, product: onMain ? b * c : a * d, onMain };
}

/** The entry for which a wrong rule gives the wanted number. */
function byRule(problem: Problem, rule: "added" | "turned" | "zero"): Rational {
  const { partner, product, onMain } = around(problem);
  const { wanted } = problem;
  const over = (value: number): Rational => Q.divide(Q.of(value), Q.of(partner));
  if (rule === "added") return over(wanted - product);
  if (rule === "turned") return over(onMain ? product - wanted : product + wanted);
  return over(product);
}

const unlessRight = (problem: Problem, value: Rational): string | null =>
  Q.equals(value, answerOf(problem)) ? null : Q.toText(value);

function draw(rng: RandomStream, level: number): Problem {
  const entry = (): number => rng.integer(level === 1 ? 2 : 1, 6) * (level === 1 ? 1 : rng.choice([1, -1]));
  const pair = (): Pair => [entry(), entry()];
  const rows = [pair(), pair()] as const;
  const side = (): 0 | 1 => rng.choice([0, 1] as const);
  const place: Place = level === 1 ? [1, 1] : [side(), side()];
  const wanted = level === 1 ? rng.choice([1, 2, 3, 4, 5, 6]) : rng.integer(-12, 12);
  return { level, rows, place, wanted };
}

function isFit(problem: Problem): boolean {
  const value = answerOf(problem);
  const { partner } = around(problem);
  const small = Math.abs(Q.toNumber(value)) <= 12;
  const shown = [...problem.rows.flat(), problem.wanted].map((x) => Q.of(Math.abs(x)));
  const fresh = !shown.some((x) => Q.equals(x, Q.absolute(value)));
  const kind = problem.level === 3 ? !Q.isInteger(value) && value.denominator <= 6n : Q.isInteger(value);
  const guessed = ["-5", "7/11", "-7/11"].includes(Q.toText(value));
  return small && fresh && kind && !guessed && Math.abs(partner) !== 1 && !Q.isZero(value);
}

const summaryOf = (problem: Problem): string =>
  `With $t = ${numberText(answerOf(problem)).slice(1, -1)}$ the determinant is ${whole(problem.wanted)}.`;

/** Which number in an open place gives a determinant? */
export const entryForDeterminant = defineKind<Problem>({
  id: "la.entry-for-determinant",
  version: 1,
  title: "Find the entry for a determinant",
  skills: ["la.entry-for-det"],
  surface: "inverse",
  method: "solve-for-an-entry",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  // Put back in, it gives the number wanted; a step aside does not.
  isWellPosed(problem) {
    const at = (t: Rational): Rational => crossAt(letterRows(problem), t);
    const value = answerOf(problem);
    const wanted = Q.of(problem.wanted);
    return Q.equals(at(value), wanted) && !Q.equals(at(Q.add(value, Q.of(1))), wanted);
  },
  prompt: (problem) => ({
    text: `For which number $t$ is the determinant of this matrix ${whole(problem.wanted)}?\n\n${letterMatrixProse(letterRows(problem))}`,
  }),
  form: () => ({ type: "number", exact: true, writing: "any" }),
  assess(problem, answer) {
    if (answer.type !== "number") return { is: "undecided", why: "This question asks for a number." };
    if (Q.equals(answer.value, answerOf(problem))) return { is: "right", because: summaryOf(problem) };
    return {
      is: "wrong",
      nudge: "Put your number in for $t$ and work out the determinant.\nIs it the one that was asked?",
      witness: `With ${numberText(answer.value)} for $t$ the determinant is ${numberText(crossAt(letterRows(problem), answer.value))}.`,
    };
  },
  solve: (problem) => ({
    answer: Q.toText(answerOf(problem)),
    steps: explainMissingEntry(found(problem).steps),
    summary: summaryOf(problem),
  }),
  hints(problem) {
    const { partner, onMain } = around(problem);
    return [
      `In the determinant $t$ is multiplied by one entry only: ${whole(partner)}, at the other end of its diagonal.`,
      onMain
        ? `Write $ad - bc$ with $t$ in its place and set it equal to ${whole(problem.wanted)}. The product with $t$ counts with a plus.`
        : `Write $ad - bc$ with $t$ in its place and set it equal to ${whole(problem.wanted)}. The product with $t$ counts with a minus.`,
      "What you have is one equation with one unknown: move the product without $t$ across, then divide.",
    ];
  },
  mistakes: [
    { id: "determinant-products-added", apply: (problem) => unlessRight(problem, byRule(problem, "added")) },
    { id: "determinant-order-turned", apply: (problem) => unlessRight(problem, byRule(problem, "turned")) },
    {
      id: "entry-for-determinant-zero",
      apply: (problem) => (problem.wanted === 0 ? null : unlessRight(problem, byRule(problem, "zero"))),
    },
  ],
  samples(problem) {
    const right = answerOf(problem);
    const text = Q.toText(right);
    const off = (by: number): string => Q.toText(Q.add(right, Q.of(by)));
    return {
      right: [text],
      equivalent: [`t = ${text}`, ` ${text} `],
      form: [],
      wrong: [off(1), off(-1), off(100)],
      unreadable: ["", "any", "ad - bc", `${text}, ${text}`],
    };
  },
});
