import { Q, type Rational } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import { defineKind } from "../../../exercise/define-kind.ts";
import { numberText } from "../two-lines-three-outcomes/notation-in-prose.ts";
import { lesson } from "./lesson.ts";
import {
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
  rowText,
  sixProducts,
  type ThreeRows,
} from "./three-rows.ts";

type Problem = { readonly level: number; readonly mix: readonly [number, number]; readonly rows: ThreeRows };

const typed = ([s, t]: Mix): string => `(${Q.toText(s)}, ${Q.toText(t)})`;
const right = ({ rows }: Problem): Mix => mixOf(rows);
const isSame = ([s, t]: Mix, [p, q]: Mix): boolean => Q.equals(s, p) && Q.equals(t, q);
const unlessRight = (problem: Problem, mix: Mix): string | null => (isSame(mix, right(problem)) ? null : typed(mix));

/** "−4 in column 1, 3 in column 2 and 5 in column 3": what a mix makes. */
function madeBy({ rows }: Problem, mix: Mix): string {
  const [a, b, c] = [0, 1, 2].map((column) => `${numberText(madeIn(rows, mix, column))} in column ${column + 1}`);
  return `${a}, ${b} and ${c}`;
}

/** s from column 1 and t from column 2, each as if it stood there alone; null where that would divide by 0. */
function oneColumnEach({ rows: [first, second, third] }: Problem): Mix | null {
  const [a = 0, b = 0] = [first[0], second[1]];
  const [p = 0, q = 0] = third;
  return a === 0 || b === 0 ? null : [Q.divide(Q.of(p), Q.of(a)), Q.divide(Q.of(q), Q.of(b))];
}

const summaryOf = (problem: Problem): string => {
  const [s, t] = right(problem);
  return `$s$ is ${numberText(s)} and $t$ is ${numberText(t)}: all three columns come out as in row 3.`;
};

const mixes: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [
    [2, 1],
    [1, 3],
    [3, 1],
    [2, 3],
    [3, 2],
    [1, 2],
  ],
  2: [
    [2, -1],
    [-1, 3],
    [3, -2],
    [-2, 3],
    [-3, 2],
    [-2, -1],
  ],
  3: [
    [0.5, 2],
    [1.5, -1],
    [-0.5, 3],
    [2, -1.5],
    [-1, 0.5],
    [2.5, -0.5],
  ],
};

function draw(rng: RandomStream, level: number): Problem {
  const entries = level === 1 ? [0, 1, 2, 3, 4] : [-4, -3, -2, -1, 0, 1, 2, 3, 4];
  const mix = rng.choice(mixes[level] ?? [[2, 1]]);
  const [first, second] = [drawRow(rng, entries), drawRow(rng, entries)];
  return { level, mix, rows: [first, second, mixed(mix, first, second)] };
}

const isFit = ({ rows, level }: Problem): boolean => {
  const zeros = rows.slice(0, 2).flatMap((row) => row.slice(0, 2).filter((value) => value === 0)).length;
  return (
    noTwoAreMultiples(rows) &&
    minor(rows[0], rows[1], 0, 1) !== 0 &&
    rows.flat().every((value) => Number.isInteger(value) && Math.abs(value) <= 20) &&
    // One zero in the first columns lets a number be read off at once; above level 1 there is none.
    zeros === (level === 1 ? 1 : 0)
  );
};

/** Row 3 is known to be a mix of rows 1 and 2: which one? */
export const hiddenMix = defineKind<Problem>({
  id: "la.hidden-mix",
  version: 1,
  title: "Find the hidden mix",
  skills: ["la.mix-coefficients"],
  surface: "inverse",
  method: "columns-as-equations",
  ...lesson,
  levels: [1, 2, 3],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  // The six products know nothing of s and t; that the pair is the only one follows from the first two columns.
  isWellPosed: (problem) =>
    sixProducts(problem.rows) === 0 &&
    minor(problem.rows[0], problem.rows[1], 0, 1) !== 0 &&
    mixed(problem.mix, problem.rows[0], problem.rows[1]).join() === problem.rows[2].join(),
  prompt: ({ rows }) => ({
    text: `Row 3 of this matrix was mixed from the other two: ${rowText(2)} is $s$ times ${rowText(0)} plus $t$ times ${rowText(1)}. Which numbers are $s$ and $t$?\n\n${matrixProse(rows)}`,
  }),
  form: () => ({ type: "vector", names: ["s", "t"], writing: "any" }),
  assess(problem, answer) {
    const [s, t] = answer.type === "vector" ? answer.entries : [];
    if (s === undefined || t === undefined) return { is: "undecided", why: "This question asks for two numbers." };
    if (isSame([s, t], right(problem))) return { is: "right", because: summaryOf(problem) };
    return {
      is: "wrong",
      nudge: "Work out your mix column by column.\nDoes each column come to the entry of row 3?",
      witness: `Your mix makes ${madeBy(problem, [s, t])}.`,
    };
  },
  solve: (problem) => ({
    answer: typed(right(problem)),
    steps: mixSteps(problem.rows),
    summary: summaryOf(problem),
  }),
  hints: ({ rows }) => [
    "Each column is one equation for $s$ and $t$: the entry of row 1 belongs to $s$, that of row 2 to $t$, and row 3 says what comes out.",
    `Columns 1 and 2 read ${columnText(rows, 0)} and ${columnText(rows, 1)}. Substitution settles them.`,
    "Put both numbers into column 3. If it does not come out, look for a slip before you answer.",
  ],
  mistakes: [
    {
      id: "combination-exchanged",
      apply(problem) {
        const [s, t] = right(problem);
        return unlessRight(problem, [t, s]);
      },
      words(problem) {
        const [s, t] = right(problem);
        const column = columnMissed(problem.rows, [t, s], [0, 1]) + 1;
        return {
          why: "Both numbers are found, and which belongs to which row is easily exchanged.",
          check: `The first number multiplies row 1, the second row 2.\nWork out column ${column} in that order: does it fit?`,
        };
      },
    },
    {
      id: "each-number-from-one-column",
      apply(problem) {
        const mix = oneColumnEach(problem);
        return mix === null ? null : unlessRight(problem, mix);
      },
      words(problem) {
        const column = columnMissed(problem.rows, oneColumnEach(problem) ?? right(problem), [0, 1]) + 1;
        return {
          check: `In column ${column} both rows have a say.\nWork out the whole mix there: does it come to the entry of row 3?`,
        };
      },
    },
    {
      id: "mix-sign-lost",
      apply(problem) {
        const [s, t] = right(problem);
        return unlessRight(problem, [Q.absolute(s), Q.absolute(t)]);
      },
    },
  ],
  samples(problem) {
    const [s, t] = right(problem);
    const twice = (q: Rational): string => `${2n * q.numerator}/${2n * q.denominator}`;
    return {
      right: [typed([s, t])],
      equivalent: [`s = ${Q.toText(s)}, t = ${Q.toText(t)}`, `${twice(s)}, ${twice(t)}`],
      form: [],
      wrong: [typed([Q.add(s, Q.of(1)), t]), typed([s, Q.subtract(t, Q.of(4))]), "(7, 11)"],
      unreadable: ["", "3", "s", "(1, 2, 3)", "twice the first"],
    };
  },
});
