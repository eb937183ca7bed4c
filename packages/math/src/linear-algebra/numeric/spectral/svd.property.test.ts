import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagonalMatrix, identity, type Matrix, matrixOf, zeros } from "../matrix.ts";
import { norm } from "../norm.ts";
import { multiply } from "../product.ts";
import { anyMatrix, scattered, singularMatrix } from "../testing/arbitrary.ts";
import { EPS, largestOf, productMinus } from "../testing/measure.ts";
import { transpose } from "../transpose.ts";
import { nullSpace } from "./null-space.ts";
import { pseudoinverse } from "./pseudoinverse.ts";
import { rank, spectralNorm } from "./rank.ts";
import { singularValues, svd } from "./svd.ts";
import { hilbert, jordan, kahan, lauchli } from "./testing/adversaries.ts";
import { expectDescending, expectOriented, lossOfOrthogonality } from "./testing/residuals.ts";

function expectSVD(A: Matrix): void {
  const [m, n] = [A.rows, A.columns];
  const k = Math.min(m, n);
  const before = A.data.slice();
  const { U, values, V } = svd(A);
  const full = svd(A, { size: "full" });
  expect(A.data).toEqual(before);
  expect([U.rows, U.columns, values.rows, V.rows, V.columns]).toEqual([m, k, k, n, k]);
  expect([full.U.rows, full.U.columns, full.V.rows, full.V.columns]).toEqual([m, m, n, n]);
  expectDescending(values);
  expectOriented(V);
  expectOriented(full.V);
  for (const value of values.data) expect(value).toBeGreaterThanOrEqual(0);
  for (const Q of [U, V, full.U, full.V]) expect(lossOfOrthogonality(Q)).toBeLessThan(20);
  const size = Math.max(m, n, 1) * EPS * norm(A);
  const rest = productMinus(A, V, multiply(U, diagonalMatrix(values)));
  expect(largestOf(rest)).toBeLessThanOrEqual(20 * size);
  expect(Math.abs(norm(values) - norm(A))).toBeLessThanOrEqual(20 * size);
  const alone = singularValues(A);
  values.data.forEach((value, i) => {
    expect(Math.abs((alone.data[i] ?? 0) - value)).toBeLessThanOrEqual(20 * size);
    expect(Math.abs((full.values.data[i] ?? 0) - value)).toBeLessThanOrEqual(20 * size);
  });
}

describe("svd", () => {
  it("gives A = UΣVᵀ with orthonormal U and V in order, for every shape", () => {
    fc.assert(fc.property(anyMatrix, expectSVD), { numRuns: 400 });
  });

  it.each([
    [12, 12],
    [30, 9],
    [9, 30],
    [55, 54],
    [64, 64],
    [70, 33],
    [90, 11],
    [7, 60],
  ])("decomposes %i×%i", (m, n) => expectSVD(scattered(m, n)));

  it("decomposes adversaries that are large enough to be divided", () => {
    const n = 50;
    expectSVD(zeros(n + 2, n));
    expectSVD(identity(n));
    expectSVD(matrixOf(n, n + 9, () => 1));
    expectSVD(kahan(n));
    expectSVD(lauchli(n, 1e-9));
    expectSVD(hilbert(n));
    expectSVD(jordan(n, 0));
    expectSVD(jordan(n, 1));
    for (const ratio of [0.7, 1e-2, 1e-8]) {
      expectSVD(matrixOf(n + 5, n, (i, j) => ratio ** j * Math.sin(1 + i + j * j)));
      expectSVD(matrixOf(n, n, (i, j) => ratio ** (n - j) * Math.sin(1 + i * i + 3 * j)));
    }
    // Rank 3, at several scales.
    for (const scale of [1e-300, 1, 1e300]) {
      expectSVD(matrixOf(n + 30, n, (i, j) => scale * Math.sin(i + 2 * j) + scale * 1e-9 * (i % 3) * (j % 5)));
    }
    // Zeros on the diagonal of the bidiagonal form, where rows leave blocks apart and elsewhere.
    expectSVD(matrixOf(n, n, (i, j) => (i === j ? (i % 5 === 4 ? 0 : 1 + i) : j === i + 1 ? 1 : 0)));
  });

  it("decomposes adversaries", () => {
    expectSVD(zeros(6, 4));
    expectSVD(identity(12));
    expectSVD(matrixOf(20, 14, () => 1));
    expectSVD(kahan(24));
    expectSVD(lauchli(6, 1e-9));
    expectSVD(hilbert(14));
    expectSVD(jordan(15, 0));
    expectSVD(jordan(15, 1));
    expectSVD(transpose(jordan(15, 1)));
    expectSVD(matrixOf(18, 18, (i, j) => 10 ** -(i + j)));
    expectSVD(matrixOf(18, 18, (i, j) => 10 ** (i + j - 34)));
    // Columns whose squares fall below the floats, tall and square.
    expectSVD(matrixOf(10, 2, (i, j) => (j === 0 ? 1 : 1e-162 * (1 + i))));
    expectSVD(matrixOf(18, 18, (i, j) => 2 ** (-20 * (i + j)) * Math.sin(1 + i + j * j)));
    // A zero inside the diagonal of the bidiagonal form.
    expectSVD(matrixOf(9, 9, (i, j) => (i === j ? (i === 4 ? 0 : 1 + i) : j === i + 1 ? 1 : 0)));
  });
});

describe("pseudoinverse", () => {
  it("fulfils Penrose's four equations", () => {
    fc.assert(
      fc.property(anyMatrix, (A) => {
        const values = singularValues(A).data;
        const r = rank(A);
        const condition = r === 0 ? 1 : (values[0] ?? 0) / (values[r - 1] ?? 1);
        if (condition > 1e7) return;
        const P = pseudoinverse(A);
        const [AP, PA] = [multiply(A, P), multiply(P, A)];
        const size = 1e3 * EPS * condition ** 2;
        expect(largestOf(productMinus(AP, A, A))).toBeLessThanOrEqual(size * largestOf(A));
        expect(largestOf(productMinus(PA, P, P))).toBeLessThanOrEqual(size * largestOf(P));
        for (const S of [AP, PA]) {
          expect(largestOf(productMinus(S, identity(S.columns), transpose(S)))).toBeLessThanOrEqual(size);
        }
      }),
    );
  });
});

describe("rank and nullSpace", () => {
  it("see that rows depend on each other", () => {
    fc.assert(
      fc.property(singularMatrix, (A) => {
        const r = rank(A);
        expect(r).toBeLessThan(A.rows);
        const { basis, dimension } = nullSpace(A);
        expect(dimension).toBe(A.columns - r);
        expect(basis.columns).toBe(dimension);
        expect(lossOfOrthogonality(basis)).toBeLessThan(20);
        expectOriented(basis);
        const image = multiply(A, basis);
        expect(largestOf(image)).toBeLessThanOrEqual(200 * EPS * spectralNorm(A));
      }),
    );
  });

  it("count the free directions of wide and tall matrices", () => {
    fc.assert(
      fc.property(anyMatrix, (A) => {
        const { basis, dimension } = nullSpace(A);
        expect(rank(A) + dimension).toBe(A.columns);
        expect(largestOf(multiply(A, basis))).toBeLessThanOrEqual(200 * EPS * spectralNorm(A));
      }),
    );
  });
});
