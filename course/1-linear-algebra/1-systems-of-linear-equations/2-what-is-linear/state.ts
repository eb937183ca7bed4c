import { defineLessonState } from "@gradus/figures/state";
import { equationNode, type MathNode } from "@gradus/math/explain";
import { type Coefficients, equationOf, readingOf } from "./reading.ts";

const coefficient = (initial: number, label: string) => ({ initial, min: -12, max: 12, step: 1, label });

/** A piece of code, and the object it belongs to. */
export type CodePart = { readonly text: string; readonly object?: string };

/** What follows from the three coefficients. */
export type Derived = {
  /** ax + by = c, as the line. */
  readonly equation: MathNode;
  /** Slope and crossings in words. */
  readonly reading: string;
  /** The line of the code cell that holds the equation. */
  readonly input: readonly CodePart[];
};

/** The lesson's one state: a line ax + by = c, at first 2x + 3y = 12. */
export const state = defineLessonState<keyof Coefficients, Derived>({
  values: {
    a: coefficient(2, "Coefficient of x"),
    b: coefficient(3, "Coefficient of y"),
    c: { initial: 12, min: -99, max: 99, step: 1, label: "Right-hand side" },
  },
  derived: {
    equation: (v) => equationNode(equationOf(v), ["x", "y"], "line-1"),
    reading: (v) => readingOf(equationOf(v)),
    input: ({ a, b, c }) => [
      { text: "const line = equation2(" },
      { text: `${a}, ${b}, ${c}`, object: "line-1" },
      { text: ");" },
    ],
  },
  url: ["a", "b", "c"],
});
