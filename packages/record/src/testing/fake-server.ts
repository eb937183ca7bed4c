import type { PulledPage, PushResult } from "../browser/server-connection.ts";
import type { StoredEvent } from "../event/event.ts";

/** A server's record in memory that speaks the API through `fetch`, and can be made to fail. */
export class FakeServer {
  /** "down": no connection. "deaf": does what it is asked, but the answer is lost. "page": answers everything with a page, as a static host does. */
  mode: "up" | "down" | "deaf" | "page" = "up";
  /** Events that it won't take, by what they hold. */
  refuses: (event: StoredEvent) => boolean = () => false;
  pageSize = 500;
  readonly requests: { readonly method: string; readonly events: number; readonly keepalive: boolean }[] = [];
  #record = "first";
  #sequence = 0;
  #wipedBefore = "";
  #rows = new Map<string, { readonly sequence: number; readonly event: StoredEvent }>();

  get events(): readonly StoredEvent[] {
    return [...this.#rows.values()].map((row) => row.event);
  }

  get wipedBefore(): string {
    return this.#wipedBefore;
  }

  /** As if its data folder had been deleted. */
  forgetEverything(): void {
    this.#record += "+";
    this.#sequence = 0;
    this.#wipedBefore = "";
    this.#rows.clear();
  }

  /** As if a copy of its data had been put back that holds the first few events only. */
  goBackTo(sequence: number): void {
    this.#sequence = sequence;
    this.#rows = new Map([...this.#rows].filter(([, row]) => row.sequence <= sequence));
  }

  readonly fetch: typeof fetch = async (input, init = {}) => {
    const method = init.method ?? "GET";
    const body =
      typeof init.body === "string" ? (JSON.parse(init.body) as { events: StoredEvent[]; wipedBefore?: string }) : null;
    this.requests.push({ method, events: body?.events.length ?? 0, keepalive: init.keepalive === true });
    if (this.mode === "down") throw new TypeError("Failed to fetch");
    if (this.mode === "page")
      return new Response("<!doctype html>", { status: 404, headers: { "content-type": "text/html" } });
    if (body?.events.some(this.refuses)) return Response.json({ error: "events.0: refused" }, { status: 400 });
    const answer =
      body === null
        ? this.#pull(Number(new URL(String(input), "http://x").searchParams.get("after")))
        : this.#push(body);
    if (this.mode === "deaf") throw new TypeError("Failed to fetch");
    return Response.json(answer);
  };

  #pull(after: number): PulledPage {
    const from = after > this.#sequence ? 0 : after;
    const rest = [...this.#rows.values()].filter((row) => row.sequence > from);
    const page = rest.slice(0, this.pageSize);
    return {
      events: page.map((row) => row.event),
      cursor: page.at(-1)?.sequence ?? from,
      more: page.length < rest.length,
      wipedBefore: this.#wipedBefore,
      record: this.#record,
    };
  }

  #push({ events, wipedBefore = "" }: { events: StoredEvent[]; wipedBefore?: string }): PushResult {
    if (wipedBefore > this.#wipedBefore) {
      this.#wipedBefore = wipedBefore;
      this.#rows = new Map([...this.#rows].filter(([id]) => id >= wipedBefore));
    }
    let added = 0;
    for (const event of events) {
      if (event.id < this.#wipedBefore || this.#rows.has(event.id)) continue;
      this.#sequence += 1;
      added += 1;
      this.#rows.set(event.id, { sequence: this.#sequence, event });
    }
    return { added, cursor: this.#sequence, wipedBefore: this.#wipedBefore, record: this.#record };
  }
}
