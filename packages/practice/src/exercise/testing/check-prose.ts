import type { Prose } from "../prose.ts";

// What the shared property test asks of every text shown to people.

/** Sets one formula, and throws where it can't be set cleanly. */
export type Typeset = (latex: string, display: boolean) => void;

/** The formulas of a text, and what is left of it without them and without typed text in backticks. */
export function formulasIn(prose: Prose): { formulas: { latex: string; display: boolean }[]; words: string } {
  const formulas: { latex: string; display: boolean }[] = [];
  const words = prose
    .replace(/`[^`]*`/g, "")
    .replace(/\$\$([^$]+)\$\$|\$([^$]+)\$/g, (_, display?: string, inline?: string) => {
      formulas.push({ latex: display ?? inline ?? "", display: display !== undefined });
      return "□";
    });
  return { formulas, words };
}

/**
 * Checks a text that people see: its formulas typeset, no dollar sign is left over, and nothing shows the machinery.
 *
 * @throws Error that quotes the text.
 */
export function checkProse(prose: Prose, typeset: Typeset): void {
  const fail = (why: string): never => {
    throw new Error(`${why} in: ${prose}`);
  };
  if (prose.trim() === "") fail("Nothing is said");
  if (/undefined|NaN|\[object|Infinity|\bnull\b/.test(prose)) fail("The machinery shows");
  const { formulas, words } = formulasIn(prose);
  if (words.includes("$")) fail("A dollar sign is left over");
  if (words.includes("\\")) fail("LaTeX stands outside a formula");
  if ((words.match(/\*\*/g) ?? []).length % 2 === 1) fail("Bold is not closed");
  if ((prose.match(/`/g) ?? []).length % 2 === 1) fail("A backtick is not closed");
  if (/\b(?:clearly|obviously)\b|!/i.test(words)) fail("A word to avoid");
  if (/(?:^|[\s(])-\d/.test(words)) fail("A hyphen stands for a minus sign");
  for (const { latex, display } of formulas) typeset(latex, display);
}
