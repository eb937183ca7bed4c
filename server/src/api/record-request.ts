import { idSchema, readEvent, type StoredEvent } from "@gradus/record";
import * as z from "zod/mini";

/** The most events one request may carry. */
export const MOST_EVENTS = 500;

/** The largest request body, in bytes. */
export const MOST_BYTES = 8_000_000;

/** A request to append, read; or one line that says what is wrong with it. */
export type AppendReading =
  | { readonly ok: true; readonly events: readonly StoredEvent[]; readonly wipedBefore: string | undefined }
  | { readonly ok: false; readonly message: string };

const appendSchema = z.object({ events: z.array(z.unknown()), wipedBefore: z.optional(idSchema) });

/**
 * Reads the body of `POST /api/record`. One bad event refuses the whole request and is named, so that nothing is half done.
 * @example readAppend({ events: 3 }) // => { ok: false, message: "events: expected array, received number" }
 */
export function readAppend(body: unknown): AppendReading {
  const request = appendSchema.safeParse(body);
  if (!request.success) {
    const issue = request.error.issues[0];
    const path = issue?.path.join(".") || "body";
    return { ok: false, message: `${path}: ${(issue?.message ?? "not readable").replace(/^Invalid input: /, "")}` };
  }
  if (request.data.events.length > MOST_EVENTS) {
    return { ok: false, message: `events: at most ${MOST_EVENTS} at a time, got ${request.data.events.length}` };
  }
  const events: StoredEvent[] = [];
  for (const [index, value] of request.data.events.entries()) {
    const reading = readEvent(value);
    if (!reading.ok) return { ok: false, message: `events.${index}.${reading.message}` };
    events.push(reading.event);
  }
  return { ok: true, events, wipedBefore: request.data.wipedBefore };
}

/**
 * Reads the `after` of `GET /api/record`: a whole number, 0 when it is left out; null when it is something else.
 * @example readCursor("12") // => 12
 */
export function readCursor(text: string | undefined): number | null {
  if (text === undefined) return 0;
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
