import type { StoredEvent } from "@gradus/record";

/** Some events of the record, in the order this server came to hold them. */
export type RecordPage = {
  readonly events: readonly StoredEvent[];
  /** The place after the last of these events: pass it as `after` to go on. */
  readonly cursor: number;
  /** Whether there are events after the cursor. */
  readonly more: boolean;
  /** Events with smaller ids were wiped; "" when nothing ever was. */
  readonly wipedBefore: string;
  /** A random name made with the record: another name means another record, in which old cursors mean nothing. */
  readonly record: string;
};

/** What became of events that were handed in. */
export type AppendResult = {
  /** How many of them the record holds now; the others lie before the tombstone. */
  readonly accepted: number;
  /** How many of those it didn't hold before. */
  readonly added: number;
  /** The place after the last event of the record. */
  readonly cursor: number;
  readonly wipedBefore: string;
  readonly record: string;
};

/** Keeps one learner's record. What a method has resolved survives the death of the process and of the machine. */
export type RecordStore = {
  /**
   * The events after a cursor (0 for the first; a cursor this record never reached counts as 0), at most `limit` of them and about two megabytes.
   */
  after(cursor: number, limit?: number): Promise<RecordPage>;
  /** Adds the events that aren't there yet, all or none, and moves the tombstone on if the given one is greater. */
  append(events: readonly StoredEvent[], wipedBefore?: string): Promise<AppendResult>;
  /** Wipes everything; `makeId` gives an id greater than the one it is handed, which becomes the tombstone. */
  wipe(makeId: (after: string | undefined) => string): Promise<string>;
  close(): Promise<void>;
};
