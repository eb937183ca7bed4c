import type { StoredEvent } from "../event/event.ts";

/** What `GET /api/record` answers. */
export type PulledPage = {
  readonly events: readonly StoredEvent[];
  readonly cursor: number;
  readonly more: boolean;
  readonly wipedBefore: string;
  readonly record: string;
};

/** What `POST /api/record` answers. */
export type PushResult = {
  readonly added: number;
  readonly cursor: number;
  readonly wipedBefore: string;
  readonly record: string;
};

/** The server can't be reached, or not now: try again later. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/** There is no record at this address: the site is served by something else. */
export class NoServer extends Error {
  override readonly name = "NoServer";
}

/** The server doesn't take this request, whenever it is sent. */
export class Refused extends Error {
  override readonly name = "Refused";
}

/** The most a request may weigh that a closing page still sends. */
const LAST_WORDS = 60_000;

/** Speaks the server's API for the record. */
export class ServerConnection {
  readonly #address: string;
  readonly #fetch: typeof fetch;
  readonly #patience: number;

  constructor(address: string, fetcher: typeof fetch, patience: number) {
    this.#address = address;
    this.#fetch = fetcher;
    this.#patience = patience;
  }

  /** @throws Unreachable @throws NoServer */
  async pull(after: number): Promise<PulledPage> {
    return (await this.#ask(`${this.#address}?after=${after}`, {})) as PulledPage;
  }

  /** @throws Unreachable @throws NoServer @throws Refused */
  async push(events: readonly StoredEvent[], wipedBefore: string): Promise<PushResult> {
    return (await this.#ask(this.#address, post(events, wipedBefore))) as PushResult;
  }

  /** Sends as many of the events as a page may send while it is being closed. Nobody hears the answer, so they are sent again next time. */
  sendLastWords(events: readonly StoredEvent[], wipedBefore: string): void {
    const fitting: StoredEvent[] = [];
    let size = 200;
    for (const event of events) {
      // Three bytes a character is the most that UTF-8 takes for what JSON.stringify counts as one.
      size += JSON.stringify(event).length * 3;
      if (size > LAST_WORDS) break;
      fitting.push(event);
    }
    if (fitting.length === 0 && wipedBefore === "") return;
    // Called in a way that can't throw here: the page is going away and nothing could be done about it.
    Promise.resolve()
      .then(() => this.#fetch(this.#address, { ...post(fitting, wipedBefore), keepalive: true }))
      .catch(() => {});
  }

  async #ask(address: string, init: RequestInit): Promise<unknown> {
    let response: Response;
    try {
      response = await this.#fetch(address, { ...init, signal: AbortSignal.timeout(this.#patience) });
    } catch (error) {
      throw new Unreachable(String(error));
    }
    const isJson = /^application\/json/.test(response.headers.get("content-type") ?? "");
    if (response.ok && !isJson) throw new NoServer("The answer is a page, not a record.");
    if ([404, 405, 501].includes(response.status)) throw new NoServer(`HTTP ${response.status}`);
    if ([400, 413, 422].includes(response.status)) throw new Refused(`HTTP ${response.status}`);
    if (!response.ok) throw new Unreachable(`HTTP ${response.status}`);
    try {
      return await response.json();
    } catch (error) {
      throw new Unreachable(String(error));
    }
  }
}

function post(events: readonly StoredEvent[], wipedBefore: string): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ events, ...(wipedBefore === "" ? {} : { wipedBefore }) }),
  };
}
