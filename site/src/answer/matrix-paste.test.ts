import { rational } from "@gradus/math/exact";
import type { MatrixForm } from "@gradus/practice";
import { describe, expect, it } from "vitest";
import { paste } from "./matrix-paste.ts";
import { textOfBoxes, textsOf } from "./matrix-text.ts";

const form: MatrixForm = { type: "matrix", rows: 2, columns: 3, bar: 2 };
const gapped: MatrixForm = {
  type: "matrix",
  rows: 2,
  columns: 2,
  given: [
    [rational(1), null],
    [null, rational(-1, 2)],
  ],
};
const start = { row: 0, column: 0 };
const empty = textsOf(form, "");

function pasted(clipboard: string, at = start): string {
  const result = paste(form, empty, clipboard, at);
  return result === null ? "left to the box" : result.is === "filled" ? textOfBoxes(form, result.texts) : result.said;
}

describe("pasting into a matrix", () => {
  it.each([
    "array([[1., 2., 3.],\n       [4., 5., 6.]])",
    "[1 2 3; 4 5 6]",
    "\\begin{bmatrix}1&2&3\\\\4&5&6\\end{bmatrix}",
    "1\t2\t3\r\n4\t5\t6\r\n",
    "1,2,3\n4,5,6",
    "[[1,2,3],[4,5,6]]",
  ])("fills every box from %j, whichever box is in use", (clipboard) => {
    expect(pasted(clipboard)).toBe("[[1, 2, 3], [4, 5, 6]]");
    expect(pasted(clipboard, { row: 1, column: 2 })).toBe("[[1, 2, 3], [4, 5, 6]]");
  });

  it("keeps fractions, and decimals that end", () => {
    expect(pasted("1/3 0 0; 0 0 0")).toBe("[[1/3, 0, 0], [0, 0, 0]]");
    expect(pasted("0.5 1. 0; 0 0 -2.25")).toBe("[[0.5, 1, 0], [0, 0, -2.25]]");
  });

  it("fills a block from the box in use on, as a spreadsheet does", () => {
    expect(pasted("7 8", { row: 1, column: 1 })).toBe("[[, , ], [, 7, 8]]");
  });

  it("says so when it does not fit", () => {
    expect(pasted("1 2 3 4")).toBe("What you pasted has 1 row and 4 columns. This matrix has 2 rows and 3 columns.");
    expect(pasted("7 8", { row: 1, column: 2 })).toContain("This matrix has 2 rows and 3 columns.");
  });

  it.each(["7", "-1/2", "two words", ""])("leaves %j to the box", (clipboard) => {
    expect(pasted(clipboard)).toBe("left to the box");
  });

  it("leaves given entries as they are", () => {
    const result = paste(gapped, textsOf(gapped, ""), "9 8; 7 6", start);
    expect(result?.is === "filled" && textOfBoxes(gapped, result.texts)).toBe("[[1, 8], [7, -1/2]]");
  });
});

describe("the boxes of a matrix", () => {
  it("are what was typed, half done or not", () => {
    expect(textsOf(form, "[[1, 2/4, ], [, x, 3]]")).toEqual([
      ["1", "2/4", ""],
      ["", "x", "3"],
    ]);
    expect(textsOf(gapped, "5, 7")).toEqual([
      ["1", "5"],
      ["7", "-1/2"],
    ]);
    expect(textsOf(form, "anything else")).toEqual(empty);
  });

  it("say nothing while nothing is typed", () => {
    expect(textOfBoxes(form, empty)).toBe("");
    expect(textOfBoxes(gapped, textsOf(gapped, ""))).toBe("");
  });
});
