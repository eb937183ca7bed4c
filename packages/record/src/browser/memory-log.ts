import type { StoredEvent } from "../event/event.ts";
import { orderEvents, originOf } from "../log/order.ts";
import type { Progress } from "../progress/progress.ts";
import { ProgressTally } from "../progress/progress-tally.ts";

/** The record as this tab knows it. What it hands out keeps its identity until something changes, so a view may compare by reference. */
export class MemoryLog {
  #byId = new Map<string, StoredEvent>();
  #wipedBefore = "";
  #greatest: string | undefined;
  #events: readonly StoredEvent[] | null = null;
  #tally: ProgressTally | null = null;
  #progress: Progress | null = null;

  get wipedBefore(): string {
    return this.#wipedBefore;
  }

  /** The greatest id seen, the tombstone included: what a new id must exceed. */
  get greatest(): string | undefined {
    return this.#greatest;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** Adds what isn't there and isn't wiped; gives back what was added. */
  add(events: readonly StoredEvent[]): readonly StoredEvent[] {
    const added = events.filter((event) => event.id >= this.#wipedBefore && !this.#byId.has(event.id));
    for (const event of added) {
      this.#byId.set(event.id, event);
      this.#see(event.id);
    }
    if (added.length > 0 && !this.#extend(added)) this.#forget();
    return added;
  }

  /** Moves the tombstone on and drops what lies before it; false when it stands there or further already. */
  wipe(before: string): boolean {
    if (before <= this.#wipedBefore) return false;
    this.#wipedBefore = before;
    this.#see(before);
    this.#byId = new Map([...this.#byId].filter(([id]) => id >= before));
    this.#forget();
    return true;
  }

  events(): readonly StoredEvent[] {
    this.#events ??= orderEvents([...this.#byId.values()]);
    return this.#events;
  }

  progress(): Progress {
    if (this.#tally === null) {
      this.#tally = new ProgressTally();
      for (const event of this.events()) this.#tally.add(event);
    }
    this.#progress ??= this.#tally.toProgress();
    return this.#progress;
  }

  /** Every event by its own id, those that an earlier import doubled included. */
  everything(): readonly StoredEvent[] {
    return [...this.#byId.values()];
  }

  /** Goes on from what is ordered and counted already, when the events follow it; false when they belong in between. */
  #extend(added: readonly StoredEvent[]): boolean {
    if (this.#events === null) return false;
    const last = this.#events.at(-1);
    let origin = last === undefined ? "" : originOf(last);
    for (const event of added) {
      const next = originOf(event);
      if (next <= origin) return false;
      origin = next;
    }
    this.#events = [...this.#events, ...added];
    for (const event of added) this.#tally?.add(event);
    this.#progress = null;
    return true;
  }

  #see(id: string): void {
    if (this.#greatest === undefined || id > this.#greatest) this.#greatest = id;
  }

  #forget(): void {
    this.#events = null;
    this.#tally = null;
    this.#progress = null;
  }
}
