import type { StoredEvent } from "../event/event.ts";
import { readEvent } from "../event/read-event.ts";
import { FILE_FORMAT, FILE_VERSION } from "./export-record.ts";

/** What reading a file gave. `skipped` has one line for each event that could not be read; the others are in `events`. */
export type ImportReading =
  | { readonly ok: true; readonly events: readonly StoredEvent[]; readonly skipped: readonly string[] }
  | { readonly ok: false; readonly message: string };

/**
 * Reads an exported record. A file that isn't one is refused with a line that says why and what to do; damaged events are left out and reported,
 * so that one bad line doesn't cost the rest.
 * @example importRecord("{}").ok // => false
 */
export function importRecord(text: string): ImportReading {
  if (text.trim() === "") return refuse("This file is empty. Choose the file that “Export” gave you.");
  const file = parse(text);
  if (file === undefined) {
    return refuse(
      "This file can't be read: it is not JSON, or a part of it is missing. Choose the file that “Export” gave you.",
    );
  }
  if (!isObject(file) || file.format !== FILE_FORMAT) {
    return refuse(
      "This is not a Gradus record. Choose the file that “Export” gave you; its name starts with “gradus-record”.",
    );
  }
  if (typeof file.version !== "number" || !Array.isArray(file.events)) {
    return refuse("This Gradus record is damaged: its version or its list of events is missing.");
  }
  if (file.version > FILE_VERSION) {
    return refuse(
      `This record was exported by a newer Gradus (file version ${file.version}; this one reads up to ${FILE_VERSION}). Update Gradus and import it again.`,
    );
  }
  const events: StoredEvent[] = [];
  const skipped: string[] = [];
  file.events.forEach((value: unknown, index) => {
    const reading = readEvent(value);
    if (reading.ok) events.push(reading.event);
    else skipped.push(`Event ${index + 1} of ${(file.events as unknown[]).length}: ${reading.message}`);
  });
  if (events.length === 0 && skipped.length > 0) {
    return refuse(`No event in this record can be read. ${skipped[0]}`);
  }
  return { ok: true, events, skipped };
}

function parse(text: string): unknown {
  try {
    // A file saved by an editor on Windows may start with a byte order mark, which JSON doesn't allow.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(message: string): ImportReading {
  return { ok: false, message };
}
