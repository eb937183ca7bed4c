import { defineLessonState } from "@gradus/figures/state";
import { matrix } from "@gradus/math/exact";
import {
  equalsNode,
  type MathNode,
  numberNode,
  objectNode,
  operatorNode,
  rowName,
  rowNode,
  rowsNode,
  symbolNode,
} from "@gradus/math/explain";
import { describeFigure, outcomeOf, standingOf } from "./outcome.ts";
import { type Numbers, rowsOf, scaledRow, scaleOf } from "./rows.ts";

const entry = (initial: number, label: string) => ({ initial, min: -9, max: 9, step: 1, label });

/** The objects of the two rows. */
export const rowObjects = ["line-1", "line-2"] as const;

/** A piece of code, and the object it belongs to. */
export type CodePart = { readonly text: string; readonly object?: string };

/** What follows from the five numbers. */
export type Derived = {
  /** The two rows as a matrix, each in its colour. */
  readonly matrix: MathNode;
  /** k = −3/2, in the colour of k. */
  readonly factor: MathNode;
  /** k r₁ = (…), the scaled row. */
  readonly scaled: MathNode;
  /** "A hit. −3/2 times row 1 is row 2." */
  readonly outcome: string;
  readonly standing: "dependent" | "independent";
  /** The line of the code cell that holds the rows. */
  readonly input: readonly CodePart[];
  /** The figure in words. */
  readonly description: string;
};

const k = objectNode(symbolNode("k"), "parameter");

/** k r₁ = [ka kb]. */
export function scaledNode(numbers: Numbers): MathNode {
  const row = rowsNode(matrix([scaledRow(numbers)]), ["line-1"]);
  return equalsNode(rowNode([k, operatorNode("·"), rowName(0, rowObjects)]), row);
}

/** k = …, with the number that it is now. */
export function factorNode(numbers: Numbers): MathNode {
  return equalsNode(k, objectNode(numberNode(scaleOf(numbers)), "parameter"));
}

/** The lesson's one state: two rows, at first (4, −2) and (−6, 3), and the factor k. */
export const state = defineLessonState<keyof Numbers, Derived>({
  values: {
    a1: entry(4, "Row 1, column 1"),
    b1: entry(-2, "Row 1, column 2"),
    a2: entry(-6, "Row 2, column 1"),
    b2: entry(3, "Row 2, column 2"),
    k: { initial: 1, min: -3, max: 3, step: 0.5, label: "The number k that multiplies row 1" },
  },
  derived: {
    matrix: (v) => rowsNode(matrix(rowsOf(v)), rowObjects),
    factor: factorNode,
    scaled: scaledNode,
    outcome: (v) => {
      const { verdict, reason } = outcomeOf(v);
      return `${verdict} ${reason}`;
    },
    standing: standingOf,
    input: (v) => [
      { text: "const r1 = vector([" },
      { text: `${v.a1}, ${v.b1}`, object: "line-1" },
      { text: "]);\nconst r2 = vector([" },
      { text: `${v.a2}, ${v.b2}`, object: "line-2" },
      { text: "]);" },
    ],
    description: describeFigure,
  },
  url: ["a1", "b1", "a2", "b2", "k"],
});
