import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCells, readCells, replaceSource, writeCells } from "./parse-cells.ts";

const FILE = `// %% [markdown] story
// # Two clues
//
// Eleven boats, **twenty-eight** seats.

// %% clues
const seats = 28;
seats

// %%
seats / 2
`;

describe("percent format", () => {
  it("reads code and text cells with their names and first lines", () => {
    expect(parseCells(FILE)).toStrictEqual([
      { id: "story", kind: "markdown", source: "# Two clues\n\nEleven boats, **twenty-eight** seats.", firstLine: 2 },
      { id: "clues", kind: "code", source: "const seats = 28;\nseats", firstLine: 7 },
      { id: "cell-3", kind: "code", source: "seats / 2", firstLine: 11 },
    ]);
  });

  it("takes a file without headings as one code cell, also an empty one", () => {
    expect(parseCells("1 + 1")).toStrictEqual([{ id: "cell-1", kind: "code", source: "1 + 1", firstLine: 1 }]);
    expect(parseCells("")).toStrictEqual([{ id: "cell-1", kind: "code", source: "", firstLine: 1 }]);
  });

  it("keeps code that stands before the first heading, and ignores blank lines there", () => {
    expect(parseCells("const a = 1;\n// %% b\na").map((cell) => cell.id)).toStrictEqual(["cell-1", "b"]);
    expect(parseCells("\n\n// %% b\na").map((cell) => [cell.id, cell.firstLine])).toStrictEqual([["b", 4]]);
  });

  it("gives two cells of one name two ids", () => {
    expect(parseCells("// %% a\n// %% a\n// %% a").map((cell) => cell.id)).toStrictEqual(["a", "a-2", "a-3"]);
  });

  it("reads Python's headings by their own mark", () => {
    const cells = parseCells("# %% [markdown]\n# Two clues\n# %% sum\n1 // 2\n", "#");
    expect(cells.map((cell) => [cell.kind, cell.source])).toStrictEqual([
      ["markdown", "Two clues"],
      ["code", "1 // 2"],
    ]);
  });

  it("reads lines that end as on Windows", () => {
    expect(parseCells("// %% a\r\n1\r\n2\r\n")[0]).toStrictEqual({
      id: "a",
      kind: "code",
      source: "1\n2",
      firstLine: 2,
    });
  });

  it("gives every file back to the byte", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "// %%",
        "// %% a",
        "//%% a",
        "// %% [markdown]",
        "// %% [markdown] t",
        "",
        "  ",
        "// text",
        "//",
        "x\r",
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const file = lines.join("\n");
        expect(writeCells(readCells(file))).toBe(file);
      }),
      { numRuns: 300 },
    );
  });

  it("replaces one cell's source and nothing else", () => {
    const changed = replaceSource(FILE, "clues", "const seats = 30;\n\nseats");
    expect(changed).toBe(FILE.replace("const seats = 28;\nseats", "const seats = 30;\n\nseats"));
    expect(parseCells(changed)[1]?.source).toBe("const seats = 30;\n\nseats");
    expect(parseCells(replaceSource(FILE, "story", "One\n\nTwo"))[0]?.source).toBe("One\n\nTwo");
    expect(replaceSource(FILE, "absent", "x")).toBe(FILE);
  });

  it("reads back what was put in", () => {
    const source = fc
      .array(fc.constantFrom("const a = 1;", "a", "", "  a + 1"), { maxLength: 5 })
      .map((lines) => lines.join("\n").trimEnd());
    fc.assert(
      fc.property(source, (text) => {
        expect(parseCells(replaceSource(FILE, "clues", text))[1]?.source).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});
