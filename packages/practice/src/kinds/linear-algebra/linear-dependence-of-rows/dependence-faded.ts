import { Q, type Rational, vector } from "@gradus/math/exact";
import {
  dependenceNode,
  equalsNode,
  mixNode,
  numberNode,
  rowName,
  symbolNode,
  weightedSumNode,
} from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import { assessBlanks } from "../../../exercise/assess-blanks.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import { type FadedLine, fadedLines } from "../../../exercise/faded-lines.ts";
import { lesson } from "./lesson.ts";
import { scalingOfRows } from "./row-mistake-words.ts";
import { comparison, crossDifference, factorOf, matrixProse, rowObjects } from "./two-rows.ts";

type Pair = readonly [number, number];
type Problem = { readonly level: number; readonly rows: readonly [Pair, Pair] };

/** What the number in a box is. */
type Role = "upper" | "lower" | "factor" | "product" | "size" | "first" | "second";

const factor = ({ rows }: Problem): Rational => factorOf(rows) ?? Q.of(1);

/** Numerator and denominator of the factor k: p r₁ − q r₂ = 0 for k = p/q. */
const combination = (problem: Problem) => {
  const { numerator, denominator } = factor(problem);
  const [p, q] = [Q.of(numerator), Q.of(denominator)];
  return Q.sign(p) > 0 ? vector([p, Q.negate(q)]) : vector([Q.negate(p), q]);
};

function linesOf(problem: Problem): readonly FadedLine<Role>[] {
  const { rows, level } = problem;
  const [[a, b], [c, d]] = rows;
  const k = factor(problem);
  const half = level >= 2;
  return [
    {
      node: comparison([[a], [c]])[0]?.node ?? numberNode(a),
      reason: "column 1 asks for k",
      boxes: half ? { 0: "upper", 1: "lower" } : {},
    },
    {
      node: equalsNode(symbolNode("k"), numberNode(k)),
      reason: "divide",
      boxes: half ? { 0: "factor" } : {},
    },
    {
      node: equalsNode(weightedSumNode(vector([k]), vector([b])), numberNode(d)),
      reason: "the same k in column 2",
      boxes: half ? {} : { 2: "product" },
    },
    {
      node: equalsNode(rowName(1, rowObjects), mixNode(vector([k]), rowObjects)),
      reason: "row 2 is a multiple of row 1",
      boxes: half ? {} : { 0: "size" },
    },
    {
      node: dependenceNode(combination(problem), rowObjects),
      reason: "as a combination that gives zeros",
      boxes: { 0: "first", 1: "second" },
    },
  ];
}

const faded = fadedLines(linesOf);

const nudges: Readonly<Record<Role, string>> = {
  upper: "Column 1 has an upper and a lower entry.\nWhich of them is multiplied by $k$, and which comes out?",
  lower: "Column 1 has an upper and a lower entry.\nWhich of them is multiplied by $k$, and which comes out?",
  factor: "Put your $k$ into the line above.\nDoes the product come out?",
  product:
    "Multiply the upper entry of column 2 by $k$, signs included.\nWhat should it be, if the rows are dependent?",
  size: "The last line but one says by what row 1 is multiplied.\nWhich number was that?",
  first: "Put the entries of column 1 in place of the rows in the last line.\nDo the two products cancel?",
  second: "Put the entries of column 1 in place of the rows in the last line.\nDo the two products cancel?",
};

function draw(rng: RandomStream, level: number): Problem {
  const [p, q] = rng.choice([
    [3, 2],
    [5, 2],
    [2, 3],
    [4, 3],
    [5, 3],
    [3, 4],
  ] as const);
  const k = level === 1 ? p : p * rng.choice([1, -1]);
  const [u, v] = [rng.integer(1, 4), rng.integer(1, 4) * rng.choice([1, -1])];
  return {
    level,
    rows: [
      [u * q, v * q],
      [u * k, v * k],
    ],
  };
}

/** Find the factor between two rows, check it and write it as a combination, with boxes to fill. */
export const dependenceFaded = defineKind<Problem>({
  id: "la.dependence-faded",
  version: 1,
  title: "Complete the proof that two rows are dependent",
  skills: ["la.dependent-2x2"],
  surface: "worked-example",
  method: "factor-line-by-line",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (Math.abs(problem.rows[0][0]) === Math.abs(problem.rows[0][1])) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) => {
    const [c1, c2] = combination(problem);
    const [[a, b], [c, d]] = problem.rows;
    if (c1 === undefined || c2 === undefined || crossDifference(problem.rows) !== 0) return false;
    const mixed = [[a, c] as const, [b, d] as const].map(([upper, lower]) =>
      Q.add(Q.multiply(c1, Q.of(upper)), Q.multiply(c2, Q.of(lower))),
    );
    return mixed.every(Q.isZero) && faded.boxes(problem).length >= 4;
  },
  prompt: ({ rows }) => ({
    text: `These two rows are dependent. The lines below show it; fill the boxes. Where a sign stands in front of a box, the box takes the number without it.\n\n${matrixProse(rows)}`,
  }),
  form: faded.form,
  assess: (problem, answer) =>
    assessBlanks(faded.blanks(problem), faded.values(problem), answer, {
      because: "One factor serves both columns, and the combination gives zeros.",
      nudge: ({ id }) => nudges[faded.boxes(problem).find((box) => box.id === id)?.role ?? "factor"],
    }),
  solve: (problem) => ({
    answer: faded.text(problem),
    steps: comparison(problem.rows),
    summary:
      "The same said without fractions: the combination of the two rows in the last line gives zeros in both columns.",
  }),
  hints: ({ rows: [[a], [c]] }) => [
    `Column 1 leads from $${a}$ to $${c}$ by multiplying. The factor need not be whole.`,
    "The last line holds the same fact without fractions: numerator and denominator of the factor stand before the rows.",
    "Test the last line in column 1: the two products have to cancel.",
  ],
  mistakes: [
    {
      id: "factor-inverted",
      apply: (problem) =>
        faded.text(problem, ({ role, value }) => (role === "factor" || role === "size" ? Q.reciprocal(value) : value)),
      words: () => scalingOfRows["factor-inverted"],
    },
    {
      id: "combination-exchanged",
      apply(problem) {
        const sizes = combination(problem).map(Q.absolute);
        return faded.text(problem, ({ role, value }) =>
          role === "first" ? (sizes[1] ?? value) : role === "second" ? (sizes[0] ?? value) : value,
        );
      },
    },
  ],
  samples(problem) {
    const boxes = faded.boxes(problem);
    const inOrder = boxes.map(({ value }) => Q.toText(value));
    return {
      right: [faded.text(problem)],
      equivalent: [inOrder.join("\n"), inOrder.join(", ")],
      form: [],
      wrong: boxes.map(({ id }) =>
        faded.text(problem, (box) => (box.id === id ? Q.add(box.value, Q.of(1)) : box.value)),
      ),
      unreadable: ["", "u99=3", "done"],
    };
  },
});
