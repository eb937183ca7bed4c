import { describe, expect, it } from "vitest";
import type { LabPageCell } from "./lab-cell.ts";
import { codeCells, fromSource, starterFile, toModule, toSource } from "./work.ts";

const cells: readonly LabPageCell[] = [
  { id: "words", kind: "markdown", html: "<p>Two clues.</p>" },
  { id: "one", kind: "code", starter: "1;", html: "1;" },
  { id: "two", kind: "code", starter: "2;", html: "2;" },
];

describe("the file of a lab", () => {
  it("comes back as it was saved, with what was set aside", () => {
    const file = { work: { one: "const a = 1;\n\na;", two: "" }, aside: [{ id: "old", source: "3;" }] };
    expect(fromSource(cells, toSource(cells, file, "//"), "//")).toStrictEqual(file);
  });

  it("sets aside code of cells that are gone, and has new cells at their starter", () => {
    expect(fromSource(cells, "// %% one\nmine;\n\n// %% gone\nkept;\n\n// %% empty\n", "//")).toStrictEqual({
      work: { one: "mine;", two: "2;" },
      aside: [{ id: "gone", source: "kept;" }],
    });
  });

  it("keeps a comment that looks like the heading of a cell inside its cell", () => {
    const file = { work: { one: "a;\n// %% two\nb;\n//%%c", two: "2;" }, aside: [] };
    const back = fromSource(cells, toSource(cells, file, "//"), "//");
    expect(back).toStrictEqual({ work: { one: "a;\n // %% two\nb;\n //%%c", two: "2;" }, aside: [] });
    expect(fromSource(cells, toSource(cells, back, "//"), "//")).toStrictEqual(back);
  });

  it("is judged and run without what was set aside", () => {
    const { work } = fromSource(cells, "// %% one\nmine;\n\n// %% gone\nkept;\n", "//");
    expect(toModule(cells, work, "//")).toBe("// %% one\nmine;\n\n// %% two\n2;\n");
    expect(codeCells(cells, work).map((cell) => cell.source)).toStrictEqual(["mine;", "2;"]);
  });

  it("begins as the starter", () => {
    expect(starterFile(cells)).toStrictEqual({ work: { one: "1;", two: "2;" }, aside: [] });
  });
});
