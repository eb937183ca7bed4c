import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callForJson, callGradus } from "./testing/call-gradus.ts";
import { verbs } from "./verbs/table.ts";

describe("answers for scripts", () => {
  test.each([
    [["solve", "a+b=10; a+2b=12"], { kind: "unique", value: [8, 2], exact: ["8", "2"], unknowns: ["a", "b"] }],
    [
      ["solve", "[[1,2],[3,4]]", "[5,-6]"],
      { kind: "unique", value: [-16, 10.5], exact: ["-16", "21/2"], unknowns: ["x", "y"] },
    ],
    [["solve", "3", "-1/3"], { kind: "unique", value: [-1 / 9], exact: ["-1/9"], unknowns: ["x"] }],
    [["solve", "-x + y = 2\ny = 3"], { kind: "unique", value: [1, 3], exact: ["1", "3"], unknowns: ["x", "y"] }],
    [["solve", "x + y = 1; x + y = 2"], { kind: "none", value: null, unknowns: ["x", "y"] }],
    [
      ["solve", "x + 2y = 1; 2x + 4y = 2"],
      {
        kind: "infinite",
        value: null,
        particular: [1, 0],
        basis: [[-2, 1]],
        exact: { particular: ["1", "0"], basis: [["-2", "1"]] },
        unknowns: ["x", "y"],
      },
    ],
    [
      ["rref", "1 2; 3 4"],
      {
        value: [
          [1, 0],
          [0, 1],
        ],
        exact: [
          ["1", "0"],
          ["0", "1"],
        ],
        pivots: [0, 1],
      },
    ],
    [["rref", "[[0, 2, 1]]"], { value: [[0, 1, 0.5]], exact: [["0", "1", "1/2"]], pivots: [1] }],
    [["rref", "[[], []]"], { value: [[], []], exact: [[], []], pivots: [] }],
    [["det", "[[1,2],[3,4]]"], { value: -2, exact: "-2" }],
    [["det", "-1/3"], { value: -1 / 3, exact: "-1/3" }],
    [["det", "[]"], { value: 1, exact: "1" }],
    [["det", "64919121 -159018721; 41869520.5 -102558961"], { value: -0.5, exact: "-1/2" }],
    [["det", "64919121 -159018721; 41869520.5 -102558961", "--numeric"], { value: -0.5 }],
    [["solve", "4x = 1", "--numeric"], { kind: "unique", value: [0.25], unknowns: ["x"] }],
    [["rref", "2 1", "--numeric"], { value: [[1, 0.5]], pivots: [0] }],
    [["norm", "[1, -2, 2]", "--p", "inf"], { value: 2, exact: "2" }],
  ])("%j", async (args, expected) => {
    expect(await callForJson(args)).toEqual(expected);
  });

  test("a number beyond the range of a double is null, and exact has it", async () => {
    const huge = `1${"0".repeat(400)}`;
    expect(await callForJson(["det", huge])).toEqual({ value: null, exact: huge });
  });

  test.each([
    ["solve", ["solve", "2x + y = 5; x - y = 1"]],
    ["solve without a solution", ["solve", "x + y = 1; x + y = 2"]],
    ["solve with a family", ["solve", "x + y = 1"]],
    ["rref", ["rref", "0 2; 3 4"]],
    ["det of 2×2", ["det", "1 2; 3 4"]],
    ["det of 3×3", ["det", "0 2 1; 1 3 -1/3; 0 5 4"]],
  ])("the steps of %s have rule, text and plain LaTeX", async (_, args) => {
    const { steps } = await callForJson([...args, "--steps"]);
    expect(Array.isArray(steps) && steps.length > 0).toBe(true);
    for (const step of steps as readonly Record<string, unknown>[]) {
      expect(step.rule).toMatch(/^[a-z0-9-]+$/);
      expect(step.text).toMatch(/\S/);
      expect(step.latex).toMatch(/\S/);
      expect(step.latex).not.toContain("\\html");
    }
  });
});

describe("answers for people", () => {
  test.each([
    [["solve", "a+b=10; a+2b=12"], "One solution: a = 8, b = 2\n"],
    [["solve", "x + y = 1; x + y = 2"], "No solution.\n"],
    [["solve", "x + 2y = 1"], "Infinitely many solutions: (x, y) = (1, 0) + t(−2, 1)\n"],
    [["rref", "3 1 10; 1 0 -1/3"], "[ 1  0  −1/3 ]\n[ 0  1    11 ]\nPivots in columns 1, 2.\n"],
    [["rref", "0 0"], "[ 0  0 ]\nNo pivots.\n"],
    [["det", "1 2; 3 4"], "−2\n"],
  ])("%j", async (args, text) => {
    expect(await callGradus(args)).toEqual({ code: 0, out: text, err: "" });
  });

  test("what rref prints can be typed back in", async () => {
    const { out } = await callGradus(["rref", "3 1 10; 1 0 -1/3"]);
    const matrix = out.split("\n").slice(0, 2).join("\n");
    expect(await callForJson(["rref", matrix])).toMatchObject({
      exact: [
        ["1", "0", "-1/3"],
        ["0", "1", "11"],
      ],
    });
  });

  test("steps are numbered lines with their reasons, above the answer", async () => {
    const { out } = await callGradus(["rref", "1 2; 3 4", "--steps"]);
    const lines = out.split("\n");
    expect(lines.filter((line) => /^1\. .*\S {2}\(.+\)$/.test(line))).toHaveLength(1);
    expect(out.endsWith("[ 1  0 ]\n[ 0  1 ]\nPivots in columns 1, 2.\n")).toBe(true);
  });

  test("colour comes only where it is wanted", async () => {
    expect((await callGradus(["det", "1"], { colour: true })).out).toBe("\u001b[1m1\u001b[22m\n");
    expect((await callGradus(["det", "1"])).out).toBe("1\n");
  });
});

describe("input from elsewhere", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gradus-cli-"));
    await writeFile(join(folder, "matrix.csv"), "1,2\n3,4\n");
    await writeFile(join(folder, "ragged.csv"), "1,2\n3\n");
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("a file by @", async () => {
    expect(await callForJson(["det", `@${join(folder, "matrix.csv")}`])).toMatchObject({ value: -2 });
  });

  test("standard input by -", async () => {
    expect(await callForJson(["solve", "-"], "x + y = 3\nx - y = 1\n")).toMatchObject({ value: [2, 1] });
    expect(await callForJson(["solve", "-", "[3, 1]"], "1 1\n1 -1\n")).toMatchObject({ value: [2, 1] });
  });

  test("standard input twice is refused in one line", async () => {
    const { code, err } = await callGradus(["solve", "-", "-"], { input: "1" });
    expect(code).toBe(1);
    expect(err).toBe("gradus solve: standard input can be read only once; give one of the arguments as @file\n");
  });

  test("a file that isn't there, a folder, and a file that can't be used are named", async () => {
    expect((await callGradus(["det", "@nowhere.csv"])).err).toBe("gradus det: there is no file nowhere.csv\n");
    expect((await callGradus(["det", `@${folder}`])).err).toBe(`gradus det: ${folder} is a folder\n`);
    const ragged = join(folder, "ragged.csv");
    expect(await callGradus(["det", `@${ragged}`])).toEqual({
      code: 1,
      out: "",
      err: `gradus det: A (${ragged}): row 2 has 1 entry, row 1 has 2 (line 2, column 1). Type a matrix such as [[1, 2], [3, 4]] or 1 2; 3 4.\n`,
    });
  });
});

describe("input that can't be used gives one clear line and exit code 1", () => {
  test.each([
    [["det", "[[1,2],[3,4,5]]"], "A: row 2 has 3 entries, row 1 has 2 (column 9). Type a matrix such as"],
    [["det", "1 2"], "determinant"],
    [["solve", "x*y = 1"], "the system: equation 1: “x*y” multiplies unknowns with each other, which is not linear"],
    [["solve", "x + y = 1\ny^2 = 4"], "line 2: “y^2” is not linear"],
    [["solve", "1 2; 3 4", "[1,2,3]"], "A has 2 rows, b has 3 entries; they must be as many"],
    [["solve", "1 2", "1 2; 3 4"], "b: a vector is one row or one column, this has 2 rows and 2 columns"],
    [["rref", ""], "A: there is nothing to read"],
  ])("%j", async (args, words) => {
    const { code, out, err } = await callGradus(args);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toMatch(/^gradus \w+: [^\n]+\n$/);
    expect(err.replace("determinant:", "")).toContain(words === "determinant" ? "square" : words);
    expect(err).not.toContain("fault of gradus");
  });
});

describe("a wrong call gives the usage and exit code 2", () => {
  test.each([
    [[], "gradus: a verb is missing", "Usage: gradus <verb>"],
    [["diff", "1"], "gradus: there is no verb “diff”", "Usage: gradus <verb>"],
    [["toString"], "gradus: there is no verb “toString”", "Usage: gradus <verb>"],
    [["det"], "gradus det: an argument is missing", "Usage: gradus det A"],
    [["det", "1", "2"], "gradus det: there is one argument too many: 2", "Usage: gradus det A"],
    [["solve", "x + y = 2", "x = 1"], "write all equations in one argument", "Usage: gradus solve A b"],
    [["exercise"], "gradus: say what to do: list, new, solve, mistake, check, replay", "Usage: gradus exercise list"],
    [["exercise", "fly"], "gradus: there is no “exercise fly”; there are list,", "Usage: gradus exercise list"],
    [["exercise", "--json"], "gradus: say what to do: list,", "Usage: gradus exercise list"],
    [["det", "1", "--rounded"], "gradus det: there is no option --rounded", "Usage: gradus det A"],
  ])("%j", async (args, complaint, usage) => {
    const { code, out, err } = await callGradus(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(complaint);
    expect(err).toContain(usage);
  });
});

describe("help", () => {
  test.each([["--help"], ["-h"], ["help"]])("gradus %s lists every verb that is there", async (word) => {
    const { code, out } = await callGradus([word]);
    expect(code).toBe(0);
    for (const verb of verbs) expect(out).toContain(`  ${verb.name} `);
    expect(out).not.toMatch(/\bdiff\b/);
  });

  test.each(["exercise", "lab"])("gradus %s --help lists what the family does", async (family) => {
    const { code, out } = await callGradus([family, "--help"]);
    expect(code).toBe(0);
    for (const verb of verbs.filter(({ name }) => name.startsWith(`${family} `))) expect(out).toContain(verb.summary);
  });

  test.each(verbs.map((verb) => [verb.name]))("gradus %s --help says how it is called", async (name) => {
    const { code, out, err } = await callGradus([...name.split(" "), "--help"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`Usage: gradus ${name}`);
    expect(out).toContain("--json");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThan(160);
  });
});

describe("batch", () => {
  test("answers each line in order, failing ones too, in one process", async () => {
    const input = [
      '["det", "[[1,2],[3,4]]"]',
      '["det", "[[1,2]]"]',
      "not JSON",
      '["solve", "x + y = 3; x - y = 1", "--steps"]',
      '["det", 3]',
      "",
      '["nothing"]',
      '["det", "-"]',
      '["batch"]',
      '["rref", "2", "--json"]',
    ].join("\n");
    const { code, out, err } = await callGradus(["batch"], { input: `${input}\n` });
    expect([code, err]).toEqual([0, ""]);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(10);
    expect(lines[0]).toEqual({ value: -2, exact: "-2" });
    expect(lines[3]).toMatchObject({ kind: "unique", value: [2, 1], steps: expect.any(Array) });
    expect(lines[9]).toEqual({ value: [[1]], exact: [["1"]], pivots: [0] });
    for (const failing of [1, 2, 4, 5, 6, 7, 8]) expect(Object.keys(lines[failing] ?? {})).toEqual(["error"]);
    expect(lines[1]?.error).toContain("square");
    expect(lines[6]?.error).toBe("there is no verb “nothing”");
    expect(lines[7]?.error).toContain("standard input holds the calls");
  });

  test("prints an answer before the next line arrives", async () => {
    const seen: string[] = [];
    const { run } = await import("./run.ts");
    await run(["batch"], {
      write: (text) => void seen.push(text),
      complain: () => undefined,
      colour: false,
      standardInput: async () => "",
      standardInputLines: async function* () {
        yield '["det", "2"]';
        seen.push("second line");
        yield '["det", "3"]';
      },
    });
    expect(seen).toEqual(['{"value":2,"exact":"2"}\n', "second line", '{"value":3,"exact":"3"}\n']);
  });
});
