import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagonalMatrix, identity, matrixOf } from "../matrix.ts";
import { multiply } from "../product.ts";
import { subtract } from "../sum.ts";
import { EPS, largestOf } from "../testing/measure.ts";
import { transpose } from "../transpose.ts";
import { conquerTridiagonal } from "./divide-and-conquer.ts";
import { secularRoot } from "./secular-equation.ts";
import { diagonaliseTridiagonal } from "./tridiagonal-iteration.ts";

const moderate = fc.double({ min: -1, max: 1, noNaN: true });
/** From all of the sizes that do not count beside 1 to those that do. */
const spread = fc
  .tuple(fc.double({ min: -40, max: 0, noNaN: true }), fc.boolean())
  .map(([e, isNegative]) => (isNegative ? -1 : 1) * 10 ** e);
/** Few values, so that many eigenvalues of blocks agree. */
const few = fc.constantFrom(0, 1, -1);
const nearlyOne = fc.integer({ min: 0, max: 8 }).map((k) => 1 + k * 2 ** -52);

const entry = fc.constantFrom(moderate, spread, few, nearlyOne);
const tridiagonal = fc
  .tuple(fc.integer({ min: 1, max: 150 }), entry, entry)
  .chain(([n, diagonal, beside]) =>
    fc.tuple(
      fc.array(diagonal, { minLength: n, maxLength: n }),
      fc.array(beside, { minLength: n - 1, maxLength: n - 1 }),
    ),
  );

function expectDecomposition(diagonal: readonly number[], beside: readonly number[]): void {
  const n = diagonal.length;
  const T = matrixOf(n, n, (i, j) =>
    i === j ? (diagonal[i] ?? 0) : Math.abs(i - j) === 1 ? (beside[Math.min(i, j)] ?? 0) : 0,
  );
  const values = Float64Array.from(diagonal);
  const V = { rows: n, columns: n, data: conquerTridiagonal(values, Float64Array.from(beside)) };
  const largest = Math.max(...diagonal.map(Math.abs), ...beside.map(Math.abs));
  // Plain products are good enough for a bound that grows with n, and these matrices are large.
  expect(largestOf(subtract(multiply(transpose(V), V), identity(n)))).toBeLessThanOrEqual(10 * n * EPS);
  const scaled = multiply(V, diagonalMatrix({ rows: n, columns: 1, data: values }));
  expect(largestOf(subtract(multiply(T, V), scaled))).toBeLessThanOrEqual(10 * n * EPS * largest);
  const bySweeps = Float64Array.from(diagonal);
  diagonaliseTridiagonal(bySweeps, Float64Array.from(beside), null);
  values.sort();
  bySweeps.sort().forEach((value, i) => {
    expect(Math.abs(value - (values[i] ?? 0))).toBeLessThanOrEqual(20 * n * EPS * largest);
  });
}

describe("conquerTridiagonal", () => {
  it("gives orthonormal vectors and the values that sweeps find, for every sort of entries", () => {
    fc.assert(
      fc.property(tridiagonal, ([diagonal, beside]) => expectDecomposition(diagonal, beside)),
      { numRuns: 150 },
    );
  });

  it("does so for Wilkinson matrices that hardly touch each other", () => {
    const n = 210;
    expectDecomposition(
      Array.from({ length: n }, (_, i) => Math.abs((i % 21) - 10)),
      Array.from({ length: n - 1 }, (_, i) => (i % 21 === 20 ? 1e-8 : 1)),
    );
  });
});

describe("secularRoot", () => {
  it("finds one root between each two poles and one above them, to all digits", () => {
    const equation = fc
      .tuple(
        fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }),
        fc.integer(),
        fc.boolean(),
      )
      .map(([values, seed, isSquared]) => {
        const d = Float64Array.from(values).sort();
        const z = d.map((value, i) => 2 ** -(Math.abs(seed + 7 * i * i + value) % 30));
        return { count: d.length, d, z, rho: 1.5, isSquared };
      });
    fc.assert(
      fc.property(equation, (given) => {
        const { count, d, z, rho, isSquared } = given;
        // Whole numbers, so that these are exact.
        const poles = d.map((value) => (isSquared ? value * value : value));
        for (let j = 0; j < count; j++) {
          const gaps = new Float64Array(count);
          const { origin, distance } = secularRoot(given, j, gaps);
          const pole = poles[origin] ?? 0;
          expect(gaps).toEqual(poles.map((other) => other - pole));
          expect(pole + distance).toBeGreaterThanOrEqual(poles[j] ?? 0);
          if (j + 1 < count) expect(pole + distance).toBeLessThanOrEqual(poles[j + 1] ?? 0);
          const terms = Array.from(poles, (other, i) => (z[i] ?? 0) ** 2 / (other - pole - distance));
          const size = terms.reduce((sum, term) => sum + Math.abs(term), 1 / rho);
          const value = terms.reduce((sum, term) => sum + term, 1 / rho);
          expect(Math.abs(value)).toBeLessThanOrEqual(4 * count * EPS * size);
        }
      }),
    );
  });
});
