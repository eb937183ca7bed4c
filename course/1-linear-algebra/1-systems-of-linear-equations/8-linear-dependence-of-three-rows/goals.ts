import { type Achievement, type Goal, nothingAchieved } from "@gradus/figures/state";
import { Q } from "@gradus/math/exact";
import { cellsOf, certificateOf, columnsThatFit, type Numbers, pairOfMultiples, ROWS, scalesOf } from "./rows.ts";

/** The two tasks of the figure, in the order in which they are asked. */
export type GoalId = "hit" | "miss";

/** The tasks in words. */
export const goals: readonly Goal<GoalId>[] = [
  { id: "hit", text: "Leave the rows as they are, and find s and t whose mix is row 3." },
  {
    id: "miss",
    text: "Then change an entry of row 3 so that no mix hits it, and show it: with neither s nor t zero, two columns fit and the third misses.",
  },
];

const cells = ROWS.flatMap((row) => cellsOf[row]);

/**
 * Recognises the goals from what the figure has become. The first counts with the rows given at first only: a row 3 that
 * was typed to be the mix has not been found. The second counts with three independent rows and two columns that fit; if
 * those columns allowed other s and t as well, one of these would hit the third, so they settle both. A row 3 out of
 * reach because row 2 was made a multiple of row 1 is no such row, and with s = t = 0 any two zeros would pass for a fit.
 *
 * @example
 * const rows = { a1: 2, b1: 0, c1: 1, a2: 1, b2: 2, c2: -1, a3: 3, b3: -2, c3: 3 };
 * achieved({ ...rows, s: 2, t: -1 }, { ...rows, s: 1, t: 1 }, []).goal // => "hit"
 */
export function achieved(numbers: Numbers, initial: Numbers, reached: readonly GoalId[]): Achievement<GoalId> {
  const fitting = columnsThatFit(numbers);
  if (!reached.includes("hit")) {
    if (fitting.length < 3) return nothingAchieved;
    if (cells.every((cell) => numbers[cell] === initial[cell])) return { goal: "hit", note: null };
    return {
      goal: null,
      note: "A hit, but of other rows. Reset brings back those of the task; there only s and t are to move.",
    };
  }
  if (reached.includes("miss") || fitting.length === 3) return nothingAchieved;
  const pair = pairOfMultiples(numbers);
  if (certificateOf(numbers) !== null) {
    return pair === null || fitting.length < 2
      ? nothingAchieved
      : {
          goal: null,
          note:
            pair[1] === 2
              ? `Rows ${pair[0] + 1} and 3 are multiples, so the three rows are dependent. Change another entry of row 3.`
              : "Rows 1 and 2 are multiples, so the three rows are dependent whatever row 3 holds. Change row 3 alone.",
        };
  }
  if (fitting.length < 2) {
    return {
      goal: null,
      note: "No mix hits this row 3, true. To show it, set s and t so that two columns fit, and look at the third.",
    };
  }
  if (scalesOf(numbers).some(Q.isZero)) {
    return { goal: null, note: "No mix hits this row 3, true. Show it with a row 3 that takes both s and t." };
  }
  return { goal: "miss", note: null };
}
