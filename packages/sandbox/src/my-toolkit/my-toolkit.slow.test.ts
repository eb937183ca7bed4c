import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCells } from "../cells/parse-cells.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { createNodeKernel } from "../node/node-kernel.ts";
import { plainText } from "../show/emit.ts";
import type { LearnersToolkit } from "./learners-toolkit.ts";

const ROWS = `// %% rows
import { add, array, type NumericArray } from "@gradus/math/arrays";
import * as exact from "@gradus/math/exact";
import { show } from "@gradus/show";

type Row = readonly number[];
const primes: number[] = [2];
primes.push(3);
for (const next of [5, 7]) primes.push(next);
const half = exact.rational("1/2");

export function sumOfPrimes(scale: number): number {
  return primes.reduce((sum, prime) => sum + prime, 0) * scale;
}
const twice = (a: NumericArray) => add(a, a);
export const doubled = (row: Row): NumericArray => twice(array([...row]));
export function halved(): string { return exact.Q.toText(half); }
export function fails(): number { throw new RangeError("no way"); }

// %% tries
show(sumOfPrimes(1));
missing();
`;
const LATER = `import { sumOfPrimes as total } from "my-toolkit";
export function average(): number { return total(1) / 4; }
`;

const learner: LearnersToolkit = {
  functions: { sumOfPrimes: ROWS, doubled: ROWS, halved: ROWS, fails: ROWS, average: LATER },
  places: { solveSystem: "Assignment 1.2", doubled: "Lab 1" },
};

let kernel: Kernel;
beforeAll(() => {
  kernel = createNodeKernel({}, () => learner);
});
afterAll(() => kernel.close());

async function shown(code: string): Promise<readonly string[]> {
  const [cell] = parseCells(code);
  const { outputs } = await kernel.run(parseCells(code), cell?.id ?? "");
  return outputs.map((output) =>
    output.type === "error" ? `${output.message} [${output.cell} ${output.line}]` : plainText(output),
  );
}

describe("a learner's own toolkit", () => {
  it("gives the functions that passed, with all that they need and nothing of what only tried them out", async () => {
    const code = `import {
  doubled,
  sumOfPrimes as total,
  halved,
} from "my-toolkit";
[total(2), doubled([1, 2]).data.join(), halved()];`;
    expect(await shown(code)).toStrictEqual(['[34, "2,4", "1/2"]']);
  });

  it("gives a function that itself imports one", async () => {
    expect(await shown('import { average } from "my-toolkit";\naverage();')).toStrictEqual(["4.25"]);
  });

  it("can be used by a function that is called and judged", async () => {
    const source =
      '// %% a\nimport { sumOfPrimes } from "my-toolkit";\nexport function f(x: number) { return sumOfPrimes(x); }\n';
    expect((await kernel.call(source, "f", [10])).value).toBe(170);
  });

  it("leaves the lines where they were, and tells an error inside it as its own", async () => {
    const imports = 'import {\n  fails,\n} from "my-toolkit";\n';
    expect((await shown(`${imports}\nnull.x;`))[0]).toMatch(/ \[cell-1 5\]$/);
    const [cell] = parseCells(`${imports}fails();`);
    const { error } = await kernel.run(parseCells(`${imports}fails();`), cell?.id ?? "");
    expect(error).toMatchObject({ message: "no way", cell: "my-toolkit" });
    expect(error?.trace).toMatch(/^fails \(my-toolkit, line \d+\)\n.*cell-1, line 4/s);
  });
});

describe("an import that can't be fulfilled is told in words", () => {
  it.each([
    [
      'import { solveSystem } from "my-toolkit";\nsolveSystem();',
      "You have no `solveSystem` yet: it is kept once it passes in Assignment 1.2. [cell-1 1]",
    ],
    [
      '\nimport { fly } from "my-toolkit";\nfly();',
      "There is no `fly` in your toolkit, and no lab here makes one. It has `sumOfPrimes`, `doubled`, `halved`, `fails` and `average`. [cell-1 2]",
    ],
    [
      'import * as mine from "my-toolkit";\nmine.x;',
      'Your toolkit gives its functions by name, as in `import { solveSystem } from "my-toolkit"`. [cell-1 1]',
    ],
    [
      'import mine from "my-toolkit";\nmine;',
      'Your toolkit gives its functions by name, as in `import { solveSystem } from "my-toolkit"`. [cell-1 1]',
    ],
    [
      'export { average } from "my-toolkit";',
      'Your toolkit gives its functions by name, as in `import { solveSystem } from "my-toolkit"`. [cell-1 1]',
    ],
    [
      'import { constructor } from "my-toolkit";\nconstructor();',
      "There is no `constructor` in your toolkit, and no lab here makes one.",
    ],
  ])("%s", async (code, words) => {
    expect((await shown(code))[0]).toContain(words);
  });
});
