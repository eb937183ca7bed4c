import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCells } from "../cells/parse-cells.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { borderArray, borderValue } from "../python/testing/border-values.ts";
import { createCPythonKernel } from "./python-kernel.ts";

/** GRADUS_PYTHON names another Python than the one that is found first: one with NumPy, say. */
const PYTHON = process.env.GRADUS_PYTHON ?? "python3";
const can = (code: string) => spawnSync(PYTHON, ["-I", "-c", code]).status === 0;
const hasPython = can("import sys; assert sys.version_info >= (3, 11)");
const hasNumPy = hasPython && can("import numpy; assert numpy.lib.NumpyVersion(numpy.__version__) >= '1.24.0'");

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
