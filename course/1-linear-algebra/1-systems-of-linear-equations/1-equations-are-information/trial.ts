import { dot, Q, vector } from "@gradus/math/exact";
import { agrees, type Clue, cluesOn, type Pair, type Switches } from "./clues.ts";

/** What a clue's equation comes to for a pair: how many of the things counted there would be. */
export function countFor({ says }: Clue, pair: Pair): number {
  return Q.toNumber(dot(says.coefficients, vector(pair)));
}

/**
 * A pair held against the clues that are on: it fits them all, or the first one that it fails tells why it is out.
 *
 * @example trialOf({ saddles: 1, pedals: 0, wheels: 1, grips: 0, bells: 0, repairs: 0 }, [4, 3]) // => "Ruled out: it would make 17 wheels, and the clue says 16."
 */
export function trialOf(switches: Switches, pair: Pair): string {
  const on = cluesOn(switches);
  const failed = on.find((clue) => !agrees(clue, pair));
  if (on.length === 0) return "Possible: there is no clue yet.";
  if (failed === undefined)
    return on.length === 1 ? "Possible: it fits the clue." : "Possible: it fits all these clues.";
  return `Ruled out: it would make ${countFor(failed, pair)} ${failed.counted}, and the clue says ${Q.toText(failed.says.constant)}.`;
}
