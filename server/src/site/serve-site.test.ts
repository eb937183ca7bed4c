import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gunzipSync, gzipSync } from "node:zlib";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { serveSite } from "./serve-site.ts";

const script = `export const text = "${"a".repeat(500)}";`;
const outside = temporaryFolder({ "secret.txt": "secret" });
const folder = temporaryFolder({
  "index.html": "<h1>Home</h1>",
  "404.html": "<h1>Not here</h1>",
  "record.html": "<h1>Record</h1>",
  "linear-algebra/index.html": "<h1>Linear algebra</h1>",
  "linear-algebra/two-lines/index.html": "<h1>Two lines</h1>",
  "a b/index.html": "<h1>Spaces</h1>",
  "empty.txt": "",
  ".hidden": "hidden",
  "_astro/page.1a2b3c.js": script,
  "_astro/page.1a2b3c.js.gz": gzipSync(script),
  "_astro/page.1a2b3c.js.br": brotliCompressSync(script),
  "sandbox/frame.html": "<script>1</script>",
  "sandbox/toolkit/index.js": "export {}",
  "kernel.wasm": "0123456789",
  "headers.json": JSON.stringify({
    scripts: ["sha256-AAAA+/0="],
    sandbox: {
      "/sandbox/frame.html": { "Content-Security-Policy": "default-src 'none'; sandbox allow-scripts" },
      "/sandbox/toolkit/": { "X-Toolkit": "yes" },
    },
  }),
});
symlinkSync(join(outside, "secret.txt"), join(folder, "link.txt"));

const app = new Hono().all("*", serveSite({ siteFolder: folder, canonicalHost: "127.0.0.1" }));
const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  app.request(`http://127.0.0.1:4117${path}`, { headers, method });

describe("addresses", () => {
  test.each([
    ["/", "Home"],
    ["/record", "Record"],
    ["/linear-algebra", "Linear algebra"],
    ["/linear-algebra/two-lines?x=1", "Two lines"],
    ["/a%20b", "Spaces"],
  ])("%s is the page %s", async (path, title) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toBe(`<h1>${title}</h1>`);
  });

  test.each([
    ["/linear-algebra/", "/linear-algebra"],
    ["/linear-algebra/two-lines/?x=1&y=%20", "/linear-algebra/two-lines?x=1&y=%20"],
    ["/linear-algebra/index.html", "/linear-algebra"],
    ["/index.html", "/"],
    ["/record.html", "/record"],
    ["/record/", "/record"],
    ["/linear-algebra//two-lines", "/linear-algebra/two-lines"],
    ["//linear-algebra/", "/linear-algebra"],
    ["/a%20b/", "/a%20b"],
    ["//evil.example/..", "/"],
  ])("%s is sent to %s", async (path, to) => {
    const response = await get(path);
    expect([response.status, response.headers.get("location")]).toEqual([308, to]);
  });

  test.each(["//evil.example/", "/\\evil.example/", "/%2f%2fevil.example/"])(
    "%s sends nobody elsewhere",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get("location")).toBeNull();
    },
  );

  test("uses the frame's address as it is", async () => {
    expect((await get("/sandbox/frame.html")).status).toBe(200);
  });

  test("shows the site's own page for what isn't there", async () => {
    const response = await get("/nowhere");
    expect([response.status, await response.text()]).toEqual([404, "<h1>Not here</h1>"]);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect((await get("/404")).status).toBe(404);
  });

  test("sends a page opened under another name of this machine to the one where the browser keeps the record", async () => {
    const navigation = { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
    const response = await app.request("http://localhost:4117/record?a=1", { headers: navigation });
    expect([response.status, response.headers.get("location")]).toEqual([307, "http://127.0.0.1:4117/record?a=1"]);
    expect((await app.request("http://127.0.0.1:4117/record", { headers: navigation })).status).toBe(200);
    expect((await app.request("http://gradus.school.example/record", { headers: navigation })).status).toBe(200);
  });

  test("can only be read", async () => {
    const response = await get("/", {}, "POST");
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  test("says what to do when nothing is built", async () => {
    const empty = new Hono().all("*", serveSite({ siteFolder: join(folder, "nothing") }));
    const response = await empty.request("http://127.0.0.1/");
    expect([response.status, await response.text()]).toEqual([503, "The site is not built yet. Run: npm run build"]);
  });
});

describe("what must not be reached", () => {
  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e%2fsecret.txt",
    "/..%5csecret.txt",
    "/linear-algebra/..%2f..%2fsecret.txt",
    "/....//secret.txt",
    "/%00",
    "/record.html%00.txt",
    "/%",
    "/%ff",
    "/.hidden",
    "/link.txt",
    "/headers.json",
    "/C:/secret.txt",
    "/a:b",
  ])("%s", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("<h1>Not here</h1>");
  });
});

describe("what is sent", () => {
  const asset = "/_astro/page.1a2b3c.js";

  test("is the smallest form the client takes", async () => {
    const brotli = await get(asset, { "accept-encoding": "gzip, deflate, br" });
    expect(brotli.headers.get("content-encoding")).toBe("br");
    expect(brotli.headers.get("vary")).toBe("Accept-Encoding");
    expect(brotli.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    const gzip = await get(asset, { "accept-encoding": "gzip, br;q=0" });
    expect(gzip.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString()).toBe(script);
    const plain = await get(asset);
    expect([plain.headers.get("content-encoding"), await plain.text()]).toEqual([null, script]);
    const tags = [brotli, gzip, plain].map((response) => response.headers.get("etag"));
    expect(new Set(tags).size).toBe(3);
  });

  test("is kept for ever when its name holds its hash, and asked for again when not", async () => {
    expect((await get(asset)).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect((await get("/")).headers.get("cache-control")).toBe("no-cache");
  });

  test("is nothing when the client has it already, in whichever form", async () => {
    for (const encoding of ["br", "gzip", ""]) {
      const first = await get(asset, { "accept-encoding": encoding });
      const again = await get(asset, {
        "accept-encoding": encoding,
        "if-none-match": `"x", W/${first.headers.get("etag")}`,
      });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      expect(again.headers.get("etag")).toBe(first.headers.get("etag"));
    }
    expect((await get("/", { "if-none-match": '"other"' })).status).toBe(200);
  });

  test("is the new content after a build, and not an older precompressed form", async () => {
    const site = temporaryFolder({ "index.html": "old", "index.html.br": brotliCompressSync("old") });
    const rebuilt = new Hono().all("*", serveSite({ siteFolder: site }));
    const tag = (await rebuilt.request("http://127.0.0.1/")).headers.get("etag") ?? "";
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(join(site, "index.html"), "new");
    const response = await rebuilt.request("http://127.0.0.1/", {
      headers: { "if-none-match": tag, "accept-encoding": "br" },
    });
    expect([response.status, await response.text()]).toEqual([200, "new"]);
  });

  test("is everything but the content for HEAD", async () => {
    const response = await get("/record", {}, "HEAD");
    expect([response.status, await response.text(), response.headers.get("content-length")]).toEqual([200, "", "15"]);
  });

  test.each([
    ["bytes=2-4", 206, "bytes 2-4/10", "234"],
    ["bytes=7-", 206, "bytes 7-9/10", "789"],
    ["bytes=-3", 206, "bytes 7-9/10", "789"],
    ["bytes=-99", 206, "bytes 0-9/10", "0123456789"],
    ["bytes=0-99", 206, "bytes 0-9/10", "0123456789"],
    ["bytes=10-", 416, "bytes */10", ""],
    ["bytes=-0", 416, "bytes */10", ""],
    ["bytes=4-2", 200, null, "0123456789"],
    ["bytes=0-1,3-4", 200, null, "0123456789"],
    ["lines=1-2", 200, null, "0123456789"],
  ])("is the part %s asks for", async (range, status, contentRange, body) => {
    const response = await get("/kernel.wasm", { range, "accept-encoding": "br" });
    expect([response.status, response.headers.get("content-range"), await response.text()]).toEqual([
      status,
      contentRange,
      body,
    ]);
  });

  test("is the whole when the part's file has changed", async () => {
    expect((await get("/kernel.wasm", { range: "bytes=0-1", "if-range": '"old"' })).status).toBe(200);
  });

  test("may be empty", async () => {
    const response = await get("/empty.txt");
    expect([response.status, response.headers.get("content-length"), await response.text()]).toEqual([200, "0", ""]);
  });
});

describe("headers", () => {
  test("allow a page its own scripts, the listed inline ones and nothing else, and isolate it", async () => {
    const { headers } = await get("/");
    const policy = new Map(
      (headers.get("content-security-policy") ?? "").split("; ").map((line) => {
        const [name = "", ...sources] = line.split(" ");
        return [name, sources.join(" ")];
      }),
    );
    expect(Object.fromEntries(policy)).toMatchObject({
      "default-src": "'self'",
      "script-src": "'self' 'sha256-AAAA+/0=' 'wasm-unsafe-eval'",
      "style-src": "'self'",
      "style-src-attr": "'unsafe-inline'",
      "connect-src": "'self'",
      "frame-src": "'self'",
      "object-src": "'none'",
      "base-uri": "'none'",
      "frame-ancestors": "'none'",
    });
    expect(Object.fromEntries(headers)).toMatchObject({
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
    });
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });

  test("are on errors, redirects' targets and files that haven't changed too", async () => {
    const tag = (await get("/")).headers.get("etag") ?? "";
    for (const response of [await get("/nowhere"), await get("/", { "if-none-match": tag })]) {
      expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  test("of a script are short: the policy is its document's", async () => {
    const { headers } = await get("/_astro/page.1a2b3c.js");
    expect(headers.get("content-security-policy")).toBeNull();
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });

  test("of the frame are the ones the build gives it", async () => {
    const { headers } = await get("/sandbox/frame.html");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; sandbox allow-scripts");
    expect(headers.get("cross-origin-embedder-policy")).toBe("require-corp");
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });

  test("of the toolkit let the frame's opaque origin in", async () => {
    const { headers } = await get("/sandbox/toolkit/index.js");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("x-toolkit")).toBe("yes");
  });

  test("refuse to guess when the build's list is damaged", async () => {
    const site = temporaryFolder({ "index.html": "x", "headers.json": '{"scripts":["unsafe-inline"]}' });
    const broken = new Hono().all("*", serveSite({ siteFolder: site }));
    broken.onError((error, c) => c.text(error.message, 500));
    const response = await broken.request("http://127.0.0.1/");
    expect([response.status, await response.text()]).toEqual([
      500,
      expect.stringMatching(/^headers\.json: scripts\.0: /),
    ]);
  });

  test("follow the list when the site is built again", async () => {
    const site = temporaryFolder({ "index.html": "x" });
    const rebuilt = new Hono().all("*", serveSite({ siteFolder: site }));
    expect((await rebuilt.request("http://127.0.0.1/")).headers.get("content-security-policy")).not.toContain(
      "sha256-",
    );
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, "headers.json"), '{"scripts":["sha256-BBBB"],"styles":["sha256-CCCC"]}');
    const policy = (await rebuilt.request("http://127.0.0.1/")).headers.get("content-security-policy");
    expect(policy).toContain("script-src 'self' 'sha256-BBBB'");
    expect(policy).toContain("style-src 'self' 'sha256-CCCC'");
  });
});
