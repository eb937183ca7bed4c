import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PythonPackage } from "@gradus/sandbox/build";
import { wheelState } from "@gradus/sandbox/node";

/** The platform and the Python that Pyodide's packages are made for, in pip's words. */
const TARGET = ["--platform", "pyemscripten_2026_0_wasm32", "--python-version", "3.14", "--implementation", "cp"];
const ABIS = ["--abi", "cp314", "--abi", "abi3", "--abi", "none"];
/** Without a connection pip would try for long. */
const BRISK = ["--retries", "1", "--timeout", "15"];
const PATIENCE_MS = 120_000;

/** What became of a package: there already, fetched, or why not, in a few words. */
export type Fetched = { readonly kind: "there" | "fetched" } | { readonly kind: "not"; readonly reason: string };

/** How a command is run; a test hands in another. */
export type RunCommand = (command: string, words: readonly string[]) => { readonly status: number | null };

const spawned: RunCommand = (command, words) =>
  spawnSync(command, words, { stdio: "ignore", timeout: PATIENCE_MS, windowsHide: true });

/**
 * Puts a package's wheel into a folder, unless it lies there: pip is asked for it, so that mirrors and proxies are those that the machine
 * is set up for. What comes is kept only if it is the file that the lock names.
 */
export function fetchPackage(one: PythonPackage, folder: string, run: RunCommand = spawned): Fetched {
  const state = wheelState(folder, one);
  if (state === "genuine") return { kind: "there" };
  if (state === "another")
    return { kind: "not", reason: "the file that lies there is not the one that the lock names" };
  const python = pythonWithPip(run);
  if (python === null) return { kind: "not", reason: "fetching it takes a Python with pip, and there is none here" };
  const from = mkdtempSync(join(tmpdir(), "gradus-wheels-"));
  try {
    const wanted = [
      ...TARGET,
      ...ABIS,
      "--no-deps",
      "--only-binary=:all:",
      "--dest",
      from,
      `${one.name}==${one.version}`,
    ];
    const { status } = run(python, [
      "-m",
      "pip",
      "download",
      "--quiet",
      "--disable-pip-version-check",
      ...BRISK,
      ...wanted,
    ]);
    const came = wheelState(from, one);
    if (came === "missing") {
      const reason =
        status === 0
          ? "the package index offers it under another name"
          : "the package index does not offer it, or is out of reach";
      return { kind: "not", reason };
    }
    if (came === "another") return { kind: "not", reason: "the package index offers another file than the lock names" };
    mkdirSync(folder, { recursive: true });
    copyFileSync(join(from, one.file), join(folder, one.file));
    return { kind: "fetched" };
  } finally {
    rmSync(from, { recursive: true, force: true });
  }
}

function pythonWithPip(run: RunCommand): string | null {
  const named = process.env.GRADUS_PYTHON;
  const candidates = named === undefined || named === "" ? ["python3", "python"] : [named];
  return candidates.find((command) => run(command, ["-m", "pip", "--version"]).status === 0) ?? null;
}
