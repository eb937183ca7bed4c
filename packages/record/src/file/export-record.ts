import type { StoredEvent } from "../event/event.ts";
import { orderEvents } from "../log/order.ts";

/** What the first field of an exported record says, so that another JSON file isn't taken for one. */
export const FILE_FORMAT = "gradus-record";

/** The version of the file around the events. The events carry their own. */
export const FILE_VERSION = 1;

/**
 * A record as one file: JSON with one event a line, in the order they happened, newer versions' events included. The same record gives the same text.
 * @param options.at when it was exported, ISO 8601; left out, the file doesn't say.
 */
export function exportRecord(events: readonly StoredEvent[], options: { readonly at?: string } = {}): string {
  const head = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    ...(options.at === undefined ? {} : { exportedAt: options.at }),
  };
  const lines = orderEvents(events).map((event) => `    ${JSON.stringify(event)}`);
  const body = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "events": ${body}\n}\n`;
}
