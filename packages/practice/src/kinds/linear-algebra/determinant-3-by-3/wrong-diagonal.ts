import { determinantByDefinition, matrix, Q } from "@gradus/math/exact";
import { equalsNode, type MathNode, numberNode, operatorNode, rowNode } from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { FormOf, ShownLine } from "../../../answer/form.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { lesson } from "./lesson.ts";
import {
  determinantOf,
  diagonalSteps,
  diagonals,
  drawRows,
  factorsOf,
  guarded,
  matrixProse,
  numberText,
  productNode,
  type ThreeRows,
  type Triple,
} from "./three-rows.ts";

/** What went wrong: a number from a wrong column, the sign of a product, or the sign in the last line. */
type Flaw =
  | { readonly kind: "column"; readonly line: number }
  | { readonly kind: "sign"; readonly line: number }
  | { readonly kind: "total"; readonly line: 9 }
  | null;

type Problem = { readonly level: number; readonly rows: ThreeRows; readonly flaw: Flaw };

type Work = {
  readonly factors: readonly Triple[];
  readonly products: readonly number[];
  /** What the products to the right add up to, those to the left, and both together. */
  readonly right: number;
  readonly left: number;
  readonly total: number;
};

const which = ["first", "second", "third"] as const;

/** The six lines and the total as they are shown, the flaw carried on into the total. */
function workOf({ rows, flaw }: Problem): Work {
  const factors = diagonals(rows).map((diagonal, i): Triple => {
    const [a, b, c] = factorsOf(diagonal);
    // The diagonal was not carried round the side: the bottom row gives its neighbour.
    if (flaw?.kind === "column" && flaw.line === i + 1) return [a, b, rows[2][(diagonal.places[2][1] + 1) % 3] ?? c];
    return [a, b, c];
  });
  const products = factors.map(([a, b, c], i) => {
    const product = a * b * c;
    return flaw?.kind === "sign" && flaw.line === i + 1 ? -product : product;
  });
  const [p = 0, q = 0, r = 0, t = 0, u = 0, v = 0] = products;
  const [right, left] = [p + q + r, t + u + v];
  return { factors, products, right, left, total: flaw?.kind === "total" ? right + left : right - left };
}

const rightProducts = (problem: Problem): readonly number[] => workOf({ ...problem, flaw: null }).products;

function shownLines(problem: Problem): readonly ShownLine[] {
  const { factors, products, right, left, total } = workOf(problem);
  const sum = (terms: readonly number[]): MathNode =>
    rowNode(terms.flatMap((term, i) => (i === 0 ? [numberNode(term)] : [operatorNode("+"), guarded(term)])));
  const sign = operatorNode(problem.flaw?.kind === "total" ? "+" : "−");
  return [
    ...factors.map((each, i) => ({
      node: productNode(each, numberNode(products[i] ?? 0)),
      reason: `${which[i % 3]} to the ${i < 3 ? "right" : "left"}`,
    })),
    { node: equalsNode(sum(products.slice(0, 3)), numberNode(right)), reason: "add those to the right" },
    { node: equalsNode(sum(products.slice(3)), numberNode(left)), reason: "add those to the left" },
    {
      node: equalsNode(rowNode([numberNode(right), sign, guarded(left)]), numberNode(total)),
      reason: "the determinant",
    },
  ];
}

const formOf = (problem: Problem): FormOf<"wrong-line"> => ({ type: "wrong-line", lines: shownLines(problem) });
const textOf = ({ flaw }: Problem): string => (flaw === null ? "none" : `${flaw.line}`);

function because({ rows, flaw }: Problem): Prose {
  const value = numberText(determinantOf(rows));
  if (flaw === null) return `Every line is right, and the determinant is ${value}.`;
  const said = {
    column: "One of its numbers comes from the wrong column",
    sign: "Its product has the wrong sign",
    total: "The sum to the left has to be taken away there",
  } as const;
  return `Line $${flaw.line}$ is the first that is wrong. ${said[flaw.kind]}; the determinant is ${value}.`;
}

function draw(rng: RandomStream, level: number): Problem {
  const rows = drawRows(() => rng.choice(level === 1 ? [1, 2, 3, 4] : [-3, -2, -1, 1, 2, 3, 4]));
  const kind = rng.choice(
    level === 1 ? (["column", "column", "total", "none"] as const) : (["column", "sign", "total", "none"] as const),
  );
  const flaw: Flaw =
    kind === "none"
      ? null
      : kind === "total"
        ? { kind, line: 9 }
        : kind === "column"
          ? { kind, line: rng.choice([2, 3, 5, 6]) }
          : { kind, line: rng.integer(1, 6) };
  return { level, rows, flaw };
}

/** The flaw shows in its own line, and the work stays on paper. */
function isFit(problem: Problem): boolean {
  const { products, right: toTheRight, left: toTheLeft, total } = workOf(problem);
  const right = rightProducts(problem);
  const { flaw } = problem;
  const shows =
    flaw === null ||
    (flaw.kind === "total" ? total !== determinantOf(problem.rows) : products[flaw.line - 1] !== right[flaw.line - 1]);
  const hasTwoSigns = right.slice(3).some((product) => product < 0);
  return (
    shows &&
    [...products, ...right].every((product) => Math.abs(product) <= 48) &&
    [toTheRight, toTheLeft, total].every((sum) => Math.abs(sum) <= 60) &&
    Math.abs(determinantOf(problem.rows)) <= 60 &&
    (problem.level === 1 || hasTwoSigns)
  );
}

/** The first line, counted from 1, whose numbers do not belong where they stand; null where none is wrong. */
function firstWrong(problem: Problem): number | null {
  const { factors, products, total } = workOf(problem);
  const off = diagonals(problem.rows).findIndex((diagonal, i) => {
    const [a, b, c] = factorsOf(diagonal);
    const [p, q, r] = factors[i] ?? [0, 0, 0];
    return p !== a || q !== b || r !== c || products[i] !== a * b * c;
  });
  if (off >= 0) return off + 1;
  return Q.equals(determinantByDefinition(matrix(problem.rows)), Q.of(total)) ? null : 9;
}

/** Find the wrong diagonal in somebody's work. */
export const wrongDiagonal = defineKind<Problem>({
  id: "la.wrong-diagonal",
  version: 1,
  title: "Find the wrong diagonal",
  skills: ["la.det-3x3"],
  surface: "find-the-error",
  method: "check-the-diagonals",
  ...lesson,
  levels: [1, 2],
  generate(rng, level) {
    let problem = draw(rng, level);
    while (!isFit(problem)) problem = draw(rng, level);
    return problem;
  },
  isWellPosed: (problem) => isFit(problem) && firstWrong(problem) === (problem.flaw?.line ?? null),
  prompt: ({ rows }) => ({
    text: `Oskar worked out the determinant of this matrix by the six diagonals. Which of his lines is the **first** that is wrong?\n\n${matrixProse(rows)}`,
  }),
  form: formOf,
  assess(problem, answer) {
    const typed = answer.type === "wrong-line" ? answer.line : undefined;
    if (typed === (problem.flaw?.line ?? null)) return { is: "right", because: because(problem) };
    return {
      is: "wrong",
      nudge:
        "Take the lines from the top. On each diagonal the three numbers come from three different rows and three different columns.\nDoes that hold, does the product fit, and does the sign of the last line?",
    };
  },
  solve: (problem) => ({
    answer: textOf(problem),
    steps: diagonalSteps(problem.rows),
    summary: because(problem),
  }),
  hints: ({ rows: [[a, b, c]] }) => [
    `Write the first two columns once more at the right, so that the top row reads ${[a, b, c, a, b].map(numberText).join(", ")}, and follow each diagonal with a finger.`,
    "Three things can go wrong: a number from a column that the diagonal does not cross there, the sign of a product, and the sign in the last line.",
    "In the last line the sum to the left is taken away from the sum to the right; taking away a negative number adds it.",
  ],
  mistakes: [
    {
      id: "carried-error-blamed",
      apply: ({ flaw }) => (flaw === null || flaw.kind === "total" ? null : flaw.line <= 3 ? "7" : "8"),
      words: () => ({
        why: "Its result is wrong, but it adds up rightly what the lines above it say; the first wrong step comes earlier.",
        check: "Add up the three results as they stand there.\nDoes this line follow from them?",
      }),
    },
    {
      id: "error-overlooked",
      apply: ({ flaw }) => (flaw === null ? null : "none"),
      words: () => ({
        check:
          "Mark the three places of every diagonal in the matrix.\nDo the numbers of each line come from three different columns, and do the signs fit?",
      }),
    },
    {
      id: "double-minus-blamed",
      apply(problem) {
        return problem.flaw === null && workOf(problem).left < 0 ? "9" : null;
      },
    },
  ],
  samples(problem) {
    const right = textOf(problem);
    return {
      right: [right],
      equivalent: [` ${right} `],
      form: [],
      wrong: ["1", "4", "9", "none"].filter((text) => text !== right),
      unreadable: ["", "10", "the second or third", "x"],
    };
  },
});
