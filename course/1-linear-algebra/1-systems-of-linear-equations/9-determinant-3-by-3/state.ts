import { defineLessonState } from "@gradus/figures/state";
import { equalsNode, type MathNode, numberNode, rowNode, rowsNode, symbolNode, textNode } from "@gradus/math/explain";
import {
  determinantOf,
  type EntryKey,
  entryKeys,
  matrixOf,
  type Numbers,
  plan,
  type Rows,
  rowObjects,
  rowsOf,
} from "./entries.ts";
import { describeFigure, outcomeOf, standingOf } from "./outcome.ts";

/** A piece of code, and the object it belongs to. */
export type CodePart = { readonly text: string; readonly object?: string };

/** What follows from the entries. */
export type Derived = {
  /** The matrix, each row in its colour. */
  readonly matrix: MathNode;
  /** det A = 8. */
  readonly determinant: MathNode;
  /** "A box of volume 8. The matrix is non-singular." */
  readonly outcome: string;
  readonly standing: "singular" | "non-singular";
  /** The lines of the code cell that hold the matrix. */
  readonly input: readonly CodePart[];
  /** The figure in words. */
  readonly description: string;
};

/** det A. */
export const determinantName: MathNode = rowNode([textNode("det"), symbolNode("A")]);

/** det A = 8. */
export function determinantNode(rows: Rows): MathNode {
  return equalsNode(determinantName, numberNode(determinantOf(rows)));
}

const specs = entryKeys.flatMap((row, i) =>
  row.map((key, j) => {
    const initial = plan[i]?.[j] ?? 0;
    return [key, { initial, min: -5, max: 5, step: 1, label: `Row ${i + 1}, column ${j + 1}` }] as const;
  }),
);

/** The lesson's one state: the plan of three test roasts, and how many of its diagonals are taken. */
export const state = defineLessonState<keyof Numbers, Derived>({
  values: {
    ...(Object.fromEntries(specs) as Record<EntryKey, (typeof specs)[number][1]>),
    step: { initial: 0, min: 0, max: 6, step: 1, label: "Diagonals taken" },
  },
  derived: {
    matrix: (v) => rowsNode(matrixOf(rowsOf(v)), rowObjects),
    determinant: (v) => determinantNode(rowsOf(v)),
    outcome: (v) => {
      const { verdict, reason } = outcomeOf(rowsOf(v));
      return `${verdict} ${reason}`;
    },
    standing: (v) => standingOf(rowsOf(v)),
    input: (v) => [
      { text: "const A = matrix([\n" },
      ...rowsOf(v).flatMap((row, i): readonly CodePart[] => [
        { text: "  " },
        { text: `[${row.join(", ")}]`, object: rowObjects[i] ?? "line-1" },
        { text: ",\n" },
      ]),
      { text: "]);" },
    ],
    description: describeFigure,
  },
  url: [...entryKeys.flat(), "step"],
});
