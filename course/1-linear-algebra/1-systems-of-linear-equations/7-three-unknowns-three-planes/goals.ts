import { type Achievement, type Goal, nothingAchieved } from "@gradus/figures/state";
import { howOf } from "./arrangement.ts";
import { type Coefficients, changedKeys } from "./coefficients.ts";

/** The two tasks of the figure, in the order in which they are asked. */
export type GoalId = "line-to-prism" | "point-to-prism";

/** The tasks in words. */
export const goals: readonly Goal<GoalId>[] = [
  { id: "line-to-prism", text: "Begin with “A line”. Change one constant, so that the three planes share nothing." },
  {
    id: "point-to-prism",
    text: "Begin with “A point”. Change one coefficient, so that they share nothing, with no two of them parallel.",
  },
];

/**
 * Recognises the goals from what the figure was when it last rested and what it became. The planes have to be planes
 * (0 = 5 is no trick to pass with), one number has to have changed and no more, and it has to be a constant for the first
 * goal and a coefficient for the second.
 *
 * @example
 * const line = coefficientsOf([[1, 1, 0, 3], [0, 1, 1, 4], [1, 0, -1, -1]]);
 * achieved(line, { ...line, d3: 2 }).goal // => "line-to-prism"
 */
export function achieved(before: Coefficients, after: Coefficients): Achievement<GoalId> {
  const [was, is] = [howOf(before), howOf(after)];
  if (was !== "common-line" && was !== "one-point") return nothingAchieved;
  const [changed, ...more] = changedKeys(before, after);
  if (changed === undefined) return nothingAchieved;
  const isConstant = changed.startsWith("d");
  if (is === "prism" && more.length === 0) {
    if (was === "common-line" && isConstant) return { goal: "line-to-prism", note: null };
    if (was === "one-point" && !isConstant) return { goal: "point-to-prism", note: null };
    return {
      goal: null,
      note: "A prism, by one number. The task asks for a constant, the number behind the equals sign.",
    };
  }
  if (is === "prism")
    return { goal: null, note: "A prism, but by more than one number. Go back and change a single one." };
  if (is === "impossible-equation") {
    return { goal: null, note: "Nothing is left in common, but only because one equation is no plane any more." };
  }
  if (is === "two-parallel-third-crosses") {
    return { goal: null, note: "Nothing is left in common, but two of the planes are parallel now." };
  }
  return nothingAchieved;
}
