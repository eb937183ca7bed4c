/** The version of the event format this code writes. A later version is kept when met, and left out of the fold. */
export const EVENT_SCHEMA = 1;

/** How an answer was judged. Only `right` and `wrong` count as tries. */
export type EventVerdict = "right" | "wrong" | "form" | "unreadable" | "undecided";

/** The most help the learner had taken when answering, from none to the whole solution. */
export type Help = "none" | "hint" | "twin" | "solution";

/** What each type of event carries. Fields may be added as optional; none is ever removed or given another meaning. */
export type EventData = {
  /** A block of a lesson came into view. */
  "block-visited": { lesson: string; block: string };
  /** The learner committed to a prediction before touching the figure. */
  "prediction-made": { lesson: string; block: string; prediction: string };
  /** A task of a figure was met. */
  "goal-reached": { lesson: string; figure: string; goal: string };
  /** An answer to a problem was judged. `problem` is `kind@version:level:seed`; `attempt` counts from 1. */
  "answer-given": {
    problem: string;
    answer: string;
    verdict: EventVerdict;
    mistake?: string;
    attempt: number;
    help: Help;
    where: "lesson" | "practice" | "quiz";
    lesson?: string;
  };
  /** The full solution of a problem was asked for, which ends the work on it without an answer. */
  "solution-shown": { problem: string; where: "lesson" | "practice"; lesson?: string };
  /** A quiz was opened with these problems; `attempt` is its own name among the attempts at this quiz. */
  "quiz-started": { quiz: string; attempt: string; problems: readonly string[] };
  /** An answer was put down, not judged yet; the last one for a position stands. */
  "quiz-answered": { quiz: string; attempt: string; position: number; answer: string };
  /** A quiz was handed in. `passMark` is the share that passed at that time; 0.8 where it is missing. */
  "quiz-finished": { quiz: string; attempt: string; score: number; total: number; passMark?: number };
  /** The source of a lab was saved, with the version of the lab it was written for. */
  "lab-saved": { lab: string; language: string; contentVersion: string; source: string };
  /** The lab went back to its starter; `previous` is what stood there, so that it can be undone. */
  "lab-started-over": { lab: string; language: string; contentVersion: string; previous: string };
  /** A cell ran; `outcome` says how it ended, for example `finished`, `failed` or `stopped`. */
  "lab-run": { lab: string; language?: string; cell: string; outcome: string };
  /** The checks of a lab ran; `submitted` when the learner handed it in, `passing` are the functions whose checks passed. */
  "lab-checked": {
    lab: string;
    language: string;
    passed: number;
    failed: number;
    submitted: boolean;
    passing?: readonly string[];
  };
  /** Functions of a lab passed their checks with this source, so they may be imported elsewhere. */
  "functions-kept": {
    lab: string;
    language: string;
    contentVersion: string;
    functions: readonly string[];
    source: string;
  };
  /** A preference changed, for example the theme. */
  "setting-changed": { name: string; value: string | number | boolean | null };
};

/** The name of a type of event known to this version. */
export type EventType = keyof EventData;

type Envelope = {
  /** 26 characters, ordered by time: see `newId`. */
  readonly id: string;
  /** When it happened by that device's clock, ISO 8601 in UTC. */
  readonly at: string;
  /** A random name for the browser it happened in; it says nothing about the person. */
  readonly device: string;
  /** The id this event had before it was wiped and imported again; it keeps its place in history. */
  readonly restoredFrom?: string;
};

/** An event of one type. */
export type EventOf<T extends EventType> = Envelope & {
  readonly schema: typeof EVENT_SCHEMA;
  readonly type: T;
  readonly data: Readonly<EventData[T]>;
};

/** One thing a learner did, in the present format. */
export type GradusEvent = { [T in EventType]: EventOf<T> }[EventType];

/** An event written by a later version of Gradus: kept and passed on whole, never folded. */
export type NewerEvent = Envelope & {
  readonly schema: number;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** Whatever a log may hold. */
export type StoredEvent = GradusEvent | NewerEvent;

const typeSet: Record<EventType, true> = {
  "block-visited": true,
  "prediction-made": true,
  "goal-reached": true,
  "answer-given": true,
  "solution-shown": true,
  "quiz-started": true,
  "quiz-answered": true,
  "quiz-finished": true,
  "lab-saved": true,
  "lab-started-over": true,
  "lab-run": true,
  "lab-checked": true,
  "functions-kept": true,
  "setting-changed": true,
};

/** Every type of event this version knows. */
export const eventTypes: readonly EventType[] = Object.keys(typeSet) as EventType[];

/**
 * Whether this version knows what the event means. The data of an event that came from outside is checked by `readEvent`, not here.
 * @example isKnown({ id: "01ARZ3NDEKTSV4RRFFQ69G5FAV", schema: 2, at: "", device: "", type: "block-visited", data: {} }) // => false
 */
export function isKnown(event: StoredEvent): event is GradusEvent {
  return event.schema === EVENT_SCHEMA && Object.hasOwn(typeSet, event.type);
}
