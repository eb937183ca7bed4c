import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCells } from "../cells/parse-cells.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { borderArray, borderValue } from "../python/testing/border-values.ts";
import { createCPythonKernel } from "./python-kernel.ts";

/** GRADUS_PYTHON names another Python than the one that is found first: one with NumPy, say. */
const PYTHON = process.env.GRADUS_PYTHON ?? "python3";
const FILES = new URL("../python/files/", import.meta.url);
const can = (code: string) => spawnSync(PYTHON, ["-I", "-c", code]).status === 0;
const hasPython = can("import sys; assert sys.version_info >= (3, 11)");
const hasNumPy = hasPython && can("import numpy; assert numpy.lib.NumpyVersion(numpy.__version__) >= '1.24.0'");
const hasMatplotlib = hasNumPy && can("import matplotlib; assert matplotlib.__version_info__ >= (3, 6)");

let kernel: Kernel;
beforeAll(() => {
  kernel = createCPythonKernel(PYTHON);
});
afterAll(() => kernel.close());

describe.skipIf(!hasPython)("an installed Python behind the same kernel", () => {
  it("runs cells and calls functions as Pyodide does", async () => {
    const cells = parseCells("# %% a\nimport math\n# %% b\nprint('on')\nmath.inf", "#");
    const result = await kernel.run(cells, "b");
    expect(result.outputs).toMatchObject([{ text: "on" }, { text: "inf" }]);
  });

  it("awaits at the top level as Pyodide does", async () => {
    const cells = parseCells("import asyncio\nawait asyncio.sleep(0.01, 'awaited')", "#");
    expect((await kernel.run(cells, "cell-1")).outputs).toMatchObject([{ text: "'awaited'" }]);
  });

  it("prints what a lab shows where nothing draws, with the bar of an augmented matrix", () => {
    const code = `from gradus_show import show
show([[1, 2, 3], [4, -5, 6.5]], label="M", bar=2)
show([[1, 2], [3, 4]], label="A")
show([[1, "b"]], bar=1)
show(7, label="n", bar=1)`;
    const { stdout } = spawnSync(PYTHON, ["-B", "-c", code], { cwd: FILES, encoding: "utf8" });
    const barred = ["M =", "[ 1    2  |   3 ]", "[ 4   -5  | 6.5 ]"];
    expect(stdout.trimEnd().split("\n")).toEqual([...barred, "A = [[1, 2], [3, 4]]", "[[1, 'b']]", "n = 7"]);
  });

  it("hands values across and back unchanged", async () => {
    const values = fc.sample(borderValue, { numRuns: 200, seed: 7 });
    const result = await kernel.call("def same(*values): return list(values)", "same", values);
    expect(result.value).toStrictEqual(values);
    expect(result.argumentsAfter).toStrictEqual(values);
  });
});

describe.skipIf(!hasNumPy)("NumPy across the border", () => {
  const file = `import numpy as np

def same(*values):
    return list(values)

def made(kind):
    return {
        "default whole": lambda: np.array([[1, 2], [3, 4]]),
        "wide whole": lambda: np.array([2**40, 1]),
        "too wide": lambda: np.array([2**60]),
        "single": lambda: np.float32(0.5) * np.ones(2, dtype=np.float32),
        "truths": lambda: np.array([1, 2]) > 1,
        "complex": lambda: np.array([1j, np.nan]),
        "scalar": lambda: [np.float64("nan"), np.int64(3), np.bool_(True), np.str_("a")],
        "view": lambda: np.arange(6).reshape(2, 3).T[::-1],
        "no axes": lambda: np.array(2.5),
        "empty": lambda: np.zeros((0, 3)),
        "records": lambda: [{"x": np.float64(1.5)}, {"x": np.float64(-0.0)}],
        "times": lambda: np.array(["2026-01-01"], dtype="datetime64[D]"),
        "misfit": lambda: np.ones((2, 3)) + np.ones(2),
        "product": lambda: np.ones((2, 3)) @ np.ones(2),
    }[kind]()
`;
  const made = (kind: string) => kernel.call(file, "made", [kind]);

  it("hands arrays across and back unchanged", async () => {
    const arrays = fc.sample(borderArray, { numRuns: 200, seed: 11 });
    const result = await kernel.call(file, "same", arrays);
    expect(result.value).toStrictEqual(arrays);
    expect(result.argumentsAfter).toStrictEqual(arrays);
  });

  it.each([
    ["default whole", { dtype: "int32", shape: [2, 2], data: Int32Array.of(1, 2, 3, 4) }],
    ["wide whole", { dtype: "float64", shape: [2], data: Float64Array.of(2 ** 40, 1) }],
    ["single", { dtype: "float64", shape: [2], data: Float64Array.of(0.5, 0.5) }],
    ["truths", [false, true]],
    [
      "complex",
      [
        { re: 0, im: 1 },
        { re: Number.NaN, im: 0 },
      ],
    ],
    ["scalar", [Number.NaN, 3, true, "a"]],
    ["view", { dtype: "int32", shape: [3, 2], data: Int32Array.of(2, 5, 1, 4, 0, 3) }],
    ["no axes", { dtype: "float64", shape: [], data: Float64Array.of(2.5) }],
    ["empty", { dtype: "float64", shape: [0, 3], data: new Float64Array() }],
    ["records", [{ x: 1.5 }, { x: -0 }]],
  ])("gives %s as the judge has it", async (kind, expected) => {
    expect((await made(kind)).value).toStrictEqual(expected);
  });

  it("refuses what has no place, and says in words which shapes don't fit", async () => {
    expect((await made("too wide")).error).toMatchObject({
      kind: "value",
      message: expect.stringContaining("too large"),
    });
    expect((await made("times")).error).toMatchObject({
      kind: "value",
      message: expect.stringContaining("datetime64"),
    });
    expect((await made("misfit")).error?.message).toContain("The shapes (2,3) and (2,) don't fit together");
    expect((await made("product")).error?.message).toContain("the inner sizes 3 and 2 differ");
  });
});

describe.skipIf(!hasMatplotlib)("matplotlib's figures", () => {
  /** What stands below the last cell: pictures with their words and size, texts as they are. */
  async function below(source: string): Promise<readonly unknown[]> {
    const cells = parseCells(`import matplotlib.pyplot as plt\n${source}`, "#");
    const { outputs } = await kernel.run(cells, cells.at(-1)?.id ?? "");
    return outputs.map((output) => {
      if (output.type === "image") return [output.label, output.width, output.height];
      return output.type === "text" ? output.text : output;
    });
  }

  it.each([
    [
      "that are shown",
      "plt.plot([1, 3, 2])\nplt.plot([2, 2])\nplt.title('Growth')\nplt.xlabel('time')\nplt.ylabel('count')\nplt.show()\nplt.get_fignums()",
      [["Growth; x: time; y: count; 2 lines", 512, 384], "[]"],
    ],
    [
      "that a cell leaves open",
      "plt.bar([1, 2], [3, 4])\nplt.figure()\nplt.scatter([1], [2])\nNone",
      [
        ["2 bars", 512, 384],
        ["1 set of points", 512, 384],
      ],
    ],
    [
      "once, when one is the cell's last value",
      "fig, ax = plt.subplots(figsize=(3, 2))\nfig",
      [["an empty figure", 240, 160]],
    ],
    ["when drawing gives back what was drawn, which is not shown", "plt.plot([1, 2])", [["1 line", 512, 384]]],
    [
      "with no more pixels than a picture may have",
      "plt.figure(figsize=(20, 20))\nNone",
      [["an empty figure", 512, 512]],
    ],
    ["of the last cell only", "plt.plot([1, 2])\n# %% b\nplt.get_fignums()", ["[]"]],
  ])("are drawn below the cell: those %s", async (_title, source, expected) => {
    expect(await below(source)).toStrictEqual(expected);
  });

  it("are drawn with their colours on white", async () => {
    const cells = parseCells(
      "import matplotlib.pyplot as plt\nfig = plt.figure(figsize=(1, 1), facecolor='none')\nfig.add_axes((0, 0, 1, 0.5)).set_axis_off()\nplt.gca().add_patch(plt.Rectangle((0, 0), 1, 1, color=(1, 0, 0)))\nfig",
      "#",
    );
    const [picture] = (await kernel.run(cells, "cell-1")).outputs;
    if (picture?.type !== "image") throw new Error("no picture");
    const pixel = (x: number, y: number) =>
      picture.pixels.slice(4 * (y * picture.width + x), 4 * (y * picture.width + x) + 4);
    expect([pixel(40, 10), pixel(40, 70)]).toStrictEqual([
      [255, 255, 255, 255],
      [255, 0, 0, 255],
    ]);
  });

  it("are closed unseen in a file that is checked", async () => {
    const file =
      "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\ndef open_figures():\n    plt.figure()\n    plt.show()\n    return plt.get_fignums()\n";
    expect(await kernel.call(file, "openFigures", [])).toMatchObject({ value: [], outputs: [] });
  });
});
