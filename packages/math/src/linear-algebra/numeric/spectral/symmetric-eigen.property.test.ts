import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identity, type Matrix, matrixOf, zeros } from "../matrix.ts";
import { squareMatrix } from "../testing/arbitrary.ts";
import { EPS, largestOf } from "../testing/measure.ts";
import { trace } from "../trace.ts";
import { symmetricEigen, symmetricEigenvalues } from "./symmetric-eigen.ts";
import { hilbert, symmetricScattered, wilkinson } from "./testing/adversaries.ts";
import { expectDescending, expectOriented, lossOfOrthogonality, residual } from "./testing/residuals.ts";

const symmetric = squareMatrix.map(({ rows: n, data }) =>
  matrixOf(n, n, (i, j) => data[Math.min(i, j) * n + Math.max(i, j)] ?? 0),
);

function expectDecomposition(A: Matrix): void {
  const before = A.data.slice();
  const { values, vectors } = symmetricEigen(A);
  expect(A.data).toEqual(before);
  expect([values.rows, vectors.rows, vectors.columns]).toEqual([A.rows, A.rows, A.rows]);
  expectDescending(values);
  expectOriented(vectors);
  expect(lossOfOrthogonality(vectors)).toBeLessThan(10);
  expect(residual(A, vectors, values)).toBeLessThan(10);
  const scale = EPS * 10 * A.rows ** 2 * largestOf(A);
  expect(Math.abs(values.data.reduce((sum, value) => sum + value, 0) - trace(A))).toBeLessThanOrEqual(scale);
  const alone = symmetricEigenvalues(A);
  for (let i = 0; i < A.rows; i++)
    expect(Math.abs((alone.data[i] ?? 0) - (values.data[i] ?? 0))).toBeLessThanOrEqual(scale);
}

describe("symmetricEigen", () => {
  it("gives AV = VΛ with orthonormal V in order, for every sort of matrix", () => {
    fc.assert(fc.property(symmetric, expectDecomposition), { numRuns: 400 });
  });

  it.each([20, 33, 64, 90])("decomposes a matrix of %i rows", (n) => expectDecomposition(symmetricScattered(n)));

  it("decomposes repeated, graded and structured matrices", () => {
    expectDecomposition(identity(30));
    expectDecomposition(zeros(12, 12));
    expectDecomposition(matrixOf(40, 40, () => 1));
    expectDecomposition(wilkinson(10));
    expectDecomposition(wilkinson(40));
    expectDecomposition(hilbert(12));
    // Graded both ways, so that sweeps go both ways.
    expectDecomposition(matrixOf(25, 25, (i, j) => 10 ** -(i + j)));
    expectDecomposition(matrixOf(25, 25, (i, j) => 10 ** (i + j - 48)));
    expectDecomposition(matrixOf(18, 18, (i, j) => 10 ** -(9 * (i + j)) * (1 + ((i * j) % 3))));
    // Zero diagonal: pairs ±σ.
    expectDecomposition(matrixOf(31, 31, (i, j) => (Math.abs(i - j) === 1 ? 1 : 0)));
  });
});
