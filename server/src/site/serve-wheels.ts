import { readdir, stat } from "node:fs/promises";
import type { Handler } from "hono";
import { entityTagger } from "./entity-tag.ts";
import { readEntry, type SiteFile } from "./find-page.ts";
import { sendFile } from "./send-file.ts";

/** Where the page asks for the wheels of Python packages. */
export const WHEELS = "/sandbox/python/wheels/";

const HEADERS = {
  "cross-origin-resource-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "cache-control": "no-cache",
};
/** As in the names of wheels; nothing that could lead out of the folder. */
const WHEEL = /^[A-Za-z0-9_.+-]+\.whl$/;

/**
 * Serves the wheels that lie in a folder, and a list of them with their sizes as `index.json`. They may be added and taken away while the
 * server runs. Whether they are what the lock names is the page's to see.
 */
export function serveWheels(folder: string): Handler {
  const tagOf = entityTagger();
  return async (c) => {
    if (c.req.method !== "GET" && c.req.method !== "HEAD")
      return c.text("This address can only be read.", 405, { allow: "GET, HEAD" });
    const name = new URL(c.req.url).pathname.slice(WHEELS.length);
    if (name === "index.json") {
      const wheels = await wheelsIn(folder);
      return c.json(Object.fromEntries(wheels.map((wheel) => [wheel.name.slice(1), wheel.size])), 200, HEADERS);
    }
    const file = WHEEL.test(name) ? await readEntry(folder, `/${name}`) : null;
    if (file === null) return c.text("There is no such package here.", 404, HEADERS);
    return sendFile(file, { folder, request: c.req.raw, status: 200, headers: HEADERS, tagOf });
  };
}

/** What is to be said of a folder that somebody named for the wheels; null where it is a folder. It may come later, so it is no error. */
export async function wheelsComplaint(folder: string): Promise<string | null> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? null : `${folder} is no folder, so Python labs go without packages until it is one.`;
}

async function wheelsIn(folder: string): Promise<readonly SiteFile[]> {
  const names = await readdir(folder).catch(() => []);
  const found = names.filter((name) => WHEEL.test(name)).map((name) => readEntry(folder, `/${name}`));
  return (await Promise.all(found)).filter((file) => file !== null);
}
