import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as E from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import { determinant as exactDeterminant } from "../exact/determinant.ts";
import { rank as exactRank } from "../exact/row-echelon-form.ts";
import { solve as exactSolve } from "../exact/solve.ts";
import { cholesky } from "./cholesky.ts";
import { determinant } from "./determinant.ts";
import { inverse } from "./inverse.ts";
import { leastSquares } from "./least-squares.ts";
import { type Matrix, matrixFrom } from "./matrix.ts";
import { minimumNorm } from "./minimum-norm.ts";
import { toRows } from "./parts.ts";
import { multiply } from "./product.ts";
import { solve } from "./solve.ts";
import { EPS } from "./testing/measure.ts";
import { transpose } from "./transpose.ts";
import { vector } from "./vector.ts";

const wholeOf = (m: number, n: number, most: number): fc.Arbitrary<Matrix> =>
  fc
    .array(fc.integer({ min: -most, max: most }), { minLength: m * n, maxLength: m * n })
    .map((entries) => matrixFrom(m, n, entries));
const size = fc.integer({ min: 0, max: 6 });
/** Small entries are often singular, large ones hardly ever. */
const most = fc.constantFrom(1, 2, 9, 1000);
const square = fc.tuple(size, most).chain(([n, largest]) => wholeOf(n, n, largest));
const any = fc.tuple(size, size, most).chain(([m, n, largest]) => wholeOf(m, n, largest));
const exactly = (A: Matrix) => E.matrix(toRows(A), A.columns);

/**
 * Is the determinant, with the diagonal scaled to ones, above 1e-12? Then the smallest eigenvalue of the scaled matrix is
 * above 3e-13, and its factorisation can't fail by rounding: Higham, Accuracy and Stability of Numerical Algorithms, theorem 10.7.
 */
function farFromSingular(gram: Matrix): boolean {
  const diagonal = toRows(gram).map((row, i) => row[i] ?? 0);
  const most = diagonal.reduce((product, entry) => product * entry, 1);
  return Q.toNumber(exactDeterminant(exactly(gram)).value) > 1e-12 * most;
}

describe("for matrices of whole numbers, as exact fractions have it,", () => {
  it("a matrix is singular or not, and its solutions agree", () => {
    fc.assert(
      fc.property(
        square.chain((A) => fc.tuple(fc.constant(A), wholeOf(A.rows, 1, 9))),
        ([A, b]) => {
          const outcome = solve(A, b);
          const exact = exactSolve(exactly(A), E.vector(Array.from(b.data))).value;
          expect(outcome.kind === "unique").toBe(exact.kind === "unique");
          if (outcome.kind !== "unique" || exact.kind !== "unique") return;
          const expected = exact.point.map(Q.toNumber);
          const scale = Math.max(1, ...expected.map(Math.abs));
          expected.forEach((entry, i) => {
            expect(Math.abs((outcome.x.data[i] ?? 0) - entry)).toBeLessThanOrEqual(1e-7 * scale);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("determinants agree, to the last bit up to 3×3", () => {
    fc.assert(
      fc.property(square, (A) => {
        const expected = Q.toNumber(exactDeterminant(exactly(A)).value);
        if (A.rows <= 3) expect(determinant(A) + 0).toBe(expected + 0);
        else expect(Math.abs(determinant(A) - expected)).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(expected)));
        expect(inverse(A).kind === "inverse").toBe(expected !== 0);
      }),
      { numRuns: 300 },
    );
  });

  it("ranks agree, for every shape", () => {
    fc.assert(
      fc.property(any, (A) => {
        const rank = exactRank(exactly(A));
        const b = vector(Array.from({ length: A.rows }, (_, i) => i));
        expect(minimumNorm(A, b).rank).toBe(rank);
        const outcome = leastSquares(A, b);
        expect(outcome.kind === "unique").toBe(rank === A.columns);
        if (outcome.kind === "rank-deficient") expect(outcome.rank).toBe(rank);
      }),
      { numRuns: 300 },
    );
  });

  it("AᵀA is positive definite where the columns are independent, and its factor gives it back in any case", () => {
    fc.assert(
      fc.property(
        any.filter((A) => A.data.every((entry) => Math.abs(entry) <= 9)),
        (A) => {
          const gram = multiply(transpose(A), A);
          const outcome = cholesky(gram);
          if (farFromSingular(gram)) expect(outcome.kind).toBe("positive-definite");
          if (outcome.kind !== "positive-definite") return;
          const back = toRows(multiply(outcome.L, transpose(outcome.L)));
          const given = toRows(gram);
          back.forEach((row, i) => {
            row.forEach((entry, j) => {
              const scale = Math.sqrt((given[i]?.[i] ?? 0) * (given[j]?.[j] ?? 0));
              expect(Math.abs(entry - (given[i]?.[j] ?? 0))).toBeLessThanOrEqual(8 * (A.columns + 1) * EPS * scale);
            });
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
