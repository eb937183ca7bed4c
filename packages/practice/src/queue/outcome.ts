import type { AnswerGiven } from "../session/attempt.ts";

/** The full solution of a problem was asked for, with or without an answer before it. */
export type SolutionShown = { readonly problem: string; readonly shown: true };

/** An answer as the record keeps it, or a solution that was asked for instead. */
export type Outcome = Pick<AnswerGiven, "problem" | "verdict" | "attempt" | "help"> | SolutionShown;

/** How the work on one problem went, taken together. */
export type ProblemOutcome = {
  readonly problem: string;
  /** Right without help at the first counted try. */
  readonly unaided: boolean;
  readonly right: boolean;
  /** The full solution has been shown. */
  readonly shown: boolean;
};

/** The counted wrong try at which the full solution is shown. */
const SHOWN_AT = 3;

/** Answers and solutions gathered by problem, in the order in which the problems were last worked on; oldest first. */
export function problemOutcomes(history: readonly Outcome[]): readonly ProblemOutcome[] {
  const byProblem = new Map<string, ProblemOutcome>();
  for (const outcome of history) {
    const { problem } = outcome;
    const before = byProblem.get(problem);
    if ("shown" in outcome) {
      byProblem.delete(problem);
      byProblem.set(problem, { problem, unaided: false, right: false, ...before, shown: true });
      continue;
    }
    const { verdict, attempt, help } = outcome;
    if (verdict === "unreadable" || verdict === "undecided") {
      // Such an answer counts for nothing, but the problem has been seen.
      if (before === undefined) byProblem.set(problem, { problem, unaided: false, right: false, shown: false });
      continue;
    }
    const right = verdict === "right";
    byProblem.delete(problem);
    byProblem.set(problem, {
      problem,
      unaided: before?.unaided === true || (right && attempt === 1 && help === "none" && before?.right !== true),
      right: before?.right === true || (right && before?.shown !== true),
      shown: before?.shown === true || help === "solution" || (!right && attempt >= SHOWN_AT),
    });
  }
  return [...byProblem.values()];
}
