import { describe, expect, test } from "vitest";
import type { LabPageCell } from "./lab-cell.ts";
import { labParts } from "./lab-parts.ts";

const text = (id: string): LabPageCell => ({ id, kind: "markdown", html: "" });
const code = (id: string): LabPageCell => ({ id, kind: "code", starter: "", html: "" });
const names = (cells: readonly LabPageCell[]) =>
  labParts(cells).map((part) => [part.text.map((cell) => cell.id), part.code.map((cell) => cell.id)]);

describe("the parts of a lab", () => {
  test("put the code beside the words before it", () => {
    expect(names([text("a"), code("b"), text("c"), code("d"), code("e")])).toEqual([
      [["a"], ["b"]],
      [["c"], ["d", "e"]],
    ]);
  });

  test("keep words together that have no code between them, and words at the end", () => {
    expect(names([text("a"), text("b"), code("c"), text("d")])).toEqual([
      [["a", "b"], ["c"]],
      [["d"], []],
    ]);
  });

  test("begin with code where a lab does", () => {
    expect(names([code("a"), text("b")])).toEqual([
      [[], ["a"]],
      [["b"], []],
    ]);
    expect(names([])).toEqual([]);
  });

  test("leave no cell out and keep their order", () => {
    const cells = [code("a"), code("b"), text("c"), text("d"), code("e"), text("f")];
    expect(labParts(cells).flatMap((part) => [...part.text, ...part.code])).toEqual(cells);
  });
});
