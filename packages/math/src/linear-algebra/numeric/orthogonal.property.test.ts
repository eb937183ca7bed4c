import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastSquares } from "./least-squares.ts";
import { identity, type Matrix, matrixOf } from "./matrix.ts";
import { minimumNorm } from "./minimum-norm.ts";
import { euclidean, norm } from "./norm.ts";
import { columnOf } from "./parts.ts";
import { multiply } from "./product.ts";
import { type QR, qr, qrWithColumnPivoting } from "./qr.ts";
import { subtract } from "./sum.ts";
import { anyMatrix, matrixOfShape, scattered } from "./testing/arbitrary.ts";
import { EPS, largestOf, productMinus } from "./testing/measure.ts";
import { transpose } from "./transpose.ts";

const SHAPES: readonly (readonly [number, number])[] = [
  [40, 40],
  [70, 33],
  [33, 70],
  [90, 7],
  [7, 90],
  [65, 64],
];
/** Of small whole numbers, so that ranks are what they seem and conditions moderate. */
const wholeMatrix = anyMatrix.map((A) => ({ ...A, data: A.data.map((entry) => Math.round(entry) % 5) }));
const system = anyMatrix.chain((A) => fc.tuple(fc.constant(A), matrixOfShape(A.rows, 2)));

/** A with its columns in this order. */
function reordered(A: Matrix, order: readonly number[]): Matrix {
  return matrixOf(A.rows, A.columns, (i, j) => A.data[i * A.columns + (order[j] ?? 0)] ?? 0);
}

function expectFactors(A: Matrix, { Q, R }: QR): void {
  const few = 20 * Math.max(A.rows, A.columns, 1);
  const k = Math.min(A.rows, A.columns);
  expect(largestOf(productMinus(transpose(Q), Q, identity(k)))).toBeLessThanOrEqual(few * EPS);
  const rest = productMinus(Q, R, A);
  for (let j = 0; j < A.columns; j++) {
    expect(norm(columnOf(rest, j))).toBeLessThanOrEqual(few * EPS * norm(columnOf(A, j)));
  }
  for (let i = 0; i < k; i++) {
    expect(R.data[i * A.columns + i]).toBeGreaterThanOrEqual(0);
    for (let j = 0; j < i; j++) expect(R.data[i * A.columns + j]).toBe(0);
  }
}

function expectPivoted(A: Matrix): void {
  const before = A.data.slice();
  const factors = qrWithColumnPivoting(A);
  expect(A.data).toEqual(before);
  expectFactors(reordered(A, factors.order), factors);
  const diagonal = Array.from({ length: factors.R.rows }, (_, i) => factors.R.data[i * A.columns + i] ?? 0);
  diagonal.forEach((entry, i) => {
    // What is left of a later column is never longer than what was left of the one that was taken.
    for (let j = i; j < A.columns; j++) {
      const left = factors.R.data.filter((_, at) => at % A.columns === j && at >= i * A.columns);
      expect(euclidean(left)).toBeLessThanOrEqual(entry * (1 + 1e-6) + 1e-13 * (diagonal[0] ?? 0));
    }
  });
}

describe("qr", () => {
  it("gives A = QR with orthonormal columns for every shape", () => {
    fc.assert(
      fc.property(anyMatrix, (A) => {
        const before = A.data.slice();
        expectFactors(A, qr(A));
        expect(A.data).toEqual(before);
      }),
    );
  });

  it.each(SHAPES)("gives A = QR for %i×%i, in blocks", (m, n) => {
    expectFactors(scattered(m, n), qr(scattered(m, n)));
  });
});

describe("qrWithColumnPivoting", () => {
  it("gives AP = QR with a diagonal that dominates what is right of and below it", () => {
    fc.assert(fc.property(anyMatrix, expectPivoted));
  });

  it.each(SHAPES)("does so for %i×%i", (m, n) => {
    expectPivoted(scattered(m, n));
  });
});

describe("leastSquares", () => {
  it("leaves a residual that is b − Ax and orthogonal to the columns", () => {
    fc.assert(
      fc.property(system, ([A, b]) => {
        const outcome = leastSquares(A, b);
        if (outcome.kind === "rank-deficient") {
          expect(outcome.rank).toBeLessThan(A.columns);
          return;
        }
        expectSolution(A, b, outcome.x, outcome.residual);
      }),
    );
  });

  it.each(SHAPES)("agrees with minimumNorm where the columns are independent, %i×%i", (m, n) => {
    const [A, b] = [scattered(m, n), scattered(m, 2)];
    const [unique, shortest] = [leastSquares(A, b), minimumNorm(A, b)];
    expect(unique.kind).toBe(m < n ? "rank-deficient" : "unique");
    if (unique.kind === "unique") {
      expect(largestOf(subtract(unique.x, shortest.x))).toBeLessThan(1e-10 * largestOf(shortest.x));
    }
  });
});

/** Ax + residual = b, and Aᵀ residual = 0, as far as rounding goes. */
function expectSolution(A: Matrix, b: Matrix, x: Matrix, residual: Matrix): void {
  const few = 100 * Math.max(A.rows, A.columns, 1);
  for (let j = 0; j < b.columns; j++) {
    const [bj, xj, rj] = [columnOf(b, j), columnOf(x, j), columnOf(residual, j)];
    const reach = norm(bj) + norm(A) * norm(xj);
    expect(largestOf(subtract(subtract(bj, multiply(A, xj)), rj))).toBeLessThanOrEqual(few * EPS * reach);
    expect(largestOf(multiply(transpose(A), rj))).toBeLessThanOrEqual(few * EPS * norm(A) * reach);
  }
}

describe("minimumNorm", () => {
  it("minimises for every shape and rank, with no part of x that A does not see", () => {
    fc.assert(
      fc.property(
        wholeMatrix.chain((A) => fc.tuple(fc.constant(A), matrixOfShape(A.rows, 2))),
        ([A, b]) => {
          const { x, residual, rank } = minimumNorm(A, b);
          expect(rank).toBeLessThanOrEqual(Math.min(A.rows, A.columns));
          expectSolution(A, b, x, residual);
          // x lies in the row space: x = Aᵀy for some y, so the best such y leaves nothing.
          const { residual: unseen } = minimumNorm(transpose(A), x);
          expect(largestOf(unseen)).toBeLessThanOrEqual(1e-9 * (1 + largestOf(x)));
        },
      ),
    );
  });
});
