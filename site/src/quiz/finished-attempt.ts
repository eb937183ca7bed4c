import type { GradusEvent } from "@gradus/record/browser";

/** What was asked and answered in one attempt at a quiz. */
export type FinishedAttempt = { readonly problems: readonly string[]; readonly answers: readonly (string | null)[] };

/** The attempt that was handed in last, read from the record, so that its review can be opened again at any time. */
export function finishedAttempt(events: readonly { readonly type: string }[], quiz: string): FinishedAttempt | null {
  const own = (events as readonly GradusEvent[]).flatMap((event) =>
    (event.type === "quiz-started" || event.type === "quiz-answered" || event.type === "quiz-finished") &&
    event.data.quiz === quiz
      ? [event]
      : [],
  );
  const attempt = own.findLast((event) => event.type === "quiz-finished")?.data.attempt;
  const started = own.find((event) => event.type === "quiz-started" && event.data.attempt === attempt);
  if (started?.type !== "quiz-started") return null;
  const answers: (string | null)[] = started.data.problems.map(() => null);
  for (const event of own) {
    if (event.type === "quiz-answered" && event.data.attempt === attempt)
      answers[event.data.position] = event.data.answer;
  }
  return { problems: started.data.problems, answers };
}
