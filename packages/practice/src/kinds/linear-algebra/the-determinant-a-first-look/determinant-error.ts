import { determinant, matrix, Q } from "@gradus/math/exact";
import {
  determinantStateNode,
  type MathNode,
  numberNode,
  operatorNode,
  rowNode,
  twoProductsNode,
} from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { FormOf, ShownLine } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { matrixProse } from "../linear-dependence-of-rows/two-rows.ts";
import { lesson } from "./lesson.ts";
import { determinantOf, guarded, type Pair, type Square, singularitySteps, whole } from "./two-by-two.ts";

/** What somebody did on the way to a determinant and its meaning. */
type Flaw = "added" | "along-rows" | "product-sign" | "double-minus" | "no-solution" | "negative-singular" | "none";

type Problem = { readonly level: number; readonly rows: Square; readonly flaw: Flaw };

/** The first line that a flaw makes wrong, counted from 1. */
const lineOf: Readonly<Record<Flaw, 1 | 2 | 3 | 4 | null>> = {
  added: 1,
  "along-rows": 1,
  "product-sign": 2,
  "double-minus": 3,
  "no-solution": 4,
  "negative-singular": 4,
  none: null,
};

/** Two products and what stands between them. */
type Products = { readonly sign: 1 | -1; readonly first: Pair; readonly second: Pair };

/** The work as it is shown: each line follows from the one before, but for the flaw. */
function workOf({ rows: [[a, b], [c, d]], flaw }: Problem) {
  const products: Products =
    flaw === "along-rows"
      ? { sign: -1, first: [a, b], second: [c, d] }
      : { sign: flaw === "added" ? 1 : -1, first: [a, d], second: [b, c] };
  const [p, right] = [products.first[0] * products.first[1], products.second[0] * products.second[1]];
  const q = flaw === "product-sign" ? -right : right;
  const value = flaw === "double-minus" ? p + q : p + products.sign * q;
  return { products, p, q, value };
}

const pairOf = ([one, other]: Pair) => [Q.of(one), Q.of(other)] as const;

function productsNode({ sign, first, second }: Products): MathNode {
  const node = twoProductsNode(pairOf(first), pairOf(second));
  return sign < 0 ? node : withPlus(node, 3);
}

/** A difference with its minus made a plus: the sign stands after so many parts. */
function withPlus(node: MathNode, at: number): MathNode {
  return node.type === "row" ? rowNode(node.items.map((item, i) => (i === at ? operatorNode("+") : item))) : node;
}

function verdictOf({ flaw }: Problem, value: number): Prose {
  if (flaw === "no-solution") {
    return "The determinant is $0$, so a system with this matrix has no solution, whatever its constants are.";
  }
  if (flaw === "negative-singular") return "The determinant is below $0$, so the matrix is singular.";
  return value === 0
    ? "The determinant is $0$, so the matrix is singular."
    : "The determinant is not $0$, so the matrix is non-singular.";
}

function shownLines(problem: Problem): readonly ShownLine[] {
  const { products, p, q, value } = workOf(problem);
  const difference = determinantStateNode({ kind: "difference", minuend: Q.of(p), subtrahend: Q.of(q) });
  return [
    { node: productsNode(products), reason: "two products" },
    { node: products.sign < 0 ? difference : withPlus(difference, 1), reason: "work them out" },
    { node: numberNode(value), reason: products.sign < 0 ? "subtract" : "add" },
    { text: verdictOf(problem, value), reason: "what it says" },
  ];
}

const formOf = (problem: Problem): FormOf<"wrong-line"> => ({ type: "wrong-line", lines: shownLines(problem) });
const textOf = (line: number | null): string => (line === null ? "none" : `${line}`);

const because: Readonly<Record<Flaw, (rows: Square) => Prose>> = {
  added: () => "Line $1$ adds the two products; the determinant is their difference.",
  "along-rows": () => "Line $1$ multiplies along the rows; the products of a determinant run across them.",
  "product-sign": ([[, b], [c]]) =>
    `Line $2$ gets the sign of the second product wrong: $${b} \\cdot ${guarded(c)} = ${b * c}$.`,
  "double-minus": ([[a, b], [c, d]]) =>
    `Line $3$ subtracts the size: taking ${whole(b * c)} away from ${whole(a * d)} gives ${whole(a * d - b * c)}.`,
  "no-solution": () =>
    "Line $4$ goes too far: determinant $0$ means singular, and then the constants decide between no solution and infinitely many.",
  "negative-singular": () => "Line $4$ is wrong: only the determinant $0$ belongs to a singular matrix.",
  none: () => "Every line follows from the one above.",
};

function draw(rng: RandomStream, level: number): Problem {
  const size = (): number => rng.integer(2, 6);
  const flaw = rng.choice<Flaw>(
    level === 1
      ? ["added", "along-rows", "product-sign", "double-minus", "none"]
      : ["added", "product-sign", "double-minus", "no-solution", "negative-singular", "none"],
  );
  const signed = (): number => size() * rng.choice([1, -1]);
  if (flaw === "no-solution" || (level === 2 && flaw === "none" && rng.integer(0, 1) === 0)) {
    const row: Pair = [rng.integer(1, 3), rng.integer(1, 3) * rng.choice([1, -1])];
    const k = rng.choice([-3, -2, 2, 3]);
    return { level, flaw, rows: [row, [row[0] * k, row[1] * k]] };
  }
  return {
    level,
    flaw,
    rows: [
      [level === 1 ? size() : signed(), signed()],
      [signed(), signed()],
    ],
  };
}

function isFit(problem: Problem): boolean {
  const { rows, flaw } = problem;
  const [[a, b], [c, d]] = rows;
  const value = determinantOf(rows);
  const { value: shown } = workOf(problem);
  if (Math.abs(value) > 60 || Math.abs(shown) > 60 || Math.abs(b) === Math.abs(d) || a === c || a === b) return false;
  // A second product below zero is where signs slip; a first one of its size would leave nothing to see.
  if (flaw === "double-minus") return b * c < 0 && a * d + b * c !== 0;
  if (flaw === "negative-singular") return value < 0;
  if (flaw === "no-solution") return value === 0;
  return lineOf[flaw] === null || (shown !== value && shown !== 0);
}

/** Find the first wrong line in the work on a determinant. */
export const determinantError = defineKind<Problem>({
  id: "la.determinant-error",
  version: 1,
  title: "Find the error in a determinant",
  skills: ["la.det-2x2", "la.det-zero-means-singular"],
  surface: "find-the-error",
  method: "check-a-determinant",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  // Each line is held against the value by reduction, which knows nothing of the two products.
  isWellPosed(problem) {
    const value = Q.toNumber(determinant(matrix(problem.rows)).value);
    const { products, p, q, value: shown } = workOf(problem);
    const [[e, f], [g, h]] = [products.first, products.second];
    const lines = [e * f + products.sign * g * h, p + products.sign * q, shown];
    const wrong = lines.findIndex((each) => each !== value);
    const verdict = problem.flaw === "no-solution" || problem.flaw === "negative-singular" ? 4 : null;
    return (wrong < 0 ? verdict : wrong + 1) === lineOf[problem.flaw];
  },
  prompt: ({ rows }) => ({
    text: `Amira worked out the determinant of this matrix and wrote down what it says. Which line is the **first** that is wrong?\n\n${matrixProse(rows)}`,
  }),
  form: formOf,
  assess({ rows, flaw }, answer) {
    if (answer.type === "wrong-line" && answer.line === lineOf[flaw])
      return { is: "right", because: because[flaw](rows) };
    return {
      is: "wrong",
      nudge:
        "Work the determinant out yourself, and compare from the top.\nThe first line that does not agree is asked, not one that only carries its slip on.",
    };
  },
  solve: ({ rows, flaw }) => ({
    answer: textOf(lineOf[flaw]),
    steps: singularitySteps(rows),
    summary: because[flaw](rows),
  }),
  hints: ({ rows: [[a, b], [c, d]] }) => [
    `On one diagonal stand ${whole(a)} and ${whole(d)}, on the other ${whole(b)} and ${whole(c)}. Are these the pairs that are multiplied?`,
    "Then the signs: of each product, of the minus between them, and of a minus that meets another.",
    "The last line is about words: what does the value say, and what does it leave open?",
  ],
  mistakes: [
    {
      id: "carried-error-blamed",
      apply({ flaw }) {
        const line = lineOf[flaw];
        return line === null || line === 4 ? null : textOf(line + 1);
      },
      words: () => ({
        check: "Work out this line from the one above it.\nDoes it follow? Then the slip happened earlier.",
      }),
    },
    {
      id: "error-overlooked",
      apply: ({ flaw }) => (lineOf[flaw] === null || flaw === "no-solution" ? null : "none"),
      words: () => ({
        check:
          "Work the determinant out without looking, then read the lines aloud beside yours.\nWhere do they part, numbers or words?",
      }),
    },
    {
      id: "singular-means-no-solution",
      apply: ({ flaw }) => (flaw === "no-solution" ? "none" : null),
    },
  ],
  samples({ flaw }) {
    const right = textOf(lineOf[flaw]);
    return {
      right: [right],
      equivalent: [` ${right} `],
      form: [],
      wrong: ["1", "2", "3", "4", "none"].filter((text) => text !== right),
      unreadable: ["", "5", "the last but one", "x"],
    };
  },
});
