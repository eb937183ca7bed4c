import { equation2, Q, type Rational, solveBySubstitution } from "@gradus/math/exact";
import { explainSubstitution, toLatex } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import { numberText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import { crossAt, entryNode, type LetterEntry, type LetterRows, letterMatrixProse, rowsAt } from "./letter-rows.ts";
import { scalingOfRows } from "./row-mistake-words.ts";

/** Row 1 holds numbers; row 2 holds m · t + c, in column 2 or in both. */
type Problem = {
  readonly level: number;
  readonly first: readonly [number, number];
  readonly second: readonly [LetterEntry, LetterEntry];
  readonly t: number;
};

const rowsOf = ({ first: [p, q], second }: Problem): LetterRows => [
  [
    [0, p],
    [0, q],
  ],
  second,
];

/** The columns as equations for the factor k and the letter: k · p = m · t + c. */
function columnsOf({ first: [p, q], second: [[m, c], [n, d]] }: Problem) {
  return [equation2(p, -m, c), equation2(q, -n, d)] as const;
}

/** What each column says of k and t. */
const columnsInWords = ({ first, second }: Problem): readonly string[] =>
  first.map((size, column) => {
    const entry = toLatex(entryNode(second[column === 0 ? 0 : 1]));
    return `$k \\cdot ${size < 0 ? `(${size})` : size} = ${entry}$`;
  });

const solved = (problem: Problem) => solveBySubstitution(...columnsOf(problem), ["k", "t"]);

/** The number for t that makes the second entry this value. */
function whereSecondIs({ second: [, [n, d]] }: Problem, value: Rational): Rational | null {
  return n === 0 ? null : Q.divide(Q.subtract(value, Q.of(d)), Q.of(n));
}

const unlessRight = (problem: Problem, value: Rational | null): string | null =>
  value === null || Q.equals(value, Q.of(problem.t)) ? null : Q.toText(value);

/** The factor, where column 1 says it without the letter. */
function readFactor({ first: [p], second: [[m, c]] }: Problem): Rational | null {
  return m === 0 && c !== 0 ? Q.divide(Q.of(c), Q.of(p)) : null;
}

function draw(rng: RandomStream, level: number): Problem {
  const entry = (): number => rng.choice(level === 1 ? [1, 2, 3, 4, 5] : [-5, -4, -3, -2, 2, 3, 4, 5]);
  const first = [entry(), entry()] as const;
  const [num, den] =
    level === 1
      ? [rng.choice([2, 3, 4]), 1]
      : rng.choice([
          [-3, 1],
          [-2, 1],
          [2, 1],
          [3, 1],
          [3, 2],
          [-1, 2],
          [5, 2],
        ] as const);
  const [u, v] = [(first[0] * num) / den, (first[1] * num) / den];
  const t = level === 1 ? v : rng.choice([-5, -4, -3, -2, -1, 1, 2, 3, 4, 5]);
  const holding = (value: number, m: number): LetterEntry => [m, value - m * t];
  if (level === 1)
    return {
      level,
      first,
      second: [
        [0, u],
        [1, 0],
      ],
      t,
    };
  if (level === 2) return { level, first, second: [[0, u], holding(v, rng.choice([-2, -1, 1, 2, 3]))], t };
  return { level, first, second: [holding(u, rng.choice([1, -1, 2])), holding(v, rng.choice([1, 2, -1]))], t };
}

const isFit = ({ first, second, t, level }: Problem): boolean =>
  [t, ...second.flat()].every((value) => Number.isInteger(value) && Math.abs(value) <= 24) &&
  first[0] !== first[1] &&
  first[0] * second[1][0] !== first[1] * second[0][0] &&
  (level === 1 || second[1][1] !== 0);

const summaryOf = (problem: Problem): string =>
  `With $t = ${Q.toText(Q.of(problem.t))}$ the rows are ${rowsAt(rowsOf(problem), Q.of(problem.t))}: one is a multiple of the other.`;

/** For which letter are two rows dependent? One number is right. */
export const letterForDependence = defineKind<Problem>({
  id: "la.letter-for-dependence",
  version: 1,
  title: "The letter that makes the rows dependent",
  skills: ["la.dependence-with-letters"],
  surface: "matrix",
  method: "factor-and-letter",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed(problem) {
    const values = [-1, 0, 1].map((step) => crossAt(rowsOf(problem), Q.of(problem.t + step)));
    return values.map(Q.isZero).join() === "false,true,false";
  },
  prompt: (problem) => ({
    text: `For which number $t$ are the rows of this matrix linearly dependent?\n\n${letterMatrixProse(rowsOf(problem))}`,
  }),
  form: () => ({ type: "number", exact: true, writing: "any" }),
  assess(problem, answer) {
    if (answer.type !== "number") return { is: "undecided", why: "This question asks for a number." };
    if (Q.equals(answer.value, Q.of(problem.t))) return { is: "right", because: summaryOf(problem) };
    return {
      is: "wrong",
      nudge: "Put your number in for $t$ and look at the two rows.\nDo both columns ask for the same factor?",
      witness: `With ${numberText(answer.value)} for $t$ the rows are ${rowsAt(rowsOf(problem), answer.value)}.`,
    };
  },
  solve: (problem) => ({
    answer: `${problem.t}`,
    opening: `Row 2 has to be $k$ times row 1, so each column is an equation: ${columnsInWords(problem).join(" and ")}. These two are solved here.`,
    steps: explainSubstitution(solved(problem).steps, { linked: false }),
    summary: summaryOf(problem),
  }),
  hints: (problem) => [
    "Dependent rows share one factor $k$. Write down what each column says about $k$ and $t$.",
    `The columns read ${columnsInWords(problem).join(" and ")}.`,
    problem.second[0][0] === 0
      ? "Column 1 gives $k$ alone. Carry it to column 2."
      : "These are two equations in two unknowns; substitution settles them.",
  ],
  mistakes: [
    {
      id: "entry-taken-for-letter",
      apply(problem) {
        const factor = readFactor(problem);
        return factor === null ? null : unlessRight(problem, Q.multiply(factor, Q.of(problem.first[1])));
      },
      words: (problem) => ({
        check: `$${toLatex(entryNode(problem.second[1]))}$ is the entry, and not $t$ itself.\nPut your number in for $t$: what does the entry become?`,
      }),
    },
    {
      id: "added-instead-of-scaled",
      apply(problem) {
        const { first, second } = problem;
        if (second[0][0] !== 0) return null;
        return unlessRight(problem, whereSecondIs(problem, Q.of(first[1] + second[0][1] - first[0])));
      },
      words: () => scalingOfRows["added-instead-of-scaled"],
    },
    {
      id: "factor-inverted",
      apply(problem) {
        const factor = readFactor(problem);
        return factor === null
          ? null
          : unlessRight(problem, whereSecondIs(problem, Q.divide(Q.of(problem.first[1]), factor)));
      },
      words: () => scalingOfRows["factor-inverted"],
    },
    {
      id: "copied-instead-of-scaled",
      apply: (problem) =>
        problem.second[0][0] === 0 ? unlessRight(problem, whereSecondIs(problem, Q.of(problem.first[1]))) : null,
      words: () => scalingOfRows["copied-instead-of-scaled"],
    },
    {
      id: "dependence-from-one-column",
      // With the letter in both columns: the number that makes column 1 agree with its partner above.
      apply(problem) {
        const [[m, c]] = problem.second;
        return m === 0 ? null : unlessRight(problem, Q.divide(Q.of(problem.first[0] - c), Q.of(m)));
      },
    },
  ],
  samples({ t }) {
    return {
      right: [`${t}`],
      equivalent: [`t = ${t}`, `${2 * t}/2`, `${t}.0`],
      form: [],
      wrong: [`${t + 1}`, `${t - 1}`, Q.toText(Q.add(Q.of(t), Q.divide(Q.of(1), Q.of(3))))],
      unreadable: ["", "any", "k", `${t}, ${t}`],
    };
  },
});
