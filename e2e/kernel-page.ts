import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pythonFrameHeaders, sandboxHeaders, writeSandbox } from "@gradus/sandbox/build";
import { startServer } from "@gradus/server";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";

/** A page with nothing on it but the kernels, as `window.kernels`, and what it asked the server for. */
export type KernelPage = {
  readonly page: Page;
  /** Addresses that anything in the page asked for so far. */
  readonly asked: readonly string[];
  /** What the page and its frames complained about. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
};

/** What the lock says of a package, as it stands in the manifest. */
type Locked = { readonly name: string; readonly file: string };

/** What a page of kernels is made of. */
export type KernelPageOptions = {
  /** Files for the server's folder of wheels. */
  readonly wheels?: Readonly<Record<string, Uint8Array>>;
  /** Packages to put into the lock as well. */
  readonly locked?: readonly Locked[];
  /** The module that stands in the page as `window.kernels`; the browser's kernels without it. */
  readonly entry?: string;
};

/** Builds the sandbox into a folder of its own and opens a page there, so that a kernel can be tried without a lab. */
export async function openKernelPage(options: KernelPageOptions = {}): Promise<KernelPage> {
  const { wheels = {}, locked = [], entry = fileURLToPath(import.meta.resolve("@gradus/sandbox/browser")) } = options;
  const folder = await mkdtemp(join(tmpdir(), "gradus-kernel-"));
  const put = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const { scriptHash, pythonHash } = await writeSandbox(join(folder, "site", "sandbox"));
  const headers = sandboxHeaders(scriptHash, "{origin}");
  const sandbox = {
    "/sandbox/frame.html": headers.frame,
    "/sandbox/toolkit/": headers.toolkit,
    "/sandbox/python-frame.html": pythonFrameHeaders(pythonHash),
  };
  await put("site/headers.json", JSON.stringify({ scripts: [], sandbox }));
  await put(
    "site/index.html",
    '<!doctype html><html lang="en"><title>Kernels</title><script type="module" src="/open.js"></script>',
  );
  await put("site/404.html", "<!doctype html><title>Not here</title>");
  await put("site/open.js", 'import * as kernels from "/kernels.js"; window.kernels = kernels;');
  await put("site/favicon.ico", "");
  await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    outfile: join(folder, "site", "kernels.js"),
    logLevel: "silent",
  });
  const manifest = join(folder, "site", "sandbox", "python", "python.json");
  const known = JSON.parse(await readFile(manifest, "utf8")) as { readonly packages: readonly Locked[] };
  await writeFile(manifest, JSON.stringify({ ...known, packages: [...known.packages, ...locked] }));
  for (const [file, bytes] of Object.entries(wheels)) await put(`wheels/${file}`, bytes);

  const server = await startServer({
    port: 0,
    host: "127.0.0.1",
    dataFolder: join(folder, "data"),
    siteFolder: join(folder, "site"),
    wheelsFolder: join(folder, "wheels"),
  });
  const { browser }: { browser: Browser } = await launchBrowser();
  const page = await (await browser.newContext({ baseURL: server.address })).newPage();
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto("/");
  await page.waitForFunction("window.kernels !== undefined");
  return {
    page,
    asked,
    complaints,
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
