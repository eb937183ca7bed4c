import { describe, expect, it } from "vitest";
import { cellOf, LANGUAGES } from "./kept-source.ts";

describe("what is shown of a kept function", () => {
  const file = "// %% one\nexport const half = 1;\n\n// %% two\nexport function halves() {}\n";

  it("is the cell that makes it, and not one whose name only begins alike", () => {
    expect(cellOf(file, "half", "//")).toBe("export const half = 1;");
    expect(cellOf(file, "halves", "//")).toBe("export function halves() {}");
    expect(cellOf("# %% a\ndef half(x):\n    return x / 2\n", "half", "#")).toBe("def half(x):\n    return x / 2");
  });

  it("is the whole file where no cell makes it", () => {
    expect(cellOf(file, "whole", "//")).toBe(file);
  });

  it("says how each language imports it", () => {
    expect(LANGUAGES.typescript?.importOf("halves")).toBe('import { halves } from "my-toolkit";');
    expect(LANGUAGES.python?.importOf("halves")).toBe("from my_toolkit import halves");
  });
});
