import { type Achievement, type Goal, nothingAchieved } from "@gradus/figures/state";
import { boxShape } from "./box-shape.ts";
import { type EntryKey, entryKeys, type Numbers, plan, rowsOf } from "./entries.ts";

/** The two tasks of the figure, in the order in which they are asked. */
export type GoalId = "flatten" | "cancel";

/** The tasks in words. */
export const goals: readonly Goal<GoalId>[] = [
  {
    id: "flatten",
    text: "The box begins with the roasting plan. Flatten it by changing one entry; no two arrows may point along one line.",
  },
  {
    id: "cancel",
    text: "Then make a flat box with no entry 0 and no two arrows on one line, and step through all six diagonals: they cancel.",
  },
];

const keys: readonly EntryKey[] = entryKeys.flat();

/** The entries that differ from those of the plan with which the figure starts. */
export function changedEntries(numbers: Numbers): readonly EntryKey[] {
  const start = plan.flat();
  return keys.filter((key, i) => numbers[key] !== start[i]);
}

const almost = (note: string): Achievement<never> => ({ goal: null, note });

/** Why a flat box is flat for too simple a reason; null where it is not. */
function tooSimple(numbers: Numbers): string | null {
  const shape = boxShape(rowsOf(numbers));
  if (shape.kind === "zero-row")
    return `Flat, but row ${shape.row + 1} is no arrow at all. Give it an entry other than 0.`;
  if (shape.kind !== "on-one-line") return null;
  const [one, other] = shape.rows;
  return `Flat, but rows ${one + 1} and ${other + 1} point along one line. Flatten it while every two arrows go different ways.`;
}

/**
 * Recognises the goals from what the figure has become. A row of zeros and two arrows on one line flatten every box and tell
 * nothing new; a second changed entry would make the first goal a matter of patience. Equal columns are no trick: the rows
 * are then mixes of each other, and no two of them need be alike.
 *
 * @example
 * const start = Object.fromEntries(entryKeys.flat().map((key, i) => [key, plan.flat()[i]]));
 * achieved({ ...start, step: 0, a33: 1 }, []).goal // => "flatten"
 */
export function achieved(numbers: Numbers, reached: readonly GoalId[]): Achievement<GoalId> {
  if (boxShape(rowsOf(numbers)).kind === "volume") return nothingAchieved;
  const remark = tooSimple(numbers);
  if (!reached.includes("flatten")) {
    const changed = changedEntries(numbers).length;
    if (remark !== null) return almost(remark);
    if (changed > 1) {
      return almost(`Flat, but ${changed} entries differ from the plan. Press Reset, and flatten it with one.`);
    }
    return changed === 1 ? { goal: "flatten", note: null } : nothingAchieved;
  }
  if (reached.includes("cancel")) return nothingAchieved;
  if (remark !== null) return almost(remark);
  if (keys.some((key) => numbers[key] === 0)) {
    return almost("Flat, but with an entry 0, which wipes out its products. Do it without.");
  }
  if (numbers.step < 6) return almost("Flat, and no entry is 0. Now step through all six diagonals.");
  return { goal: "cancel", note: null };
}
