import type { StoredEvent } from "../event/event.ts";

/**
 * The id an event had when it happened: its own, or the one it had before it was wiped and imported again.
 * Two events of one origin are the same event.
 */
export function originOf(event: StoredEvent): string {
  return event.restoredFrom ?? event.id;
}

/**
 * The events of a log in the order they happened, each once, without what lies before the tombstone.
 * The result depends on the set of events only: not on their order, nor on how often each occurs.
 * @cost n log n; n when they come in order.
 */
export function orderEvents(events: readonly StoredEvent[], wipedBefore = ""): readonly StoredEvent[] {
  const byOrigin = new Map<string, StoredEvent>();
  for (const event of events) {
    if (event.id < wipedBefore) continue;
    const origin = originOf(event);
    const present = byOrigin.get(origin);
    if (present === undefined || event.id < present.id) byOrigin.set(origin, event);
  }
  return [...byOrigin.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, event]) => event);
}

/** A record: its events, and the tombstone below which everything was wiped ("" when nothing ever was). */
export type RecordLog = { readonly events: readonly StoredEvent[]; readonly wipedBefore: string };

/**
 * The union of two logs: every event of either that the later of the two tombstones leaves standing, by id.
 * Commutative, associative, idempotent: devices may merge in any order, any number of times.
 */
export function mergeLogs(a: RecordLog, b: RecordLog): RecordLog {
  const wipedBefore = a.wipedBefore > b.wipedBefore ? a.wipedBefore : b.wipedBefore;
  const byId = new Map<string, StoredEvent>();
  for (const event of [...a.events, ...b.events]) if (event.id >= wipedBefore) byId.set(event.id, event);
  const events = [...byId.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
  return { events, wipedBefore };
}
