import type { CellOutput } from "../outputs/output.ts";
import { readOutput } from "../outputs/read-output.ts";
import type { ThrownError } from "../runtime/messages.ts";
import { decode } from "../value/decode.ts";
import { DecodingError, VALUE_LIMITS } from "../value/encoded.ts";
import { isRecord, isSize } from "../value/exact.ts";

/** A message from a realm, every part checked and values decoded. */
export type RealmMessage =
  | { readonly type: "ready" }
  | { readonly type: "began" }
  | { readonly type: "loaded" }
  | { readonly type: "output"; readonly cell: number; readonly output: CellOutput }
  | { readonly type: "thrown"; readonly error: ThrownError }
  | {
      readonly type: "returned";
      readonly id: number;
      readonly value: unknown;
      readonly argumentsAfter: readonly unknown[];
    }
  | {
      readonly type: "call-failed";
      readonly id: number;
      readonly reason: "exception" | "value";
      readonly error: ThrownError;
    };

/**
 * The message that a text from a realm is; null for anything else, however it got there. What answers a call is never passed over in
 * silence: a value that is none comes out as a call that failed.
 */
export function readMessage(text: unknown): RealmMessage | null {
  if (typeof text !== "string" || text.length > 2 * VALUE_LIMITS.characters) return null;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(raw)) return null;
  switch (raw.type) {
    case "ready":
    case "began":
    case "loaded":
      return { type: raw.type };
    case "output": {
      const output = readOutput(raw.output);
      return output !== null && isSize(raw.cell) ? { type: "output", cell: raw.cell, output } : null;
    }
    case "thrown": {
      const error = readThrown(raw.error);
      return error === null ? null : { type: "thrown", error };
    }
    case "returned":
      return readReturned(raw);
    case "call-failed": {
      const error = readThrown(raw.error);
      const reason = raw.reason === "exception" || raw.reason === "value" ? raw.reason : null;
      return error === null || reason === null || !isSize(raw.id)
        ? null
        : { type: "call-failed", id: raw.id, reason, error };
    }
    default:
      return null;
  }
}

function readReturned(raw: Readonly<Record<string, unknown>>): RealmMessage | null {
  if (!isSize(raw.id) || !Array.isArray(raw.argumentsAfter)) return null;
  try {
    const argumentsAfter = raw.argumentsAfter.map((part: unknown) => decode(part));
    return { type: "returned", id: raw.id, value: decode(raw.value), argumentsAfter };
  } catch (error) {
    if (!(error instanceof DecodingError)) throw error;
    const { name, message } = error;
    return { type: "call-failed", id: raw.id, reason: "value", error: { name, message, stack: "" } };
  }
}

/** Characters of each part of an error that are read. */
const MOST_OF_A_PART = 10_000;

function readThrown(raw: unknown): ThrownError | null {
  if (!isRecord(raw)) return null;
  const { name, message, stack } = raw;
  if (typeof name !== "string" || typeof message !== "string" || typeof stack !== "string") return null;
  const part = (text: string) => text.slice(0, MOST_OF_A_PART);
  return { name: part(name), message: part(message), stack: part(stack) };
}
