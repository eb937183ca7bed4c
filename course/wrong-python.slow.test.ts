import { spawnSync } from "node:child_process";
import type { Kernel } from "@gradus/sandbox";
import { createCPythonKernel } from "@gradus/sandbox/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { labsInPython, rulesOf, unlikeItsRule, wrongInPython, wrongWorks } from "./wrong-python.ts";
import { changedPython, edited } from "./wrong-python-change.ts";

/** GRADUS_PYTHON names another Python than the one that is found first: one with NumPy, say. */
const PYTHON = process.env.GRADUS_PYTHON ?? "python3";
const hasNumPy = spawnSync(PYTHON, ["-I", "-c", "import sys, numpy; assert sys.version_info >= (3, 11)"]).status === 0;

let kernel: Kernel;
beforeAll(() => {
  kernel = createCPythonKernel(PYTHON);
});
afterAll(() => kernel.close());

describe.each(labsInPython)("wrong Python in the lab $lab", (lab) => {
  it("is written for every known wrong rule, and for no other", () => {
    const table = wrongInPython[lab.lab] ?? {};
    expect(Object.keys(table).toSorted()).toStrictEqual(rulesOf(lab).toSorted());
    for (const changes of Object.values(table)) expect(changes.length).toBeGreaterThan(0);
  });

  it.runIf(hasNumPy).each(lab.checks.functions)(
    "gets the words of its rule, and a function that does nothing gets its own: %s",
    async (name) => {
      const works = wrongWorks(lab).filter(({ check }) => check.function === name);
      expect(works.length).toBeGreaterThan(1);
      const problems: string[] = [];
      for (const work of works) {
        const problem = await unlikeItsRule(kernel, work, false);
        if (problem !== null) problems.push(`${work.name}: ${problem}`);
      }
      expect(problems).toStrictEqual([]);
    },
  );
});

describe("a changed solution", () => {
  const solution = "def one(a):\n    b = a\n\n    return b\n\n\none(1)\n\n# %% next\ndef two():\n    pass\n";

  it("has one function in the place of another, and the rest as it was", () => {
    expect(changedPython(solution, "one", "def one(a):\n    return 2")).toBe(
      "def one(a):\n    return 2\n\n\none(1)\n\n# %% next\ndef two():\n    pass\n",
    );
    expect(() => changedPython(solution, "three", "def three(): pass")).toThrow("no function three");
  });

  it("is edited where the text stands once, and nowhere else", () => {
    expect(edited(solution, [["b = a", "b = -a"]])).toContain("    b = -a\n\n    return b");
    expect(() => edited(solution, [["def ", "async def "]])).toThrow("2 times");
    expect(() => edited(solution, [["c = a", "c = b"]])).toThrow("0 times");
  });
});
