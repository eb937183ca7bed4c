import { type Achievement, type Goal, nothingAchieved } from "@gradus/figures/state";
import { determinantOf, type Numbers } from "./square.ts";

/** The two tasks of the figure. */
export type GoalId = "zero" | "one";

/** The tasks in words. */
export const goals: readonly Goal<GoalId>[] = [
  { id: "zero", text: "Make the determinant 0 with no entry 0, and with rows that are neither equal nor opposite." },
  { id: "one", text: "Make it exactly 1 with every entry 2 or more." },
];

/**
 * Recognises the goals from what the figure has become. A zero entry, or a row copied from the other, makes a determinant
 * of 0 without any look at the two products, and the rows (1, 0) and (0, 1) make 1: none of these counts.
 *
 * @example achieved({ a: 2, b: 3, c: 4, d: 6 }, []).goal // => "zero"
 * @example achieved({ a: 3, b: 2, c: 4, d: 3 }, []).goal // => "one"
 */
export function achieved(numbers: Numbers, reached: readonly GoalId[]): Achievement<GoalId> {
  const { a, b, c, d } = numbers;
  const entries = [a, b, c, d];
  const value = determinantOf(numbers);
  if (value === 0 && !reached.includes("zero")) {
    if (entries.includes(0)) {
      return { goal: null, note: "Determinant 0, but an entry is 0 as well. Find one with four entries other than 0." };
    }
    if (Math.abs(a) === Math.abs(c)) {
      return {
        goal: null,
        note: "Determinant 0, but one row is the other, or its opposite. Find rows that differ more.",
      };
    }
    return { goal: "zero", note: null };
  }
  if (value === 1 && !reached.includes("one")) {
    if (entries.every((entry) => entry >= 2)) return { goal: "one", note: null };
    return { goal: null, note: "Determinant 1, but an entry is below 2. Find one with every entry 2 or more." };
  }
  return nothingAchieved;
}
