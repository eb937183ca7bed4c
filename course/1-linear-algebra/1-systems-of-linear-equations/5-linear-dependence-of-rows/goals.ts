import { type Achievement, type Goal, nothingAchieved } from "@gradus/figures/state";
import { areDependent, columnsThatFit, isZeroRow, type Numbers, rowsOf } from "./rows.ts";

/** The two tasks of the figure, in the order in which they are asked. */
export type GoalId = "hit" | "none";

/** The tasks in words. */
export const goals: readonly Goal<GoalId>[] = [
  { id: "hit", text: "Find the k that makes row 2 out of row 1." },
  {
    id: "none",
    text: "Then change an entry of row 2 so that no k works. Show it: set k so that one column fits and the other misses.",
  },
];

/**
 * Recognises the goals from what the figure has become. A row of zeros is hit by k = 0, and equal rows by k = 1: neither
 * counts as found. That no k works is shown by a column which demands this k while the other refuses it.
 *
 * @example achieved({ a1: 4, b1: -2, a2: -6, b2: 3, k: -1.5 }, []).goal // => "hit"
 * @example achieved({ a1: 4, b1: -2, a2: -6, b2: 4, k: -1.5 }, ["hit"]).goal // => "none"
 */
export function achieved(numbers: Numbers, reached: readonly GoalId[]): Achievement<GoalId> {
  const rows = rowsOf(numbers);
  const [one, two] = columnsThatFit(numbers);
  if (!reached.includes("hit")) {
    if (!one || !two) return nothingAchieved;
    if (rows.some(isZeroRow)) {
      return {
        goal: null,
        note: "A hit, but with a row of zeros: nothing times anything is nothing. Give both rows an entry other than 0.",
      };
    }
    if (numbers.k === 1) return { goal: null, note: "A hit, but the rows are equal. Find one with another k." };
    return { goal: "hit", note: null };
  }
  if (reached.includes("none") || areDependent(numbers)) return nothingAchieved;
  if (rows.flat().some(({ numerator }) => numerator === 0n)) {
    return { goal: null, note: "No k works here, true. Show it with four entries other than 0." };
  }
  if (one !== two) return { goal: "none", note: null };
  return { goal: null, note: "No k works here. To show it, set k so that one column fits, and look at the other." };
}
