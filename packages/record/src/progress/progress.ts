import type { EventVerdict, Help } from "../event/event.ts";

/** What is known of one problem that a learner has answered, or whose solution was asked for. */
export type ProblemProgress = {
  /** Whether some answer to it was right. */
  readonly right: boolean;
  /** Whether the first judged answer was right and no help had been taken. */
  readonly firstTry: boolean;
  /** Answers judged right or wrong; one in the wrong form, unreadable or undecided is no try. */
  readonly tries: number;
  /** The most help taken. */
  readonly help: Help;
  /** The latest answer; null where only the solution was read. */
  readonly last: { readonly answer: string; readonly verdict: EventVerdict; readonly at: string } | null;
};

/** What a learner did in one lesson. */
export type LessonProgress = {
  /** Blocks seen, in the order they were first seen. */
  readonly blocks: readonly string[];
  /** The block seen last. */
  readonly lastVisit: { readonly block: string; readonly at: string } | null;
  /** The latest prediction in each block. */
  readonly predictions: Readonly<Record<string, string>>;
  /** Goals met, by figure, in the order they were first met. */
  readonly goals: Readonly<Record<string, readonly string[]>>;
  /** Problems answered, or whose solution was read, that name this lesson. */
  readonly answered: Readonly<Record<string, ProblemProgress>>;
};

/** A quiz handed in. */
export type QuizResult = {
  readonly attempt: string;
  readonly score: number;
  readonly total: number;
  readonly passed: boolean;
  readonly at: string;
};

/** What a learner did in one quiz. */
export type QuizProgress = {
  /** The attempt with the greatest share right; the earliest of equals. */
  readonly best: QuizResult | null;
  readonly last: QuizResult | null;
  /** Whether some attempt passed. */
  readonly passed: boolean;
  /** Attempts handed in. */
  readonly attempts: number;
  /** The attempt under way: the one started last, unless it was handed in. `answers` stands beside `problems`, null where none was given. */
  readonly open: {
    readonly attempt: string;
    readonly problems: readonly string[];
    readonly answers: readonly (string | null)[];
    readonly startedAt: string;
  } | null;
};

/** What a learner did in one lab in one language. */
export type LabProgress = {
  /** The saved source; null stands for the starter. */
  readonly source: string | null;
  /** The version of the lab that the source was written for; null before anything was saved. */
  readonly contentVersion: string | null;
  /** What starting over put away, until it is taken back. */
  readonly undo: { readonly source: string; readonly contentVersion: string } | null;
  /** The last run of the checks; zeros before the first. */
  readonly passed: number;
  readonly failed: number;
  /** Whether a submitted run of the checks passed them all. */
  readonly complete: boolean;
  /** The submitted run that passed the greatest share, the earliest of equals; null before the first. */
  readonly best: LabSubmission | null;
};

/** A lab handed in. */
export type LabSubmission = {
  readonly passed: number;
  readonly failed: number;
  /** The functions whose checks passed, as far as they were written down. */
  readonly passing: readonly string[];
  readonly at: string;
};

/** A function of the learner's own that passed its checks, with the file that it passed in. */
export type KeptFunction = {
  readonly lab: string;
  readonly language: string;
  readonly name: string;
  /** The whole file in percent format: the function stands in it with all that it needs. */
  readonly source: string;
  readonly contentVersion: string;
  /** Which of the learner's versions this is, from 1: a file that differs is another. */
  readonly version: number;
  readonly at: string;
};

/** Where a learner stands: what was seen, answered, passed and saved. It claims nothing about what is known. */
export type Progress = {
  readonly lessons: Readonly<Record<string, LessonProgress>>;
  /** Every problem answered or whose solution was read, in whichever place. */
  readonly problems: Readonly<Record<string, ProblemProgress>>;
  readonly quizzes: Readonly<Record<string, QuizProgress>>;
  /** By `lab/language`, for example `linear-systems/typescript`. */
  readonly labs: Readonly<Record<string, LabProgress>>;
  /** The learner's own toolkit: the latest version of each function that passed. By `language/function`. */
  readonly toolkit: Readonly<Record<string, KeptFunction>>;
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
};
