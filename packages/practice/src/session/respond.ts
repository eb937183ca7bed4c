import { siblingOf, twinOf } from "../exercise/fresh-problem.ts";
import type { Exercise } from "../exercise/kind.ts";
import type { Judged } from "../exercise/verdict.ts";
import { type AnswerGiven, type Attempt, countedTries, type Help, type Response, type WorkedTwin } from "./attempt.ts";

/** From this wrong try on the first hint and a worked twin are shown. */
const HINT_AT = 2;

/** At this wrong try the full solution is shown. */
const SOLUTION_AT = 3;

type Reply = { readonly attempt: Attempt; readonly response: Response };
type Shown = Pick<Response, "hint" | "twin" | "solution" | "second" | "sibling">;

/**
 * What practice answers to a text, and where the work on the problem stands then. Pure: the same attempt and text
 * always give the same response.
 *
 * - Unreadable: free, any number of times.
 * - The right value in another form than asked: free once; later it counts as a try.
 * - Right: one line on what was right, and a second method where there is one.
 * - First wrong: the diagnosis and a check; the same problem again. Second: the first hint not seen yet as well, and a
 *   worked twin with other numbers. Third: the full solution of this instance, and a fresh sibling is owed.
 * - Undecided: the model answer; nothing counts.
 *
 * After the end of an attempt texts are still judged, for a learner who wants to try out what was shown; they no longer
 * count.
 */
export function respond(exercise: Exercise, attempt: Attempt, text: string): Reply {
  const judged = exercise.judge(text);
  const counted = attempt.ended === null && counts(judged, attempt);
  const number = countedTries(attempt) + 1;
  const { shown, next } = attempt.ended === null ? reply(exercise, attempt, judged, counted, number) : closed(attempt);
  const mistake = judged.mistake === undefined ? {} : { mistake: judged.mistake };
  const event: AnswerGiven = {
    problem: attempt.problem,
    answer: text,
    verdict: judged.verdict,
    ...mistake,
    attempt: attempt.ended === null ? number : Math.max(1, number - 1),
    help: attempt.help,
  };
  const tries = [...attempt.tries, { text, verdict: judged.verdict, ...mistake, counted }];
  return { attempt: { ...next, tries }, response: { judged, counted, ...shown, event } };
}

function counts({ verdict }: Judged, attempt: Attempt): boolean {
  if (verdict === "unreadable" || verdict === "undecided") return false;
  return verdict !== "form" || attempt.tries.some((each) => each.verdict === "form");
}

function reply(
  exercise: Exercise,
  attempt: Attempt,
  { verdict }: Judged,
  counted: boolean,
  number: number,
): { shown: Shown; next: Attempt } {
  if (verdict === "right") {
    const { second } = exercise.solution();
    return { shown: second === undefined ? {} : { second }, next: { ...attempt, ended: "right" } };
  }
  if (verdict === "undecided") {
    const next: Attempt = { ...attempt, help: "solution", ended: "undecided" };
    return { shown: { solution: exercise.solution() }, next };
  }
  if (!counted || number < HINT_AT) return { shown: {}, next: attempt };
  if (number >= SOLUTION_AT) {
    const shown = { solution: exercise.solution(), sibling: siblingOf(exercise).identity };
    return { shown, next: { ...attempt, help: "solution", ended: "shown" } };
  }
  const hints = exercise.hints();
  const hint = hints[attempt.hintsSeen];
  const next = {
    ...attempt,
    help: furthest(attempt.help, "twin"),
    hintsSeen: Math.min(attempt.hintsSeen + 1, hints.length),
  };
  return { shown: { ...(hint === undefined ? {} : { hint }), twin: workedTwin(exercise) }, next };
}

function closed(attempt: Attempt): { shown: Shown; next: Attempt } {
  return { shown: {}, next: attempt };
}

const order: readonly Help[] = ["none", "hint", "twin", "solution"];

/** The further of two kinds of help. */
export function furthest(a: Help, b: Help): Help {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

function workedTwin(exercise: Exercise): WorkedTwin {
  const twin = twinOf(exercise);
  return { identity: twin.identity, prompt: twin.prompt, form: twin.form, solution: twin.solution() };
}
