import { describe, expect, it } from "vitest";
import { upToDeclaration } from "./up-to-declaration.ts";

const ts =
  "// %% one\nexport function one(a: number) {\n  return a;\n}\n\n// %% two\nexport const two = () => one(2);\n\n// %% end\ntwo();\n";
const py = "# %% one\ndef one(a):\n    return a\n\n# %% two\ntwo = lambda: one(2)\n\n# %% end\ntwo() == 2\n";

describe("a file up to the cell of a function", () => {
  it("ends with that cell, in both languages", () => {
    expect(upToDeclaration(ts, "one")).toBe(ts.slice(0, ts.indexOf("\n// %% two")));
    expect(upToDeclaration(ts, "two")).not.toContain("%% end");
    expect(upToDeclaration(py, "one")).not.toContain("two");
    expect(upToDeclaration(py, "two")).toContain("lambda");
    expect(upToDeclaration(py, "two")).not.toContain("%% end");
  });

  it("knows a function by its Python name", () => {
    const file = "# %% a\ndef swap_rows(A): pass\n# %% b\n1 / 0\n";
    expect(upToDeclaration(file, "swapRows")).toBe("# %% a\ndef swap_rows(A): pass");
  });

  it("keeps the lines where they are, so that errors name the right ones", () => {
    const kept = upToDeclaration(ts, "two").split("\n");
    expect(ts.split("\n").slice(0, kept.length)).toStrictEqual(kept);
  });

  it("is the whole file where nothing declares it, or a call only mentions it", () => {
    expect(upToDeclaration(ts, "three")).toBe(ts);
    expect(upToDeclaration("// %% a\none(1);\n// %% b\nfunction one() {}\n", "one")).toContain("%% b");
    expect(upToDeclaration("function one() {}\n", "one")).toBe("function one() {}\n");
  });

  it("ends with the last cell that declares it, since that is the one that counts", () => {
    expect(upToDeclaration("# %% a\ndef f(): pass\n# %% b\ndef f(): return 1\n# %% c\nf()", "f")).toContain("return 1");
  });
});
