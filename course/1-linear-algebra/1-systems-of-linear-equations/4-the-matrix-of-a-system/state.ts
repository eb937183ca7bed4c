import { defineLessonState } from "@gradus/figures/state";
import { type MathNode, rowsNode, systemNode } from "@gradus/math/explain";
import { describeFigure, outcomeOf } from "./outcome.ts";
import { augmentedMatrixOf, type Badge, badgeOf, equationsOf, matrixOf, type Numbers } from "./system.ts";

const entry = (initial: number, label: string) => ({ initial, min: -9, max: 9, step: 1, label });
const constant = (initial: number, label: string) => ({ initial, min: -20, max: 20, step: 1, label });
const objects = ["line-1", "line-2"] as const;

/** A piece of code, and the object it belongs to. */
export type CodePart = { readonly text: string; readonly object?: string };

/** What follows from the six numbers. */
export type Derived = {
  /** The two equations, each in its line's colour. */
  readonly system: MathNode;
  /** The coefficients, each row in its line's colour. */
  readonly matrix: MathNode;
  /** The same with the constants behind a bar. */
  readonly augmented: MathNode;
  readonly badge: Badge;
  /** "No solution. The lines are parallel." */
  readonly outcome: string;
  /** The lines of the code cell that hold the system. */
  readonly input: readonly CodePart[];
  /** The figure in words. */
  readonly description: string;
};

/** The lesson's one state: the augmented matrix of two equations, at first x + 2y = 8 and 2x + 4y = 12. */
export const state = defineLessonState<keyof Numbers, Derived>({
  values: {
    a1: entry(1, "Row 1, coefficient of x"),
    b1: entry(2, "Row 1, coefficient of y"),
    c1: constant(8, "Row 1, constant"),
    a2: entry(2, "Row 2, coefficient of x"),
    b2: entry(4, "Row 2, coefficient of y"),
    c2: constant(12, "Row 2, constant"),
  },
  derived: {
    system: (v) => systemNode(equationsOf(v), ["x", "y"], objects),
    matrix: (v) => rowsNode(matrixOf(v), objects),
    augmented: (v) => rowsNode(augmentedMatrixOf(v), objects, { bar: 2 }),
    badge: badgeOf,
    outcome: (v) => {
      const { count, reason } = outcomeOf(v);
      return `${count} ${reason}`;
    },
    input: (v) => [
      { text: "const A = matrix([\n  " },
      { text: `[${v.a1}, ${v.b1}]`, object: "line-1" },
      { text: ",\n  " },
      { text: `[${v.a2}, ${v.b2}]`, object: "line-2" },
      { text: ",\n]);\nconst b = vector([" },
      { text: String(v.c1), object: "line-1" },
      { text: ", " },
      { text: String(v.c2), object: "line-2" },
      { text: "]);" },
    ],
    description: describeFigure,
  },
  url: ["a1", "b1", "c1", "a2", "b2", "c2"],
});
