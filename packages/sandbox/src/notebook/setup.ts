import { TOOLKIT_FILES } from "../typescript/toolkit.ts";
import type { NotebookLanguage } from "./notebook.ts";
import { TOOLKIT_FOLDER, toolkitImports } from "./toolkit-imports.ts";

/** Reads one of the files that a notebook takes along: a built file of the toolkit, or a Python module of `gradus`. */
export type ReadFile = (file: string) => Promise<string>;

/** The modules that a Python notebook takes along. */
export const PYTHON_FILES = ["gradus_values.py", "gradus_show.py"] as const;

/**
 * The code that a notebook runs first. No registry has the toolkit, so the notebook takes along what its cells import and
 * writes it beside itself; then it is complete, with nothing else to fetch. `same` is what the assertions compare with.
 *
 * @param file the lab's file, whose imports decide what is taken along.
 */
export async function setupCode(file: string, language: NotebookLanguage, read: ReadFile): Promise<string> {
  if (language === "py") return pythonSetup(await contents(PYTHON_FILES, read));
  const wanted = toolkitImports(file).map((module) => TOOLKIT_FILES[module]);
  const files = await withImports(wanted, read);
  return typeScriptSetup(files, wanted.includes(TOOLKIT_FILES["@gradus/math/exact"]));
}

async function contents(names: readonly string[], read: ReadFile): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
}

/** The files with all that they import, which lies beside them. */
async function withImports(names: readonly string[], read: ReadFile): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found[name] !== undefined) continue;
    const text = await read(name);
    found[name] = text;
    waiting.push(...[...text.matchAll(/(?:from|import)\s*"\.\/([\w.-]+)"/g)].map(([, other]) => other ?? ""));
  }
  return found;
}

const lines = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([name, text]) => `${JSON.stringify(name)}: ${JSON.stringify(text)},`);

function typeScriptSetup(files: Readonly<Record<string, string>>, hasExact: boolean): string {
  return `// Made by Gradus: run this cell first. It writes the toolkit into the folder "${TOOLKIT_FOLDER}" beside this notebook.
import { mkdirSync, writeFileSync } from "node:fs";

mkdirSync("${TOOLKIT_FOLDER}", { recursive: true });
for (const [name, text] of Object.entries({
${lines(files)
  .map((line) => `  ${line}`)
  .join("\n")}
})) writeFileSync(\`${TOOLKIT_FOLDER}/\${name}\`, text);

const gradus = {
${hasExact ? `  exact: await import("./${TOOLKIT_FOLDER}/${TOOLKIT_FILES["@gradus/math/exact"]}"),\n` : ""}  /** Equal; numbers to nine digits. */
  same(got: any, expected: any): boolean {
    if (typeof expected === "number" && typeof got === "number")
      return Object.is(got, expected) || Math.abs(got - expected) <= 1e-9 * Math.max(Math.abs(expected), 1e-6);
    if (typeof expected !== "object" || expected === null || typeof got !== "object" || got === null) return got === expected;
    const keys = Object.keys(expected);
    return keys.length === Object.keys(got).length && keys.every((key) => this.same(got[key], expected[key]));
  },
  assert(holds: boolean, words: unknown[]): void {
    if (holds) return;
    console.error(...words);
    throw new Error("The assertion above does not hold.");
  },
};`;
}

function pythonSetup(files: Readonly<Record<string, string>>): string {
  return `# Made by Gradus: run this cell first. It writes the module that draws, gradus_show, beside this notebook.
from fractions import Fraction
from math import isclose
from pathlib import Path

import numpy

for name, text in {
${lines(files)
  .map((line) => `    ${line}`)
  .join("\n")}
}.items():
    Path(name).write_text(text, encoding="utf-8")


def same(got, expected):
    """Equal; numbers to nine digits."""
    if isinstance(expected, numpy.ndarray):
        if not isinstance(got, numpy.ndarray) or got.shape != expected.shape:
            return False
        if "uint8" in (got.dtype, expected.dtype) and got.dtype != expected.dtype:
            return False
        return numpy.allclose(got, expected, rtol=1e-9, atol=1e-15, equal_nan=True)
    if isinstance(expected, (list, tuple)):
        return isinstance(got, (list, tuple)) and len(got) == len(expected) and all(map(same, got, expected))
    if isinstance(expected, dict):
        return isinstance(got, dict) and got.keys() == expected.keys() and all(same(got[k], expected[k]) for k in expected)
    if isinstance(expected, float):
        return isclose(got, expected, rel_tol=1e-9, abs_tol=1e-15)
    return (got is None) == (expected is None) and bool(got == expected)`;
}
