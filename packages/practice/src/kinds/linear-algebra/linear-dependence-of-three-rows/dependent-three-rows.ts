import { combineRows, matrix, Q, type Rational, vector } from "@gradus/math/exact";
import { dependenceNode, type Explanation, explainCombine, toLatex } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Answer, AnswerForm } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Assessment } from "../../../exercise/verdict.ts";
import { numberText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import {
  areMultiples,
  columnMissed,
  columnText,
  drawRow,
  type Mix,
  madeIn,
  matrixProse,
  minor,
  mixed,
  mixOf,
  mixSteps,
  noTwoAreMultiples,
  rowObjects,
  sixProducts,
  type ThreeRows,
} from "./three-rows.ts";

type Problem = { readonly level: number; readonly rows: ThreeRows };

const form: AnswerForm = {
  type: "certificate",
  claim: "The three rows are linearly dependent.",
  whenTrue: {
    asks: "$c_1$, $c_2$ and $c_3$, not all of them $0$, with which $c_1 r_1 + c_2 r_2 + c_3 r_3$ gives only zeros",
    form: { type: "vector", names: ["c_1", "c_2", "c_3"], writing: "any" },
  },
  whenFalse: {
    asks: "$s$ and $t$ for which $s\\,r_1 + t\\,r_2$ fits columns 1 and 2, and the number $m$ that it makes in column 3",
    form: { type: "vector", names: ["s", "t", "m"], writing: "any" },
  },
};

const tuple = (entries: readonly Rational[]): string => `(${entries.map(Q.toText).join(", ")})`;
const yes = (...entries: Rational[]): string => `true: ${tuple(entries)}`;

const isDependent = ({ rows }: Problem): boolean => sixProducts(rows) === 0;

/** s, t and what they make of column 3. */
function fitted({ rows }: Problem): readonly [Rational, Rational, Rational] {
  const mix = mixOf(rows);
  return [...mix, madeIn(rows, mix, 2)];
}

/** The combination s·r₁ + t·r₂ − r₃. */
const certificateOf = ([s, t]: Mix): readonly Rational[] => [s, t, Q.of(-1)];

const answerOf = (problem: Problem): string =>
  isDependent(problem) ? yes(...certificateOf(mixOf(problem.rows))) : `false: ${tuple(fitted(problem))}`;

const combined = ({ rows }: Problem, coefficients: readonly Rational[]) =>
  combineRows(matrix(rows), vector(coefficients));

function summaryOf(problem: Problem): string {
  const [s, t, m] = fitted(problem);
  if (!isDependent(problem)) {
    return `Columns 1 and 2 allow only $s = ${toTex(s)}$ and $t = ${toTex(t)}$. In column 3 they make ${numberText(m)}, and row 3 holds ${numberText(Q.of(problem.rows[2][2] ?? 0))}: no mix hits it, and rows 1 and 2 are no multiples of each other.`;
  }
  return `$${toLatex(dependenceNode(vector(certificateOf([s, t])), rowObjects))}$, and every multiple of these three numbers will do as well, but for three zeros.`;
}

const toTex = (value: Rational): string => numberText(value).slice(1, -1);

/** The search for the mix, and for dependent rows its certificate worked out in every column. */
function stepsOf(problem: Problem): readonly Explanation[] {
  const search = mixSteps(problem.rows);
  if (!isDependent(problem)) return search;
  return [...search, ...explainCombine(combined(problem, certificateOf(mixOf(problem.rows))).steps)];
}

const isZero = (entries: readonly Rational[]): boolean => entries.every(Q.isZero);

/** Whether one triple is a multiple of another, neither of them all zeros. */
function isMultiple(entries: readonly Rational[], of: readonly Rational[]): boolean {
  const at = (row: readonly Rational[], i: number): Rational => row[i] ?? Q.of(0);
  const cross = (i: number, j: number): boolean =>
    Q.equals(Q.multiply(at(entries, i), at(of, j)), Q.multiply(at(entries, j), at(of, i)));
  return !isZero(entries) && cross(0, 1) && cross(0, 2) && cross(1, 2);
}

/** Whether an answer's numbers are s, t and what they make of column 3. */
function isFitted(problem: Problem, answer: Answer): boolean {
  if (answer.type !== "certificate" || answer.certificate?.type !== "vector") return false;
  const wanted = fitted(problem);
  return answer.certificate.entries.every((entry, i) => Q.equals(entry, wanted[i] ?? Q.of(0)));
}

function assess(problem: Problem, answer: Answer): Assessment {
  if (answer.type !== "certificate") return { is: "undecided", why: "This question asks for a side and numbers." };
  const entries = answer.certificate?.type === "vector" ? answer.certificate.entries : [];
  if (answer.holds) {
    const sums = combined(problem, entries).value;
    if (isZero(sums) && !isZero(entries)) return { is: "right", because: summaryOf(problem) };
    return {
      is: "wrong",
      nudge: "Work out your combination column by column, signs included.\nDoes every column come to $0$?",
      witness: `With these numbers the three columns come to ${sums.slice(0, -1).map(numberText).join(", ")} and ${numberText(sums.at(-1) ?? Q.of(0))}.`,
    };
  }
  if (!isDependent(problem) && isFitted(problem, answer)) {
    return { is: "right", because: summaryOf(problem) };
  }
  return {
    is: "wrong",
    nudge: `Columns 1 and 2 say ${columnText(problem.rows, 0)} and ${columnText(problem.rows, 1)}.\nWork out column 3 with the $s$ and $t$ that they give, and compare it with row 3.`,
  };
}

const sizes: Readonly<Record<number, readonly number[]>> = {
  1: [0, 1, 2, 3, 4],
  2: [-3, -2, -1, 0, 1, 2, 3, 4],
  3: [-4, -3, -2, -1, 1, 2, 3, 4, 5],
};
const mixes: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [
    [1, 1],
    [2, 1],
    [1, 2],
    [1, -1],
  ],
  2: [
    [2, -1],
    [-1, 2],
    [2, -3],
    [3, -2],
    [-2, 1],
    [2, 2],
  ],
  3: [
    [0.5, 1],
    [1.5, -1],
    [-0.5, 2],
    [1, -1.5],
    [0.5, -0.5],
  ],
};

function draw(rng: RandomStream, level: number): Problem {
  const entries = sizes[level] ?? [1, 2, 3];
  const [first, second] = [drawRow(rng, entries), drawRow(rng, entries)];
  const third = mixed(rng.choice(mixes[level] ?? [[1, 1]]), first, second);
  const off = rng.choice([0, 0, 0, -2, -1, 1, 2]);
  return { level, rows: [first, second, third.with(2, (third[2] ?? 0) + off)] };
}

/** No pair tells anything, and columns 1 and 2 settle s and t. */
const isFit = ({ rows }: Problem): boolean =>
  noTwoAreMultiples(rows) &&
  minor(rows[0], rows[1], 0, 1) !== 0 &&
  rows.flat().every((value) => Number.isInteger(value) && Math.abs(value) <= 20) &&
  rows.every((row) => row.filter((value) => value === 0).length <= 1);

/** Dependent or not, shown by a combination or by the column that every mix misses. */
export const dependentThreeRows = defineKind<Problem>({
  id: "la.dependent-three-rows",
  version: 1,
  title: "Three rows: dependent or not, with proof",
  skills: ["la.dependent-3x3", "la.mix-coefficients"],
  surface: "matrix",
  method: "two-columns-then-the-third",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed(problem) {
    const [, , m] = fitted(problem);
    const hits = Q.equals(m, Q.of(problem.rows[2][2] ?? 0));
    return hits === isDependent(problem) && !areMultiples(problem.rows[0], problem.rows[1]);
  },
  prompt: ({ rows }) => ({
    text: `Are the three rows of this matrix linearly dependent? Decide, and show it: by a combination that gives zeros, or by the one mix of rows 1 and 2 that fits row 3 in columns 1 and 2 and misses it in column 3.\n\n${matrixProse(rows)}`,
  }),
  form: () => form,
  assess,
  solve: (problem) => ({ answer: answerOf(problem), steps: stepsOf(problem), summary: summaryOf(problem) }),
  hints: ({ rows }) => [
    "No two of these rows are multiples, and that settles nothing yet. Try to make row 3 as $s$ times row 1 plus $t$ times row 2.",
    `Every column is an equation for $s$ and $t$. Columns 1 and 2 say ${columnText(rows, 0)} and ${columnText(rows, 1)}.`,
    "With $s$ and $t$ in hand work out column 3. If it fits too, bring row 3 to the other side, and the certificate stands there.",
  ],
  mistakes: [
    {
      id: "pairs-of-rows-compared-only",
      apply: (problem) => (isDependent(problem) ? `false: ${tuple(fitted(problem))}` : null),
      fits: (problem, answer) => answer.type === "certificate" && !answer.holds && isDependent(problem),
      // Whoever found the mix has compared more than pairs; what is missing is the look at row 3.
      words: (problem, answer) => ({
        ...(isFitted(problem, answer)
          ? {
              action: "This is what working out the mix gives, without holding column 3 against row 3.",
              why: "No two of the rows are multiples, and that looks like independence.",
            }
          : {}),
        check: `Columns 1 and 2 say ${columnText(problem.rows, 0)} and ${columnText(problem.rows, 1)}.\nSolve them for $s$ and $t$. What does the mix make in column 3, and what does row 3 hold there?`,
      }),
    },
    {
      id: "mix-from-two-columns",
      apply: (problem) => (isDependent(problem) ? null : yes(...certificateOf(mixOf(problem.rows)))),
      fits: (problem, answer) => !isDependent(problem) && says(answer, certificateOf(mixOf(problem.rows))),
      words: (problem) => ({
        check: `Work out $s\\,r_1 + t\\,r_2$ in column 3 with the numbers you found.\nDoes it come to ${numberText(Q.of(problem.rows[2][2] ?? 0))}?`,
      }),
    },
    {
      id: "third-row-added-on",
      apply: (problem) => (isDependent(problem) ? yes(...mixOf(problem.rows), Q.of(1)) : null),
      fits: (problem, answer) => isDependent(problem) && says(answer, [...mixOf(problem.rows), Q.of(1)]),
    },
    { id: "all-zero-combination", apply: () => yes(Q.of(0), Q.of(0), Q.of(0)) },
    {
      id: "combination-exchanged",
      apply(problem) {
        const [s, t] = mixOf(problem.rows);
        // With t = −s the exchanged numbers are those of row 3 added on, times −1.
        if (!isDependent(problem) || Q.equals(s, t) || Q.isZero(Q.add(s, t))) return null;
        return yes(t, s, Q.of(-1));
      },
      words({ rows }) {
        const [s, t] = mixOf(rows);
        return {
          why: "Both numbers are found, and which belongs to which row is easily exchanged.",
          check: `Work out your combination in column ${columnMissed(rows, [t, s], [0, 1]) + 1}.\nDo the three products add up to $0$?`,
        };
      },
    },
  ],
  samples(problem) {
    const right = answerOf(problem);
    const doubled = certificateOf(mixOf(problem.rows)).map((entry) => Q.multiply(Q.of(-2), entry));
    const [s, t, m] = fitted(problem);
    const twice = (q: Rational): string => `${2n * q.numerator}/${2n * q.denominator}`;
    return {
      right: [right],
      equivalent: [
        right.toUpperCase(),
        isDependent(problem) ? yes(...doubled) : `false because (${twice(s)}, ${twice(t)}, ${twice(m)})`,
      ],
      form: [],
      wrong: isDependent(problem)
        ? [yes(Q.of(7), Q.of(11), Q.of(13)), "false: (9, 9, 9)"]
        : [yes(Q.of(7), Q.of(11), Q.of(13)), `false: ${tuple([s, t, Q.add(m, Q.of(1))])}`, "true: (0, 0, 0)"],
      unreadable: ["", "dependent", "true", "false", "true: 3", "false: (1, 2)", "true: (1, 2, 3, 4)"],
    };
  },
});

/** Whether an answer says true with some multiple of these numbers. */
function says(answer: Answer, numbers: readonly Rational[]): boolean {
  if (answer.type !== "certificate" || !answer.holds || answer.certificate?.type !== "vector") return false;
  return isMultiple(answer.certificate.entries, numbers);
}
