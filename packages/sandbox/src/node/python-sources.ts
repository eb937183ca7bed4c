import { readFileSync } from "node:fs";
import { PYTHON_MODULES, type PythonSources } from "../python/start-python.ts";

/** The Python modules that run and serve a learner's file, as text. */
export function pythonSources(): PythonSources {
  const read = (name: string) => readFileSync(new URL(`../python/files/${name}.py`, import.meta.url), "utf8");
  return Object.fromEntries(PYTHON_MODULES.map((name) => [name, read(name)])) as PythonSources;
}
