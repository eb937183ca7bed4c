import { describe, expect, expectTypeOf, it } from "vitest";
import { DomainError, ShapeError } from "../../../errors.ts";
import { diagonalMatrix, identity, type Matrix, matrix, matrixOf, type Vector, zeros } from "../matrix.ts";
import { toRows } from "../parts.ts";
import { toList, vector } from "../vector.ts";
import { symmetricEigen, symmetricEigenvalues } from "./symmetric-eigen.ts";
import { wilkinson } from "./testing/adversaries.ts";

describe("symmetricEigen", () => {
  it("takes 0×0 and 1×1", () => {
    expect(symmetricEigen(zeros(0, 0))).toEqual({ values: zeros(0, 1), vectors: zeros(0, 0) });
    expect(symmetricEigen(matrix([[-3]]))).toEqual({ values: vector([-3]), vectors: identity(1) });
  });

  it("orders values from the largest down and turns vectors to a positive start", () => {
    const { values, vectors } = symmetricEigen(diagonalMatrix(vector([2, -1, 5])));
    expect(toList(values)).toEqual([5, 2, -1]);
    expect(toRows(vectors)).toEqual([
      [0, 1, 0],
      [0, 0, 1],
      [1, 0, 0],
    ]);
  });

  it("knows the eigenvalues of the second difference: 2 − 2 cos(kπ/(n + 1))", () => {
    const n = 24;
    const A = matrixOf(n, n, (i, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0));
    const values = symmetricEigenvalues(A);
    for (let k = 1; k <= n; k++) {
      expect(Math.abs((values.data[n - k] ?? 0) - 4 * Math.sin((k * Math.PI) / (2 * n + 2)) ** 2)).toBeLessThan(5e-15);
    }
  });

  it("tells Wilkinson's close pairs apart as far as floats do", () => {
    const values = symmetricEigenvalues(wilkinson(10)).data;
    // mpmath, 40 digits: the two largest eigenvalues of W21+ agree to 15 digits.
    expect(values[0]).toBeCloseTo(10.74619418290339, 13);
    expect(values[1]).toBeCloseTo(10.746194182903322, 13);
    expect(values[20]).toBeCloseTo(-1.1254415221199847, 13);
  });

  it("works at the ends of the floats", () => {
    const huge = symmetricEigen(matrixOf(2, 2, (i, j) => (i === j ? 0 : Number.MAX_VALUE)));
    expect(toList(huge.values)).toEqual([Number.MAX_VALUE, -Number.MAX_VALUE]);
    const tiny = symmetricEigen(matrixOf(3, 3, () => 2 ** -1060));
    expect(toList(tiny.values).map((value) => Math.round(value / 2 ** -1060) + 0)).toEqual([3, 0, 0]);
    expect(toList(symmetricEigenvalues(diagonalMatrix(vector([1e300, 1, -1e300]))))).toEqual([1e300, 1, -1e300]);
    // Columns whose squares fall below the floats.
    const graded = symmetricEigen(matrixOf(4, 4, (i, j) => (i === 0 && j === 0 ? 1 : 1e-161 * (1 + i * j))));
    expect(toList(graded.values)[0]).toBe(1);
    const V = graded.vectors.data;
    for (let i = 1; i < 4; i++) {
      let length = 0;
      for (let j = 0; j < 4; j++) length += (V[i * 4 + j] ?? 0) ** 2;
      expect(length).toBeCloseTo(1, 14);
    }
  });

  it("refuses what is not symmetric, by its worst pair, but not what rounding left", () => {
    const bad = matrix([
      [1, 2],
      [3, 4],
    ]);
    expect(() => symmetricEigen(bad)).toThrow(
      new DomainError("symmetricEigen", "A must be symmetric, got 2 in row 1, column 2 and 3 in row 2, column 1"),
    );
    const rounded = matrix([
      [1, 2 + 2 ** -51],
      [2, 1],
    ]);
    expect(toList(symmetricEigenvalues(rounded))[0]).toBeCloseTo(3, 14);
  });

  it("refuses what is not square or not finite", () => {
    // @ts-expect-error not square
    expect(() => symmetricEigen(zeros(2, 3))).toThrow(new ShapeError("symmetricEigen", "A must be square, got 2×3"));
    const bad = matrix([
      [1, Number.NaN],
      [Number.NaN, 0],
    ]);
    expect(() => symmetricEigen(bad)).toThrow("symmetricEigen: A must be finite, got NaN in row 1, column 2");
    expect(() => symmetricEigenvalues(matrix([[Infinity]]))).toThrow("symmetricEigenvalues: A must be finite");
  });

  it("keeps sizes in the type", () => {
    const { values, vectors } = symmetricEigen(identity(3));
    expectTypeOf(values).toEqualTypeOf<Vector<3>>();
    expectTypeOf(vectors).toEqualTypeOf<Matrix<3, 3>>();
  });
});
