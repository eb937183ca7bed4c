import type { AnswerOf, Choice } from "./form.ts";
import { expectedAt, Unreadable } from "./unreadable.ts";

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/**
 * Reads a choice: its letter, `b`, `(b)` or `B.`; several as `a, c`, `a c` or `ac`; or the words of one choice.
 *
 * @throws Unreadable for a letter that is not offered, or several where one is asked.
 */
export function readChoice(raw: string, choices: readonly Choice[], many: boolean): AnswerOf<"choice"> {
  const worded = choices.filter((choice) => bare(choice.text) !== "" && bare(choice.text) === bare(raw));
  const [match] = worded;
  if (match !== undefined && worded.length === 1) return { type: "choice", ids: [match.id] };
  const ids = choices.map((choice) => choice.id);
  const named = new Set<string>();
  for (const piece of raw.matchAll(/[^\s,;()[\]{}.&+]+/g)) {
    const word = piece[0].toLowerCase();
    if (word === "and") continue;
    const parts = ids.includes(word) ? [word] : [...word];
    for (const part of parts) {
      if (!ids.includes(part))
        throw expectedAt(raw, piece.index, `a letter from \`${ids[0]}\` to \`${ids.at(-1)}\``, piece[0]);
      named.add(part);
    }
  }
  if (named.size === 0) throw expectedAt(raw, raw.length, "a letter", "");
  if (!many && named.size > 1)
    throw new Unreadable(0, `I read ${named.size} letters, and this question has one answer.`);
  return { type: "choice", ids: ids.filter((id) => named.has(id)) };
}
