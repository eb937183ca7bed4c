// Events
export {
  EVENT_SCHEMA,
  type EventData,
  type EventOf,
  type EventType,
  type EventVerdict,
  eventTypes,
  type GradusEvent,
  type Help,
  isKnown,
  type NewerEvent,
  type StoredEvent,
} from "./event/event.ts";
export { type EventReading, readEvent } from "./event/read-event.ts";
export { dataSchemas, envelopeSchema, idSchema } from "./event/schema.ts";
// The record as a file
export { exportRecord, FILE_FORMAT, FILE_VERSION } from "./file/export-record.ts";
export { type ImportReading, importRecord } from "./file/import-record.ts";
// Ids
export { idTime, isId, newId } from "./id/new-id.ts";
// Logs
export { mergeLogs, orderEvents, originOf, type RecordLog } from "./log/order.ts";
export { restoreEvents } from "./log/restore.ts";
// Progress
export { fold } from "./progress/fold.ts";
export { labKey } from "./progress/lab-key.ts";
export type {
  KeptFunction,
  LabProgress,
  LabSubmission,
  LessonProgress,
  ProblemProgress,
  Progress,
  QuizProgress,
  QuizResult,
} from "./progress/progress.ts";
export { PASS_MARK } from "./progress/quiz-tally.ts";
// xAPI
export type { LanguageMap, Statement } from "./xapi/statement.ts";
export { toXapi, type XapiContext } from "./xapi/to-xapi.ts";
export { toUuid } from "./xapi/uuid.ts";
