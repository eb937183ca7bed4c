import { readFile } from "node:fs/promises";
import type { PythonPackage } from "../python/pyodide-files.ts";

/** The lock of the packages that labs may use in Python: which wheel of each, and its checksum. */
export async function pythonPackages(): Promise<readonly PythonPackage[]> {
  const text = await readFile(new URL("../../python-packages.json", import.meta.url), "utf8");
  return JSON.parse(text) as readonly PythonPackage[];
}
