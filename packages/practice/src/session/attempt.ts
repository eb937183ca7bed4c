import type { AnswerForm } from "../answer/form.ts";
import type { Exercise, Prompt, Solution } from "../exercise/kind.ts";
import type { Prose } from "../exercise/prose.ts";
import type { Judged, Verdict } from "../exercise/verdict.ts";
import type { MistakeId } from "../mistake/library.ts";

/** The furthest help seen, in rising order. */
export type Help = "none" | "hint" | "twin" | "solution";

/** One text given. A try that does not count is free. */
export type Try = {
  readonly text: string;
  readonly verdict: Verdict["verdict"];
  readonly mistake?: MistakeId;
  readonly counted: boolean;
};

/**
 * Everything that has happened on one problem. Plain data: it can be kept and taken up again.
 *
 * `ended`: `right`; `shown`, after the full solution; `undecided`, after the model answer.
 */
export type Attempt = {
  readonly problem: string;
  readonly tries: readonly Try[];
  readonly help: Help;
  readonly hintsSeen: number;
  readonly ended: null | "right" | "shown" | "undecided";
};

/** A worked example with other numbers. */
export type WorkedTwin = {
  readonly identity: string;
  readonly prompt: Prompt;
  /** Part of the question may stand in it: choices, lines, a claim. */
  readonly form: AnswerForm;
  readonly solution: Solution;
};

/** The part of an `answer-given` event that is known here; where it happened is for the page to add. */
export type AnswerGiven = {
  readonly problem: string;
  readonly answer: string;
  readonly verdict: Verdict["verdict"];
  readonly mistake?: MistakeId;
  /** Which counted try this is, from 1; a free one carries the number that the next counted one will have. */
  readonly attempt: number;
  /** Help seen before this answer. */
  readonly help: Help;
};

/** What to show after an answer. What is missing is not to be shown. */
export type Response = {
  /** Verdict, diagnosis, witness, check to do, marks and echo. */
  readonly judged: Judged;
  readonly counted: boolean;
  readonly hint?: Prose;
  readonly twin?: WorkedTwin;
  /** The full solution of this instance (third wrong), or the model answer (undecided). */
  readonly solution?: Solution;
  /** A second method, after a right answer. */
  readonly second?: NonNullable<Solution["second"]>;
  /** The identity of the fresh problem that is now owed. */
  readonly sibling?: string;
  readonly event: AnswerGiven;
};

/** The beginning of work on a problem. */
export function beginAttempt(exercise: Exercise): Attempt {
  return { problem: exercise.identity, tries: [], help: "none", hintsSeen: 0, ended: null };
}

/** How many tries have counted. */
export function countedTries(attempt: Attempt): number {
  return attempt.tries.filter((each) => each.counted).length;
}
