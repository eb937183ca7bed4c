import { formatRational } from "@gradus/math/exact";
import { expect, it } from "vitest";
import { isSystem } from "./as-written.ts";
import { readPlace } from "./index.ts";

const rowsOf = (text: string) =>
  readPlace({ kind: "matrix", name: "A" }, text).entries.map((row) => row.map(formatRational).join(" "));

it.each([
  ["MATLAB's assignment", "A = [1 2; 3 4];"],
  ["MATLAB's print-out", "A =\n\n     1     2\n     3     4\n"],
  ["NumPy's assignment", "A = np.array([[1, 2], [3, 4]])"],
  ["NumPy's print-out with a dtype", "array([[1., 2.],\n       [3., 4.]], dtype=float32)"],
  ["PyTorch's print-out", "tensor([[1., 2.],\n        [3., 4.]])"],
  ["LaTeX in dollars", "$$A=\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}$$"],
  ["SymPy", "Matrix([[1, 2], [3, 4]])"],
])("takes %s for its matrix", (_, text) => {
  expect(isSystem(text)).toBe(false);
  expect(rowsOf(text)).toEqual(["1 2", "3 4"]);
});

it("takes a comma between tabs for a decimal comma, and elsewhere for a separator", () => {
  expect(rowsOf("1,5\t2,5\n3\t4")).toEqual(["3/2 5/2", "3 4"]);
  expect(rowsOf("1,5\n3,4")).toEqual(["1 5", "3 4"]);
});

it.each(["x = 5", "2x + y = 5\nx - y = 1", "A = b"])("leaves the equation %j one", (text) => {
  expect(isSystem(text)).toBe(true);
});
