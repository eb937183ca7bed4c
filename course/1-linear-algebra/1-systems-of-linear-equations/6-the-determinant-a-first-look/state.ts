import { defineLessonState } from "@gradus/figures/state";
import { determinant2x2, Q } from "@gradus/math/exact";
import {
  equalsNode,
  type MathNode,
  numberNode,
  objectNode,
  operatorNode,
  rowNode,
  rowsNode,
  symbolNode,
  twoProductsNode,
} from "@gradus/math/explain";
import { describeFigure, outcomeOf } from "./outcome.ts";
import { badgeOf, matrixOf, type Numbers } from "./square.ts";
import { LARGEST } from "./window.ts";

const entry = (initial: number, label: string) => ({ initial, min: -LARGEST, max: LARGEST, step: 1, label });

/** The objects of the two rows. */
export const rowObjects = ["line-1", "line-2"] as const;

/** A piece of code, and the object it belongs to. */
export type CodePart = { readonly text: string; readonly object?: string };

/** What follows from the four entries. */
export type Derived = {
  /** The matrix, each row in its colour. */
  readonly matrix: MathNode;
  /** 2 · 1 − 3 · 4 = −10, entries and result in their colours. */
  readonly work: MathNode;
  /** "The determinant is −10. …" */
  readonly outcome: string;
  readonly standing: "singular" | "non-singular";
  /** The lines of the code cell that hold the matrix. */
  readonly input: readonly CodePart[];
  /** The figure in words. */
  readonly description: string;
};

const letter = (name: string, row: 0 | 1): MathNode => objectNode(symbolNode(name), rowObjects[row]);

/** The product ad, or bc, by its letters. */
export const productNames = {
  ad: rowNode([letter("a", 0), letter("d", 1)]),
  bc: rowNode([letter("b", 0), letter("c", 1)]),
} as const;

/** ad − bc by its letters, each in the colour of its row. */
export const differenceOfLetters = rowNode([productNames.ad, operatorNode("−"), productNames.bc]);

/** a · d − b · c with numbers, each in the colour of its row. */
export function colouredProducts({ a, b, c, d }: Numbers): MathNode {
  const node = twoProductsNode([Q.of(a), Q.of(d)], [Q.of(b), Q.of(c)]);
  if (node.type !== "row") return node;
  // The entries stand at the even places, with signs between them: a · d − b · c.
  return rowNode(
    node.items.map((item, i) => (i % 2 === 1 ? item : objectNode(item, i % 4 === 0 ? rowObjects[0] : rowObjects[1]))),
  );
}

/** ad − bc = −10. */
export function determinantNode(numbers: Numbers): MathNode {
  const value = numberNode(determinant2x2(matrixOf(numbers)).value);
  return equalsNode(differenceOfLetters, objectNode(value, "determinant"));
}

function work(numbers: Numbers): MathNode {
  const value = objectNode(numberNode(determinant2x2(matrixOf(numbers)).value), "determinant");
  return equalsNode(colouredProducts(numbers), value);
}

/** The lesson's one state: a matrix of four whole entries, at first with the rows (2, 3) and (4, 1). */
export const state = defineLessonState<keyof Numbers, Derived>({
  values: {
    a: entry(2, "Row 1, column 1: a"),
    b: entry(3, "Row 1, column 2: b"),
    c: entry(4, "Row 2, column 1: c"),
    d: entry(1, "Row 2, column 2: d"),
  },
  derived: {
    matrix: (v) => rowsNode(matrixOf(v), rowObjects),
    work,
    outcome: (v) => {
      const { verdict, reason } = outcomeOf(v);
      return `${verdict} ${reason}`;
    },
    standing: badgeOf,
    input: (v) => [
      { text: "const A = matrix([\n  [" },
      { text: `${v.a}, ${v.b}`, object: "line-1" },
      { text: "],\n  [" },
      { text: `${v.c}, ${v.d}`, object: "line-2" },
      { text: "],\n]);" },
    ],
    description: describeFigure,
  },
  url: ["a", "b", "c", "d"],
});
