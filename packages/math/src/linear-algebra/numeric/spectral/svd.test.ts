import { describe, expect, expectTypeOf, it } from "vitest";
import { DomainError } from "../../../errors.ts";
import { diagonalMatrix, identity, type Matrix, matrix, matrixOf, type Vector, zeros } from "../matrix.ts";
import { minimumNorm } from "../minimum-norm.ts";
import { toRows } from "../parts.ts";
import { multiply } from "../product.ts";
import { toList, vector } from "../vector.ts";
import { nullSpace } from "./null-space.ts";
import { pseudoinverse } from "./pseudoinverse.ts";
import { conditionNumber, rank, spectralNorm } from "./rank.ts";
import { singularValues, svd } from "./svd.ts";
import { jordan, lauchli } from "./testing/adversaries.ts";

describe("svd", () => {
  it("takes shapes without rows or columns", () => {
    expect(svd(zeros(0, 0))).toEqual({ U: zeros(0, 0), values: zeros(0, 1), V: zeros(0, 0) });
    expect(svd(zeros(0, 2), { size: "full" })).toEqual({ U: zeros(0, 0), values: zeros(0, 1), V: identity(2) });
    expect(svd(zeros(3, 0))).toEqual({ U: zeros(3, 0), values: zeros(0, 1), V: zeros(0, 0) });
    expect(svd(zeros(3, 0), { size: "full" }).U).toEqual(identity(3));
    expect(svd(matrix([[-2]]))).toEqual({ U: matrix([[-1]]), values: vector([2]), V: matrix([[1]]) });
  });

  it("orders values from the largest down and turns V to a positive start", () => {
    const { U, values, V } = svd(diagonalMatrix(vector([1, -3, 2])));
    expect(toList(values)).toEqual([3, 2, 1]);
    expect(toRows(V)).toEqual([
      [0, 0, 1],
      [1, 0, 0],
      [0, 1, 0],
    ]);
    expect(toRows(U)).toEqual([
      [0, 0, 1],
      [-1, 0, 0],
      [0, 1, 0],
    ]);
  });

  it("keeps Läuchli's small singular values, which the products of columns lose", () => {
    const mu = 2 ** -30;
    const values = singularValues(lauchli(3, mu)).data;
    expect(values[0]).toBeCloseTo(Math.sqrt(3), 15);
    for (const value of values.slice(1)) expect(Math.abs(value / mu - 1)).toBeLessThan(1e-6);
  });

  it("finds the zero of a nilpotent block exactly", () => {
    expect(toList(singularValues(jordan(4, 0)))).toEqual([1, 1, 1, 0]);
  });

  it("works at the ends of the floats", () => {
    const most = Number.MAX_VALUE;
    expect(spectralNorm(diagonalMatrix(vector([most, -1])))).toBe(most);
    expect(spectralNorm(matrixOf(2, 2, () => most))).toBe(Infinity);
    const least = svd(matrixOf(3, 2, () => 2 ** -1050));
    expect((least.values.data[0] ?? 0) / 2 ** -1050).toBeCloseTo(Math.sqrt(6), 6);
    for (const Q of [least.U, least.V]) for (const entry of Q.data) expect(Math.abs(entry)).toBeLessThanOrEqual(1);
    const graded = svd(matrixOf(5, 5, (i, j) => (i === 0 && j === 0 ? 1 : 1e-161 * (1 + i + 2 * j * j))));
    for (const Q of [graded.U, graded.V]) {
      const gram = multiply(
        matrixOf(5, 5, (i, j) => Q.data[j * 5 + i] ?? 0),
        Q,
      );
      gram.data.forEach((entry, at) => {
        expect(entry).toBeCloseTo(at % 6 === 0 ? 1 : 0, 14);
      });
    }
  });

  it("refuses what is not finite, by the name of who asks", () => {
    const bad = matrix([[1, Number.NaN]]);
    for (const [name, ask] of Object.entries({
      svd,
      singularValues,
      rank,
      conditionNumber,
      spectralNorm,
      nullSpace,
      pseudoinverse,
    })) {
      expect(() => ask(bad)).toThrow(new DomainError(name, "A must be finite, got NaN in row 1, column 2"));
    }
  });

  it("keeps sizes in the type", () => {
    const A = zeros(3, 2);
    expectTypeOf(svd(A).U).toEqualTypeOf<Matrix<3, number>>();
    expectTypeOf(svd(A, { size: "full" }).V).toEqualTypeOf<Matrix<2, 2>>();
    expectTypeOf(pseudoinverse(A)).toEqualTypeOf<Matrix<2, 3>>();
    expectTypeOf(nullSpace(A).basis).toEqualTypeOf<Matrix<2, number>>();
    expectTypeOf(singularValues(A)).toEqualTypeOf<Vector>();
  });
});

describe("rank, condition number and null space", () => {
  it("judge by NumPy's tolerance unless another one is given", () => {
    const A = diagonalMatrix(vector([1, 1e-8, 1e-17]));
    expect(rank(A)).toBe(2);
    expect(rank(A, { tolerance: 1e-6 })).toBe(1);
    expect(rank(A, { tolerance: 0 })).toBe(3);
    expect(nullSpace(A, { tolerance: 1e-6 }).dimension).toBe(2);
    expect(rank(zeros(3, 4))).toBe(0);
    expect(rank(zeros(0, 4))).toBe(0);
    expect(() => rank(A, { tolerance: -1 })).toThrow("rank: tolerance must be a number from 0, got -1");
    expect(() => nullSpace(A, { tolerance: Number.NaN })).toThrow(
      "nullSpace: tolerance must be a number from 0, got NaN",
    );
  });

  it("give the whole space where there are no equations", () => {
    expect(nullSpace(zeros(0, 3)).basis).toEqual(identity(3));
    expect(nullSpace(zeros(2, 3)).dimension).toBe(3);
    expect(nullSpace(zeros(3, 0)).dimension).toBe(0);
  });

  it("call a singular matrix infinitely ill-conditioned", () => {
    expect(conditionNumber(zeros(2, 2))).toBe(Infinity);
    expect(conditionNumber(identity(5))).toBe(1);
    expect(conditionNumber(zeros(0, 0))).toBe(0);
  });
});

describe("pseudoinverse", () => {
  it("gives the shortest of the best solutions", () => {
    const A = matrix([
      [1, 2, 3],
      [2, 4, 6],
      [1, 0, 1],
    ]);
    const b = vector([1, 3, 2]);
    const [x, y] = [multiply(pseudoinverse(A), b), minimumNorm(A, b).x];
    x.data.forEach((entry, i) => {
      expect(entry).toBeCloseTo(y.data[i] ?? Number.NaN, 13);
    });
  });

  it("works at the ends of the floats", () => {
    expect(toRows(pseudoinverse(diagonalMatrix(vector([2 ** 1000, 2 ** 1000]))))).toEqual([
      [2 ** -1000, 0],
      [0, 2 ** -1000],
    ]);
    expect(pseudoinverse(zeros(2, 3))).toEqual(zeros(3, 2));
    for (const entry of pseudoinverse(diagonalMatrix(vector([2 ** -1070, 2 ** -1074]))).data) {
      expect(Number.isNaN(entry)).toBe(false);
    }
  });
});
