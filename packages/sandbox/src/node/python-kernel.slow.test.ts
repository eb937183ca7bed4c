import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCells } from "../cells/parse-cells.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { borderValue } from "../python/testing/border-values.ts";
import { tinyWheel } from "../python/testing/tiny-wheel.ts";
import { installedWheels } from "./installed-wheels.ts";
import { createPythonNodeKernel } from "./python-kernel.ts";

let kernel: Kernel;
beforeAll(() => {
  kernel = createPythonNodeKernel({ limits: { time: 3_000 }, wheels: [] });
});
afterAll(() => kernel.close());

const run = (source: string) => {
  const cells = parseCells(source, "#");
  return kernel.run(cells, cells.at(-1)?.id ?? "");
};

/** What the last expression of some code is, as text; or the words of what stopped it. */
async function shownBy(source: string): Promise<string> {
  const { error, outputs } = await run(source);
  const last = outputs.at(-1);
  return error?.message ?? (last?.type === "text" ? last.text : `${last?.type}`);
}

describe("Python cells", () => {
  it("show what the last one shows and its last value, in order", async () => {
    const result = await run("# %% a\nprint('earlier')\nx = 2\n# %% b\nprint('sum', x)\n[[x, 0.5], [-1, x]]");
    expect(result).toMatchObject({
      outcome: "finished",
      outputs: [
        { type: "text", from: "console", text: "sum 2" },
        {
          type: "matrix",
          from: "value",
          entries: [
            ["2", "0.5"],
            ["−1", "2"],
          ],
        },
      ],
    });
  });

  it("start from nothing every time", async () => {
    expect(await shownBy("import math\nmath.pi = 3\nkept = 1\nmath.pi")).toBe("3");
    expect(await shownBy("import math\nmath.pi > 3")).toBe("True");
    expect(await shownBy("kept")).toContain("There is no `kept` here.");
    const drawn = [await shownBy("import random\nrandom.random()"), await shownBy("import random\nrandom.random()")];
    expect(drawn[0]).not.toBe(drawn[1]);
  });

  it("show matrices, tables, plots and images of what they hand over, and refuse with the line", async () => {
    const result = await run(`from gradus_show import show, table, plot, image
show([1, 2], label="v")
table([{"a": 1, "b": -2}, {"a": 3, "b": 4}])
plot(lines=[(1, 1, 2)], points=[{"at": (1, 1), "ring": True}])
image([[0, 255]], label="two")
plot(lines=[(1, 2)])`);
    expect(result.outputs.map((output) => output.type)).toStrictEqual(["text", "table", "plot", "image", "error"]);
    expect(result.error).toMatchObject({ line: 6, message: expect.stringContaining("a line is three numbers") });
  });

  it("name the cell and line of an error, also of an earlier cell", async () => {
    const result = await run("# %% define\ndef f(n):\n    return 1 / n\n# %% use\nf(0)");
    expect(result.error).toMatchObject({
      kind: "exception",
      cell: "define",
      line: 2,
      trace: "f (define, line 2)\nuse, line 1",
    });
    expect((await run("# %% a\nx = (1\n# %% b\n2")).error).toMatchObject({ kind: "syntax", cell: "a", line: 1 });
  });

  it("are stopped in time, and say where they were, unless it is C that doesn't end", async () => {
    expect((await run("n = 0\nwhile True:\n    n += 1")).error?.message).toMatch(
      /^Stopped after 3 seconds, at line [23] of/,
    );
    expect((await run("try:\n    while True: pass\nexcept BaseException:\n    pass\nwhile True: pass")).outcome).toBe(
      "timed-out",
    );
    expect((await run("sum(range(10**11))")).outcome).toBe("timed-out");
    expect(await shownBy("1 + 1")).toBe("2");
  });

  it("are stopped when told", async () => {
    const running = run("while True: pass");
    setTimeout(() => kernel.stop(), 800);
    expect((await running).outcome).toBe("stopped");
    expect(await shownBy("6 * 7")).toBe("42");
  });

  it("may print much, of which enough is shown", async () => {
    const { outputs } = await run("for i in range(100_000): print('line', i)\n'end'");
    const texts = outputs.flatMap((output) => (output.type === "text" ? [output.text] : []));
    expect(texts.join("\n")).toMatch(/^line 0\nline 1\n/);
    expect(texts.join("").length).toBeLessThan(21_000);
    expect(texts.slice(-2)).toEqual([
      expect.stringMatching(/^That is all that is shown of what this cell prints/),
      "'end'",
    ]);
  });

  it("prints afresh in every cell, however much an earlier one has printed", async () => {
    const { outputs } = await run("# %% a\nprint('a' * 30_000)\n# %% b\nprint('heard')");
    expect(outputs).toContainEqual(expect.objectContaining({ text: "heard" }));
  });

  it.each([
    ["a list", "x = [0] * 10**9"],
    ["bytes", "x = bytearray(400 * 2**20)"],
    ["little by little", "l = []\nwhile True: l.append(bytearray(10**6))"],
  ])("that ask for too much memory are told so: %s", async (_, source) => {
    expect((await run(source)).error).toMatchObject({ kind: "memory", message: expect.stringContaining("256 MB") });
    expect(await shownBy("1 + 1")).toBe("2");
  });
});

describe("cells that await", () => {
  const twice = "import asyncio\nasync def twice(x):\n    await asyncio.sleep(0.01)\n    return 2 * x\n";

  it.each([
    ["await twice(21)", "42"],
    ["y = await twice(4)\ny + 1", "9"],
    ["asyncio.run(twice(5))", "10"],
    ["await asyncio.gather(twice(1), twice(2), asyncio.sleep(0, 3))", "[2, 4, 3]"],
    ["[x async for x in numbers()]", "[0, 1, 2]"],
    ["await asyncio.wait_for(asyncio.sleep(1), 0.01)", "This took longer than it was given."],
    ["await asyncio.Event().wait()", "nothing here will ever do"],
    ["asyncio.create_task(twice(1))", "No event loop runs here."],
    ["async def outer(): return asyncio.run(twice(1))\nawait outer()", "Write `await …` instead of `asyncio.run(…)`."],
    ["def plain(): await twice(1)", "'await' outside async function"],
  ])("%s: %s", async (source, words) => {
    const numbers = "async def numbers():\n    for i in range(3):\n        yield i\n";
    expect(await shownBy(`${twice}${numbers}${source}`)).toContain(words);
  });

  it("share one loop, so that a task goes on in the next", async () => {
    const begun =
      "async def begin():\n    global task\n    task = asyncio.create_task(twice(8))\nawait begin()\n# %% b\nawait task";
    expect(await shownBy(`${twice}${begun}`)).toBe("16");
  });

  it("are stopped in time and say where they waited", async () => {
    expect(await shownBy("import asyncio\nasync def f():\n    await asyncio.sleep(60)\nawait f()")).toMatch(
      /^Stopped after 3 seconds, at line 3 of/,
    );
    expect(await shownBy("async def f():\n    while True: pass\nawait f()")).toMatch(
      /^Stopped after 3 seconds, at line 2 of/,
    );
  });

  it("may stand in a file that is checked, and so may functions that are to be awaited", async () => {
    const result = await kernel.call(`${twice}await twice(1)\nnothing_here`, "twice", [4]);
    expect(result).toMatchObject({ value: 8 });
  });
});

describe("what Python finds of the machine", () => {
  it.each([
    ["import numpy", "no NumPy of its own. Whoever set it up can add it: `npm run python-packages`"],
    ["import matplotlib.pyplot as plt", "no matplotlib; the labs do without it. Here `gradus_show` draws"],
    ["%matplotlib inline", "is a command to Jupyter and no Python"],
    ["1\n  !pip install numpy", "further to the right"],
    ["!pip install numpy", "is a command to Jupyter and no Python"],
    ["open('/etc/passwd').read()", "No such file"],
    ["import os\nos.listdir('/root')", "No such file"],
    ["import subprocess\nsubprocess.run(['id'])", "does not support processes"],
    ["import os\nos.system('id')", "-1"],
    ["import os\nos.fork()", "Function not implemented"],
    ["import socket\nsocket.create_connection(('127.0.0.1', 80), 1)", "no network"],
    ["import threading\nthreading.Thread(target=print).start()", "can't start new thread"],
    ["input('name?')", "can't ask for input"],
    ["import sys\nsys.exit(0)", "asked to end"],
    ["import os\nos._exit(0)", "brought down"],
    ["def f(n): return f(n + 1)\nf(0)", "again and again"],
  ])("%j: %j", async (source, words) => {
    expect(await shownBy(source)).toContain(words);
  });

  it("leads to no module of JavaScript's, however it is asked for", async () => {
    const source = `import importlib
found = []
for name in ["js", "pyodide_js", "pyodide.code", "pyodide.ffi", "_pyodide_core", "_pyodide._base", "micropip"]:
    try:
        found.append(importlib.import_module(name))
    except ModuleNotFoundError as error:
        pass
print(found)
from js import fetch`;
    const { outputs, error } = await run(source);
    expect(outputs[0]).toMatchObject({ text: "[]" });
    expect(error?.message).toContain("There is no `js` here: a lab's code has no page, no network");
  });

  it("can be dug for objects of JavaScript, which lead to no function that makes code", async () => {
    // They are listed nowhere, but held by what is.
    const source = `import gc
dug = {id(held): held for o in gc.get_objects() for held in gc.get_referents(o)
    if "JsProxy" in str(type(held).__mro__) and not isinstance(held, type)}
made, refused = [], 0
for proxy in dug.values():
    try:
        made.append(str(proxy.constructor.constructor("return typeof process")()))
    except Exception as error:
        refused += "EvalError" in str(error)
(refused > 1, made)`;
    expect(await shownBy(source)).toBe("(True, [])");
  });

  it("may write what it likes into the desk, and is only heard as far as it makes sense", async () => {
    const forge = `import os
d = os.open("/dev/gradus", os.O_WRONLY)
os.write(d, b'{"type":"loaded"}\\n{"type":"returned","id":1,"value":1,"argumentsAfter":[]}\\nnot json\\n')`;
    expect((await run(`${forge}\n7`)).outputs.length).toBeLessThanOrEqual(2);
    expect(await shownBy("8")).toBe("8");
  });
});

describe("calls of a Python function", () => {
  const file = `def same(*values):
    return list(values)

def change_input(a):
    a[0] = 9

def look_round(a):
    return repr(a)

x = 1 / 0 if False else 2
print("tried")
nothing_here

def fails(a):
    raise ValueError("no such system")

class Thing: pass

def thing(a):
    return {"inside": [Thing()]}

def endless(a):
    while True:
        pass
`;
  it("hand values across and back unchanged, and leave what was handed in as it was", async () => {
    const values = fc.sample(borderValue, { numRuns: 400, seed: 20_261_123 });
    for (let i = 0; i < values.length; i += 100) {
      const part = values.slice(i, i + 100);
      const result = await kernel.call(file, "same", part);
      expect(result.error).toBeUndefined();
      expect(result.value).toStrictEqual(part);
      expect(result.argumentsAfter).toStrictEqual(part);
    }
  });

  it("give numbers, texts, fractions and tables as Python has them", async () => {
    const seen = async (value: unknown) => (await kernel.call(file, "lookRound", [value])).value;
    expect(await seen(2)).toBe("2");
    expect(await seen(2.5)).toBe("2.5");
    expect(await seen(-0)).toBe("-0.0");
    expect(await seen(Number.NaN)).toBe("nan");
    expect(await seen({ re: 0, im: 1 })).toBe("1j");
    expect(await seen({ numerator: 1n, denominator: 3n })).toBe("Fraction(1, 3)");
    expect(await seen([{ a: 1 }, { a: null }])).toBe("[{'a': 1}, {'a': None}]");
    expect(await seen(new Map<unknown, unknown>([[1, "one"]]))).toBe("{1: 'one'}");
    expect(await seen(new Set([3]))).toBe("{3}");
    expect(await seen(10n ** 20n)).toBe("100000000000000000000");
  });

  it("say what was changed, what came to nothing, and what can't be handed across", async () => {
    expect(await kernel.call(file, "changeInput", [[1, 2]])).toMatchObject({
      value: undefined,
      argumentsAfter: [[9, 2]],
    });
    expect((await kernel.call(file, "thing", [1])).error).toMatchObject({
      kind: "value",
      message: expect.stringContaining("the class Thing cannot be handed across (at `value.inside[0]`)"),
    });
    expect((await kernel.call(file, "fails", [1])).error).toMatchObject({
      kind: "exception",
      message: "no such system",
      original: "ValueError: no such system",
      line: 15,
    });
    expect((await kernel.call(file, "solveAll", [1])).error).toMatchObject({ kind: "missing-function" });
    expect((await kernel.call(file, "endless", [1])).error).toMatchObject({ kind: "time", line: 24 });
    expect((await kernel.call(file, "lookRound", [1])).value).toBe("1");
  });
});

describe("packages from a deployer's folder", () => {
  it("can be imported when they are what the lock names, and are missing otherwise", async () => {
    const folder = await mkdtemp(join(tmpdir(), "gradus-wheels-"));
    const { bytes, locked } = tinyWheel("tiny", "def answer():\n    return 42\n");
    const other = { ...locked, name: "other", file: "other-1.0-py3-none-any.whl", sha256: "0".repeat(64) };
    await writeFile(join(folder, locked.file), bytes);
    await writeFile(join(folder, other.file), bytes);
    const wheels = installedWheels(folder, [locked, other, { ...locked, file: "absent.whl" }]);
    expect(wheels.map((wheel) => wheel.name)).toStrictEqual(["tiny"]);
    const supplied = createPythonNodeKernel({ wheels });
    const cells = parseCells("import tiny\ntiny.answer()", "#");
    const { outputs } = await supplied.run(cells, "cell-1");
    supplied.close();
    await rm(folder, { recursive: true });
    expect(outputs).toMatchObject([{ text: "42" }]);
  });
});
