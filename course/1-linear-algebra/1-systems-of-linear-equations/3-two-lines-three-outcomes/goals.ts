import { type Achievement, type Goal, nothingAchieved } from "@gradus/figures/state";
import { type Coefficients, meetingOf } from "./outcome.ts";

/** The two tasks of the figure, in the order in which they are asked. */
export type GoalId = "redundant" | "contradictory";

/** The tasks in words. */
export const goals: readonly Goal<GoalId>[] = [
  { id: "redundant", text: "Make it redundant: one line, drawn twice." },
  { id: "contradictory", text: "Then make it contradictory by changing one number." },
];

const keys = ["a1", "b1", "c1", "a2", "b2", "c2"] as const;

/** How many of the six numbers differ. */
export function changes(before: Coefficients, after: Coefficients): number {
  return keys.filter((key) => before[key] !== after[key]).length;
}

/**
 * Recognises the goals from what the figure was and what it became. Only real lines count (0x + 0y = 0 is no trick to
 * pass with), and the second goal needs the first, a redundant system before the change, and one number changed.
 *
 * @example
 * const same = { a1: 1, b1: 1, c1: 8, a2: 1, b2: 1, c2: 8 };
 * achieved(same, { ...same, c2: 9 }, ["redundant"]).goal // => "contradictory"
 */
export function achieved(before: Coefficients, after: Coefficients, reached: readonly GoalId[]): Achievement<GoalId> {
  const now = meetingOf(after);
  if (!reached.includes("redundant")) return { goal: now === "redundant" ? "redundant" : null, note: null };
  if (reached.includes("contradictory") || now !== "contradictory") return nothingAchieved;
  if (meetingOf(before) === "redundant" && changes(before, after) === 1) return { goal: "contradictory", note: null };
  return {
    goal: null,
    note: "Contradictory, but not by one change. Lay the lines on each other again, then change a single number.",
  };
}
