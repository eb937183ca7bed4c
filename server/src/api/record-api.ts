import { newId } from "@gradus/record";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { RecordStore } from "../store/record-store.ts";
import { guard } from "./guard.ts";
import { MOST_BYTES, readAppend, readCursor } from "./record-request.ts";
import type { HostRule } from "./trusted-request.ts";

/** What the health check answers, by which another start recognises a running Gradus. */
export const HEALTH = { name: "gradus", status: "ok" } as const;

/**
 * The API under `/api`:
 * - `GET /health`
 * - `GET /record?after=<cursor>` → `{ events, cursor, more, wipedBefore, record }`
 * - `POST /record` with `{ events, wipedBefore? }` → `{ accepted, added, cursor, wipedBefore, record }`, durable before it answers; sending again changes nothing
 * - `DELETE /record` → `{ wipedBefore }`
 *
 * Errors are `{ error }` with one line.
 */
export function recordApi(options: {
  readonly store: RecordStore;
  readonly hosts: HostRule;
  readonly now: () => number;
  readonly random: () => number;
}): Hono {
  const { store, hosts, now, random } = options;
  const api = new Hono();
  api.use(guard(hosts));

  api.get("/health", (c) => c.json(HEALTH));

  api.get("/record", async (c) => {
    const after = readCursor(c.req.query("after"));
    if (after === null) return c.json({ error: "after: expected a whole number" }, 400);
    return c.json(await store.after(after));
  });

  const limit = bodyLimit({
    maxSize: MOST_BYTES,
    onError: (c) =>
      c.json({ error: `The request is larger than ${MOST_BYTES} bytes. Send fewer events at a time.` }, 413),
  });
  api.post("/record", limit, async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    if (body === undefined) return c.json({ error: "The body is not JSON." }, 400);
    const request = readAppend(body);
    if (!request.ok) return c.json({ error: request.message }, 400);
    return c.json(await store.append(request.events, request.wipedBefore));
  });

  api.delete("/record", async (c) => {
    const wipedBefore = await store.wipe((after) => newId(now(), random, after));
    return c.json({ wipedBefore });
  });

  api.all("*", (c) => c.json({ error: `There is no ${c.req.method} ${new URL(c.req.url).pathname}.` }, 404));
  api.onError((error, c) => {
    console.error(error);
    return c.json({ error: "The server could not do this. Its terminal says why." }, 500, {
      "cache-control": "no-store",
    });
  });
  return api;
}
