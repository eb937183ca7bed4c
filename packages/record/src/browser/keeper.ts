import type { StoredEvent } from "../event/event.ts";
import { RecordDatabase, type ServerPlace, type Stored } from "./database.ts";
import type { MemoryReason } from "./record-status.ts";

/** What the keeper tells its owner. */
export type KeeperCalls = {
  /** The database is open and this is what it held. May come late, and again after the connection was lost. */
  loaded(stored: Stored): void;
  /** These events are on the disk now. */
  saved(events: readonly StoredEvent[]): void;
  changed(): void;
};

/**
 * Puts events into the database when there is one, and holds on to them when there isn't. A refusal or a full disk never throws:
 * what couldn't be saved stays here and is tried again with the next write.
 */
export class Keeper {
  readonly #name: string;
  readonly #calls: KeeperCalls;
  readonly #unsaved = new Map<string, { readonly event: StoredEvent; readonly unsent: boolean }>();
  #db: RecordDatabase | null = null;
  #opening: Promise<void> | null = null;
  #reason: MemoryReason | null = null;
  #wipedBefore = "";
  #wipeUnsaved = false;
  #scheduled = false;
  #writing = 0;
  #closed = false;

  constructor(name: string, calls: KeeperCalls) {
    this.#name = name;
    this.#calls = calls;
  }

  get state(): "opening" | "saving" | "saved" | MemoryReason {
    if (this.#reason !== null) return this.#reason;
    if (this.#db === null) return "opening";
    return this.#writing > 0 || this.#unsaved.size > 0 || this.#wipeUnsaved ? "saving" : "saved";
  }

  /**
   * Opens the database and reads it. Resolves in any case: after `patience` milliseconds at the latest, for a browser that never answers;
   * should it answer later, its events join then.
   */
  async open(patience: number): Promise<void> {
    this.#opening ??= this.#connect().finally(() => {
      this.#opening = null;
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        if (this.#db === null) this.#fail("refused");
        resolve();
      }, patience);
    });
    await Promise.race([this.#opening, late]);
    clearTimeout(timer);
  }

  /** Takes events to be saved; all that are given in one go of the event loop share a transaction. */
  save(events: readonly StoredEvent[], options: { readonly unsent: boolean }): void {
    for (const event of events) this.#unsaved.set(event.id, { event, unsent: options.unsent });
    this.#schedule();
  }

  /** The server has these. */
  markSent(ids: readonly string[]): void {
    for (const id of ids) {
      const waiting = this.#unsaved.get(id);
      if (waiting !== undefined) this.#unsaved.set(id, { ...waiting, unsent: false });
    }
    this.#quietly((db) => db.markSent(ids));
  }

  markAllUnsent(): void {
    this.#quietly((db) => db.markAllUnsent());
  }

  setPlace(place: ServerPlace): void {
    this.#quietly((db) => db.setPlace(place));
  }

  setDevice(device: string): void {
    this.#quietly((db) => db.setDevice(device));
  }

  /** Wipes what lies before the tombstone, here and in the database. */
  async wipe(before: string): Promise<void> {
    this.#wipedBefore = before;
    this.#wipeUnsaved = true;
    for (const id of this.#unsaved.keys()) if (id < before) this.#unsaved.delete(id);
    await this.flush();
  }

  /** Reads the database again: a tab that slept has missed what the others said. */
  async reload(): Promise<void> {
    await this.#attempt(async (db) => this.#calls.loaded(await db.load()));
  }

  /** Writes what is not saved yet, now. */
  async flush(): Promise<void> {
    this.#scheduled = false;
    if (this.#closed || (this.#unsaved.size === 0 && !this.#wipeUnsaved)) return;
    // The connection was lost: ask for it again. While it is being asked for, what is unsaved waits for its answer.
    if (this.#db === null && this.#reason === "lost" && this.#opening === null) await this.open(3_000);
    if (this.#db === null) return;
    const batch = [...this.#unsaved.values()];
    const tombstone = this.#wipeUnsaved ? this.#wipedBefore : null;
    this.#writing += 1;
    this.#calls.changed();
    const done = await this.#attempt(async (db) => {
      if (tombstone !== null) await db.wipe(tombstone);
      const unsent = batch.filter((entry) => entry.unsent).map((entry) => entry.event.id);
      if (batch.length > 0)
        await db.save(
          batch.map((entry) => entry.event),
          new Set(unsent),
        );
    });
    this.#writing -= 1;
    if (!done) return this.#calls.changed();
    this.#reason = null;
    if (tombstone === this.#wipedBefore) this.#wipeUnsaved = false;
    const resend: string[] = [];
    for (const entry of batch) {
      const { id } = entry.event;
      const now = this.#unsaved.get(id);
      // The server's word may have come while this was being written as unsent.
      if (entry.unsent && now?.unsent === false) resend.push(id);
      this.#unsaved.delete(id);
    }
    if (resend.length > 0) this.#quietly((db) => db.markSent(resend));
    this.#calls.saved(batch.map((entry) => entry.event));
    this.#calls.changed();
  }

  close(): void {
    this.#closed = true;
    this.#db?.close();
    this.#db = null;
  }

  #schedule(): void {
    if (this.#scheduled || (this.#unsaved.size === 0 && !this.#wipeUnsaved)) return;
    this.#scheduled = true;
    queueMicrotask(() => void this.flush());
  }

  async #connect(): Promise<void> {
    try {
      const db = await RecordDatabase.open(this.#name, (why) => {
        this.#db = null;
        this.#fail(why);
      });
      const stored = await db.load();
      if (this.#closed) return db.close();
      this.#db = db;
      this.#reason = null;
      this.#calls.loaded(stored);
      this.#calls.changed();
      this.#schedule();
    } catch (error) {
      this.#fail(reasonOf(error) ?? "refused");
    }
  }

  /** Runs something on the database; false when there is none or it failed, and then the state says so. */
  async #attempt(work: (db: RecordDatabase) => Promise<void>): Promise<boolean> {
    const db = this.#db;
    if (db === null) return false;
    try {
      await work(db);
      return true;
    } catch (error) {
      const reason = reasonOf(error) ?? "lost";
      if (reason === "lost") {
        db.close();
        if (this.#db === db) this.#db = null;
      }
      this.#fail(reason);
      return false;
    }
  }

  /** For what may be lost without harm: the server is then asked again for what it has, or told again what it knows. */
  #quietly(work: (db: RecordDatabase) => Promise<void>): void {
    if (this.#db !== null) work(this.#db).catch(() => {});
  }

  #fail(reason: MemoryReason): void {
    if (this.#closed) return;
    this.#reason = reason;
    this.#calls.changed();
  }
}

function reasonOf(error: unknown): MemoryReason | null {
  const name = error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  if (name === "VersionError") return "newer";
  if (name === "SecurityError" || name === "ReferenceError" || name === "NotAllowedError") return "refused";
  return null;
}
