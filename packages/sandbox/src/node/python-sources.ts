import { readFileSync } from "node:fs";
import type { PythonSources } from "../python/start-python.ts";

/** The Python modules that run and serve a learner's file, as text. */
export function pythonSources(): PythonSources {
  const read = (name: string) => readFileSync(new URL(`../python/files/${name}.py`, import.meta.url), "utf8");
  return {
    gradus_values: read("gradus_values"),
    gradus_show: read("gradus_show"),
    gradus_runtime: read("gradus_runtime"),
  };
}
