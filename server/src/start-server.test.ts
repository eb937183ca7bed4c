import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { openRecord } from "@gradus/record/browser";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { ListenError, type RunningServer, startServer } from "./start-server.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const siteFolder = temporaryFolder({ "index.html": "<h1>Home</h1>", "404.html": "<h1>Not here</h1>" });
const outside = temporaryFolder();
const running: RunningServer[] = [];

async function start(port = 0, dataFolder = temporaryFolder()): Promise<RunningServer> {
  const server = await startServer({ port, host: "127.0.0.1", dataFolder, siteFolder });
  running.push(server);
  return server;
}

afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

/** A request whose path goes over the wire as it is written. */
function raw(
  port: number,
  path: string,
  method = "GET",
): Promise<{ status: number; length: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    request({ port, host: "127.0.0.1", path, method }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, length: response.headers["content-length"], body }),
      );
    })
      .on("error", reject)
      .end();
  });
}

describe("startServer", () => {
  test("serves the site and the API at the address it names", async () => {
    const { address, port } = await start();
    expect(address).toBe(`http://127.0.0.1:${port}`);
    expect(await (await fetch(address)).text()).toBe("<h1>Home</h1>");
    expect(await (await fetch(`${address}/api/health`)).json()).toEqual({ name: "gradus", status: "ok" });
  });

  test("keeps requests inside the site, however the path is written", async () => {
    const { port } = await start();
    for (const path of [
      "/../../../../etc/passwd",
      "/./../etc/passwd",
      `/..${outside}`,
      "//etc/passwd",
      "/%2e%2e/%2e%2e/etc/passwd",
    ]) {
      const { status, body } = await raw(port, path);
      expect([path, status, body]).toEqual([path, 404, "<h1>Not here</h1>"]);
    }
  });

  test("answers HEAD with the length and without the content", async () => {
    const { port } = await start();
    expect(await raw(port, "/", "HEAD")).toEqual({ status: 200, length: "13", body: "" });
  });

  test("outlives a client that hangs up in the middle of a file", async () => {
    const folder = temporaryFolder({ "large.bin": new Uint8Array(30_000_000) });
    const server = await startServer({ port: 0, host: "127.0.0.1", dataFolder: temporaryFolder(), siteFolder: folder });
    running.push(server);
    for (let i = 0; i < 5; i++) {
      await new Promise<void>((resolve) => {
        request({ port: server.port, host: "127.0.0.1", path: "/large.bin" }, (response) => {
          response.once("data", () => {
            response.destroy();
            resolve();
          });
        }).end();
      });
    }
    expect((await fetch(`${server.address}/api/health`)).status).toBe(200);
  });

  test("says so in one line when it is running already", async () => {
    const { port } = await start();
    const again = start(port);
    await expect(again).rejects.toThrow(ListenError);
    await expect(again).rejects.toThrow(
      `Gradus is already running at http://127.0.0.1:${port} – open that, or start another one with: npm start -- --port ${port + 1}`,
    );
  });

  test("says in one line how to choose another port when something else has it", async () => {
    const other = createServer((_, response) => response.end("hello"));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    afterAll(() => other.close());
    const { port } = other.address() as AddressInfo;
    await expect(start(port)).rejects.toThrow(
      `Port ${port} is taken by another program. Choose another one: npm start -- --port ${port + 1} (or set GRADUS_PORT).`,
    );
  });

  test("says so when the host is not this machine's", async () => {
    const options = { port: 0, host: "192.0.2.1", dataFolder: temporaryFolder(), siteFolder };
    await expect(startServer(options)).rejects.toThrow(/^This machine has no address "192\.0\.2\.1"\./);
  });

  test("finds the record again after it was stopped and started", async () => {
    const folder = temporaryFolder();
    const server = await start(0, folder);
    const tab = openRecord({ server: `${server.address}/api/record`, name: "stopping", delays: { gather: 1 } });
    tab.append("block-visited", { lesson: "l", block: "b" });
    await tab.flush();
    await server.close();
    running.splice(0);
    const next = await start(0, folder);
    expect(await (await fetch(`${next.address}/api/record`)).json()).toMatchObject({ events: tab.events() });
    tab.close();
  });
});

describe("two browsers on one server", () => {
  test("go on with the same record, and agree on a wipe", async () => {
    const { address } = await start();
    const open = (name: string) => openRecord({ server: `${address}/api/record`, name, delays: { gather: 1 } });
    const [chrome, firefox] = [open("chrome"), open("firefox")];
    try {
      chrome.append("block-visited", { lesson: "two-lines", block: "why" });
      await chrome.flush();
      await firefox.flush();
      expect(firefox.progress()).toEqual(chrome.progress());
      firefox.append("setting-changed", { name: "theme", value: "dark" });
      await firefox.flush();
      await chrome.flush();
      expect(chrome.progress().settings).toEqual({ theme: "dark" });
      expect(chrome.status()).toMatchObject({ kind: "memory-only", server: "synced", waiting: 0 });
      await chrome.wipe();
      await firefox.flush();
      expect([chrome.events(), firefox.events()]).toEqual([[], []]);
    } finally {
      chrome.close();
      firefox.close();
    }
  });
});
