import { ReadingError } from "@gradus/math/reading";
import { isSystem } from "./as-written.ts";
import type { Operation, Way } from "./operation.ts";
import { type Given, type GivenKind, type Place, readPlace } from "./place.ts";
import { operations } from "./table.ts";

/** What was typed for a place: the thing, nothing yet, or why it could not be read. */
export type Typed =
  | { readonly is: "read"; readonly given: Given[GivenKind] }
  | { readonly is: "empty" }
  | { readonly is: "unreadable"; readonly error: ReadingError };

/** Reads what was typed for a place; nothing typed is no mistake. */
export function typedFor(place: Place, text: string): Typed {
  if (text.trim() === "") return { is: "empty" };
  try {
    return { is: "read", given: readPlace(place, text) };
  } catch (error) {
    if (error instanceof ReadingError) return { is: "unreadable", error };
    throw error;
  }
}

/** An operation that what was typed first can be given to; `refusal` says why it would not be taken all the same. */
export type Possible = { readonly operation: Operation; readonly way: Way; readonly refusal: string | null };

/** What is meant by a text: equations have "=", everything else is a matrix, a vector or a number. */
function kindsOf(text: string): readonly GivenKind[] {
  return isSystem(text) ? ["system"] : ["matrix", "vector", "number"];
}

/** The way of an operation that begins with what was typed, or null. */
export function wayFor(operation: Operation, first: string): Way | null {
  const kinds = kindsOf(first);
  return operation.ways.find(({ places: [place] }) => place !== undefined && kinds.includes(place.kind)) ?? null;
}

/**
 * Everything that can be done with what was typed first, in the order of the table.
 *
 * @example whatCanBeDone("x + y = 1; x - y = 3").map(({ operation }) => operation.verb) // => ["solve"]
 */
export function whatCanBeDone(first: string): readonly Possible[] {
  return operations.flatMap((operation) => {
    const way = wayFor(operation, first);
    const [place] = way?.places ?? [];
    if (way === null || place === undefined) return [];
    const typed = typedFor(place, first);
    if (typed.is !== "read") return [];
    const refusal = way.places.length === 1 ? way.refuses([typed.given]) : null;
    return [{ operation, way, refusal }];
  });
}
