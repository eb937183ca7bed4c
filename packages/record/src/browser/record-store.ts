import type { EventData, EventOf, EventType, StoredEvent } from "../event/event.ts";
import type { Progress } from "../progress/progress.ts";
import type { RecordStatus } from "./record-status.ts";

/** What importing a file did: how many events it added, and a line for the learner; or why it could not be read. */
export type ImportOutcome = {
  readonly ok: boolean;
  readonly added: number;
  readonly skipped: readonly string[];
  readonly message: string;
};

/** A learner's record in this tab: at once in memory, in a moment in the browser, the other tabs and on the server. */
export type RecordStore = {
  /** Notes that something happened. It is in `events()` and `progress()` when this returns. */
  append<T extends EventType>(type: T, data: EventData[T]): EventOf<T>;
  /** All that happened, in order. The same array until something changes. */
  events(): readonly StoredEvent[];
  /** Where the learner stands. The same object until something changes. */
  progress(): Progress;
  /** Where the record is kept and how safe it is. The same object until something changes. */
  status(): RecordStatus;
  /** Calls `listener` after each change of events or status; gives back what ends that. */
  subscribe(listener: () => void): () => void;
  /** The record as one file. */
  export(): string;
  /** Adds what an exported file holds. */
  import(text: string): Promise<ImportOutcome>;
  /** Deletes everything here, in the other tabs and on the server: there as soon as it can be reached. Resolves when it was tried everywhere. */
  wipe(): Promise<void>;
  /** Saves and syncs now; resolves when that is done or has failed. */
  flush(): Promise<void>;
  /**
   * Resolves when the browser's copy is read, or can't be; where there is none, when the server was asked for its own as well.
   * Events may be appended before.
   */
  readonly ready: Promise<void>;
  /** Ends timers, listeners and connections. */
  close(): void;
};
