import { readFile } from "node:fs/promises";
import { randomStream } from "@gradus/math/random";
import { type CellOutput, type Kernel, parseCells, plainText, runChecks } from "@gradus/sandbox";
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

async function outputs(file: string, id: string): Promise<readonly CellOutput[]> {
  const result = await kernel.run(parseCells(file), id);
  expect(result, id).toMatchObject({ outcome: "finished" });
  return result.outputs.filter((output) => output.type !== "error");
}

const shown = async (id: string, file = solution) => (await outputs(file, id)).map(plainText);

/** The grey levels of a cell's picture, row by row. */
async function pixels(id: string, file = solution): Promise<readonly (readonly number[])[]> {
  for (const output of await outputs(file, id))
    if (output.type === "image") {
      const grey = output.pixels.filter((_, i) => i % 4 === 0);
      return Array.from({ length: output.height }, (_, i) => grey.slice(i * output.width, (i + 1) * output.width));
    }
  throw new Error(`no picture below ${id}`);
}

describe("the lab's files", () => {
  it("fail as handed out with the mistakes that the lab is about", async () => {
    const report = await runChecks(checks, { kernel, source: starter }, randomStream("a"), { submit: true });
    expect(report.checks.map((check) => check.knownWrong)).toStrictEqual([
      "more-axes",
      "upside-down",
      "no-end",
      "wrapped",
    ]);
  });

  it("let every cell run before anything is filled in", async () => {
    for (const cell of parseCells(starter).filter(({ kind }) => kind === "code")) await outputs(starter, cell.id);
  });

  it("show, with the holes filled, what the text says they show", async () => {
    expect(await shown("log")).toEqual(expect.arrayContaining(["shape = [4, 3]", "type of entry = float64"]));
    expect(await shown("constructors")).toEqual(
      expect.arrayContaining(["range = (0, 3, 6, 9)", "evenly spaced = (0, 3, 6, 9, 12)"]),
    );
    expect((await shown("reshape"))[0]?.split("\n")[3]).toBe("[ 12  13  14  15  16  17 ]");
    expect((await shown("reshape"))[1]).toBe("shape = [3, 8]");
    expect((await shown("arithmetic"))[0]).toBe("noon in °F =\n[ 57.2 ]\n[ 54.5 ]\n[ 60.8 ]\n[ 51.8 ]");
    expect((await shown("slices")).slice(-2)).toStrictEqual(["one column = [4]", "one column, kept = [4, 1]"]);
    expect(await shown("joining")).toEqual(expect.arrayContaining(["five days = [5, 3]", "both logs = [2, 4, 3]"]));
    expect(await shown("whole")).toStrictEqual([
      "type of entry = int32",
      "assigned = (3, 4, 2)",
      "cast, then assigned = (3, 4.9, 2)",
      "two more = (252, 0, 1)",
    ]);
    expect((await shown("island"))[1]).toBe("shape = [32, 48]");
    expect((await shown("crop"))[1]).toBe("shape = [22, 18]");
  });

  it("predict what the library does, column beside column", async () => {
    for (const id of ["predict", "wrap"]) {
      const table = (await outputs(solution, id)).find((output) => output.type === "table");
      expect(table?.rows.length).toBeGreaterThan(4);
      for (const row of table?.rows ?? []) expect(row.at(-1)).toBe(row.at(-2));
    }
  });

  it("show the mirrored, the wrapped and the brightened island", async () => {
    const island = await pixels("island");
    expect(await pixels("flip")).toStrictEqual(island.map((row) => row.toReversed()));
    expect(await pixels("flip", starter)).toStrictEqual(island.toReversed());
    expect(await pixels("wrap")).toStrictEqual(island.map((row) => row.map((level) => (level + 90) % 256)));
    expect(await pixels("brighten")).toStrictEqual(island.map((row) => row.map((level) => Math.min(255, level + 90))));
    const brightest = Math.max(...island.flat());
    expect(brightest).toBe(255);
    expect((brightest + 90) % 256, "the lamp is darker than the sky when it wraps").toBeLessThan(100);
  });
});
