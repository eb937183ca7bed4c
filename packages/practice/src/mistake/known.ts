import type { MistakeId } from "./library.ts";
import type { MistakeWords } from "./mistake-words.ts";

const known = new Map<string, MistakeWords>();

/**
 * Makes the words of some wrong rules known to the judge. A page knows only those of the kinds that it has loaded, since
 * the whole library grows with the course; the catalogue and `allKinds` see to it.
 */
export function knowMistakes(words: readonly MistakeWords[]): void {
  for (const entry of words) known.set(entry.id, entry);
}

/**
 * The words of a wrong rule, once its part of the library is known.
 *
 * @throws RangeError "mistakeWords: no wrong rule is known as …; load its kind from the catalogue, or allKinds"
 * @example
 * knowMistakes([{ id: "slope-inverted", action: "This is run over rise.", why: "Both are quotients.", check: "Go one to the right." }]);
 * mistakeWords("slope-inverted").action // => "This is run over rise."
 */
export function mistakeWords(id: MistakeId): MistakeWords {
  const entry = known.get(id);
  if (!entry)
    throw new RangeError(
      `mistakeWords: no wrong rule is known as ${id}; load its kind from the catalogue, or allKinds`,
    );
  return entry;
}
