import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { serveWheels, WHEELS, wheelsComplaint } from "./serve-wheels.ts";

const NUMPY = "numpy-2.4.6-cp314-cp314-pyemscripten_2026_0_wasm32.whl";
const folder = temporaryFolder({ [NUMPY]: "bytes", "notes.txt": "private", "inner/x.whl": "inner" });
const app = new Hono().all(`${WHEELS}*`, serveWheels(folder));
const get = (name: string, method = "GET") => app.request(`http://127.0.0.1:4117${WHEELS}${name}`, { method });

describe("the wheels of Python packages", () => {
  test("are listed with their sizes, as they are at the moment", async () => {
    expect(await (await get("index.json")).json()).toEqual({ [NUMPY]: 5 });
    writeFileSync(join(folder, "late-1-py3-none-any.whl"), "later");
    expect(await (await get("index.json")).json()).toEqual({ [NUMPY]: 5, "late-1-py3-none-any.whl": 5 });
  });

  test("are served to our own pages only", async () => {
    const response = await get(NUMPY);
    expect(await response.text()).toBe("bytes");
    expect(response.headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
  });

  test.each(["notes.txt", "inner/x.whl", "..%2fx.whl", "../serve-site.ts", "other.whl", ""])(
    "and nothing else that lies there: %s",
    async (name) => {
      expect((await get(name)).status).toBe(404);
    },
  );

  test("are complained of where the folder named for them is none", async () => {
    expect(await wheelsComplaint(folder)).toBeNull();
    for (const name of ["not-there", "notes.txt"])
      expect(await wheelsComplaint(join(folder, name))).toMatch(/is no folder, so Python labs go without packages/);
  });

  test("can't be written, and need no folder", async () => {
    expect((await get(NUMPY, "PUT")).status).toBe(405);
    const none = new Hono().all(`${WHEELS}*`, serveWheels(join(folder, "not-there")));
    expect(await (await none.request(`http://127.0.0.1${WHEELS}index.json`)).json()).toEqual({});
  });
});
