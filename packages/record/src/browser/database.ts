import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import type { StoredEvent } from "../event/event.ts";

/** Where the last pull from the server ended, and in which record. */
export type ServerPlace = { readonly record: string; readonly cursor: number };

type Meta = { device: string; wipedBefore: string; server: ServerPlace };

interface Schema extends DBSchema {
  events: { key: string; value: StoredEvent };
  /** Ids of events the server has not acknowledged. */
  unsent: { key: string; value: true };
  meta: { key: string; value: Meta[keyof Meta] };
}

type Stores = ("events" | "unsent" | "meta")[];

/** What the database held when it was opened. */
export type Stored = {
  readonly events: readonly StoredEvent[];
  readonly unsent: ReadonlySet<string>;
  readonly device: string | undefined;
  readonly wipedBefore: string;
  readonly server: ServerPlace | undefined;
};

/** Called when the connection ends: "newer" when a later version of Gradus asks for the database, "lost" when the browser closes it. */
export type OnClosed = (why: "newer" | "lost") => void;

/** The record in IndexedDB. Tabs share it without locks: events are only ever added by id, and the tombstone only grows. */
export class RecordDatabase {
  readonly #db: IDBPDatabase<Schema>;

  private constructor(db: IDBPDatabase<Schema>) {
    this.#db = db;
  }

  static async open(name: string, onClosed: OnClosed): Promise<RecordDatabase> {
    const db = await openDB<Schema>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore("events", { keyPath: "id" });
        fresh.createObjectStore("unsent");
        fresh.createObjectStore("meta");
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onClosed("newer");
      },
      terminated: () => onClosed("lost"),
    });
    return new RecordDatabase(db);
  }

  async load(): Promise<Stored> {
    const tx = this.#db.transaction(["events", "unsent", "meta"]);
    const meta = tx.objectStore("meta");
    const [events, unsent, device, wipedBefore, server] = await Promise.all([
      tx.objectStore("events").getAll(),
      tx.objectStore("unsent").getAllKeys(),
      meta.get("device"),
      meta.get("wipedBefore"),
      meta.get("server"),
    ]);
    return {
      events,
      unsent: new Set(unsent),
      device: device as string | undefined,
      wipedBefore: (wipedBefore as string | undefined) ?? "",
      server: server as ServerPlace | undefined,
    };
  }

  /** Adds events, all or none; `unsent` names those the server has yet to hear of. What another tab has wiped meanwhile stays wiped. */
  async save(events: readonly StoredEvent[], unsent: ReadonlySet<string>): Promise<void> {
    await this.#write(async (tx) => {
      const wipedBefore = await tombstone(tx);
      const requests: Promise<unknown>[] = [];
      for (const event of events) {
        if (event.id < wipedBefore) continue;
        requests.push(tx.objectStore("events").put(event));
        if (unsent.has(event.id)) requests.push(tx.objectStore("unsent").put(true, event.id));
      }
      return requests;
    });
  }

  async markSent(ids: readonly string[]): Promise<void> {
    await this.#write(async (tx) => ids.map((id) => tx.objectStore("unsent").delete(id)));
  }

  /** Notes everything as unheard of by the server: it keeps another record now. */
  async markAllUnsent(): Promise<void> {
    await this.#write(async (tx) => {
      const ids = await tx.objectStore("events").getAllKeys();
      return ids.map((id) => tx.objectStore("unsent").put(true, id));
    });
  }

  async setDevice(device: string): Promise<void> {
    await this.#write(async (tx) => [tx.objectStore("meta").put(device, "device")]);
  }

  async setPlace(place: ServerPlace): Promise<void> {
    await this.#write(async (tx) => [tx.objectStore("meta").put(place, "server")]);
  }

  /** Moves the tombstone on and deletes what lies before it. */
  async wipe(before: string): Promise<void> {
    await this.#write(async (tx) => {
      if (before <= (await tombstone(tx))) return [];
      const wiped = IDBKeyRange.upperBound(before, true);
      return [
        tx.objectStore("meta").put(before, "wipedBefore"),
        tx.objectStore("events").delete(wiped),
        tx.objectStore("unsent").delete(wiped),
      ];
    });
  }

  close(): void {
    this.#db.close();
  }

  async #write(work: (tx: IDBPTransaction<Schema, Stores, "readwrite">) => Promise<Promise<unknown>[]>): Promise<void> {
    // "strict": the browser answers after the disk has it, not before.
    const tx = this.#db.transaction(["events", "unsent", "meta"], "readwrite", { durability: "strict" });
    const done = tx.done;
    done.catch(() => {});
    try {
      await Promise.all(await work(tx));
      await done;
    } catch (error) {
      abort(tx);
      await done.catch(() => {});
      // When a commit fails, the requests only say "aborted"; why is known to the transaction.
      throw tx.error ?? error;
    }
  }
}

async function tombstone(tx: IDBPTransaction<Schema, Stores, "readwrite">): Promise<string> {
  return ((await tx.objectStore("meta").get("wipedBefore")) as string | undefined) ?? "";
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}
