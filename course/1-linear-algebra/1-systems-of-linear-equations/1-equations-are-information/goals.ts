import type { Goal } from "@gradus/figures/state";
import { cluesOn, pairsLeft, type Switches } from "./clues.ts";

/** The three tasks of the figure, in the order in which they are asked. */
export type GoalId = "one-pair" | "no-pair" | "three-clues";

/** The tasks in words. */
export const goals: readonly Goal<GoalId>[] = [
  { id: "one-pair", text: "Two clues that leave exactly one pair." },
  { id: "no-pair", text: "Two clues that leave none." },
  { id: "three-clues", text: "Three clues that still leave several." },
];

/**
 * The task that the switches fulfil; they can be taken in any order.
 *
 * @example achieved({ saddles: 1, pedals: 1, wheels: 0, grips: 1, bells: 0, repairs: 0 }) // => "three-clues"
 * @example achieved({ saddles: 1, pedals: 1, wheels: 0, grips: 0, bells: 0, repairs: 0 }) // => null
 */
export function achieved(switches: Switches): GoalId | null {
  const on = cluesOn(switches);
  const left = pairsLeft(on).length;
  if (on.length === 2) return left === 1 ? "one-pair" : left === 0 ? "no-pair" : null;
  return on.length === 3 && left > 1 ? "three-clues" : null;
}
