import fc from "fast-check";
import { expect, it } from "vitest";
import { determinantSignAndLogarithm } from "./determinant.ts";
import { exponential } from "./exponential.ts";
import { identity, matrixOf } from "./matrix.ts";
import { norm } from "./norm.ts";
import { multiply } from "./product.ts";
import { add, scale, subtract } from "./sum.ts";
import { squareMatrix } from "./testing/arbitrary.ts";
import { trace } from "./trace.ts";
import { transpose } from "./transpose.ts";

/** Of a size at which e^A and e^−A are both moderate. */
const moderate = fc.tuple(squareMatrix, fc.double({ min: 0, max: 6, noNaN: true })).map(([A, size]) => {
  const largest = norm(A, 1);
  return largest === 0 ? A : scale(size / largest, A);
});

it("is undone by the exponential of the negative", () => {
  fc.assert(
    fc.property(moderate, (A) => {
      const [there, back] = [exponential(A), exponential(scale(-1, A))];
      const rest = subtract(multiply(there, back), identity(A.rows));
      expect(norm(rest, 1)).toBeLessThanOrEqual(1e-13 * (1 + norm(there, 1) * norm(back, 1)));
    }),
  );
});

it("has a determinant whose logarithm is the trace", () => {
  fc.assert(
    fc.property(moderate, (A) => {
      const { sign, logarithm } = determinantSignAndLogarithm(exponential(A));
      expect(sign).toBe(1);
      expect(logarithm).toBeCloseTo(trace(A), 8);
    }),
  );
});

it("goes along with the transpose, with doubling, and with blocks", () => {
  fc.assert(
    fc.property(moderate, (A) => {
      const E = exponential(A);
      const bound = 1e-12 * (1 + norm(E, 1) ** 2);
      expect(norm(subtract(exponential(transpose(A)), transpose(E)), 1)).toBeLessThanOrEqual(bound);
      expect(norm(subtract(exponential(scale(2, A)), multiply(E, E)), 1)).toBeLessThanOrEqual(bound);
      // e^[[A, A], [0, A]] = [[E, AE], [0, E]]
      const n = A.rows;
      const at = (i: number, j: number) => A.data[(i % n) * n + (j % n)] ?? 0;
      const double = exponential(matrixOf(2 * n, 2 * n, (i, j) => (i >= n && j < n ? 0 : at(i, j))));
      const corner = matrixOf(n, n, (i, j) => double.data[i * 2 * n + n + j] ?? 0);
      expect(norm(subtract(corner, multiply(A, E)), 1)).toBeLessThanOrEqual(10 * bound);
    }),
  );
});

it("is the sum of the first terms of its series for small matrices", () => {
  fc.assert(
    fc.property(moderate, (A) => {
      const X = scale(2 ** -12, A);
      let [term, sum] = [identity(A.rows), identity(A.rows)];
      for (let k = 1; k <= 9; k++) {
        term = scale(1 / k, multiply(term, X));
        sum = add(sum, term);
      }
      expect(norm(subtract(exponential(X), sum), 1)).toBeLessThanOrEqual(1e-14);
    }),
  );
});
