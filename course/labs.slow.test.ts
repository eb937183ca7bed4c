import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { randomStream } from "@gradus/math/random";
import { type Kernel, parseCells, readCells, runChecks, writeCells } from "@gradus/sandbox";
import { createNodeKernel } from "@gradus/sandbox/node";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeLines, inCommon } from "./code-lines.ts";
import { labs } from "./labs.ts";

let kernel: Kernel;
beforeAll(() => {
  kernel = createNodeKernel();
});
afterAll(() => kernel.close());

describe.each(labs)("the files of the lab $lab", ({ starter, solution, checks, graded }) => {
  const both = Promise.all([starter, solution].map((file) => readFile(file, "utf8")));

  it("have the same cells, and the same text in them", async () => {
    const outlines = (await both).map((file) =>
      parseCells(file).map((cell) => [cell.id, cell.kind, cell.kind === "markdown" ? cell.source : ""]),
    );
    expect(outlines[0]).toStrictEqual(outlines[1]);
    for (const file of await both) expect(writeCells(readCells(file))).toBe(file);
  });

  it("are handed in on the page if the list says so", async () => {
    const page = await readFile(new URL("lab.mdx", starter), "utf8");
    expect(/^graded: true$/m.test(page)).toBe(graded);
  });

  it("have no line of code that a page would have to break", async () => {
    const lines = (await both).flatMap((file) =>
      parseCells(file).flatMap((cell) => (cell.kind === "code" ? cell.source.split("\n") : [])),
    );
    expect(lines.filter((line) => line.length > 76)).toStrictEqual([]);
  });

  it("pass every check as the solution, and none as the starter", async () => {
    const [start = "", solved = ""] = await both;
    const count = checks.checks.length;
    for (const seed of ["a", "b", "c"]) {
      const report = await runChecks(checks, { kernel, source: solved }, randomStream(seed), { submit: true });
      expect(report).toMatchObject({ passed: count, failed: 0 });
    }
    const report = await runChecks(checks, { kernel, source: start }, randomStream("a"), { submit: true });
    expect(report).toMatchObject({ passed: 0, failed: count });
    for (const check of report.checks) expect(check.status).toBe("differs");
  });
});

describe.each(labs.filter(({ graded }) => graded))("the assignment $lab", ({ starter, solution }) => {
  it("leaves at least 60 % of the solution's lines of code to the learner", async () => {
    const [start, solved] = await Promise.all(
      [starter, solution].map(async (file) => codeLines(await readFile(file, "utf8"))),
    );
    const given = inCommon(start ?? [], solved ?? []);
    const count = solved?.length ?? 0;
    expect(count).toBeGreaterThan(50);
    expect((count - given) / count).toBeGreaterThanOrEqual(0.6);
  });
});

describe("the starters", () => {
  it("compile, though they import what is not used yet", async () => {
    const base = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(base.config, ts.sys, process.cwd());
    const files = labs.map(({ starter }) => fileURLToPath(starter));
    const program = ts.createProgram(files, { ...options, noUnusedLocals: false, noUnusedParameters: false });
    const words = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
    expect(words).toStrictEqual([]);
  });
});
