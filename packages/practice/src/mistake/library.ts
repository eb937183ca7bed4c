import { countingMistakes } from "./counting.ts";
import { drawingMistakes } from "./drawing.ts";
import type { MistakeEntry } from "./mistake-entry.ts";
import { pricingMistakes } from "./pricing.ts";
import { scalingMistakes } from "./scaling.ts";
import { substitutingMistakes } from "./substituting.ts";

const entries = [
  ...countingMistakes,
  ...substitutingMistakes,
  ...drawingMistakes,
  ...scalingMistakes,
  ...pricingMistakes,
] as const;

/** Names a wrong rule of the shared library. */
export type MistakeId = (typeof entries)[number]["id"];

/** Every known wrong rule, in the order of a table of contents. */
export const mistakeLibrary: readonly MistakeEntry<MistakeId>[] = entries;

const byId = new Map<string, MistakeEntry<MistakeId>>(mistakeLibrary.map((entry) => [entry.id, entry]));

/** Tells whether a text, from a link or an old record, names a wrong rule of the library. */
export function isMistakeId(text: string): text is MistakeId {
  return byId.has(text);
}

/**
 * Looks up a wrong rule in the shared library.
 *
 * @throws RangeError "mistake: no wrong rule is called …", which only an id that escaped the types can cause.
 * @example mistake("slope-inverted").action // => "This is what taking run over rise gives, in place of rise over run."
 */
export function mistake(id: MistakeId): MistakeEntry<MistakeId> {
  const entry = byId.get(id);
  if (!entry) throw new RangeError(`mistake: no wrong rule is called ${id}`);
  return entry;
}
