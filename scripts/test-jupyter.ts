// `npm run test:jupyter`: the notebooks of all labs are valid, those of the solutions run top to bottom, and those of the starts
// fail, at an assertion. A solution with one wrong function fails at the assertion on that one. Then the page's judge hears the labs in
// Python: solutions, starts, functions that do nothing, and one for every known wrong rule.
// It needs Python with NumPy, nbformat, nbconvert and ipykernel; GRADUS_PYTHON names another Python. TypeScript notebooks run in
// Deno's kernel; npm gets Deno when it is first needed, or GRADUS_DENO names one. Without it Node runs their cells.
// Where something is missing nothing is counted: it says so in one line and ends with code 3.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type LabLanguage, labFile, labs } from "@gradus/course/labs";
import { labsInPython, unlikeItsRule, wrongWorks } from "@gradus/course/wrong-python";
import { randomStream } from "@gradus/math/random";
import { runChecks } from "@gradus/sandbox";
import { notebookFile } from "@gradus/sandbox/build";
import { createCPythonKernel } from "@gradus/sandbox/node";
import { labNotebook, type Notebook, notebookText } from "@gradus/sandbox/notebook";
import { CHANGES, type Change, changedNotebook, unlikeItsChange } from "./jupyter/changed-solutions.ts";
import { findDeno, kernelFolder } from "./jupyter/deno.ts";
import { figuresDrawn, lackOfMatplotlib } from "./jupyter/matplotlib.ts";
import { drawings, failureInPython, failureOfRun, invalid, lackOfPython, PYTHON } from "./jupyter/python.ts";
import { failureInNode } from "./jupyter/typescript.ts";

const NOT_RUN = 3;

const lack = lackOfPython();
if (lack !== null) {
  console.log(`notebooks in Jupyter: not run, ${lack}`);
  process.exit(NOT_RUN);
}

let passed = 0;
let failed = 0;
function tell(what: string, problem: string | null): void {
  if (problem === null) passed += 1;
  else failed += 1;
  console.log(problem === null ? `✓ ${what}` : `✗ ${what}: ${problem}`);
}

const home = mkdtempSync(join(tmpdir(), "gradus-jupyter-"));
const deno = findDeno();
if ("lack" in deno) console.log(`TypeScript notebooks in Deno: not run, ${deno.lack}. Node runs their cells instead.`);
const denoPath = "lack" in deno ? null : kernelFolder(deno.program, join(home, "jupyter"));

/** How a notebook that lies in a file of its own failed in the kernel it is for; null when it didn't. */
function failureOf(notebook: Notebook, language: LabLanguage, path: string): string | null {
  if (language === "py") return failureOfRun(path, "python3");
  return denoPath === null ? failureInNode(notebook, dirname(path)) : failureOfRun(path, "deno", denoPath);
}

function written(notebook: Notebook, name: string): string {
  const path = join(mkdtempSync(join(home, `${name}-`)), `${name}.ipynb`);
  writeFileSync(path, notebookText(notebook));
  return path;
}

for (const lab of labs) {
  const drawn: Partial<Record<LabLanguage, number>> = {};
  for (const language of lab.languages) {
    for (const which of ["solution", "starter"] as const) {
      const file = readFileSync(labFile(lab, language, which), "utf8");
      const notebook = await labNotebook({ lab: lab.lab, language, file, checks: lab.checks, read: notebookFile });
      const path = written(notebook, lab.lab);
      const name = `${lab.lab}, ${language}, ${which}`;
      tell(`${name}: valid nbformat 4.5`, invalid(path));
      const failure = failureOf(notebook, language, path);
      if (which === "solution") drawn[language] = drawings(path);
      if (which === "solution") tell(`${name}: runs top to bottom`, failure);
      else
        tell(
          `${name}: fails at an assertion`,
          /assertion|AssertionError/i.test(failure ?? "") ? null : (failure ?? "it runs"),
        );
    }
  }
  if (denoPath !== null && drawn.py !== undefined && drawn.ts !== undefined) {
    const { py, ts } = drawn;
    tell(`${lab.lab}, ts: draws as much as in Python`, py === ts ? null : `${ts} pictures and tables, not ${py}`);
  }
}

// Where there is no Deno, changed-solutions.slow.test.ts has run these in Node.
for (const change of denoPath === null ? [] : CHANGES.ts) {
  const notebook = await changedNotebook("ts", change);
  tell(titleOf(change, "Deno"), unlikeItsChange(change, failureOf(notebook, "ts", written(notebook, "changed"))));
}
for (const change of CHANGES.py) {
  const folder = mkdtempSync(join(home, "changed-"));
  const failure = failureInPython(await changedNotebook("py", change), folder);
  tell(titleOf(change, "Python"), unlikeItsChange(change, failure));
}

function titleOf(change: Change, where: string): string {
  const what = change.isRight ? "holds its assertion" : "fails at its own assertion";
  return `${change.function} in ${where}, ${change.what}: ${what}`;
}

// No package for the page's Python has NumPy, so the labs in Python are judged here, with the machine's own.
const kernel = createCPythonKernel(PYTHON);
for (const lab of labsInPython) {
  for (const which of ["solution", "starter"] as const) {
    const source = readFileSync(labFile(lab, "py", which), "utf8");
    for (const seed of ["a", "b", "c"]) {
      const { checks } = await runChecks(lab.checks, { kernel, source }, randomStream(seed), { submit: true });
      const odd = checks.find(({ status }) => status !== (which === "solution" ? "passed" : "differs"));
      const what = which === "solution" ? "passes every check" : "differs in every check";
      const problem = odd && `${odd.function}: ${odd.status}, ${odd.message} ${JSON.stringify(odd.detail ?? {})}`;
      tell(`${lab.lab}, py, ${which}: ${what}, seed ${seed}`, problem ?? null);
    }
  }
  for (const work of wrongWorks(lab))
    tell(`${lab.lab}, py, ${work.name}: is told so`, await unlikeItsRule(kernel, work, true));
}
const noFigures = lackOfMatplotlib();
if (noFigures !== null) console.log(`matplotlib's figures: not run, ${noFigures}`);
for (const [what, problem] of noFigures === null ? await figuresDrawn(kernel) : []) tell(what, problem);
kernel.close();
rmSync(home, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
