import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PythonManifest, PythonPart } from "../browser/fetch-python.ts";
import { PYODIDE_FILES } from "../python/pyodide-files.ts";
import { pythonPackages } from "./python-packages.ts";

const PYODIDE = dirname(createRequire(import.meta.url).resolve("pyodide/package.json"));
const SOURCES = ["gradus_values", "gradus_show", "gradus_runtime"] as const;

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
  const files = Object.fromEntries(await Promise.all(sized)) as PythonManifest["files"];
  const manifest: PythonManifest = { files, packages: await pythonPackages() };
  return {
    copies: Object.fromEntries(entries.map(([, file]) => [`python/${file}`, join(PYODIDE, file)])),
    manifest: `${JSON.stringify(manifest, null, 2)}\n`,
  };
}

/** The Python modules that serve a learner's file, by name. */
export async function pythonSourceTexts(): Promise<Readonly<Record<string, string>>> {
  const read = async (name: string) =>
    [name, await readFile(fileURLToPath(new URL(`../python/files/${name}.py`, import.meta.url)), "utf8")] as const;
  return Object.fromEntries(await Promise.all(SOURCES.map(read)));
}
