import { parseIdentity } from "../exercise/identity.ts";
import type { KindOutline } from "../exercise/kind.ts";
import type { ProblemOutcome } from "./outcome.ts";

/** So many unaided successes in a row on a level lead to the next one. */
const UP_AFTER = 2;

/**
 * The level to practise next: up after two unaided successes running, down one after a problem whose solution had to be
 * shown. The first level where nothing is known.
 */
export function levelFor(kind: KindOutline, outcomes: readonly ProblemOutcome[]): number {
  let index = 0;
  let running = 0;
  for (const { problem, unaided, shown } of outcomes) {
    const identity = parseIdentity(problem);
    if (identity?.kind !== kind.id) continue;
    const practised = kind.levels.indexOf(identity.level);
    running = unaided && practised >= index ? running + 1 : unaided ? running : 0;
    if (running >= UP_AFTER && index < kind.levels.length - 1) {
      index += 1;
      running = 0;
    } else if (shown && index > 0) {
      index -= 1;
    }
  }
  return kind.levels[index] ?? 1;
}
