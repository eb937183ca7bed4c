import { describe, expect, it } from "vitest";
import { keptFile, readKeptFile } from "./kept-file.ts";
import type { LearnersToolkit } from "./learners-toolkit.ts";

const ROWS = `// %% rows
import { add, type NumericArray } from "@gradus/math/arrays";
export function doubled(A: NumericArray): NumericArray { return add(A, A); }
const four: number = 4; // “four” \\n ); */
const separators = "\u2028\u2029";
export const half = (x: number) => x / 2 + 0 * separators.length;
export function two(): number { return half(four); }
// %% tries
missing();
`;
const LATER = 'import { two } from "my-toolkit";\nexport function three(): number { return two() + 1; }\n';
const typescript: LearnersToolkit = {
  functions: { two: ROWS, three: LATER, half: ROWS },
  places: { solveSystem: "Assignment 1.2" },
};
const python: LearnersToolkit = {
  functions: { two: '# %% a\ndef two():\n    """“2”\\n"""\n    return 2\n' },
  places: {},
};

describe("the file that keeps a learner's own toolkit", () => {
  it.each([
    ["ts", typescript],
    ["py", python],
  ] as const)("gives back in %s what was kept, with line ends of either kind", (language, learner) => {
    const text = keptFile(learner, language);
    expect(readKeptFile(text, language)).toEqual(learner.functions);
    expect(readKeptFile(text.replaceAll("\n", "\r\n"), language)).toEqual(learner.functions);
    expect(readKeptFile(keptFile({ functions: {}, places: {} }, language), language)).toEqual({});
  });

  it("is a module that gives the functions", async () => {
    const code = keptFile(typescript, "ts");
    expect(code).not.toContain("missing();\n");
    const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect([module.two(), module.three(), module.half(3)]).toEqual([2, 3, 1.5]);
  });

  it.each([
    ["export const two = 2;\n"],
    [""],
    ['const $gradusSources = [["x", ["a; b"]]];\n'],
    ['const $gradusSources = [["x", "two"]];\n'],
    ['const $gradusSources = {"two": "x"};\n'],
    ["const $gradusSources = [[1, [\n"],
    ['_sources, _places, _note = _json.loads("[")\n'],
    ["_sources, _places, _note = _json.loads([[]])\n"],
  ])("is none of ours when it is %j", (text) => {
    expect([readKeptFile(text, "ts"), readKeptFile(text, "py")]).toEqual([null, null]);
  });
});
