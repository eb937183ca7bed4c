import { keptModule } from "../my-toolkit/kept-code.ts";
import { type LearnersToolkit, MY_TOOLKIT } from "../my-toolkit/learners-toolkit.ts";
import { MY_PYTHON_TOOLKIT, pythonToolkit } from "../my-toolkit/python-module.ts";
import { JUPYTER_FILE, TOOLKIT_FILES, type ToolkitAddresses } from "../typescript/toolkit.ts";
import type { NotebookLanguage } from "./notebook.ts";
import { OWN_FILE, TOOLKIT_FOLDER, toolkitImports } from "./toolkit-imports.ts";

/** Reads one of the files that a notebook takes along: a built file of the toolkit, or a Python module of `gradus`. */
export type ReadFile = (file: string) => Promise<string>;

/** The modules that a lab's Python file imports, as far as they are Gradus's own. */
export const PYTHON_FILES = ["gradus_values.py", "gradus_show.py"] as const;

/**
 * The code that a notebook runs first. No registry has the toolkit, so the notebook takes along what its cells import and
 * writes it beside itself; then it is complete, with nothing else to fetch. `same` is what the assertions compare with.
 *
 * @param file the lab's file, whose imports decide what is taken along.
 * @param learner the functions of the learner's own that it may import.
 */
export async function setupCode(
  file: string,
  language: NotebookLanguage,
  read: ReadFile,
  learner: LearnersToolkit,
): Promise<string> {
  if (language === "py") {
    const own = file.includes(MY_PYTHON_TOOLKIT) ? { [`${MY_PYTHON_TOOLKIT}.py`]: pythonToolkit(learner) } : {};
    return pythonSetup({ ...(await contents([...PYTHON_FILES, "gradus_jupyter.py"], read)), ...own });
  }
  const wanted = toolkitImports(file).map((module) => TOOLKIT_FILES[module]);
  const files = await withImports([...wanted, JUPYTER_FILE], read, ownModule(file, learner));
  return typeScriptSetup(files, wanted.includes(TOOLKIT_FILES["@gradus/math/exact"]));
}

async function contents(names: readonly string[], read: ReadFile): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
}

/** The module of the learner's own functions that a file mentions, if it imports any. */
function ownModule(file: string, learner: LearnersToolkit): Readonly<Record<string, string>> {
  if (!file.includes(MY_TOOLKIT)) return {};
  const words = new Set(file.match(/[\w$]+/g));
  const names = Object.keys(learner.functions).filter((name) => words.has(name));
  const beside = Object.entries(TOOLKIT_FILES).map(([module, name]) => [module, `./${name}`]);
  return { [OWN_FILE]: keptModule(names, learner, Object.fromEntries(beside) as ToolkitAddresses) };
}

/** The files with all that they import, which lies beside them. `own` are there already. */
async function withImports(
  names: readonly string[],
  read: ReadFile,
  own: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  const waiting = [...names, ...Object.keys(own)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found[name] !== undefined) continue;
    const text = own[name] ?? (await read(name));
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
import { deflateSync } from "node:zlib";

mkdirSync("${TOOLKIT_FOLDER}", { recursive: true });
for (const [name, text] of Object.entries({
${lines(files)
  .map((line) => `  ${line}`)
  .join("\n")}
})) writeFileSync(\`${TOOLKIT_FOLDER}/\${name}\`, text);

const { consoleText, drawInJupyter } = await import("./${TOOLKIT_FOLDER}/${JUPYTER_FILE}");
drawInJupyter(globalThis, deflateSync);

const gradus = {
${hasExact ? `  exact: await import("./${TOOLKIT_FOLDER}/${TOOLKIT_FILES["@gradus/math/exact"]}"),\n` : ""}  /** Equal, with numbers to eight digits of the largest among them and among the inputs. */
  same(got: any, expected: any, inputs: any[], scale = this.largest([expected, inputs])): boolean {
    if (typeof expected === "number" && typeof got === "number")
      return Object.is(got, expected) || Math.abs(got - expected) <= 1e-8 * Math.max(scale, 1e-6);
    if (typeof expected !== "object" || expected === null || typeof got !== "object" || got === null) return got === expected;
    if ((got.dtype === "uint8") !== (expected.dtype === "uint8")) return false;
    const [keys, others] = [expected, got].map((value) => Object.keys(value).filter((key) => key !== "dtype"));
    return keys.length === others.length && keys.every((key) => this.same(got[key], expected[key], inputs, scale));
  },
  largest(value: any): number {
    if (typeof value === "number") return Number.isFinite(value) ? Math.abs(value) : 0;
    return typeof value === "object" && value !== null
      ? Object.values(value).reduce((most: number, part) => Math.max(most, this.largest(part)), 0)
      : 0;
  },
  assert(holds: boolean, words: unknown[]): void {
    if (holds) return;
    const error = new Error(consoleText(words));
    error.name = "AssertionError";
    throw error;
  },
};`;
}

function pythonSetup(files: Readonly<Record<string, string>>): string {
  return `# Made by Gradus: run this cell first. It writes the modules that draw beside this notebook.
from fractions import Fraction
from math import isclose
from numbers import Real
from pathlib import Path

import numpy

for name, text in {
${lines(files)
  .map((line) => `    ${line}`)
  .join("\n")}
}.items():
    Path(name).write_text(text, encoding="utf-8")

import gradus_jupyter


def largest(value):
    """The largest magnitude in a value."""
    if isinstance(value, numpy.ndarray):
        return float(numpy.abs(value).max(initial=0))
    if isinstance(value, (list, tuple, dict)):
        return max(map(largest, value.values() if isinstance(value, dict) else value), default=0)
    return abs(value) if isinstance(value, (int, float, Fraction)) else 0


def same(got, expected, *inputs):
    """Equal, with numbers to eight digits of the largest among them and among the inputs."""
    near = 1e-8 * max(largest([expected, *inputs]), 1e-6)
    if isinstance(expected, numpy.ndarray):
        if not isinstance(got, numpy.ndarray) or got.shape != expected.shape:
            return False
        if "uint8" in (got.dtype, expected.dtype) and got.dtype != expected.dtype:
            return False
        return numpy.allclose(got, expected, rtol=0, atol=near, equal_nan=True)
    if isinstance(expected, (list, tuple)):
        return isinstance(got, (list, tuple)) and len(got) == len(expected) and all(same(g, e, *inputs) for g, e in zip(got, expected))
    if isinstance(expected, dict):
        return isinstance(got, dict) and got.keys() == expected.keys() and all(same(got[k], expected[k], *inputs) for k in expected)
    if isinstance(expected, (int, float)) and not isinstance(expected, bool):
        return isinstance(got, Real) and isclose(got, expected, rel_tol=0, abs_tol=near)
    return (got is None) == (expected is None) and bool(got == expected)`;
}
