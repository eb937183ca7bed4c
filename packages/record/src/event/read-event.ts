import * as z from "zod/mini";
import en from "zod/v4/locales/en.js";
import type { StoredEvent } from "./event.ts";
import { isKnown } from "./event.ts";
import { dataSchemas, envelopeSchema } from "./schema.ts";

/** What reading one event gave: the event, or one line that says what is wrong with it. */
export type EventReading =
  | { readonly ok: true; readonly event: StoredEvent }
  | { readonly ok: false; readonly message: string };

/**
 * Reads one event that came from outside: a request, a file. Fields of its data that this version doesn't know are kept,
 * and so is a whole event of a later version; a known type whose data doesn't fit is refused with a line that names the field.
 * @example readEvent({ type: "block-visited" }) // => { ok: false, message: "id: expected string, received undefined" }
 */
export function readEvent(value: unknown): EventReading {
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) return { ok: false, message: firstIssue(envelope.error, []) };
  const event: StoredEvent = envelope.data;
  if (isKnown(event)) {
    const data = dataSchemas[event.type].safeParse(event.data);
    if (!data.success) return { ok: false, message: firstIssue(data.error, ["data"]) };
  }
  return { ok: true, event };
}

function firstIssue(error: z.core.$ZodError, at: readonly string[]): string {
  const issue = error.issues[0];
  if (issue === undefined) return "not readable";
  const path = [...at, ...issue.path.map(String)].join(".");
  const message = issue.message.replace(/^Invalid input: /, "");
  return path === "" ? message : `${path}: ${message}`;
}

// zod/mini ships no words for its issues until a language is chosen; "Invalid input" alone doesn't say what was expected.
z.config(en());
