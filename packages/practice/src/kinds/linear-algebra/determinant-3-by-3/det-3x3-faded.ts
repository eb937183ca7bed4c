import { determinantByDefinition, matrix, Q, type Rational } from "@gradus/math/exact";
import {
  equalsNode,
  type MathNode,
  numberNode,
  operatorNode,
  rowNode,
  symbolNode,
  textNode,
} from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Blank, BlankLine, FormOf } from "../../../answer/form.ts";
import { formatAnswer } from "../../../answer/format-answer.ts";
import { assessBlanks } from "../../../exercise/assess-blanks.ts";
import { defineKind } from "../../../exercise/define-kind.ts";
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
  products,
  type ThreeRows,
} from "./three-rows.ts";

type Problem = { readonly level: number; readonly rows: ThreeRows };
type Role = "factor" | "product" | "right" | "left" | "determinant";
type Box = Blank & { readonly value: number; readonly role: Role };

const which = ["first", "second", "third"] as const;

const totals = (rows: ThreeRows): readonly [right: number, left: number] => {
  const [p = 0, q = 0, r = 0, s = 0, t = 0, u = 0] = products(rows);
  return [p + q + r, s + t + u];
};

/** What is left out: at first the end, then numbers along the way as well. */
function boxesOf({ level, rows }: Problem): readonly Box[] {
  const [right, left] = totals(rows);
  const sums: readonly Omit<Box, "id">[] = [
    { label: "the sum of the products to the right", value: right, role: "right" },
    { label: "the sum of the products to the left", value: left, role: "left" },
    { label: "the determinant", value: right - left, role: "determinant" },
  ];
  const along: readonly Omit<Box, "id">[] = diagonals(rows).flatMap((diagonal, i): readonly Omit<Box, "id">[] => {
    const name = `the ${which[i % 3]} diagonal to the ${i < 3 ? "right" : "left"}`;
    if (i === 1 || i === 2) return [{ label: `last number on ${name}`, value: factorsOf(diagonal)[2], role: "factor" }];
    return i > 3 ? [{ label: `product along ${name}`, value: products(rows)[i] ?? 0, role: "product" }] : [];
  });
  return [...(level === 1 ? [] : along), ...sums].map((box, i) => ({ ...box, id: `u${i + 1}` }));
}

const blanksOf = (problem: Problem): readonly Blank[] => boxesOf(problem).map(({ id, label }) => ({ id, label }));

function linesOf(problem: Problem): readonly BlankLine[] {
  const boxes = boxesOf(problem);
  const { level, rows } = problem;
  const blank = (role: Role, nth = 0): MathNode => ({
    type: "blank",
    id: boxes.filter((box) => box.role === role)[nth]?.id ?? "u1",
  });
  const times = operatorNode("·");
  const found = products(rows);
  const sum = (terms: readonly number[]): MathNode =>
    rowNode(terms.flatMap((term, i) => (i === 0 ? [numberNode(term)] : [operatorNode("+"), guarded(term)])));
  // Where products are asked for, their sum must not show them.
  const left = level === 1 ? sum(found.slice(3)) : textNode("their sum");
  return [
    ...diagonals(rows).map((diagonal, i): BlankLine => {
      const [a, b, c] = factorsOf(diagonal);
      const last = level > 1 && (i === 1 || i === 2) ? blank("factor", i - 1) : guarded(c);
      const product = level > 1 && i > 3 ? blank("product", i - 4) : numberNode(found[i] ?? 0);
      return {
        node: equalsNode(rowNode([numberNode(a), times, guarded(b), times, last]), product),
        reason: `${which[i % 3]} to the ${i < 3 ? "right" : "left"}`,
      };
    }),
    { node: equalsNode(sum(found.slice(0, 3)), blank("right")), reason: "add those to the right" },
    { node: equalsNode(left, blank("left")), reason: "add those to the left" },
    { node: equalsNode(determinantName, blank("determinant")), reason: "right less left" },
  ];
}

const determinantName: MathNode = rowNode([textNode("det"), symbolNode("A")]);

const formOf = (problem: Problem): FormOf<"blanks"> => ({
  type: "blanks",
  lines: linesOf(problem),
  blanks: blanksOf(problem),
  writing: "any",
});

const valuesOf = (problem: Problem, change: (box: Box) => number = ({ value }) => value): Record<string, Rational> =>
  Object.fromEntries(boxesOf(problem).map((box) => [box.id, Q.of(change(box))]));

const textOf = (problem: Problem, change?: (box: Box) => number): string =>
  formatAnswer(formOf(problem), { type: "blanks", values: valuesOf(problem, change) });

const nudges: Readonly<Record<Role, string>> = {
  factor:
    "Follow the diagonal into the repeated columns: in the bottom row it stands under the first or the second column.\nWhich number is there?",
  product:
    "Multiply the three numbers of the line, and count the minus signs.\nAn even number of them makes a product positive, an odd number negative.",
  right: "Add the first three products as they stand.\nWhat do you get without looking at the others?",
  left: "Add the last three products as they stand; the minus in front of them comes later.\nWhat do they add up to?",
  determinant: "Take the second sum away from the first.\nIs the second one negative? Then the result grows.",
};

function isFit({ level, rows }: Problem): boolean {
  const [right, left] = totals(rows);
  const found = products(rows);
  return (
    found.every((product) => Math.abs(product) <= 36) &&
    found.filter((product) => product === 0).length <= (level === 1 ? 2 : 1) &&
    found.slice(3).some((product) => product < 0) === level > 1 &&
    Math.abs(right - left) <= 60 &&
    Math.abs(right) <= 60 &&
    Math.abs(left) <= 60 &&
    right !== left &&
    left !== 0
  );
}

/** The six diagonals of a matrix, line by line, with boxes to fill. */
export const det3x3Faded = defineKind<Problem>({
  id: "la.det-3x3-faded",
  version: 1,
  title: "Complete the six diagonals",
  skills: ["la.det-3x3"],
  surface: "worked-example",
  method: "diagonals-line-by-line",
  ...lesson,
  levels: [1, 2],
  generate(rng: RandomStream, level) {
    const entry = (): number => rng.choice(level === 1 ? [0, 1, 2, 3, 4] : [-3, -2, -1, 1, 2, 3]);
    let problem: Problem = { level, rows: drawRows(entry) };
    while (!isFit(problem)) problem = { level, rows: drawRows(entry) };
    return problem;
  },
  isWellPosed: (problem) =>
    isFit(problem) &&
    Q.equals(determinantByDefinition(matrix(problem.rows)), Q.of(determinantOf(problem.rows))) &&
    boxesOf(problem).length === (problem.level === 1 ? 3 : 7),
  prompt: ({ rows }) => ({
    text: `Here the determinant of a matrix is worked out: three diagonals down to the right, three down to the left. Fill the boxes.\n\n${matrixProse(rows)}`,
  }),
  form: formOf,
  assess: (problem, answer) =>
    assessBlanks(blanksOf(problem), valuesOf(problem), answer, {
      because: "All six products are there, each with its sign.",
      nudge: ({ id }) => nudges[boxesOf(problem).find((box) => box.id === id)?.role ?? "determinant"],
    }),
  solve: (problem) => ({
    answer: textOf(problem),
    steps: diagonalSteps(problem.rows),
    summary: `The products to the right add up to ${numberText(totals(problem.rows)[0])}, those to the left to ${numberText(totals(problem.rows)[1])}; the determinant is the first less the second.`,
  }),
  hints: ({ rows: [[a, b]] }) => [
    `Write the first two columns once more at the right, beginning with ${numberText(a)} and ${numberText(b)}. Then every diagonal is a straight line.`,
    "The first six lines only multiply. Signs of the directions come in at the very end, when the second sum is taken away.",
    "Where no number is $0$, a product with one or three negative numbers is negative; with two it is positive.",
  ],
  mistakes: [
    {
      id: "diagonal-signs-lost",
      apply(problem) {
        const [right, left] = totals(problem.rows);
        return textOf(problem, ({ role, value }) => (role === "determinant" ? right + left : value));
      },
    },
    {
      id: "diagonals-exchanged",
      apply: (problem) => textOf(problem, ({ role, value }) => (role === "determinant" ? -value : value)),
    },
  ],
  samples(problem) {
    const boxes = boxesOf(problem);
    const inOrder = boxes.map(({ value }) => `${value}`);
    return {
      right: [textOf(problem)],
      equivalent: [inOrder.join("\n"), inOrder.join(", ")],
      form: [],
      wrong: boxes.map(({ id }) => textOf(problem, (box) => (box.id === id ? box.value + 1 : box.value))),
      unreadable: ["", "u99=3", "done"],
    };
  },
});
