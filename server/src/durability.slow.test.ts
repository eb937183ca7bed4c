import type { StoredEvent } from "@gradus/record";
import { describe, expect, test } from "vitest";
import { anEvent } from "./testing/record-store-suite.ts";
import { type ServerProcess, startProcess } from "./testing/server-process.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const siteFolder = temporaryFolder({ "index.html": "<h1>Home</h1>" });
const ROUNDS = 5;
const WRITERS = 8;
/** Kept in a round before its kill: otherwise the kill could fall into a quiet moment, on a slow machine above all. */
const AT_LEAST = 3 * WRITERS;

/** Posts until the server is gone, and adds the ids that it was told are kept; gives back how many requests were cut off. */
async function writeUntilKilled({ address }: ServerProcess, kept: string[]): Promise<number> {
  for (;;) {
    const events = Array.from({ length: 1 + Math.floor(Math.random() * 5) }, () => anEvent());
    try {
      const response = await fetch(`${address}/api/record`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ events }),
      });
      const answer = (await response.json()) as { accepted: number };
      if (response.status !== 200 || answer.accepted !== events.length) throw new Error(`HTTP ${response.status}`);
      kept.push(...events.map((event) => event.id));
    } catch {
      return 1;
    }
  }
}

async function readAll({ address }: ServerProcess): Promise<StoredEvent[]> {
  const all: StoredEvent[] = [];
  for (let cursor = 0, more = true; more; ) {
    const response = await fetch(`${address}/api/record?after=${cursor}`);
    const page = (await response.json()) as { events: StoredEvent[]; cursor: number; more: boolean };
    all.push(...page.events);
    ({ cursor, more } = page);
  }
  return all;
}

describe("kill -9 in the middle of writes", () => {
  test(`loses no acknowledged event and doubles none, in ${ROUNDS} rounds over one folder`, {
    timeout: 120_000,
  }, async () => {
    const folder = temporaryFolder();
    const kept: string[] = [];
    let cut = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const server = await startProcess(folder, siteFolder);
      const before = kept.length;
      const writers = Array.from({ length: WRITERS }, () => writeUntilKilled(server, kept));
      await expect.poll(() => kept.length - before, { timeout: 20_000 }).toBeGreaterThan(AT_LEAST);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
      expect(await server.end("SIGKILL")).toBe("SIGKILL");
      for (const writer of await Promise.all(writers)) cut += writer;
    }
    expect(cut).toBe(ROUNDS * WRITERS);

    const server = await startProcess(folder, siteFolder);
    const stored = (await readAll(server)).map((event) => event.id);
    expect(await server.end("SIGTERM")).toBe(0);
    const present = new Set(stored);
    expect(present.size).toBe(stored.length);
    expect(kept.filter((id) => !present.has(id))).toEqual([]);
  });
});

describe("the server's process", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "says where it is and where the record is kept, and ends cleanly on %s",
    async (signal) => {
      const folder = temporaryFolder();
      const server = await startProcess(folder, siteFolder);
      expect(server.printed()).toBe(
        `Gradus is ready at ${server.address}\nYour record is kept in ${folder}. Ctrl+C stops the server.\n`,
      );
      const idle = await fetch(server.address);
      await idle.text();
      expect(await server.end(signal)).toBe(0);
    },
  );
});
