import { defineLessonState } from "@gradus/figures/state";
import { classifySystem2, type LinearSolution } from "@gradus/math/exact";
import { equationNode, type MathNode, objectNode, pointNode, solutionNode, systemNode } from "@gradus/math/explain";
import { type Coefficients, describeSystem, type Meeting, meetingOf, outcomeOf, systemOf } from "./outcome.ts";

const coefficient = (initial: number, label: string) => ({ initial, min: -12, max: 12, step: 1, label });
const constant = (initial: number, label: string) => ({ initial, min: -99, max: 99, step: 1, label });

const solutionOf = (values: Coefficients): LinearSolution => {
  const { first, second } = systemOf(values);
  return classifySystem2(first, second);
};

/** A piece of code, and the object it belongs to. */
export type CodePart = { readonly text: string; readonly object?: string };

/** What follows from the six coefficients. */
export type Derived = {
  /** a₁x + b₁y = c₁, as line 1. */
  readonly equation1: MathNode;
  /** a₂x + b₂y = c₂, as line 2. */
  readonly equation2: MathNode;
  /** Both equations, one above the other. */
  readonly system: MathNode;
  /** The common point, the family of common points, or "no solution". */
  readonly solution: MathNode;
  /** "One solution. The lines cross at (6, 2)." */
  readonly outcome: string;
  /** "one", "none" or "infinitely many". */
  readonly count: "one" | "none" | "infinitely many";
  readonly meeting: Meeting;
  /** The lines of the code cell that hold the system; what belongs to a line of the figure wears its colour. */
  readonly input: readonly CodePart[];
  /** The picture in words. */
  readonly description: string;
};

/** The lesson's one state: two lines a₁x + b₁y = c₁ and a₂x + b₂y = c₂, at first x + y = 8 and x − y = 4. */
export const state = defineLessonState<keyof Coefficients, Derived>({
  values: {
    a1: coefficient(1, "Line 1, coefficient of x"),
    b1: coefficient(1, "Line 1, coefficient of y"),
    c1: constant(8, "Line 1, right-hand side"),
    a2: coefficient(1, "Line 2, coefficient of x"),
    b2: coefficient(-1, "Line 2, coefficient of y"),
    c2: constant(4, "Line 2, right-hand side"),
  },
  derived: {
    equation1: (v) => equationNode(systemOf(v).first, ["x", "y"], "line-1"),
    equation2: (v) => equationNode(systemOf(v).second, ["x", "y"], "line-2"),
    system: (v) => {
      const { first, second } = systemOf(v);
      return systemNode([first, second], ["x", "y"], ["line-1", "line-2"]);
    },
    solution: (v) => {
      const solution = solutionOf(v);
      if (solution.kind === "unique") return pointNode(solution.point, "solution");
      return objectNode(solutionNode(solution, ["x", "y"]), solution.kind === "none" ? undefined : "solution");
    },
    outcome: (v) => {
      const { count, reason } = outcomeOf(v);
      return `${count} ${reason}`;
    },
    count: (v) => (({ unique: "one", none: "none", infinite: "infinitely many" }) as const)[solutionOf(v).kind],
    meeting: meetingOf,
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
    description: describeSystem,
  },
  url: ["a1", "b1", "c1", "a2", "b2", "c2"],
});
