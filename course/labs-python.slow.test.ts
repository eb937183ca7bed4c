import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { randomStream } from "@gradus/math/random";
import { type Kernel, parseCells, readCells, runChecks, writeCells } from "@gradus/sandbox";
import { createCPythonKernel } from "@gradus/sandbox/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeLines, inCommon } from "./code-lines.ts";
import { labFile, labs } from "./labs.ts";

/** GRADUS_PYTHON names another Python than the one that is found first: one with NumPy, say. */
const PYTHON = process.env.GRADUS_PYTHON ?? "python3";
const hasNumPy = spawnSync(PYTHON, ["-I", "-c", "import sys, numpy; assert sys.version_info >= (3, 11)"]).status === 0;

let kernel: Kernel;
beforeAll(() => {
  kernel = createCPythonKernel(PYTHON);
});
afterAll(() => kernel.close());

const inPython = labs.filter(({ languages }) => languages.includes("py"));

describe.each(inPython)("the Python files of the lab $lab", (lab) => {
  const { checks, graded } = lab;
  const read = (which: "starter" | "solution", language: "ts" | "py" = "py") =>
    readFile(labFile(lab, language, which), "utf8");
  const outline = (file: string, mark: "#" | "//") => parseCells(file, mark).map((cell) => [cell.id, cell.kind]);

  it("have the same cells, and the cells that there are in TypeScript", async () => {
    const [start, solved] = [await read("starter"), await read("solution")];
    expect(outline(start, "#")).toStrictEqual(outline(solved, "#"));
    expect(outline(solved, "#")).toStrictEqual(outline(await read("solution", "ts"), "//"));
    const words = (file: string) => parseCells(file, "#").filter((cell) => cell.kind === "markdown");
    expect(words(start).map(({ source }) => source)).toStrictEqual(words(solved).map(({ source }) => source));
    for (const file of [start, solved]) expect(writeCells(readCells(file, "#"))).toBe(file);
  });

  it("have no line of code that a page would have to break", async () => {
    for (const file of [await read("starter"), await read("solution")]) {
      const code = parseCells(file, "#").filter((cell) => cell.kind === "code");
      const long = code.flatMap((cell) => cell.source.split("\n")).filter((line) => line.length > 76);
      expect(long).toStrictEqual([]);
    }
  });

  it.runIf(graded)("leave at least 60 % of the solution's lines of code to the learner", async () => {
    const [start, solved] = [codeLines(await read("starter"), "#"), codeLines(await read("solution"), "#")];
    expect((solved.length - inCommon(start, solved)) / solved.length).toBeGreaterThanOrEqual(0.6);
  });

  it.runIf(hasNumPy)("pass every check as the solution, and none as the starter", async () => {
    const [start, solved] = [await read("starter"), await read("solution")];
    const count = checks.checks.length;
    for (const submit of [false, true]) {
      const report = await runChecks(checks, { kernel, source: solved }, randomStream("a"), { submit });
      expect(report.checks.filter((check) => check.status !== "passed")).toStrictEqual([]);
    }
    const report = await runChecks(checks, { kernel, source: start }, randomStream("a"), { submit: false });
    expect(report).toMatchObject({ passed: 0, failed: count });
    for (const check of report.checks) expect(check.status).toBe("differs");
  });
});
