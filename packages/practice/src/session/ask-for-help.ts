import { siblingOf } from "../exercise/fresh-problem.ts";
import type { Exercise, Solution } from "../exercise/kind.ts";
import type { Prose } from "../exercise/prose.ts";
import type { Attempt } from "./attempt.ts";
import { furthest } from "./respond.ts";

/**
 * The next hint, for a learner who asks for one.
 *
 * @returns `hint: null` when every hint has been seen; then the solution can be asked for.
 */
export function askForHint(exercise: Exercise, attempt: Attempt): { attempt: Attempt; hint: Prose | null } {
  const hint = exercise.hints()[attempt.hintsSeen] ?? null;
  if (hint === null || attempt.ended !== null) return { attempt, hint };
  return { attempt: { ...attempt, help: furthest(attempt.help, "hint"), hintsSeen: attempt.hintsSeen + 1 }, hint };
}

/** The full solution, for a learner who asks for it. As after a third wrong try, a fresh sibling is owed then. */
export function askForSolution(
  exercise: Exercise,
  attempt: Attempt,
): { attempt: Attempt; solution: Solution; sibling: string | null } {
  const solution = exercise.solution();
  if (attempt.ended !== null) return { attempt, solution, sibling: null };
  return {
    attempt: { ...attempt, help: "solution", ended: "shown" },
    solution,
    sibling: siblingOf(exercise).identity,
  };
}
