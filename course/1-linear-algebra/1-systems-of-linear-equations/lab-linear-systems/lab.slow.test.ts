import { readFile } from "node:fs/promises";
import { randomStream } from "@gradus/math/random";
import { type Kernel, parseCells, plainText, readCells, runChecks, writeCells } from "@gradus/sandbox";
import { createNodeKernel } from "@gradus/sandbox/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checks } from "./checks.ts";

const starter = await readFile(new URL("./starter.ts", import.meta.url), "utf8");
const solution = await readFile(new URL("./solution.ts", import.meta.url), "utf8");

let kernel: Kernel;
beforeAll(() => {
  kernel = createNodeKernel();
});
afterAll(() => kernel.close());

describe("the lab's files", () => {
  it("have the same cells, and the same text in them", () => {
    const outline = (file: string) =>
      parseCells(file).map((cell) => [cell.id, cell.kind, cell.kind === "markdown" ? cell.source : ""]);
    expect(outline(starter)).toStrictEqual(outline(solution));
    for (const file of [starter, solution]) expect(writeCells(readCells(file))).toBe(file);
  });

  it("have no line of code that a page would have to break", () => {
    const lines = [starter, solution].flatMap((file) =>
      parseCells(file).flatMap((cell) => (cell.kind === "code" ? cell.source.split("\n") : [])),
    );
    expect(lines.filter((line) => line.length > 76)).toStrictEqual([]);
  });

  it("pass every check as the solution, and none as the starter", async () => {
    for (const seed of ["a", "b", "c"]) {
      const report = await runChecks(checks, { kernel, source: solution }, randomStream(seed), { submit: true });
      expect(report).toMatchObject({ passed: 3, failed: 0 });
    }
    const report = await runChecks(checks, { kernel, source: starter }, randomStream("a"), { submit: true });
    expect(report).toMatchObject({ passed: 0, failed: 3 });
    expect(report.checks.map((check) => check.status)).toStrictEqual(["differs", "differs", "differs"]);
    expect(report.checks[1]?.knownWrong).toBe("singular-is-none");
  });

  it("show, with the holes filled, what the text says they show", async () => {
    const cells = parseCells(solution);
    const shown = async (id: string) => {
      const result = await kernel.run(cells, id);
      expect(result.outcome).toBe("finished");
      return result.outputs.flatMap((output) => (output.type === "error" ? [] : [plainText(output)]));
    };
    expect(await shown("clues")).toStrictEqual(["M =\n[ 1  1  | 11 ]\n[ 2  3  | 28 ]"]);
    expect(await shown("solve")).toStrictEqual(["unique · x = (5, 6)"]);
    expect(await shown("determinant")).toStrictEqual(["1"]);
    expect((await shown("picture")).join()).toContain("ringed point (5, 6)");
    expect(await shown("contradiction")).toEqual(
      expect.arrayContaining(["determinant = 0", "none · no point satisfies every equation"]),
    );
    expect(await shown("repetition")).toEqual(
      expect.arrayContaining(["determinant = 0", "infinite · x = (11, 0) + t·(−1, 1)"]),
    );
    expect((await shown("kind")).join()).toMatch(/the lake\s+unique\n.*two counters\s+none\n.*after wiping\s+infinite/);
    expect(await shown("singular")).toContain("determinant = 0");
  });

  it("let the first cell run before anything is filled in", async () => {
    expect((await kernel.run(parseCells(starter), "clues")).outcome).toBe("finished");
  });

  it("let every cell run once the row of the first one is written", async () => {
    const cells = parseCells(starter.replace(/\/\/ your row.*/, "[2, 3, 28],"));
    for (const cell of cells.filter(({ kind }) => kind === "code"))
      expect(await kernel.run(cells, cell.id), cell.id).toMatchObject({ outcome: "finished" });
  });
});
