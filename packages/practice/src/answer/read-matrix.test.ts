import { describe, expect, it } from "vitest";
import type { AnswerForm } from "./form.ts";
import { about, augmented, canonical, gapped, readIn, refusal } from "./testing/sample-forms.ts";

const square: AnswerForm = { type: "matrix", rows: 2, columns: 2 };

describe("a matrix", () => {
  it.each([
    "[[1,2,3],[4,5,6]]",
    "((1, 2, 3), (4, 5, 6))",
    "[[1, 2, 3],\n [4, 5, 6]]",
    "1 2 3; 4 5 6",
    "[1 2 3; 4 5 6];",
    "1 2 | 3; 4 5 | 6",
    "1\t2\t3\n4\t5\t6\n",
    "1,2,3\n4,5,6",
    "1;2;3\n4;5;6",
    "array([[1., 2., 3.],\n       [4., 5., 6.]])",
    "[[1 2 3]\n [4 5 6]]",
    "A = [[1, 2, 3], [4, 5, 6]]",
    "\\begin{bmatrix} 1 & 2 & 3 \\\\ 4 & 5 & 6 \\end{bmatrix}",
    "$$\\left[\\begin{array}{cc|c} 1 & 2 & 3 \\\\ 4 & 5 & 6 \\end{array}\\right]$$",
  ])("is read from %j", (text) => {
    expect(canonical(augmented, text)).toBe("[[1, 2, 3], [4, 5, 6]]");
    expect(about(augmented, text)).toEqual([]);
  });

  it("keeps minus signs, fractions and arithmetic in its entries", () => {
    expect(canonical(square, "[[−1, 2/3], [1 - 5, 2*(3 + 1)]]")).toBe("[[-1, 2/3], [-4, 8]]");
    expect(canonical(square, "\\begin{pmatrix} -\\frac{1}{2} & .5 \\\\ 0 & 1 \\end{pmatrix}")).toBe(
      "[[-1/2, 1/2], [0, 1]]",
    );
  });

  it("is echoed as it was written, with its bar", () => {
    expect(readIn(augmented, "[[1, 2/4, 3], [4, 5, 1+1]]").echo).toBe(
      "\\left[\\begin{array}{cc|c}1 & \\frac{2}{4} & 3 \\\\ 4 & 5 & 1 + 1\\end{array}\\right]",
    );
  });

  it.each([
    ["[[2/4, 0], [0, 1]]", ["unreduced"]],
    ["[[0.5, 0], [1+1, 1]]", ["decimal", "unevaluated"]],
    ["0.5 0; 2/4 1", ["decimal", "unreduced"]],
    ["array([[0.5, 0.], [0., 1.]])", ["decimal"]],
    ["\\begin{bmatrix}\\frac{2}{4}&0\\\\0&1\\end{bmatrix}", ["unreduced"]],
  ])("remarks on how %j is written", (text, remarks) => {
    expect(about(square, text)).toEqual(remarks);
    expect(about({ ...square, writing: "any" } as AnswerForm, text)).toEqual([]);
  });

  it.each([
    ["[[1,2,3],[4,5,6]]", "I read 2 rows and 3 columns; this matrix has 2 rows and 2 columns.", 0],
    ["1 2", "I read 1 row and 2 columns; this matrix has 2 rows and 2 columns.", 0],
    ["[[1,2],[3]]", "I read 1 entry in row 2, which has 2.", 8],
    ["[[1,2,5],[3,4]]", "I read 3 entries in row 1, which has 2. Decimals take a point, not a comma.", 2],
    ["[[1, 2)], [3, 4]]", "Row 1, column 2: I read `2` and then expected the end", 6],
    ["[[1, 2], [(3, 4]]", "Row 2, column 1: The bracket opened at `(3` is never closed.", 10],
    ["[[1, ], [3, 4]]", "Row 1, column 2 is still empty.", 4],
    ["[[1,2],[3,x]]", "Row 2, column 2: I expected a number, not the letter $x$.", 10],
    ["1 2; 3", "Row 2 has 1 entry, row 1 has 2.", 5],
    ["1 2; 3 four", "`four` is not a number.", 7],
    ["[[1, 2], [3, 4]", "The bracket [ is never closed.", 0],
    ["[[1, 2], [3, 4/0]]", "Row 2, column 2:", 15],
  ])("can't be read from %j, and it says why and where", (text, message, at) => {
    const refused = refusal(square, text);
    expect(refused.message).toContain(message);
    expect(refused.message).toContain("You can type");
    expect(refused.at).toBe(at);
  });
});

describe("a matrix with given entries", () => {
  it.each(["[[1,-2],[3,4]]", "-2, 3", "-2; 3", "[-2, 3]", "1 -2; 3 4"])("is read from %j", (text) => {
    expect(canonical(gapped, text)).toBe("[[1, -2], [3, 4]]");
  });

  it("takes one number where one is missing", () => {
    const form = {
      ...gapped,
      given: [gapped.type === "matrix" ? (gapped.given?.[0] ?? []) : []],
      rows: 1,
    } as AnswerForm;
    expect(canonical(form, "-7/2")).toBe("[[1, -7/2]]");
  });

  it("keeps what is given", () => {
    expect(refusal(gapped, "[[2,2],[3,4]]").message).toContain("Row 1, column 1 is given as `1`; it has to stay.");
    expect(refusal(gapped, "1, 2, 3").message).toContain("this matrix has 2 rows and 2 columns");
  });
});
