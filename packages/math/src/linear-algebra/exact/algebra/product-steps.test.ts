import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrix, transpose } from "../../../exact/matrix.ts";
import { multiplyMatrices } from "../../../exact/product.ts";
import { Q } from "../../../exact/rational.ts";
import { matrixOf } from "../../../exact/testing/arbitrary-matrix.ts";
import { anyMatrix } from "../testing/arbitrary-systems.ts";
import { replayed } from "../testing/replay.ts";
import { addsProductEntry, multiply, takesRowUpright, transposeByRows } from "./product-steps.ts";

const size = fc.integer({ min: 0, max: 4 });
const pair = fc.tuple(size, size, size).chain(([m, k, n]) => fc.tuple(matrixOf(m, k), matrixOf(k, n)));

describe("multiply", () => {
  it("replays entry by entry and ends at the product, for every shape", () => {
    fc.assert(
      fc.property(pair, ([A, B]) => {
        const { value, steps } = multiply(A, B);
        expect(value).toEqual(multiplyMatrices(A, B));
        expect(replayed(steps, { A, B, entries: [] }, addsProductEntry)).toEqual({
          A,
          B,
          entries: value.entries.flat(),
        });
      }),
    );
  });

  it("works out this product entry by entry", () => {
    const A = matrix([
      [1, 2],
      [3, 4],
    ]);
    const B = matrix([
      [5, 6],
      [7, 8],
    ]);
    expect(multiply(A, B).steps.map(({ at }) => [at.row, at.column, Q.toText(at.value)])).toEqual([
      [0, 0, "19"],
      [0, 1, "22"],
      [1, 0, "43"],
      [1, 1, "50"],
    ]);
  });

  it("says which inner sizes differ, and rejects a wrong entry", () => {
    expect(() => multiply(matrix([[1, 2]]), matrix([[1, 2]]))).toThrow(
      "multiply: cannot multiply 1×2 by 1×2: the inner sizes 2 and 1 differ",
    );
    const [step] = multiply(matrix([[2]]), matrix([[3]])).steps;
    expect(step && addsProductEntry({ ...step, at: { ...step.at, value: Q.of(5) } })).toBe(false);
  });
});

describe("transposeByRows", () => {
  it("replays row by row and ends at the transpose, for every shape", () => {
    fc.assert(
      fc.property(anyMatrix, (A) => {
        const { value, steps } = transposeByRows(A);
        expect(value).toEqual(transpose(A));
        expect(replayed(steps, { A, taken: 0 }, takesRowUpright)).toEqual({ A, taken: A.rows });
      }),
    );
  });
});
