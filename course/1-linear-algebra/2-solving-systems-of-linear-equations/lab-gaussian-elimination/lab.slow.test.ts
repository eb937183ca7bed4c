import { readFile } from "node:fs/promises";
import { randomStream } from "@gradus/math/random";
import { openExercise } from "@gradus/practice";
import { type CellOutput, type Kernel, parseCells, plainText, runChecks } from "@gradus/sandbox";
import { createNodeKernel } from "@gradus/sandbox/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checks } from "./checks.ts";
import type { Rows } from "./rows.ts";
import { truthOf } from "./systems.ts";

const starter = await readFile(new URL("./starter.ts", import.meta.url), "utf8");
const solution = await readFile(new URL("./solution.ts", import.meta.url), "utf8");

let kernel: Kernel;
beforeAll(() => {
  kernel = createNodeKernel();
});
afterAll(() => kernel.close());

async function outputs(file: string, id: string): Promise<readonly CellOutput[]> {
  const result = await kernel.run(parseCells(file), id);
  expect(result, id).toMatchObject({ outcome: "finished" });
  return result.outputs.filter((output) => output.type !== "error");
}

const shown = async (id: string, file = solution) => (await outputs(file, id)).map(plainText);

describe("the assignment's files", () => {
  it("let every cell run before anything is filled in", async () => {
    for (const cell of parseCells(starter).filter(({ kind }) => kind === "code")) await outputs(starter, cell.id);
  });

  it("fail as handed out on the visible checks, too", async () => {
    const report = await runChecks(checks, { kernel, source: starter }, randomStream("a"), { submit: false });
    expect(report).toMatchObject({ passed: 0, failed: checks.checks.length });
  });

  it("show, with the holes filled, what the text says they show", async () => {
    expect(await shown("moves")).toStrictEqual([
      "three moves =\n[ 1  2  1  |  9 ]\n[ 0  2  1  |  8 ]\n[ 0  1  3  | 14 ]",
    ]);
    expect(await shown("pivot")).toStrictEqual(["pivot row of column 0 = 1"]);
    expect(await shown("echelon")).toStrictEqual([
      "way down =\n[ 1  2    1  | 9 ]\n[ 0  1  0.5  | 4 ]\n[ 0  0    1  | 4 ]",
      "pivots = [0, 1, 2]",
    ]);
    expect(await shown("reduced")).toStrictEqual(["up again =\n[ 1  0  0  | 1 ]\n[ 0  1  0  | 2 ]\n[ 0  0  1  | 4 ]"]);
    expect(await shown("back")).toStrictEqual(["bread, honey, cheese = (1, 2, 4)"]);
    expect(await shown("determinant")).toStrictEqual(["determinant = -10"]);
    expect(0 * 4 * 4 + 2 * 2 * 1 + 1 * 2 * 3 - 1 * 4 * 1 - 0 * 2 * 3 - 2 * 2 * 4).toBe(-10);
    const [receipts = "", line = ""] = await shown("solve");
    expect(receipts).toContain("[1, 2, 4]");
    expect(line).toMatch(/particular: array\(\[3, 0\][\s\S]*directions: \[array\(\[-2, 1\]/);
    expect((await shown("parse")).join()).toContain('names: ["h", "c", "b"]');
  });

  it("give the unknowns of the typed system their names", async () => {
    const [kind, table = ""] = await shown("anything");
    expect(kind).toBe("unique");
    expect(table.split("\n").map((line) => line.trim().split(/\s+/))).toStrictEqual([
      ["unknown", "="],
      ["honey", "2"],
      ["cheese", "4"],
      ["bread", "1"],
    ]);
    const without = solution.replace("\n  bread + 3 honey + 4 cheese = 23", "");
    expect(without).not.toBe(solution);
    expect((await shown("anything", without)).join("\n")).toMatch(/^infinite\n.*\+ t1 ·/);
    const against = solution.replace("= 23\n", "= 23\n  bread + 3 honey + 4 cheese = 24\n");
    expect(await shown("anything", against)).toStrictEqual(["none"]);
  });

  it("name a function that returns nothing, and judge the others all the same", async () => {
    const forgot = solution.replace("return assign(half, j, slice(A, i));", "assign(half, j, slice(A, i));");
    expect(forgot).not.toBe(solution);
    const { checks: reports } = await runChecks(checks, { kernel, source: forgot }, randomStream("a"), {
      submit: false,
    });
    const said = new Map(reports.map((report) => [report.function, report]));
    expect(said.get("swapRows")).toMatchObject({ message: expect.stringContaining("returned nothing") });
    // What is handed in is whole, and so is what is expected.
    expect(said.get("swapRows")?.detail?.expected).not.toContain("dtype");
    expect(said.get("rowEchelonForm")).toMatchObject({
      message: expect.stringContaining("Did a function return nothing"),
    });
    const built = ["rowEchelonForm", "reducedRowEchelonForm", "determinantByElimination", "solveSystem"];
    for (const name of built)
      expect(said.get(name)?.message, name).toContain("builds on `swapRows`, which does not pass");
    for (const name of ["scaleRow", "addMultiple", "pivotRow", "backSubstitution", "parseSystem"])
      expect(said.get(name), name).toMatchObject({ status: "passed" });
  });

  it("ask the closing question by the command that opens it, as the page does", async () => {
    const head = await readFile(new URL("./lab.mdx", import.meta.url), "utf8");
    const [, kind = "", level = ""] = /^closing: \{ kind: (\S+), level: (\d+) \}$/m.exec(head) ?? [];
    const command = new RegExp(`npx gradus exercise new ${kind} --level ${level} --seed (\\w+)`);
    for (const file of ["starter.ts", "solution.ts", "starter.py", "solution.py"]) {
      const [, seed = ""] = command.exec(await readFile(new URL(file, import.meta.url), "utf8")) ?? [];
      expect(openExercise(`${kind}@1:${level}:${seed}`), file).toMatchObject({ wellPosed: true });
    }
  });

  it("draw no stairs before there are pivots", async () => {
    const drawing = (await outputs(starter, "staircase")).find((output) => output.type === "drawing");
    expect(drawing?.description).toMatch(/^A drawing of 28 labels \([^)]*\)\.$/);
    expect(drawing?.svg).not.toContain("<path");
  });

  it("draw the staircase of the system in the cell", async () => {
    const wide = /const wide = array\((\[[\s\S]*?\])\);/.exec(solution)?.[1] ?? "";
    const rows: Rows = JSON.parse(wide.replace(/,(\s*\])/g, "$1"));
    const drawing = (await outputs(solution, "staircase")).find((output) => output.type === "drawing");
    expect(drawing?.description).toContain(
      `${truthOf(rows).pivots.length} cells, 28 labels (1, 2, 0.33, 0.33, 1.33, 0.33, 3, 0, 0, 1,`,
    );
    const partOf = (mark: string) => drawing?.svg.split(`aria-label="${mark}"`)[1]?.split("</g>")[0] ?? "";
    // Each field stands where the number that it marks is written.
    const columns = [...partOf("text").matchAll(/<text [^>]*transform="translate\(([\d.]+),/g)].map(([, x]) => x);
    const marked = [...partOf("cell").matchAll(/ x="([\d.]+)"/g)].map(([, x]) => x);
    expect(new Set(columns).size).toBe(7);
    expect(marked.map((x) => columns.indexOf(x))).toStrictEqual(truthOf(rows).pivots);
  });
});
