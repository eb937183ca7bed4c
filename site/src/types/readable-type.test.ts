import { expect, it } from "vitest";
import { readableType } from "./readable-type.ts";

it.each([
  [
    '(alias) function determinant<M extends number, N extends number>(A: Fits<M, N, Matrix<M, N>, NotSquare<"determinant", M, N>>): number\nimport determinant',
    "determinant(A: Matrix<M, N>): number",
  ],
  [
    '(alias) multiply<2, 3, 2, 2>(A: Matrix<2, 3>, B: "multiply: cannot multiply 2×3 by 2×2: the inner sizes 3 and 2 differ"): Matrix<2, 2>\nimport multiply',
    "multiply(A: Matrix<2, 3>, B: …): Matrix<2, 2>",
  ],
  ["const C: Matrix<2, 2>", "const C: Matrix<2, 2>"],
  ["(property) Matrix<1, 2>.rows: 1", "Matrix<1, 2>.rows: 1"],
  [
    "(method) Array<number>.map<number>(callbackfn: (value: number) => number): number[] (+1 overload)",
    "Array<number>.map(callbackfn: (value: number) => number): number[]",
  ],
  ["const f: (a: number) => number", "const f: (a: number) => number"],
  ['const side: "left: none"', 'const side: "left: none"'],
])("reads as people write it: %s", (declared, read) => {
  expect(readableType(declared)).toBe(read);
});

it("stops where a declaration goes on for long", () => {
  const long = `type T = {\n${Array.from({ length: 40 }, (_, i) => `    a${i}: number;`).join("\n")}\n}`;
  const shown = readableType(long).split("\n");
  expect(shown.length).toBeLessThan(20);
  expect(shown.at(-1)?.trim()).toBe("…");
});
