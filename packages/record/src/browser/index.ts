// The record in a page

// What a page needs of the rest. Taken from here, the schema stays out of its first script.
export {
  EVENT_SCHEMA,
  type EventData,
  type EventOf,
  type EventType,
  type EventVerdict,
  type GradusEvent,
  type Help,
  isKnown,
  type NewerEvent,
  type StoredEvent,
} from "../event/event.ts";
export { idTime, newId } from "../id/new-id.ts";
export { fold } from "../progress/fold.ts";
export { labKey } from "../progress/lab-key.ts";
export type {
  KeptFunction,
  LabProgress,
  LabSubmission,
  LessonProgress,
  ProblemProgress,
  Progress,
  QuizProgress,
  QuizResult,
} from "../progress/progress.ts";
export { PASS_MARK } from "../progress/quiz-tally.ts";
export { openRecord, type RecordOptions } from "./open-record.ts";
export type { MemoryReason, RecordFacts, RecordStatus, ServerState } from "./record-status.ts";
export type { ImportOutcome, RecordStore } from "./record-store.ts";
export type { SyncDelays } from "./server-sync.ts";
