import {
  classifySystem2,
  equation2,
  equationKind,
  type LinearEquation2,
  type LinearSolution,
  Q,
  slope,
} from "@gradus/math/exact";
import { equationNode, pointNode, toText } from "@gradus/math/explain";

/** The coefficients of a₁x + b₁y = c₁ and a₂x + b₂y = c₂. */
export type Coefficients = Readonly<Record<"a1" | "b1" | "c1" | "a2" | "b2" | "c2", number>>;

/** Two equations in x and y, with the names that figures and prose give them. */
export type System = { readonly first: LinearEquation2; readonly second: LinearEquation2 };

/** The exact equations behind the coefficients. */
export function systemOf({ a1, b1, c1, a2, b2, c2 }: Coefficients): System {
  return { first: equation2(a1, b1, c1), second: equation2(a2, b2, c2) };
}

/**
 * What two equations do together. The first three are the outcomes for two lines; "degenerate" is told apart, because an
 * equation without unknowns draws no line.
 */
export type Meeting = "crossing" | "redundant" | "contradictory" | "degenerate";

/**
 * How the two lines meet, or "degenerate" when an equation is no line.
 *
 * @example meetingOf({ a1: 1, b1: 1, c1: 8, a2: 2, b2: 2, c2: 16 }) // => "redundant"
 * @example meetingOf({ a1: 1, b1: 1, c1: 8, a2: 0, b2: 0, c2: 0 }) // => "degenerate"
 */
export function meetingOf(coefficients: Coefficients): Meeting {
  const { first, second } = systemOf(coefficients);
  if (equationKind(first) !== "line" || equationKind(second) !== "line") return "degenerate";
  const { kind } = classifySystem2(first, second);
  return kind === "unique" ? "crossing" : kind === "none" ? "contradictory" : "redundant";
}

const counts: Readonly<Record<LinearSolution["kind"], string>> = {
  unique: "One solution.",
  none: "No solution.",
  infinite: "Infinitely many.",
};

/** An outcome in words: how many solutions, and why. */
export type Outcome = { readonly count: string; readonly reason: string };

function reasonWithoutLine({ first, second }: System): string {
  const sentences = [first, second].flatMap((equation, index) => {
    const name = `Equation ${index + 1}, ${toText(equationNode(equation))},`;
    const kind = equationKind(equation);
    if (kind === "line") return [];
    return kind === "never" ? `${name} holds for no point.` : `${name} holds for every point and rules nothing out.`;
  });
  return sentences.join(" ");
}

/**
 * The count of solutions and the reason the picture gives for it.
 *
 * @example outcomeOf({ a1: 1, b1: 1, c1: 8, a2: 1, b2: -1, c2: 4 }) // => { count: "One solution.", reason: "The lines cross at (6, 2)." }
 * @example outcomeOf({ a1: 1, b1: 1, c1: 8, a2: 1, b2: 1, c2: 9 }) // => { count: "No solution.", reason: "The lines are parallel." }
 */
export function outcomeOf(coefficients: Coefficients): Outcome {
  const system = systemOf(coefficients);
  const solution = classifySystem2(system.first, system.second);
  const count = counts[solution.kind];
  switch (meetingOf(coefficients)) {
    case "degenerate":
      return { count, reason: reasonWithoutLine(system) };
    case "redundant":
      return { count, reason: "Both equations draw the same line." };
    case "contradictory":
      return { count, reason: "The lines are parallel." };
    case "crossing":
      return {
        count,
        reason: solution.kind === "unique" ? `The lines cross at ${toText(pointNode(solution.point))}.` : "",
      };
  }
}

function lineInWords(name: string, equation: LinearEquation2): string {
  const text = toText(equationNode(equation));
  if (equationKind(equation) !== "line") return `${name} is ${text}; it draws no line.`;
  const steepness = slope(equation);
  if (steepness === null) return `${name} is ${text}; it stands upright.`;
  const way = ["falls from left to right", "is level", "rises from left to right"][Q.sign(steepness) + 1];
  return `${name} is ${text}; it ${way}.`;
}

/** The whole picture in words, for those who don't see it. */
export function describeSystem(coefficients: Coefficients): string {
  const { first, second } = systemOf(coefficients);
  const { count, reason } = outcomeOf(coefficients);
  return [
    "Two equations in the plane.",
    lineInWords("Line 1", first),
    lineInWords("Line 2", second),
    count,
    reason,
  ].join(" ");
}
