import { describe, expect, expectTypeOf, it } from "vitest";
import { DomainError } from "../../../errors.ts";
import { type Matrix, matrix, matrixOf, zeros } from "../matrix.ts";
import { multiply } from "../product.ts";
import { scattered } from "../testing/arbitrary.ts";
import { toList } from "../vector.ts";
import { principalComponents } from "./principal-components.ts";
import { expectDescending, expectOriented, lossOfOrthogonality } from "./testing/residuals.ts";

describe("principalComponents", () => {
  it("finds the line on which the points lie", () => {
    const { mean, components, variances, shares, scores } = principalComponents(
      matrix([
        [1, 1],
        [2, 3],
        [3, 5],
      ]),
    );
    expect(toList(mean)).toEqual([2, 3]);
    expect(components.data[0]).toBeCloseTo(1 / Math.sqrt(5), 14);
    expect(components.data[2]).toBeCloseTo(2 / Math.sqrt(5), 14);
    expect(variances.data[0]).toBeCloseTo(5, 13);
    expect(variances.data[1]).toBeCloseTo(0, 13);
    expect(shares.data[0]).toBeCloseTo(1, 14);
    expect(scores.data[0]).toBeCloseTo(-Math.sqrt(5), 14);
  });

  it.each([
    [9, 5],
    [5, 9],
    [6, 40],
    [40, 6],
  ])("gives scores that add up to %i×%i, by either way", (n, p) => {
    const X = scattered(n, p);
    for (const method of ["svd", "gram", undefined] as const) {
      const found = principalComponents(X, method === undefined ? {} : { method });
      const { mean, components, variances, shares, scores } = found;
      expect(components.columns).toBe(Math.min(n - 1, p));
      expectDescending(variances);
      expectOriented(components);
      expect(lossOfOrthogonality(components)).toBeLessThan(1e4);
      const back = multiply(
        scores,
        matrixOf(components.columns, p, (i, j) => components.data[j * components.columns + i] ?? 0),
      );
      back.data.forEach((entry, at) => {
        expect(entry + (mean.data[at % p] ?? 0)).toBeCloseTo(X.data[at] ?? Number.NaN, 12);
      });
      expect(shares.data.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      const gram = multiply(
        matrixOf(scores.columns, n, (i, j) => scores.data[j * scores.columns + i] ?? 0),
        scores,
      );
      variances.data.forEach((variance, k) => {
        expect((gram.data[k * scores.columns + k] ?? 0) / (n - 1)).toBeCloseTo(variance, 12);
      });
    }
  });

  it("keeps small variances where the short way would lose them", () => {
    // Two directions, 10⁷ and 1 wide, in 12 columns: in squares they are 10¹⁴ apart.
    const X = matrixOf(3, 12, (i, j) => (i === 0 ? 1e7 : i === 1 ? -1e7 : 0) + (i === 2 ? Math.sin(j) : 0));
    const [first, second] = [principalComponents(X), principalComponents(X, { method: "svd" })];
    expect(toList(first.variances)).toEqual(toList(second.variances));
  });

  it("is not misled by a large mean", () => {
    const shifted = principalComponents(matrixOf(8, 3, (i, j) => 2 ** 30 + ((i * (j + 2)) % 5)));
    const plain = principalComponents(matrixOf(8, 3, (i, j) => (i * (j + 2)) % 5));
    toList(shifted.variances).forEach((variance, k) => {
      expect(variance).toBeCloseTo(plain.variances.data[k] ?? Number.NaN, 10);
    });
  });

  it("takes rows that are all the same, no columns, and as many components as asked for", () => {
    const same = principalComponents(matrixOf(4, 2, () => 7));
    expect([toList(same.mean), toList(same.variances), toList(same.shares)]).toEqual([
      [7, 7],
      [0, 0],
      [0, 0],
    ]);
    expect(principalComponents(zeros(3, 0)).components).toEqual(zeros(0, 0));
    expect(principalComponents(scattered(5, 4), { count: 2 }).scores.columns).toBe(2);
    expect(principalComponents(scattered(5, 40), { count: 0 }).components.columns).toBe(0);
    expect(principalComponents(scattered(3, 4), { count: 3 }).variances.data[2]).toBeCloseTo(0, 14);
  });

  it("works at the ends of the floats", () => {
    const { variances, mean } = principalComponents(matrixOf(3, 2, (i, j) => (i + j) * 1e150));
    expect((variances.data[0] ?? 0) / 1e300).toBeCloseTo(2, 12);
    expect((mean.data[0] ?? 0) / 1e150).toBeCloseTo(1, 14);
  });

  it("refuses what it cannot use", () => {
    expect(() => principalComponents(zeros(1, 3))).toThrow(
      new DomainError("principalComponents", "X must have at least 2 rows, got 1"),
    );
    expect(() => principalComponents(zeros(3, 2), { count: 3 })).toThrow(
      "principalComponents: count must be a whole number from 0 to 2, got 3",
    );
    expect(() => principalComponents(matrix([[1], [Infinity]]))).toThrow(
      "principalComponents: X must be finite, got Infinity in row 2, column 1",
    );
  });

  it("keeps sizes in the type", () => {
    const found = principalComponents(zeros(4, 3));
    expectTypeOf(found.components).toEqualTypeOf<Matrix<3, number>>();
    expectTypeOf(found.scores).toEqualTypeOf<Matrix<4, number>>();
  });
});
