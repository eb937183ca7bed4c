import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../create-app.ts";
import { openStore } from "../store/open-store.ts";
import type { RecordStore } from "../store/record-store.ts";
import { nodeSqliteDialect } from "../store/sqlite-dialect.ts";
import { anEvent } from "../testing/record-store-suite.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

let store: RecordStore;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  store = await openStore(nodeSqliteDialect(":memory:"));
  app = createApp({ siteFolder: temporaryFolder(), store });
});

afterAll(() => store.close());

const own = { host: "127.0.0.1:4117" };
const json = { ...own, "content-type": "application/json" };

function ask(path: string, init: RequestInit = {}) {
  return app.request(`http://127.0.0.1:4117${path}`, { headers: own, ...init });
}

function post(body: unknown, headers: Record<string, string> = json) {
  return ask("/api/record", { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) });
}

describe("the API", () => {
  test("keeps what is posted and gives it back, uncached", async () => {
    const event = anEvent();
    const posted = await post({ events: [event] });
    expect(posted.status).toBe(200);
    expect(await posted.json()).toMatchObject({ accepted: 1, added: 1, cursor: 1 });
    const got = await ask("/api/record?after=0");
    expect(got.headers.get("cache-control")).toBe("no-store");
    expect(await got.json()).toMatchObject({ events: [event], cursor: 1, more: false, wipedBefore: "" });
    expect(await (await ask("/api/record?after=1")).json()).toMatchObject({ events: [] });
  });

  test("wipes", async () => {
    await post({ events: [anEvent()] });
    const wiped = (await (await ask("/api/record", { method: "DELETE" })).json()) as { wipedBefore: string };
    expect(await (await ask("/api/record")).json()).toMatchObject({ events: [], wipedBefore: wiped.wipedBefore });
  });

  test("says that it is Gradus and well", async () => {
    expect(await (await ask("/api/health")).json()).toEqual({ name: "gradus", status: "ok" });
  });

  const good = anEvent();
  test.each([
    ["no JSON", "{", "The body is not JSON."],
    ["a list", [], "body: expected object, received array"],
    ["no events", {}, "events: expected array, received undefined"],
    [
      "an event without an id",
      { events: [good, { ...good, id: undefined }] },
      "events.1.id: expected string, received undefined",
    ],
    ["a bad id", { events: [{ ...good, id: "x" }] }, "events.0.id: expected an id of 26 characters"],
    ["a bad time", { events: [{ ...good, at: "yesterday" }] }, "events.0.at: Invalid ISO datetime"],
    [
      "data that doesn't fit its type",
      { events: [{ ...good, data: { lesson: 3, block: "b" } }] },
      "events.0.data.lesson: expected string, received number",
    ],
    ["a bad tombstone", { events: [], wipedBefore: "now" }, "wipedBefore: expected an id of 26 characters"],
    ["too many events", { events: Array.from({ length: 501 }, () => good) }, "events: at most 500 at a time, got 501"],
  ])("refuses %s with a line that says why", async (_, body, error) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error });
  });

  test("stores nothing of a request with one bad event", async () => {
    const before = await store.after(0);
    await post({ events: [anEvent(), { ...good, type: 3 }] });
    expect(await store.after(0)).toEqual(before);
  });

  test.each(["-1", "x", "1.5", "1e3", "9".repeat(20)])("refuses the cursor %s", async (after) => {
    const response = await ask(`/api/record?after=${after}`);
    expect([response.status, await response.json()]).toEqual([400, { error: "after: expected a whole number" }]);
  });

  test("refuses a body beyond its limit", async () => {
    const response = await post({ events: [{ ...good, data: { lesson: "l", block: "b".repeat(8_000_000) } }] });
    expect([response.status, await response.json()]).toEqual([
      413,
      { error: expect.stringMatching(/larger than 8000000 bytes/) },
    ]);
  });

  test("refuses what a form of another page can send without asking", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data",
      "application/jsonp",
    ]) {
      expect((await post({ events: [] }, { ...own, "content-type": type })).status).toBe(415);
    }
  });

  test("refuses another site's writes, reads and wipes", async () => {
    const other = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    expect((await post({ events: [] }, { ...json, ...other })).status).toBe(403);
    expect((await ask("/api/record", { headers: { ...own, ...other } })).status).toBe(403);
    expect((await ask("/api/record", { method: "DELETE", headers: { ...own, ...other } })).status).toBe(403);
  });

  test("refuses a host name that isn't its own, which is how DNS rebinding shows", async () => {
    const response = await ask("/api/record", { headers: { host: "evil.example:4117" } });
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ error: expect.stringContaining("GRADUS_ALLOW_HOST") });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("answers an unknown address below /api with JSON", async () => {
    const response = await ask("/api/records");
    expect([response.status, await response.json()]).toEqual([404, { error: "There is no GET /api/records." }]);
  });
});
