import type { StoredEvent } from "../event/event.ts";
import { orderEvents } from "../log/order.ts";
import type { Progress } from "./progress.ts";
import { ProgressTally } from "./progress-tally.ts";

/**
 * Where a learner stands after these events. Pure, and a function of the set of events: neither their order nor repeats change it,
 * so folding the union of two devices' logs gives one answer. Events of a later version of Gradus are passed over.
 * @example fold([]).lessons // => {}
 */
export function fold(events: readonly StoredEvent[]): Progress {
  const tally = new ProgressTally();
  for (const event of orderEvents(events)) tally.add(event);
  return tally.toProgress();
}
