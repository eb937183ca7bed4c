import type { NotebookLanguage } from "../notebook/notebook.ts";
import { TOOLKIT, type ToolkitAddresses } from "../typescript/toolkit.ts";
import { keptModule } from "./kept-code.ts";
import type { LearnersToolkit } from "./learners-toolkit.ts";
import { bySource, PYTHON_DATA, pythonToolkit } from "./python-module.ts";

/** The file that holds a learner's own toolkit beside their labs. */
export const KEPT_FILES: Readonly<Record<NotebookLanguage, string>> = { ts: "my-toolkit.ts", py: "my_toolkit.py" };

const TYPESCRIPT_DATA = "const $gradusSources = ";
const NAME = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;
const HEAD = `// @ts-nocheck
// Your own functions that passed their checks. gradus lab check writes this file, and reads its last line again.
`;

/** A learner's own toolkit as a file: a module that gives the functions, and in one of its lines all that made them. */
export function keptFile(learner: LearnersToolkit, language: NotebookLanguage): string {
  if (language === "py") return pythonToolkit(learner);
  const beside = Object.fromEntries(TOOLKIT.map((module) => [module, module])) as ToolkitAddresses;
  const module = keptModule(Object.keys(learner.functions), learner, beside);
  return `${HEAD}${module}${TYPESCRIPT_DATA}${JSON.stringify(bySource(learner))};\n`;
}

/** The functions in such a file, each with the file in which it passed; null where the text is none that {@link keptFile} wrote. */
export function readKeptFile(text: string, language: NotebookLanguage): LearnersToolkit["functions"] | null {
  const start = language === "py" ? PYTHON_DATA : TYPESCRIPT_DATA;
  const line = text.split("\n").findLast((one) => one.startsWith(start));
  try {
    const data: unknown = JSON.parse((line ?? "").slice(start.length).replace(/[;)\s]*$/, ""));
    const [sources] = language === "py" && typeof data === "string" ? JSON.parse(data) : [data];
    return functionsOf(sources);
  } catch {
    return null;
  }
}

/** The way back from {@link bySource}. What was changed by hand into something else is refused as a whole. */
function functionsOf(sources: unknown): LearnersToolkit["functions"] | null {
  if (!Array.isArray(sources)) return null;
  const functions: [string, string][] = [];
  for (const part of sources) {
    const [source, names] = Array.isArray(part) ? part : [];
    if (typeof source !== "string" || !Array.isArray(names)) return null;
    for (const name of names) {
      if (typeof name !== "string" || !NAME.test(name)) return null;
      functions.push([name, source]);
    }
  }
  return Object.fromEntries(functions);
}
