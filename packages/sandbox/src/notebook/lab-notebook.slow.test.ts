import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomStream } from "@gradus/math/random";
import { expect, test } from "vitest";
import { notebookFile } from "../build/notebook-file.ts";
import { defineCheck } from "../judging/check.ts";
import { judgeValue } from "../judging/judge-value.ts";
import type { LearnersToolkit } from "../my-toolkit/learners-toolkit.ts";
import { fileOfNotebook } from "./from-notebook.ts";
import { labNotebook } from "./lab-notebook.ts";

const right = (from: number, list: readonly number[]) => 2 * (list[from] ?? 0);
const doubled = defineCheck<readonly [number, readonly number[]], null>({
  name: "doubles",
  function: "doubledAt",
  parameters: ["from", "list"],
  cases: (rng) => [
    { arguments: [0, [1, 2.5]], facts: null },
    { arguments: [1, [rng.integer(1, 9), -0.25]], facts: null },
  ],
  expected: ({ arguments: [from, list] }) => right(from, list),
  judge: ({ arguments: [from, list] }, { value }) => judgeValue(right(from, list), value),
  knownWrong: [],
});
const checks = { functions: ["doubledAt"], checks: [doubled] };
const learner: LearnersToolkit = {
  functions: {
    twice:
      'import { add, array } from "@gradus/math/arrays";\nexport const twice = (x: number) => add(array([x]), x).data[0] ?? 0;\n',
  },
  places: {},
};
const file = (use: string) =>
  `// %% one\nimport { twice as two } from "my-toolkit";\nexport function doubledAt(from: number, list: number[]): number {\n  return ${use};\n}\n`;

function run(cells: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "gradus-notebook-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const said = [cells[0] ?? "", cells.join("\n\n")].map((text, i) => {
    writeFileSync(join(folder, `${i}.ts`), text);
    return spawnSync(process.execPath, ["--no-warnings", `${i}.ts`], { cwd: folder, encoding: "utf8" }).stderr;
  });
  rmSync(folder, { recursive: true });
  return said.join("");
}

test.each([
  ["passes", "two(list[from] ?? 0)", /^$/],
  [
    "fails where the function is wrong",
    "two(list[0] ?? 0) + 1e-5",
    /^Error \[AssertionError\]: doubledAt of 0 \[1, 2\.5\] gave 2\.00001 expected 2$/m,
  ],
])("a notebook that imports a function of the learner's own runs by itself, and %s", async (_title, use, said) => {
  const notebook = await labNotebook({
    lab: "l",
    language: "ts",
    file: file(use),
    checks,
    read: notebookFile,
    learner,
  });
  expect(fileOfNotebook(notebook, "ts")).toBe(file(use));
  expect(run(notebook.cells.map((cell) => cell.source.join("")))).toMatch(said);
});

test("a Python notebook takes the learner's own module along, and calls functions by their Python names", async () => {
  const python =
    "# %% one\nfrom my_toolkit import twice\ndef doubled_at(from_, list):\n    return twice(list[from_])\n";
  const own = { functions: { twice: "def twice(x):\n    return 2 * x\n" }, places: {} };
  const { cells } = await labNotebook({
    lab: "l",
    language: "py",
    file: python,
    checks,
    read: notebookFile,
    learner: own,
  });
  const [setup = "", , assertions = ""] = cells.map((cell) => cell.source.join(""));
  expect(setup).toContain('"my_toolkit.py": ');
  expect(assertions).toContain("for from_, list, expected in [\n    (0, [1, 2.5], 2),\n");
  expect(assertions).toContain("got = doubled_at(from_, list)");
  expect(doubled.cases(randomStream("notebook"), { submit: false })).toHaveLength(2);
});
