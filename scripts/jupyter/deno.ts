import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const WANTED = fileURLToPath(new URL("./deno/", import.meta.url));
const OWN = fileURLToPath(new URL("../../.cache/deno/", import.meta.url));
const FILES = ["package.json", "package-lock.json"] as const;

/** A Deno that is there, or why there is none, in a line. */
export type FoundDeno = { readonly program: string } | { readonly lack: string };

/** The Deno that GRADUS_DENO names, or the one that npm puts below .cache/ when it is first asked for. */
export function findDeno(): FoundDeno {
  const named = process.env.GRADUS_DENO;
  if (named !== undefined) return checked(named.includes("/") ? resolve(named) : named);
  const isStale = FILES.some(
    (name) =>
      !existsSync(join(OWN, name)) ||
      readFileSync(join(OWN, name), "utf8") !== readFileSync(join(WANTED, name), "utf8"),
  );
  const there = isStale ? undefined : installed();
  if (there !== undefined) return checked(there);
  const problem = install();
  if (problem !== null) return { lack: problem };
  const program = installed();
  return program === undefined
    ? { lack: `npm has no Deno for ${process.platform} on ${process.arch}; GRADUS_DENO names one that is there` }
    : checked(program);
}

/** A folder for JUPYTER_PATH, in which this Deno is the kernel that TypeScript notebooks name. */
export function kernelFolder(program: string, folder: string): string {
  const kernel = join(folder, "kernels", "deno");
  mkdirSync(kernel, { recursive: true });
  const spec = {
    argv: [program, "jupyter", "--kernel", "--conn", "{connection_file}"],
    display_name: "Deno",
    language: "typescript",
    env: { DENO_DIR: join(folder, "deno"), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" },
  };
  writeFileSync(join(kernel, "kernel.json"), JSON.stringify(spec));
  return folder;
}

const installed = () => globSync("node_modules/@deno/*/deno{,.exe}", { cwd: OWN }).map((path) => join(OWN, path))[0];

/**
 * What kept npm from it, in a line; null when nothing. Our lock holds the sums of Deno for Linux on x64; elsewhere npm takes the same
 * version and leaves the lock as it is. The package's own script would only copy the program.
 */
function install(): string | null {
  mkdirSync(OWN, { recursive: true });
  for (const name of FILES) copyFileSync(join(WANTED, name), join(OWN, name));
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const [command, first] = npm && /\.[cm]?js$/.test(npm) ? [node || process.execPath, [npm]] : ["npm", []];
  const quick = [
    "--prefer-offline",
    "--fetch-retries=1",
    "--fetch-retry-mintimeout=1000",
    "--fetch-retry-maxtimeout=2000",
  ];
  const words = ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...quick];
  const { status, stderr } = spawnSync(command, [...first, ...words], {
    cwd: OWN,
    encoding: "utf8",
    timeout: 120_000,
    shell: command === "npm" && process.platform === "win32",
  });
  if (status === 0) return null;
  const lines =
    stderr
      ?.split("\n")
      .filter((line) => /^npm error (?!code|syscall|errno|address|port|A complete log)\S/.test(line)) ?? [];
  const said = lines[0]?.replace("npm error ", "") ?? "npm could not be started, or took too long";
  return `npm could not get it (${said.slice(0, 200)}); GRADUS_DENO names one that is there`;
}

function checked(program: string): FoundDeno {
  const { status } = spawnSync(program, ["--version"], { encoding: "utf8", timeout: 30_000 });
  return status === 0 ? { program } : { lack: `${program} can't be used` };
}
