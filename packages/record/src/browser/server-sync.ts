import type { StoredEvent } from "../event/event.ts";
import type { ServerPlace } from "./database.ts";
import type { ServerState } from "./record-status.ts";
import { NoServer, Refused, type ServerConnection } from "./server-connection.ts";

/** How long to wait, in milliseconds. */
export type SyncDelays = {
  /** From an event to sending it, so that a burst goes in one request. */
  readonly gather: number;
  readonly firstRetry: number;
  readonly longestRetry: number;
};

/** What the sync needs from the record, and tells it. */
export type SyncCalls = {
  everything(): readonly StoredEvent[];
  wipedBefore(): string;
  /** Events and a tombstone that the server holds. */
  received(events: readonly StoredEvent[], wipedBefore: string): void;
  sent(ids: readonly string[]): void;
  placed(place: ServerPlace): void;
  /** The server keeps another record than the one that was spoken to before: it has heard of nothing. */
  startedOver(): void;
  changed(): void;
};

const MOST_EVENTS = 200;
const MOST_CHARACTERS = 1_000_000;

/**
 * Makes this browser's record and the server's one record: a union, in both directions, that may be repeated or broken off anywhere.
 * While the server can't be reached it tries again, after longer and longer waits.
 */
export class ServerSync {
  readonly #server: ServerConnection;
  readonly #calls: SyncCalls;
  readonly #delays: SyncDelays;
  readonly #random: () => number;
  readonly #outbox = new Map<string, StoredEvent>();
  #place: ServerPlace | undefined;
  #serverWipedBefore = "";
  #state: ServerState = "syncing";
  #running: Promise<void> | null = null;
  #wanted: "push" | "all" | null = null;
  #failures = 0;
  #started = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(server: ServerConnection, calls: SyncCalls, delays: SyncDelays, random: () => number) {
    this.#server = server;
    this.#calls = calls;
    this.#delays = delays;
    this.#random = random;
  }

  get state(): ServerState {
    return this.#state;
  }

  get waiting(): number {
    return this.#outbox.size;
  }

  get wipeWaiting(): boolean {
    return this.#calls.wipedBefore() > this.#serverWipedBefore;
  }

  /** Where the last pull ended, as the database remembers it. It may remember late, and another record than the server turned out to keep. */
  resume(place: ServerPlace | undefined): void {
    if (this.#place === undefined) this.#place = place;
    else if (place !== undefined && place.record !== this.#place.record) this.#startOver(this.#place.record);
  }

  /** Notes events as unheard of by the server; `run` sends them. */
  add(events: Iterable<StoredEvent>): void {
    for (const event of events) this.#outbox.set(event.id, event);
  }

  /** Another tab has sent these, or they were wiped. */
  remove(ids: Iterable<string>): void {
    for (const id of ids) this.#outbox.delete(id);
  }

  removeBefore(wipedBefore: string): void {
    this.remove([...this.#outbox.keys()].filter((id) => id < wipedBefore));
  }

  /** Sends what there is in a moment. */
  soon(): void {
    if (!this.#started || this.#state === "none" || this.#closed || this.#failures > 0) return;
    this.#wanted ??= "push";
    this.#schedule(this.#delays.gather);
  }

  /** Fetches and sends now, whatever the waits; resolves when it is done or has failed. The first call starts the sync. */
  async now(): Promise<void> {
    if (this.#closed || this.#state === "none") return;
    this.#started = true;
    this.#wanted = "all";
    await this.#run();
  }

  sendLastWords(): void {
    if (this.#state === "none" || (this.#outbox.size === 0 && !this.wipeWaiting)) return;
    this.#server.sendLastWords([...this.#outbox.values()], this.#calls.wipedBefore());
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), delay);
  }

  #run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#work().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #work(): Promise<void> {
    // While it can't be reached, each new try would make the words on the page flicker.
    if (this.#failures === 0) this.#become("syncing");
    let startedOver = false;
    try {
      while (this.#wanted !== null && !this.#closed) {
        // A push needs to know which record it speaks to, and that only a pull says.
        const pullFirst = this.#wanted === "all" || this.#place === undefined;
        this.#wanted = null;
        const record = this.#place?.record;
        if (pullFirst) await this.#pull();
        await this.#push();
        if (record === undefined || record === this.#place?.record) continue;
        // Two servers that keep different records behind one address would have us go back and forth without end.
        if (startedOver) throw new Error("The server keeps changing which record it keeps.");
        startedOver = true;
      }
      this.#failures = 0;
      this.#become("synced");
    } catch (error) {
      if (this.#closed) return;
      if (error instanceof NoServer) return this.#become("none");
      this.#wanted = "all";
      this.#become("offline");
      const wait = Math.min(this.#delays.longestRetry, this.#delays.firstRetry * 2 ** this.#failures);
      this.#failures += 1;
      // Tabs that lost the server together shouldn't come back together.
      this.#schedule(wait * (0.75 + 0.5 * this.#random()));
    }
  }

  async #pull(): Promise<void> {
    for (let more = true; more && !this.#closed; ) {
      const from = this.#place?.cursor ?? 0;
      const page = await this.#server.pull(from);
      this.#serverWipedBefore = page.wipedBefore;
      if (this.#isOther(page)) {
        // Its events lie elsewhere than our cursor says: begin at its beginning.
        this.#startOver(page.record);
        this.#wanted = "all";
        return;
      }
      this.#calls.received(page.events, page.wipedBefore);
      this.#moveTo({ record: page.record, cursor: page.cursor });
      more = page.more && page.cursor > from;
    }
  }

  async #push(): Promise<void> {
    while ((this.#outbox.size > 0 || this.wipeWaiting) && !this.#closed) {
      const batch = this.#nextBatch();
      await this.#pushBatch(batch);
    }
  }

  async #pushBatch(batch: readonly StoredEvent[]): Promise<void> {
    let result: Awaited<ReturnType<ServerConnection["push"]>>;
    try {
      result = await this.#server.push(batch, this.#calls.wipedBefore());
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (batch.length <= 1) {
        // It stays in this browser and in exports; one event that the server won't take must not hold up the others.
        if (batch.length === 0) throw error;
        this.remove(batch.map((event) => event.id));
        return;
      }
      const half = Math.ceil(batch.length / 2);
      await this.#pushBatch(batch.slice(0, half));
      await this.#pushBatch(batch.slice(half));
      return;
    }
    this.#serverWipedBefore = result.wipedBefore;
    if (result.record !== this.#place?.record) {
      this.#startOver(result.record);
      this.#wanted = "all";
      return;
    }
    const ids = batch.map((event) => event.id);
    this.remove(ids);
    this.#calls.sent(ids);
    this.#calls.received([], result.wipedBefore);
    // If nobody else has written since our cursor, what was added is all there is after it.
    if (result.cursor === this.#place.cursor + result.added)
      this.#moveTo({ record: result.record, cursor: result.cursor });
    else this.#wanted = "all";
  }

  #nextBatch(): readonly StoredEvent[] {
    const batch: StoredEvent[] = [];
    let characters = 0;
    for (const event of this.#outbox.values()) {
      characters += JSON.stringify(event).length;
      if (batch.length === MOST_EVENTS || (batch.length > 0 && characters > MOST_CHARACTERS)) break;
      batch.push(event);
    }
    return batch;
  }

  #isOther(page: { readonly record: string; readonly cursor: number }): boolean {
    if (this.#place === undefined) return false;
    return page.record !== this.#place.record || page.cursor < this.#place.cursor;
  }

  #startOver(record: string): void {
    this.#calls.startedOver();
    this.add(this.#calls.everything());
    this.#moveTo({ record, cursor: 0 });
  }

  #moveTo(place: ServerPlace): void {
    if (this.#place?.record === place.record && this.#place.cursor === place.cursor) return;
    this.#place = place;
    this.#calls.placed(place);
  }

  #become(state: ServerState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#calls.changed();
  }
}
