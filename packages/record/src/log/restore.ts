import type { StoredEvent } from "../event/event.ts";
import type { RecordLog } from "./order.ts";
import { originOf } from "./order.ts";

/**
 * The events that importing a file adds to a record. Those that lie before the tombstone would be dropped again, so they come with a fresh id
 * and `restoredFrom`, which keeps their place in history: what was done since the wipe stays the later word. What the record holds already adds nothing,
 * so a file may be imported twice.
 *
 * @param nextId gives a fresh id, greater than the tombstone and every id before.
 */
export function restoreEvents(
  imported: readonly StoredEvent[],
  log: RecordLog,
  nextId: () => string,
): readonly StoredEvent[] {
  const ids = new Set(log.events.map((event) => event.id));
  const origins = new Set(log.events.map(originOf));
  const added: StoredEvent[] = [];
  for (const event of imported) {
    const origin = originOf(event);
    if (ids.has(event.id) || origins.has(origin)) continue;
    ids.add(event.id);
    origins.add(origin);
    added.push(event.id < log.wipedBefore ? { ...event, id: nextId(), restoredFrom: origin } : event);
  }
  return added;
}
