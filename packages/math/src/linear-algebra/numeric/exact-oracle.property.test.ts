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

  it("AᵀA is positive definite where the columns are independent", () => {
    fc.assert(
      fc.property(
        any.filter((A) => A.data.every((entry) => Math.abs(entry) <= 9)),
        (A) => {
          const outcome = cholesky(multiply(transpose(A), A));
          if (exactRank(exactly(A)) === A.columns) expect(outcome.kind).toBe("positive-definite");
          // The root of a pivot that is 0 exactly may come out as that of a rounding error, but never as a real one.
          else if (outcome.kind === "positive-definite") {
            const diagonal = toRows(outcome.L).map((row, i) => row[i] ?? 0);
            expect(Math.min(...diagonal)).toBeLessThanOrEqual(20 * Math.sqrt(EPS) * Math.max(...diagonal));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
