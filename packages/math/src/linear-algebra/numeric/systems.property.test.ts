import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { determinant, determinantSignAndLogarithm } from "./determinant.ts";
import { inverse } from "./inverse.ts";
import { lu, permutationMatrix } from "./lu.ts";
import { identity, type Matrix, matrixOf } from "./matrix.ts";
import { multiply } from "./product.ts";
import { solve } from "./solve.ts";
import { anyMatrix, matrixOfShape, scattered, singularMatrix, squareMatrix } from "./testing/arbitrary.ts";
import { backwardError, EPS, largestOf, productMinus } from "./testing/measure.ts";

const system = squareMatrix.chain((A) => fc.tuple(fc.constant(A), matrixOfShape(A.rows, 2)));

function expectFactors(A: Matrix): void {
  const before = A.data.slice();
  const { L, U, order, exchanges } = lu(A);
  expect(A.data).toEqual(before);
  const PA = multiply(permutationMatrix(order), A);
  expect(backwardError(L, U, PA)).toBeLessThanOrEqual(2 * Math.max(A.rows, A.columns));
  expect(largestOf(L)).toBeLessThanOrEqual(1);
  for (let i = 0; i < L.rows; i++)
    for (let j = i; j < L.columns; j++) expect(L.data[i * L.columns + j]).toBe(i === j ? 1 : 0);
  for (let i = 0; i < U.rows; i++) for (let j = 0; j < i; j++) expect(U.data[i * U.columns + j]).toBe(0);
  const signOfOrder = A.rows === 0 ? 1 : determinant(permutationMatrix(order) as Matrix<number, number>);
  expect(exchanges % 2 === 0 ? 1 : -1).toBe(signOfOrder);
}

describe("lu", () => {
  it("gives PA = LU for every shape", () => {
    fc.assert(fc.property(anyMatrix, expectFactors));
  });

  it.each([
    [40, 40],
    [70, 33],
    [33, 70],
    [97, 97],
    [3, 120],
    [120, 3],
  ])("gives PA = LU for %i×%i, in blocks", (m, n) => {
    expectFactors(scattered(m, n));
  });
});

describe("solve", () => {
  it("solves a neighbouring system", () => {
    fc.assert(
      fc.property(system, ([A, b]) => {
        const outcome = solve(A, b);
        if (outcome.kind === "singular") return;
        const rest = productMinus(A, outcome.x, b);
        // Row by row, against what the row could add up to.
        for (let i = 0; i < A.rows; i++) {
          for (let j = 0; j < b.columns; j++) {
            let scale = Math.abs(b.data[i * b.columns + j] ?? 0);
            const widest = Math.max(...A.data.subarray(i * A.columns, (i + 1) * A.columns).map(Math.abs));
            for (let k = 0; k < A.columns; k++) scale += widest * Math.abs(outcome.x.data[k * b.columns + j] ?? 0);
            expect(Math.abs(rest.data[i * b.columns + j] ?? 0)).toBeLessThanOrEqual(2 ** A.rows * 20 * EPS * scale);
          }
        }
      }),
    );
  });

  it("never calls a singular matrix regular", () => {
    fc.assert(
      fc.property(singularMatrix, (A) => {
        expect(
          solve(
            A,
            matrixOf(A.rows, 1, (i) => i + 1),
          ).kind,
        ).not.toBe("unique");
        expect(inverse(A).kind).not.toBe("inverse");
        expect(Math.abs(determinant(A))).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it.each([33, 60, 97])("solves %i equations in blocks", (n) => {
    const A = scattered(n, n);
    const outcome = solve(A, scattered(n, 3));
    expect(outcome.kind).toBe("unique");
    if (outcome.kind === "unique") expect(backwardError(A, outcome.x, scattered(n, 3))).toBeLessThan(10 * n);
  });
});

describe("inverse", () => {
  it("is undone by the matrix", () => {
    fc.assert(
      fc.property(squareMatrix, (A) => {
        const outcome = inverse(A);
        if (outcome.kind !== "inverse") return;
        const rest = productMinus(A, outcome.matrix, identity(A.rows));
        const scale = 1 + largestOf(A) * largestOf(outcome.matrix);
        expect(largestOf(rest)).toBeLessThanOrEqual(2 ** A.rows * 20 * EPS * scale);
      }),
    );
  });
});

describe("determinant", () => {
  it("is the product of determinants, and agrees with its logarithm", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }).chain((n) => fc.tuple(matrixOfShape(n, n), matrixOfShape(n, n))),
        ([A, B]) => {
          const [a, b, ab] = [determinant(A), determinant(B), determinant(multiply(A, B))];
          const sizes = (largestOf(A) * largestOf(B) * A.rows) ** A.rows || 1;
          expect(Math.abs(ab - a * b)).toBeLessThanOrEqual(1e-12 * 720 * sizes);
          const { sign, logarithm } = determinantSignAndLogarithm(A);
          expect(sign).toBe(Math.sign(a));
          if (sign !== 0) expect(Math.exp(logarithm)).toBeCloseTo(Math.abs(a), -Math.log10(Math.abs(a)) + 10);
        },
      ),
    );
  });
});
