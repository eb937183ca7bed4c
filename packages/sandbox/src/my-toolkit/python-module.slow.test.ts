import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCells } from "../cells/parse-cells.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { createPythonNodeKernel } from "../node/python-kernel.ts";
import { plainText } from "../show/emit.ts";
import type { LearnersToolkit } from "./learners-toolkit.ts";

const ROWS = `# %% rows
import math as maths
from fractions import Fraction

primes = [2]
primes.append(3)
for next_one in [5, 7]:
    primes.append(next_one)
half = Fraction(1, 2)


def sum_of_primes(scale):
    """“Adds” them up."""
    return twice(sum(primes)) * scale // 2


def twice(x):
    return 2 * x


def halved():
    return maths.floor(half * 4)

# %% tries
print(sum_of_primes(1))
missing()
`;
const LATER = "from my_toolkit import sum_of_primes as total\ndef average():\n    return total(1) / 4\n";

const learner: LearnersToolkit = {
  functions: { sum_of_primes: ROWS, halved: ROWS, average: LATER },
  places: { solveSystem: "Assignment 1.2" },
};

let kernel: Kernel;
beforeAll(() => {
  kernel = createPythonNodeKernel({ learner: () => learner });
});
afterAll(() => kernel.close());

async function shown(code: string): Promise<readonly string[]> {
  const { outputs } = await kernel.run(parseCells(code, "#"), "cell-1");
  return outputs.map((output) => (output.type === "error" ? `${output.kind}: ${output.message}` : plainText(output)));
}

describe("a learner's own toolkit in Python", () => {
  it("gives the functions that passed, with all that they need and nothing of what only tried them out", async () => {
    const code = "from my_toolkit import sum_of_primes as total, halved, average\n[total(2), halved(), average()]";
    expect(await shown(code)).toStrictEqual(["[34, 2, 4.25]"]);
    expect(await shown("import my_toolkit\nmy_toolkit.halved()")).toStrictEqual(["2"]);
  });

  it("can be used by a function that is called and judged", async () => {
    const source = "# %% a\nfrom my_toolkit import sum_of_primes\ndef f_of(x):\n    return sum_of_primes(x)\n";
    expect((await kernel.call(source, "fOf", [10])).value).toBe(170);
  });

  it.each([
    ["solve_system", "import: You have no `solve_system` yet: it is kept once it passes in Assignment 1.2."],
    [
      "fly",
      "import: There is no `fly` in your toolkit, and no lab here makes one. It has `sum_of_primes`, `halved`, `average`.",
    ],
  ])("tells an import of %s in words", async (name, words) => {
    expect((await shown(`from my_toolkit import ${name}`))[0]).toBe(words);
  });
});
