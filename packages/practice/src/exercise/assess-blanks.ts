import { Q, type Rational } from "@gradus/math/exact";
import type { Answer, Blank } from "../answer/form.ts";
import type { Prose } from "./prose.ts";
import type { Assessment, BlankMarks } from "./verdict.ts";

/** The words around a worked example with boxes. */
export type BlankWords = {
  /** One line on what was right. */
  readonly because: Prose;
  /** A check to do at the first box that does not follow. */
  nudge(blank: Blank, typed: Rational): Prose;
};

/**
 * Assesses a worked example box by box: each gets its mark, and the first one that does not follow from the lines above
 * is the one pointed at.
 *
 * @param expected the number of every box.
 */
export function assessBlanks(
  blanks: readonly Blank[],
  expected: Readonly<Record<string, Rational>>,
  answer: Answer,
  words: BlankWords,
): Assessment {
  const values = answer.type === "blanks" ? answer.values : {};
  const marks: BlankMarks = Object.fromEntries(
    blanks.map(({ id }) => {
      const [typed = null, target] = [values[id], expected[id]];
      if (typed === null || target === undefined) return [id, "empty"];
      return [id, Q.equals(typed, target) ? "right" : "wrong"];
    }),
  );
  for (const blank of blanks) {
    const typed = values[blank.id] ?? null;
    if (marks[blank.id] !== "wrong" || typed === null) continue;
    return { is: "wrong", nudge: words.nudge(blank, typed), witness: firstWrong(blanks, blank), marks };
  }
  const empty = blanks.filter(({ id }) => marks[id] === "empty");
  if (empty.length === 0) return { is: "right", because: words.because };
  const names = empty.map(({ label }) => label).join(", ");
  return { is: "incomplete", missing: `Right so far. Still empty: ${names}.`, marks };
}

function firstWrong(blanks: readonly Blank[], wrong: Blank): Prose {
  const before = blanks.indexOf(wrong) === 0 ? "" : " The boxes before it hold.";
  return `The first box that does not follow is **${wrong.label}**.${before}`;
}
