import { isId } from "../id/new-id.ts";
import type { StoredEvent } from "./event.ts";

/**
 * Whether a value has the outward form of an event. For what our own server has already checked: `readEvent` looks inside too, but weighs more than a page should load.
 * @example isEnvelope({ id: "01ARZ3NDEKTSV4RRFFQ69G5FAV" }) // => false
 */
export function isEnvelope(value: unknown): value is StoredEvent {
  if (typeof value !== "object" || value === null) return false;
  const { id, schema, at, type, data } = value as Partial<Record<keyof StoredEvent, unknown>>;
  return (
    typeof id === "string" &&
    isId(id) &&
    typeof schema === "number" &&
    typeof at === "string" &&
    typeof type === "string" &&
    typeof data === "object" &&
    data !== null
  );
}
