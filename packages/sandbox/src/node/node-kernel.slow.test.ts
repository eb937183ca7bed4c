import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCells } from "../cells/parse-cells.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { createNodeKernel } from "./node-kernel.ts";

let kernel: Kernel;
beforeAll(() => {
  kernel = createNodeKernel({ time: 3_000 });
});
afterAll(() => kernel.close());

const run = (source: string, upTo?: string) => {
  const cells = parseCells(source);
  return kernel.run(cells, upTo ?? cells.at(-1)?.id ?? "");
};

const texts = async (source: string) =>
  (await run(source)).outputs.map((output) => ("text" in output ? output.text : output.type));

describe("running a cell", () => {
  it("runs all cells up to it in a fresh module and shows what this one shows", async () => {
    const file =
      '// %% a\nconsole.log("first");\nlet count = 1;\ncount\n// %% b\ncount += 1;\nconsole.log("second", count);\ncount';
    const first = await run(file, "b");
    expect(first.outcome).toBe("finished");
    expect(first.outputs).toMatchObject([
      { type: "text", from: "console", text: "second 2" },
      { type: "text", from: "value", text: "2" },
    ]);
    expect((await run(file, "b")).outputs).toStrictEqual(first.outputs);
    expect((await run(file, "a")).outputs).toMatchObject([{ text: "first" }, { text: "1" }]);
  });

  it("keeps nothing between runs, not even what a cell did to the language itself", async () => {
    await run("globalThis.kept = 1; Array.prototype.map = () => 'spoilt'; 1");
    expect(await texts("[typeof globalThis.kept, [1].map((x) => x)[0]]")).toStrictEqual(['["undefined", 1]']);
  });

  it("shows exact things as mathematics", async () => {
    const source = `import { matrix, solve, vector } from "@gradus/math/exact";
import { show } from "@gradus/show";
const A = matrix([[1, 1], [2, -3]]);
show(A, { label: "A" });
show(vector([1, "-1/2"]));
solve(A, vector([8, 6]))`;
    expect((await run(source)).outputs).toMatchObject([
      {
        type: "matrix",
        label: "A",
        entries: [
          ["1", "1"],
          ["2", "−3"],
        ],
      },
      { type: "vector", entries: ["1", "−1/2"] },
      { type: "text", from: "value", text: "unique · x = (6, 2)" },
    ]);
  });

  it("waits for a promise that stands last", async () => {
    expect(await texts("const later = async () => 41 + 1;\nlater()")).toStrictEqual(["42"]);
  });

  it("names the cell and the line of an exception, with the way to it", async () => {
    const file = "// %% a\n\nconst f = (x: number[]) => {\n  return x[5].y;\n};\n// %% b\n// try it\nf([])";
    const result = await run(file, "b");
    expect(result).toMatchObject({
      outcome: "failed",
      error: {
        kind: "exception",
        message:
          "What stands before `.y` is undefined, so it has no `y`. Did a function return nothing, or does a list end before that place?",
        original: "TypeError: Cannot read properties of undefined (reading 'y')",
        cell: "a",
        line: 3,
        trace: "f (a, line 3)\nb, line 2",
      },
    });
    expect(result.outputs.at(-1)).toBe(result.error);
  });

  it("says when an earlier cell stopped or can't be read", async () => {
    const stopped = await run("// %% a\nnope();\n// %% b\n1", "b");
    expect(stopped.error).toMatchObject({
      cell: "a",
      line: 1,
      message: expect.stringContaining(
        "An earlier cell, `a`, stopped, so this one was not reached: There is no `nope` here.",
      ),
    });
    const unreadable = await run("// %% a\nlet = ;\n// %% b\n1", "b");
    expect(unreadable.error).toMatchObject({
      kind: "syntax",
      cell: "a",
      message: expect.stringContaining("An earlier cell, `a`, can't be read: "),
    });
  });

  it("says what is missing from the toolkit, and what a lab can't reach", async () => {
    const absent = await run('import { matrx } from "@gradus/math";\nmatrx');
    expect(absent.error?.message).toBe("`@gradus/math` has nothing named `matrx`. Look at the spelling.");
    const unknown = await run("const a = 1;\nb");
    expect(unknown.error).toMatchObject({ line: 2, message: expect.stringContaining("There is no `b` here.") });
  });

  it("stops an endless loop after the time limit, and goes on afterwards", async () => {
    const quick = createNodeKernel({ time: 400 });
    const result = await quick.run(parseCells("while (true) {}"), "cell-1");
    expect(result).toMatchObject({
      outcome: "timed-out",
      error: { kind: "time", message: expect.stringContaining("Stopped after 0.4 seconds.") },
    });
    expect(result.milliseconds).toBeLessThan(3_000);
    expect((await quick.run(parseCells("1 + 1"), "cell-1")).outcome).toBe("finished");
    quick.close();
  });

  it("stops when told to", async () => {
    const result = run("await new Promise(() => {});");
    setTimeout(() => kernel.stop(), 300);
    expect(await result).toMatchObject({ outcome: "stopped", error: { kind: "stopped" } });
  });

  it("bounds what a run can show", async () => {
    const result = await run('for (let i = 0; i < 100000; i += 1) console.log("line " + i);\n"x".repeat(1e6)');
    expect(result.outputs.length).toBeLessThanOrEqual(200);
    expect(result.outputs.at(-1)).toMatchObject({ level: "warn" });
    expect(JSON.stringify(await run('"x".repeat(1e6)')).length).toBeLessThan(30_000);
  });
});

describe("calling a function", () => {
  it("gives the value and the arguments as they are afterwards", async () => {
    const source = "export function f(a: number[], b: number) {\n  a[0] = b;\n  return { a, sum: a.length / 0 };\n}";
    expect(await kernel.call(source, "f", [[1, 2], -0])).toMatchObject({
      value: { a: [-0, 2], sum: Infinity },
      argumentsAfter: [[-0, 2], -0],
    });
  });

  it("says so when there is no such function, it is none, it throws, or gives what can't be handed across", async () => {
    expect((await kernel.call("const g = 1;", "f", [])).error?.kind).toBe("missing-function");
    expect((await kernel.call("const f = 1;", "f", [])).error).toMatchObject({
      kind: "exception",
      message: expect.stringContaining("not a function"),
    });
    const thrown = await kernel.call("\nfunction f() {\n  throw new Error('not filled in yet');\n}", "f", []);
    expect(thrown.error).toMatchObject({ kind: "exception", message: "not filled in yet", line: 3 });
    const loop = await kernel.call(
      "const f = () => { const a: unknown[] = []; a.push(a); return { deep: a }; };",
      "f",
      [],
    );
    expect(loop.error).toMatchObject({
      kind: "value",
      message: "What your function returned can't be checked: the value contains itself (at `value.deep[0]`).",
    });
  });

  it("doesn't let a trial at the top level stand in the way", async () => {
    const source = "const f = (x: number) => x + 1;\nnope();\nf(1)";
    expect((await kernel.call(source, "f", [2])).value).toBe(3);
  });

  it("goes on after a call that took too long", async () => {
    const quick = createNodeKernel({ time: 400 });
    const source = "function f(n: number) { while (n > 0); return n; }";
    expect((await quick.call(source, "f", [1])).error?.kind).toBe("time");
    expect((await quick.call(source, "f", [0])).value).toBe(0);
    quick.close();
  });
});
