import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseCells } from "@gradus/sandbox";
import compiler from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { declarations } from "../../build/types/declarations.ts";
import { plotDeclarations } from "../../build/types/plot-declarations.ts";
import { type Answers, answersFrom } from "./answers.ts";

const BEFORE = `import { matrix, multiply } from "@gradus/math";
const A = matrix([[1, 2, 3], [4, 5, 6]]);
const B = matrix([[1, 2], [3, 4]]);`;

let answers: Answers;
let withPlot: Answers;
beforeAll(() => {
  const base = declarations();
  answers = answersFrom(compiler, base);
  const plot = plotDeclarations();
  withPlot = answersFrom(compiler, {
    ...base,
    files: { ...base.files, ...plot.files },
    globals: [...base.globals, ...plot.globals],
  });
});

const problems = (code: string, before = BEFORE) =>
  answers.problems({ before, code }).map(({ from, to, message }) => [code.slice(from, to), message]);

describe("what is underlined", () => {
  it("is nothing where all fits, names from the cells above included", () => {
    expect(problems("const C = multiply(B, A);\nC.rows;")).toEqual([]);
    expect(problems("", "")).toEqual([]);
  });

  it("is a call whose shapes don't fit, in the sentence of the error alone", () => {
    const sentence = "multiply: cannot multiply 2×3 by 2×2: the inner sizes 3 and 2 differ";
    expect(problems("1 + 1;\nmultiply(A, B);")).toEqual([["multiply(A, B)", sentence]]);
    expect(problems("multiply(multiply(A, B), A);")[0]).toEqual(["multiply(A, B)", sentence]);
    expect(problems("multiply(\n  A,\n  B,\n);")).toEqual([["B", sentence]]);
    expect(problems("matrix([[1, 2], [3]]);")).toEqual([
      ["matrix([[1, 2], [3]])", "matrix: every row must have 2 entries, row 2 has 1"],
    ]);
  });

  it("belongs to the cell itself: the cells above keep theirs", () => {
    expect(problems("const two = 2;", 'const one: number = "1";')).toEqual([]);
    expect(problems('const two: number = "2";', 'const one: number = "1";\n\n')).toEqual([
      ["two", "This is `string`, and `number` is needed here."],
    ]);
  });

  it("says where a name can be imported, and that a name is taken by a cell above", () => {
    expect(problems("show(A);")).toEqual([
      ["show", '`show` is not known here. It can be imported: `import { show } from "@gradus/show";`'],
    ]);
    expect(problems("const A = 1;")).toEqual([
      ["A", "`A` is already made, here or in a cell above. Give one of the two another name."],
    ]);
  });

  it("names what can be imported where something else is", () => {
    const [problem] = problems('import fs from "node:fs";');
    expect(problem?.[1]).toBe(
      "A cell can import from `@gradus/math`, `@gradus/math/arrays`, `@gradus/math/exact`, `@gradus/show`, `@observablehq/plot` and `my-toolkit`, and `node:fs` is none of them.",
    );
  });

  it("knows the console and no document, network or storage", () => {
    expect(problems("console.log(Math.max(1, 2), performance.now());\nawait 1;")).toEqual([]);
    const outside = ["document", "fetch", "localStorage", "process", "require"];
    expect(problems(outside.map((name) => `${name};`).join("\n")).map(([name]) => name)).toEqual(outside);
  });

  it("takes the learner's own functions with the types they were written with", () => {
    const kept = `// %% [markdown] rows\n// Some words.\n\n// %% swap\nimport { rowOf, type Matrix } from "@gradus/math";
export function firstRow(A: Matrix) { return rowOf(A, 0); }
function isTall(A: Matrix): boolean { return A.rows > A.columns; }`;
    const own = { firstRow: kept, isTall: kept };
    const code = 'import { firstRow, isTall, other } from "my-toolkit";\nfirstRow(A).data;\nisTall(3);';
    const found = answers.problems({ before: BEFORE, code, own });
    expect(found.map(({ from, to, message }) => [code.slice(from, to), message])).toEqual([
      ["other", "`my-toolkit` has no `other`."],
      ["3", "This is `number`, and `Matrix<number, number>` is needed here."],
    ]);
    expect(answers.problems({ before: BEFORE, code })[0]?.message).toBe("`my-toolkit` has no `firstRow`.");
  });

  it("leaves parameters without a type alone", () => {
    expect(problems("const twice = (x) => x + x;\ntwice(2);")).toEqual([]);
  });

  it("points into code that is only half written without failing", () => {
    for (const code of ["multiply(", "const", "if (", "`", '"', "{", "import { } from", "((((", "x.", "\n\n\n"]) {
      for (const { from, to } of answers.problems({ before: BEFORE, code })) {
        expect(0 <= from && from <= to && to <= code.length, code).toBe(true);
      }
    }
  });
});

describe("the type at a place", () => {
  it("is the shape of a matrix", () => {
    const code = "const C = multiply(B, A);";
    expect(answers.type({ before: BEFORE, code, at: 6 })).toEqual({
      from: 6,
      to: 7,
      signature: "const C: Matrix<2, 3>",
      docs: "",
    });
  });

  it("is a function's shapes in this call, with its docstring", () => {
    const told = answers.type({ before: BEFORE, code: "multiply(B, A);", at: 3 });
    expect(told?.signature).toBe("multiply(A: Matrix<2, 2>, B: Matrix<2, 3>): Matrix<2, 3>");
    expect(told?.docs).toContain("The product AB.");
  });

  it("is none on a blank", () => {
    expect(answers.type({ before: BEFORE, code: "  ", at: 1 })).toBeNull();
  });
});

describe("names to choose from", () => {
  const names = (code: string) => answers.candidates({ before: BEFORE, code, at: code.length });

  it("are the parts of what stands before the dot", () => {
    expect(names("A.").map(({ name }) => name)).toEqual(["columns", "data", "rows"]);
  });

  it("are those of the cells above, and what can be imported with its module", () => {
    const all = names("m");
    expect(all).toContainEqual({ name: "multiply", kind: "function" });
    expect(all).toContainEqual({ name: "A", kind: "constant" });
    expect(all).toContainEqual({ name: "show", kind: "function", module: "@gradus/show" });
    expect(all).not.toContainEqual(expect.objectContaining({ name: "multiply", module: "@gradus/math" }));
    expect(all.some(({ name }) => ["document", "fetch", "escape", "declare"].includes(name))).toBe(false);
  });

  it("are the learner's own as well", () => {
    const own = { firstRow: "export function firstRow(rows: number[][]) { return rows[0]; }" };
    const all = answers.candidates({ before: BEFORE, code: "f", at: 1, own });
    expect(all).toContainEqual({ name: "firstRow", kind: "function", module: "my-toolkit" });
  });

  it("are none in a comment", () => {
    expect(names("// mul")).toEqual([]);
  });

  it.each(["multiply", "determinant"])("come with their declaration and docstring: %s", (name) => {
    const candidate = names("m").find((one) => one.name === name);
    expect(candidate).toBeDefined();
    const told = candidate && answers.candidate({ before: BEFORE, code: "m", at: 1, candidate });
    expect(told?.signature).toMatch(new RegExp(`^${name}\\(A: Matrix<M, [NK]>`));
    expect(told?.signature).not.toContain("Fits");
    expect(told?.docs).not.toBe("");
  });
});

describe("the course's own code", () => {
  const course = fileURLToPath(new URL("../../../course/", import.meta.url));
  const files = readdirSync(course, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|[\\/])(starter|solution|code)\.ts$/.test(file),
  );

  it.each(files)("has nothing underlined: %s", (file) => {
    const cells = parseCells(readFileSync(`${course}${file}`, "utf8")).filter(({ kind }) => kind === "code");
    const found = cells.flatMap(({ id, source }, i) => {
      const before = cells.slice(0, i).map((cell) => cell.source);
      const asked = source.includes("@observablehq/plot") ? withPlot : answers;
      const found = asked.problems({ before: before.join("\n"), code: source });
      return found.map(({ from, to, message }) => `${id}: ${source.slice(from, to)}: ${message}`);
    });
    expect(cells.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });
});
