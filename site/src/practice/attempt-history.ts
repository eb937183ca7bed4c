import {
  type Attempt,
  askForHint,
  askForSolution,
  beginAttempt,
  type Exercise,
  type Response,
  respond,
} from "@gradus/practice";
import type { GradusEvent } from "@gradus/record/browser";

/** Work on a problem as it stands: the attempt, what was last answered to it, and the text it answered. */
export type Worked = {
  readonly attempt: Attempt;
  readonly response: Response | null;
  readonly text: string;
  /** The solution was asked for; `sibling` is the fresh problem owed for it. */
  readonly asked: { readonly sibling: string | null } | null;
};

/**
 * Where the learner left a problem, replayed from the record: judging is pure, so the same answers give the same state.
 *
 * @param hints those that were asked for, as far as they are known. A second wrong try brought the one after those that
 * had been seen by then, and it has to be the same again.
 */
export function replay(
  exercise: Exercise,
  events: readonly { readonly type: string }[],
  hints: readonly string[] = [],
): Worked {
  const all = exercise.hints();
  const asked = new Set(hints.map((hint) => all.indexOf(hint)));
  let worked: Worked = { attempt: beginAttempt(exercise), response: null, text: "", asked: null };
  for (const event of events as readonly GradusEvent[]) {
    if (event.type !== "answer-given" && event.type !== "solution-shown") continue;
    if (event.data.problem !== exercise.identity || event.data.where === "quiz") continue;
    if (worked.attempt.ended !== null) break;
    if (event.type === "solution-shown") {
      worked = withSolution(exercise, worked);
      continue;
    }
    let { attempt } = worked;
    // Hints asked for before an answer follow one another; where one is missing, a wrong try had brought it.
    while (event.data.help === "hint" && (attempt.hintsSeen === 0 || asked.has(attempt.hintsSeen))) {
      const given = askForHint(exercise, attempt);
      if (given.hint === null) break;
      ({ attempt } = given);
    }
    worked = { ...respond(exercise, attempt, event.data.answer), text: event.data.answer, asked: null };
  }
  return worked;
}

/** The same work, ended by the solution that was asked for. */
export function withSolution(exercise: Exercise, worked: Worked): Worked {
  const { attempt, sibling } = askForSolution(exercise, worked.attempt);
  return { ...worked, attempt, asked: { sibling } };
}

/**
 * The same work with the hints that were asked for after it: the next one asked for is the one that follows the last of
 * them, and what is answered now is answered with their help.
 */
export function withHints(exercise: Exercise, worked: Worked, hints: readonly string[]): Worked {
  const seen = hints.length === 0 ? 0 : exercise.hints().indexOf(hints.at(-1) ?? "") + 1;
  let { attempt } = worked;
  while (attempt.ended === null && attempt.hintsSeen < seen) ({ attempt } = askForHint(exercise, attempt));
  return { ...worked, attempt };
}
