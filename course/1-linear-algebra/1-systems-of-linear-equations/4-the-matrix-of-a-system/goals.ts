import { type Achievement, type Goal, nothingAchieved } from "@gradus/figures/state";
import { classifySystem2, equationKind } from "@gradus/math/exact";
import { badgeOf, equationsOf, type Numbers } from "./system.ts";

/** The two tasks of the figure, in the order in which they are asked. */
export type GoalId = "solvable" | "unsolvable";

/** The tasks in words. */
export const goals: readonly Goal<GoalId>[] = [
  { id: "solvable", text: "Show a singular matrix whose system has a solution, neither constant being 0." },
  { id: "unsolvable", text: "Then change one constant so that no solution is left. The badge stays." },
];

type Standing = "solvable" | "unsolvable" | "other";

/** How a system of two real lines with a singular matrix stands; everything else is "other". */
function standing(numbers: Numbers): Standing {
  const equations = equationsOf(numbers);
  const areLines = equations.every((equation) => equationKind(equation) === "line");
  if (!areLines || badgeOf(numbers) !== "singular") return "other";
  return classifySystem2(...equations).kind === "none" ? "unsolvable" : "solvable";
}

const keys = ["a1", "b1", "c1", "a2", "b2", "c2"] as const;

/**
 * Recognises the goals from what the figure was and what it became. With both constants 0 every system has the solution
 * (0, 0), and a row of zeros is no line: neither counts. The second goal leaves the matrix as it is and changes one
 * constant of a solvable system.
 *
 * @example
 * const same = { a1: 1, b1: 2, c1: 8, a2: 2, b2: 4, c2: 16 };
 * achieved(same, { ...same, c2: 12 }, ["solvable"]).goal // => "unsolvable"
 */
export function achieved(before: Numbers, after: Numbers, reached: readonly GoalId[]): Achievement<GoalId> {
  const now = standing(after);
  if (!reached.includes("solvable")) {
    if (now !== "solvable") return nothingAchieved;
    if (after.c1 !== 0 && after.c2 !== 0) return { goal: "solvable", note: null };
    return {
      goal: null,
      note: "Still singular, and now (0, 0) is a solution: with both constants 0 it always is. Find constants other than 0 that allow a solution too.",
    };
  }
  if (reached.includes("unsolvable") || now !== "unsolvable") return nothingAchieved;
  const changed = keys.filter((key) => before[key] !== after[key]);
  const byOneConstant = changed.length === 1 && (changed[0] === "c1" || changed[0] === "c2");
  if (standing(before) === "solvable" && byOneConstant) return { goal: "unsolvable", note: null };
  return {
    goal: null,
    note: "No solution, but the step was another one. Lay the lines on each other again, then change a single constant.",
  };
}
