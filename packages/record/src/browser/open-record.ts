import { EVENT_SCHEMA, type EventData, type EventOf, type EventType, type StoredEvent } from "../event/event.ts";
import { isEnvelope } from "../event/is-envelope.ts";
import { exportRecord } from "../file/export-record.ts";
import { newId } from "../id/new-id.ts";
import { restoreEvents } from "../log/restore.ts";
import { askForPersistence, cryptoRandom } from "./browser-powers.ts";
import type { Stored } from "./database.ts";
import { importWords } from "./import-words.ts";
import { Keeper } from "./keeper.ts";
import { MemoryLog } from "./memory-log.ts";
import { OtherTabs, type TabMessage } from "./other-tabs.ts";
import { followPage } from "./page-life.ts";
import { describeStatus, type RecordStatus } from "./record-status.ts";
import type { ImportOutcome, RecordStore } from "./record-store.ts";
import { ServerConnection } from "./server-connection.ts";
import { ServerSync, type SyncDelays } from "./server-sync.ts";

/** What `openRecord` may be told; a page needs nothing of it. */
export type RecordOptions = {
  /** The address of the server's record, or null for none. Default "/api/record", and none outside of a page. */
  readonly server?: string | null;
  /** The name of the browser's database and of the channel between tabs. Default "gradus". */
  readonly name?: string;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly fetch?: typeof fetch;
  readonly delays?: Partial<SyncDelays>;
  /**
   * How long to wait for the browser's database and for an answer of the server, in milliseconds; and, in a browser that has
   * nothing yet, for the first answer before the record counts as read.
   */
  readonly patience?: { readonly database?: number; readonly server?: number; readonly firstAnswer?: number };
};

/** Opens the learner's record. It can be used at once; `ready` says when what was kept has been read. */
export function openRecord(options: RecordOptions = {}): RecordStore {
  return new OpenRecord(options);
}

class OpenRecord implements RecordStore {
  readonly ready: Promise<void>;
  readonly #now: () => number;
  readonly #random: () => number;
  readonly #log = new MemoryLog();
  readonly #keeper: Keeper;
  readonly #tabs: OtherTabs;
  readonly #sync: ServerSync | null;
  readonly #unfollow: () => void;
  readonly #listeners = new Set<() => void>();
  #device: string;
  #status: RecordStatus | null = null;
  #askedToPersist = false;
  #isFirstLoad = true;
  #closed = false;

  constructor(options: RecordOptions) {
    const { name = "gradus", now = Date.now, random = cryptoRandom, delays = {}, patience = {} } = options;
    const { server = typeof document === "undefined" ? null : "/api/record" } = options;
    this.#now = now;
    this.#random = random;
    this.#device = newId(now(), random).slice(10);
    this.#tabs = new OtherTabs(name, (message) => this.#hear(message));
    this.#keeper = new Keeper(name, {
      loaded: (stored) => this.#loaded(stored),
      // Told again: a tab that opened between the event and its saving has seen neither.
      saved: (events) => this.#tabs.tell({ kind: "events", events }),
      changed: () => this.#changed(),
    });
    this.#sync = server === null ? null : this.#connect(server, options.fetch, delays, patience.server ?? 15_000);
    this.#unfollow = followPage({
      returned: () => {
        void this.#keeper.reload();
        void this.#sync?.now();
      },
      leaving: () => {
        void this.#keeper.flush();
        this.#sync?.sendLastWords();
      },
    });
    this.ready = this.#keeper
      .open(patience.database ?? 3_000)
      .then(() => this.#meetServer(patience.firstAnswer ?? 1_500));
  }

  /** Starts the sync. A browser that has nothing goes on with what the server keeps, rather than begin anew beside it. */
  async #meetServer(patience: number): Promise<void> {
    const answer = this.#sync?.now();
    if (answer === undefined || this.#log.everything().length > 0) return;
    await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, patience))]);
  }

  append<T extends EventType>(type: T, data: EventData[T]): EventOf<T> {
    const event: EventOf<T> = {
      id: this.#nextId(),
      schema: EVENT_SCHEMA,
      at: new Date(this.#now()).toISOString(),
      device: this.#device,
      type,
      data,
    };
    this.#take([event as StoredEvent]);
    if (!this.#askedToPersist) {
      // Now there is something to lose; a browser that asks the learner would do so too early when the page opens.
      this.#askedToPersist = true;
      askForPersistence();
    }
    return event;
  }

  events(): readonly StoredEvent[] {
    return this.#log.events();
  }

  progress() {
    return this.#log.progress();
  }

  status(): RecordStatus {
    this.#status ??= describeStatus({
      keeping: this.#keeper.state,
      server: this.#sync?.state ?? "none",
      waiting: this.#sync?.waiting ?? 0,
      wipeWaiting: this.#sync !== null && this.#sync.state !== "none" && this.#sync.wipeWaiting,
    });
    return this.#status;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  export(): string {
    return exportRecord(this.events(), { at: new Date(this.#now()).toISOString() });
  }

  async import(text: string): Promise<ImportOutcome> {
    await this.ready;
    // Loaded when it is asked for: the schema that checks a file is larger than all the rest.
    const { importRecord } = await import("../file/import-record.ts");
    const reading = importRecord(text);
    if (!reading.ok) return { ok: false, added: 0, skipped: [], message: reading.message };
    const log = { events: this.#log.everything(), wipedBefore: this.#log.wipedBefore };
    const added = restoreEvents(reading.events, log, this.#idSource());
    this.#take(added);
    return {
      ok: true,
      added: added.length,
      skipped: reading.skipped,
      message: importWords(added.length, reading.skipped.length),
    };
  }

  async wipe(): Promise<void> {
    await this.ready;
    const before = this.#nextId();
    const wiped = this.#applyWipe(before);
    this.#tabs.tell({ kind: "wiped", before });
    this.#device = newId(this.#now(), this.#random).slice(10);
    this.#keeper.setDevice(this.#device);
    await wiped;
    await this.#sync?.now();
  }

  async flush(): Promise<void> {
    await this.ready;
    await this.#keeper.flush();
    await this.#sync?.now();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#unfollow();
    this.#sync?.close();
    this.#tabs.close();
    this.#keeper.close();
    this.#listeners.clear();
  }

  #connect(
    server: string,
    fetcher: typeof fetch | undefined,
    delays: Partial<SyncDelays>,
    patience: number,
  ): ServerSync {
    const connection = new ServerConnection(server, fetcher ?? ((input, init) => fetch(input, init)), patience);
    const calls = {
      everything: () => this.#log.everything(),
      wipedBefore: () => this.#log.wipedBefore,
      received: (events: readonly StoredEvent[], wipedBefore: string) => this.#received(events, wipedBefore),
      sent: (ids: readonly string[]) => {
        this.#keeper.markSent(ids);
        this.#tabs.tell({ kind: "sent", ids });
        this.#changed();
      },
      placed: (place: Parameters<Keeper["setPlace"]>[0]) => this.#keeper.setPlace(place),
      startedOver: () => this.#keeper.markAllUnsent(),
      changed: () => this.#changed(),
    };
    return new ServerSync(
      connection,
      calls,
      { gather: 250, firstRetry: 1_000, longestRetry: 30_000, ...delays },
      this.#random,
    );
  }

  #nextId(): string {
    return this.#idSource()();
  }

  /** Gives one id after another, each greater than all the record has seen. */
  #idSource(): () => string {
    let last = this.#log.greatest;
    return () => {
      last = newId(this.#now(), this.#random, last);
      return last;
    };
  }

  /** Takes in events that happened here. */
  #take(events: readonly StoredEvent[]): void {
    const added = this.#log.add(events);
    if (added.length === 0) return;
    this.#keeper.save(added, { unsent: true });
    this.#sync?.add(added);
    this.#sync?.soon();
    this.#tabs.tell({ kind: "events", events: added });
    this.#changed();
  }

  #loaded({ events, unsent, device, wipedBefore, server }: Stored): void {
    if (device === undefined) this.#keeper.setDevice(this.#device);
    else this.#device = device;
    // Made before the tombstone was known, by a clock that stands behind it: they came after the wipe all the same.
    const early = this.#isFirstLoad ? this.#log.everything().filter((event) => event.id < wipedBefore) : [];
    this.#isFirstLoad = false;
    void this.#applyWipe(wipedBefore);
    this.#log.add(events);
    const nextId = this.#idSource();
    this.#take(early.map((event) => ({ ...event, id: nextId(), restoredFrom: event.id })));
    this.#sync?.resume(server);
    this.#sync?.add(events.filter((event) => unsent.has(event.id) && this.#log.has(event.id)));
    this.#sync?.soon();
    this.#changed();
  }

  #received(events: readonly StoredEvent[], wipedBefore: string): void {
    void this.#applyWipe(wipedBefore);
    const added = this.#log.add(events.filter(isEnvelope));
    this.#sync?.remove(events.map((event) => event.id));
    if (added.length === 0) return;
    this.#keeper.save(added, { unsent: false });
    this.#tabs.tell({ kind: "events", events: added });
    this.#changed();
  }

  #hear(message: TabMessage): void {
    if (message.kind === "wiped") void this.#applyWipe(message.before);
    else if (message.kind === "sent") this.#sync?.remove(message.ids);
    else this.#log.add(message.events);
    this.#changed();
  }

  async #applyWipe(before: string): Promise<void> {
    if (!this.#log.wipe(before)) return;
    this.#sync?.removeBefore(before);
    this.#changed();
    await this.#keeper.wipe(before);
  }

  #changed(): void {
    this.#status = null;
    for (const listener of [...this.#listeners]) listener();
  }
}
