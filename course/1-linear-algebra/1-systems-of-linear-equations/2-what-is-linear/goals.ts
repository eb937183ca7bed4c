import { type Achievement, type Goal, nothingAchieved } from "@gradus/figures/state";
import { type Coefficients, equationOf, lieOf } from "./reading.ts";
import { metTargets } from "./targets.ts";

/** The two tasks of the figure. */
export type GoalId = "through-both" | "no-slope";

/** The tasks in words. */
export const goals: readonly Goal<GoalId>[] = [
  { id: "through-both", text: "Lead the line through both marked points, P and Q." },
  { id: "no-slope", text: "Then make a line that has no slope." },
];

/**
 * Recognises the goals from what the line has become. An equation without a line reaches none, although 0 = 0 fits both
 * points, and a level line has a slope: the number 0.
 *
 * @example achieved({ a: 3, b: -2, c: 5 }, []).goal // => "through-both"
 * @example achieved({ a: 0, b: 0, c: 0 }, []).goal // => null
 */
export function achieved(now: Coefficients, reached: readonly GoalId[]): Achievement<GoalId> {
  const equation = equationOf(now);
  const isOpen = (goal: GoalId): boolean => !reached.includes(goal);
  const lie = lieOf(equation);
  if (lie === "upright" && isOpen("no-slope")) return { goal: "no-slope", note: null };
  const met = metTargets(equation);
  if (met.length === 2 && isOpen("through-both")) return { goal: "through-both", note: null };
  if (lie === "no line") {
    return { goal: null, note: "Without x and without y the equation draws no line. Give one of them a number." };
  }
  if (isOpen("through-both")) {
    const [only] = met;
    return {
      goal: null,
      note: only === undefined ? null : `Through ${only.name}; now turn it until it meets the other.`,
    };
  }
  if (lie === "level" && isOpen("no-slope")) {
    return { goal: null, note: "A level line has a slope, and it is 0: no rise, however far you run." };
  }
  return nothingAchieved;
}
