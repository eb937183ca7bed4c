import { spawn } from "node:child_process";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint } from "./fingerprint.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const STAMP = join(ROOT, ".cache", "site-build.json");
const FIRST_PAGE = join(ROOT, "site", "dist", "index.html");

/** What the built site is made of. A change in any of it calls for a new build. */
const INPUTS = ["packages", "course", "site", "package.json", "package-lock.json", "tsconfig.base.json"];

/** Which inputs the built site was made of, and which build it is: its first page's time. */
type Stamp = { readonly inputs: string; readonly written: number };

/** How a build went: nothing to do, built, or failed with the builder's exit code. */
export type SiteBuild =
  | { readonly kind: "current" | "built" }
  | { readonly kind: "failed"; readonly code: number | null };

/**
 * Builds the site into site/dist unless that was already made of the present sources.
 *
 * @param options.always builds in any case. @param options.quiet shows the builder's output only when it fails.
 */
export async function ensureSite(options: { always?: boolean; quiet?: boolean } = {}): Promise<SiteBuild> {
  const inputs = await fingerprint(ROOT, INPUTS);
  if (!options.always && (await isCurrent(inputs))) return { kind: "current" };
  if (options.quiet) console.log("Building the site. This takes about half a minute, and only after a change.");
  const code = await build(options.quiet ?? false);
  const written = await timeOf(FIRST_PAGE);
  if (code !== 0 || written === null) return { kind: "failed", code };
  await mkdir(dirname(STAMP), { recursive: true });
  await writeFile(STAMP, JSON.stringify({ inputs, written } satisfies Stamp));
  return { kind: "built" };
}

async function isCurrent(inputs: string): Promise<boolean> {
  const stamp = await readFile(STAMP, "utf8").then(
    (text) => JSON.parse(text) as Partial<Stamp>,
    () => null,
  );
  // A build made by hand since then has another time, and may be of other sources.
  return stamp?.inputs === inputs && stamp.written === (await timeOf(FIRST_PAGE));
}

async function timeOf(file: string): Promise<number | null> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
}

async function build(quiet: boolean): Promise<number | null> {
  const path = [join(ROOT, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
  const child = spawn("npm", ["run", "build", "--workspace", "@gradus/site", "--silent"], {
    cwd: ROOT,
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    shell: process.platform === "win32",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (output += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("close", resolve);
    child.on("error", reject);
  });
  if (code !== 0) process.stderr.write(output);
  return code;
}
