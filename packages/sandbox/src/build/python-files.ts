import { rmSync } from "node:fs";
import { mkdtemp, readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PythonManifest, PythonPart } from "../browser/fetch-python.ts";
import { writeSnapshot } from "../node/python-realm.ts";
import { PYODIDE_FILES } from "../python/pyodide-files.ts";
import { PYTHON_MODULES } from "../python/start-python.ts";
import { pythonPackages } from "./python-packages.ts";

const PYODIDE = dirname(createRequire(import.meta.url).resolve("pyodide/package.json"));
const SNAPSHOT = "python.snapshot";

/** Pyodide's files by their path below `/sandbox/`, each with where it is copied from, and their manifest as text. */
export async function pythonFiles(): Promise<{
  readonly copies: Readonly<Record<string, string>>;
  readonly manifest: string;
}> {
  const entries = Object.entries(PYODIDE_FILES) as [PythonPart, string][];
  const sized = entries.map(async ([part, file]) => {
    const { size } = await stat(join(PYODIDE, file));
    return [part, { file, bytes: size }] as const;
  });
  const core = Object.fromEntries(await Promise.all(sized)) as PythonManifest["files"];
  const snapshot = await takenSnapshot();
  const files =
    snapshot === null ? core : { ...core, snapshot: { file: SNAPSHOT, bytes: (await stat(snapshot)).size } };
  const manifest: PythonManifest = { files, packages: await pythonPackages() };
  const copies = entries.map(([, file]) => [`python/${file}`, join(PYODIDE, file)]);
  return {
    copies: Object.fromEntries(snapshot === null ? copies : [...copies, [`python/${SNAPSHOT}`, snapshot]]),
    manifest: `${JSON.stringify(manifest, null, 2)}\n`,
  };
}

/** A file with the memory of a Python that has just started, until this process ends; null where it can't be taken. */
async function takenSnapshot(): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), "gradus-snapshot-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, SNAPSHOT);
  return (await writeSnapshot(file)) ? file : null;
}

/** The Python modules that serve a learner's file, by name. */
export async function pythonSourceTexts(): Promise<Readonly<Record<string, string>>> {
  const read = async (name: string) =>
    [name, await readFile(fileURLToPath(new URL(`../python/files/${name}.py`, import.meta.url)), "utf8")] as const;
  return Object.fromEntries(await Promise.all(PYTHON_MODULES.map(read)));
}
