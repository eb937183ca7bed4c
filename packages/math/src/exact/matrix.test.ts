import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { augment, columnOf, entryOf, equalsMatrix, identity, matrix, rowOf, transpose, vector } from "./matrix.ts";
import { dot, multiplyMatrices, multiplyMatrixVector } from "./product.ts";
import { Q } from "./rational.ts";
import { matrixOf } from "./testing/arbitrary-matrix.ts";

const size = fc.integer({ min: 0, max: 4 });
const chained = fc
  .tuple(size, size, size, size)
  .chain(([m, k, l, n]) => fc.tuple(matrixOf(m, k), matrixOf(k, l), matrixOf(l, n)));

describe("matrix", () => {
  it("knows its columns without rows", () => {
    expect([matrix([], 3).rows, matrix([], 3).columns]).toEqual([0, 3]);
    expect([matrix([[], []]).rows, matrix([[], []]).columns]).toEqual([2, 0]);
    expect(matrix([]).columns).toBe(0);
  });

  it("refuses ragged rows and names the row", () => {
    expect(() => matrix([[1, 2], [3]])).toThrow("matrix: every row must have 2 entries, row 2 has 1");
    expect(() => matrix([[1]], 2)).toThrow("matrix: every row must have 2 entries, row 1 has 1");
    expect(() => matrix([], -1)).toThrow("matrix: columns must be a whole number from 0, got -1");
  });

  it("names the shape when a row, column or entry is missing", () => {
    const A = matrix([[1, 2]]);
    expect(() => rowOf(A, 1)).toThrow("rowOf: no row 1 in a 1×2 matrix");
    expect(() => columnOf(A, 2)).toThrow("columnOf: no column 2 in a 1×2 matrix");
    expect(() => entryOf(A, 0, 2)).toThrow("entryOf: no entry (0, 2) in a 1×2 matrix");
    expect(() => identity(1.5)).toThrow("identity: n must be a whole number from 0, got 1.5");
  });

  it("is augmented only by a column of its own height", () => {
    expect(augment(matrix([[1, 2]]), vector([3]))).toEqual(matrix([[1, 2, 3]]));
    expect(() => augment(matrix([[1], [2]]), vector([1, 2, 3]))).toThrow(
      "augment: A must have as many rows as b has entries, got 2 and 3",
    );
  });
});

describe("products", () => {
  it("satisfy the identities of matrix algebra in every shape, 0 included", () => {
    fc.assert(
      fc.property(chained, ([A, B, C]) => {
        expect(multiplyMatrices(multiplyMatrices(A, B), C)).toEqual(multiplyMatrices(A, multiplyMatrices(B, C)));
        expect(transpose(multiplyMatrices(A, B))).toEqual(multiplyMatrices(transpose(B), transpose(A)));
        expect(multiplyMatrices(identity(A.rows), A)).toEqual(A);
        expect(multiplyMatrices(A, identity(A.columns))).toEqual(A);
        expect(equalsMatrix(transpose(transpose(A)), A)).toBe(true);
      }),
    );
  });

  it("combine the columns of a matrix: Ax = Σ xⱼ · column j", () => {
    const A = matrix([
      [1, 2],
      [3, "1/2"],
    ]);
    expect(multiplyMatrixVector(A, vector([2, -4])).map(Q.toText)).toEqual(["-6", "4"]);
    expect(multiplyMatrixVector(matrix([[], []]), []).map(Q.toText)).toEqual(["0", "0"]);
  });

  it("name the sizes that differ", () => {
    const [A, B] = [matrix([[1, 2]]), matrix([[1, 2, 3]])];
    expect(() => multiplyMatrices(A, B)).toThrow(
      "multiplyMatrices: cannot multiply 1×2 by 1×3: the inner sizes 2 and 1 differ",
    );
    expect(() => multiplyMatrixVector(A, vector([1]))).toThrow(
      "multiplyMatrixVector: A has 2 columns but x has 1 entries",
    );
    expect(() => dot(vector([1]), vector([1, 2]))).toThrow("dot: u and v must have the same length, got 1 and 2");
  });
});
