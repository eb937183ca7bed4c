import { readFile } from "node:fs/promises";
import { randomStream } from "@gradus/math/random";
import { type Kernel, parseCells, plainText, runChecks } from "@gradus/sandbox";
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
  it("take every singular system for one without a solution, as handed out", async () => {
    const report = await runChecks(checks, { kernel, source: starter }, randomStream("a"), { submit: true });
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

  it("point to the first function where it returns nothing and stops the cells below", async () => {
    const source = solution.replace("return matrix", "matrix");
    const { checks: reports } = await runChecks(checks, { kernel, source }, randomStream("a"), { submit: true });
    for (const name of ["kindOfSystem", "singularWithSolution"]) {
      const { message } = reports.find((report) => report.function === name) ?? {};
      expect(message).toContain(
        `\`${name}\` was not called, since your code stopped with an error before (cell \`solve\`,`,
      );
      expect(message).toContain("The code above it calls `lakeSystem`, which does not pass either: mend that first.");
    }
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
