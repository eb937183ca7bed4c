import { describe, expect, it } from "vitest";
import { type CompileRequest, compile } from "./compile.ts";
import type { ToolkitAddresses } from "./toolkit.ts";

const toolkit: ToolkitAddresses = {
  "@gradus/math": "https://example.org/math.js",
  "@gradus/math/arrays": "https://example.org/arrays.js",
  "@gradus/math/exact": "https://example.org/exact.js",
  "@gradus/show": "https://example.org/show.js",
  "@observablehq/plot": "https://example.org/plot.js",
};

function compileCells(sources: readonly string[], purpose: CompileRequest["purpose"] = { type: "run" }) {
  return compile({ cells: sources.map((source, i) => ({ id: `c${i + 1}`, source })), toolkit, purpose });
}

function codeOf(...sources: readonly string[]): readonly string[] {
  const compiled = compileCells(sources);
  if (!compiled.ok) throw new Error(compiled.error.message);
  return compiled.code.split("\n");
}

function errorOf(...sources: readonly string[]) {
  const compiled = compileCells(sources);
  if (compiled.ok) throw new Error(`compiled: ${compiled.code}`);
  return compiled.error;
}

describe("compiling cells", () => {
  it("strips types and keeps every line where it was", () => {
    const lines = codeOf(
      "type Pair = {\n  a: number;\n};\nconst p: Pair = { a: 1 };",
      "const q = p as Pair;\nq satisfies Pair;",
    );
    expect(lines[3]).toBe("const p = { a: 1 };");
    expect(lines[4]).toContain("const q = p ");
    expect(lines[5]).toContain("export const $gradusValue = await (q");
  });

  it("points imports at the toolkit and drops those of types only", () => {
    const lines = codeOf(
      'import { matrix, type ExactMatrix } from "@gradus/math/exact";\nimport type { X } from "@gradus/math";\nmatrix([])',
    );
    expect(lines[0]).toContain('from "https://example.org/exact.js"');
    expect(lines.join("\n")).not.toContain("math.js");
  });

  it("keeps an import that only a later cell uses", () => {
    expect(codeOf('import { show } from "@gradus/show";', "show(1)")[0]).toContain("show.js");
  });

  it.each([
    ["1 + 1", "= await (1 + 1);"],
    ["1 + 1;", "= await (1 + 1);"],
    ["1 + 1 // two", "= await (1 + 1); // two"],
    ["f()\n  // why\n  .g()\n  ;", "= await (f()"],
    ["a, b", "= await (a, b);"],
    ["async () => 1", "= await (async () => 1);"],
  ])("exports the value of the last expression: %s", (source, text) => {
    expect(codeOf(source).join("\n")).toContain(text);
  });

  it.each(["const a = 1;", "if (x) { y }", "function f() { return 1; }", ""])(
    "exports no value when the cell ends in %j",
    (source) => {
      expect(codeOf(source).join("\n")).not.toContain("$gradusValue");
    },
  );

  it("exports only the last cell's value", () => {
    expect(codeOf("1", "const b = 2;").join("\n")).not.toContain("$gradusValue");
  });

  it("exports the function to call, and lets trials at the top level fail unheard", () => {
    const compiled = compileCells(["export const area = (r: number) => r * r;\narea(2)"], {
      type: "call",
      name: "area",
    });
    expect(compiled).toMatchObject({ ok: true });
    if (compiled.ok) {
      expect(compiled.code).toContain("try { area(2) } catch {}");
      expect(compiled.code).toContain("export { area as $gradusFunction };");
    }
  });

  it("says which function is missing", () => {
    const compiled = compileCells(["function f() { function area() {} }"], { type: "call", name: "area" });
    expect(compiled).toMatchObject({
      ok: false,
      error: { kind: "missing-function", message: expect.stringContaining("`area`") },
    });
  });
});

describe("what can't be read", () => {
  it.each([
    [
      "const a = (1 + 2;\na",
      { line: 1, message: "This can't be read as TypeScript from `;` on. Look at what stands just before it." },
    ],
    ["function f() {\n  return 1;\n", { message: "The `{` on line 1 is never closed." }],
    ["const a = [1, 2", { message: "The `[` on line 1 is never closed." }],
    ["const a = 1;\n)", { line: 2, message: "The `)` closes nothing here, or something is missing before it." }],
    ["1;\nconst t = 'abc;\n2", { line: 2, message: "A text that begins on this line has no closing quotation mark." }],
    ["const x = 1;\nconst x = 2;", { line: 2, message: "`x` is made twice. Give one of the two another name." }],
    ["return 3", { line: 1, message: expect.stringContaining("only inside a function") }],
    ["const a = 1 +", { line: 1, message: "The cell ends in the middle of something: a part is missing at its end." }],
    ["if (1 = 2) {}", { line: 1, message: expect.stringContaining("To compare, write `===`") }],
    ["function f() { await 1 }", { line: 1, message: expect.stringContaining("`async`") }],
  ])("is said in words, with the line: %j", (source, error) => {
    expect(errorOf(source)).toMatchObject({ kind: "syntax", cell: "c1", ...error });
  });

  it("names the cell and counts in its own lines", () => {
    expect(errorOf("const a = 1;\nconst b = 2;", "const c = 3;\nconst d = ;")).toMatchObject({ cell: "c2", line: 2 });
    expect(errorOf("const a = {", "}")).toMatchObject({ cell: "c1", message: "The `{` on line 1 is never closed." });
  });

  it("says where a name was made before", () => {
    const error = errorOf("const A = 1;\nconst { B } = { B: 2 };", "const x = 1;\nfunction B() {}");
    expect(error).toMatchObject({
      cell: "c2",
      line: 2,
      message: "`B` is already made in the cell `c1`. Give one of the two another name.",
    });
  });

  it.each([
    ['import fs from "node:fs";\nfs.readFileSync("x")', 1],
    ['1;\nexport * from "https://example.org/x.js";', 2],
    ['const a = 1;\nconst m = await import("node:fs");', 2],
    ["const f = () => import('@gradus/math');", 1],
  ])("refuses other imports: %j", (source, line) => {
    expect(errorOf(source)).toMatchObject({ kind: "import", cell: "c1", line });
  });
});
