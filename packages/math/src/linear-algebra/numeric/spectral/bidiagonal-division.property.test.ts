import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagonalMatrix, identity, matrixOf } from "../matrix.ts";
import { multiply } from "../product.ts";
import { subtract } from "../sum.ts";
import { EPS, largestOf } from "../testing/measure.ts";
import { transpose } from "../transpose.ts";
import { conquerBidiagonal } from "./bidiagonal-division.ts";
import { diagonaliseBidiagonal } from "./bidiagonal-iteration.ts";

const moderate = fc.double({ min: -1, max: 1, noNaN: true });
/** From all of the sizes that do not count beside 1 to those that do. */
const spread = fc
  .tuple(fc.double({ min: -40, max: 0, noNaN: true }), fc.boolean())
  .map(([e, isNegative]) => (isNegative ? -1 : 1) * 10 ** e);
/** Few values, so that many singular values of blocks agree, or are 0. */
const few = fc.constantFrom(0, 1, -1);
const nearlyOne = fc.integer({ min: 0, max: 8 }).map((k) => 1 + k * 2 ** -52);
const zero = fc.constant(0);
const tiny = fc.double({ min: -1e-15, max: 1e-15, noNaN: true });

const entry = fc.constantFrom(moderate, spread, few, nearlyOne, zero, tiny);
const bidiagonal = fc
  .tuple(fc.integer({ min: 1, max: 150 }), entry, entry)
  .chain(([n, diagonal, above]) =>
    fc.tuple(
      fc.array(diagonal, { minLength: n, maxLength: n }),
      fc.array(above, { minLength: n - 1, maxLength: n - 1 }),
    ),
  );

function expectDecomposition(diagonal: readonly number[], above: readonly number[]): void {
  const n = diagonal.length;
  const B = matrixOf(n, n, (i, j) => (i === j ? (diagonal[i] ?? 0) : j === i + 1 ? (above[i] ?? 0) : 0));
  const values = Float64Array.from(diagonal);
  const found = conquerBidiagonal(values, Float64Array.from(above));
  const U = { rows: n, columns: n, data: found.U };
  const V = { rows: n, columns: n, data: found.V };
  const largest = Math.max(...diagonal.map(Math.abs), ...above.map(Math.abs));
  fc.pre(largest === 0 || largest > 2 ** -400);
  // Plain products are good enough for a bound that grows with n, and these matrices are large.
  for (const Q of [U, V])
    expect(largestOf(subtract(multiply(transpose(Q), Q), identity(n)))).toBeLessThanOrEqual(10 * n * EPS);
  const scaled = multiply(U, diagonalMatrix({ rows: n, columns: 1, data: values }));
  expect(largestOf(subtract(multiply(B, V), scaled))).toBeLessThanOrEqual(10 * n * EPS * largest);
  const bySweeps = Float64Array.from(diagonal);
  diagonaliseBidiagonal(bySweeps, Float64Array.from(above), null);
  const sorted = bySweeps.map(Math.abs).sort();
  values.sort().forEach((value, i) => {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(Math.abs(value - (sorted[i] ?? 0))).toBeLessThanOrEqual(20 * n * EPS * largest);
  });
}

describe("conquerBidiagonal", () => {
  it("gives orthonormal vectors on both sides and the values that sweeps find, for every sort of entries", () => {
    fc.assert(
      fc.property(bidiagonal, ([diagonal, above]) => expectDecomposition(diagonal, above)),
      { numRuns: 200 },
    );
  });

  it("does so for blocks that agree and hardly touch each other", () => {
    const n = 210;
    const diagonal = Array.from({ length: n }, (_, i) => Math.abs((i % 21) - 10));
    for (const glue of [1e-8, 1e-15, 1e-30, 0]) {
      expectDecomposition(
        diagonal,
        Array.from({ length: n - 1 }, (_, i) => (i % 21 === 20 ? glue : 1)),
      );
    }
  });

  it("does so for values from the largest to those below the floats' squares", () => {
    const n = 100;
    for (const ratio of [0.9, 0.5, 1e-3, 1e-4]) {
      const down = Array.from({ length: n }, (_, i) => ratio ** i);
      const up = [...down].reverse();
      expectDecomposition(down, down.slice(1));
      expectDecomposition(up, up.slice(1));
      expectDecomposition(
        down,
        up.slice(1).map((value) => value * 0.5),
      );
    }
  });

  it("does so where the row between two blocks is 0, in part or as a whole", () => {
    for (const [own, beside] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1e-17, 1e-17],
    ] as const) {
      const n = 101;
      expectDecomposition(
        Array.from({ length: n }, (_, i) => (i % 25 === 0 ? own : 1 + (i % 7))),
        Array.from({ length: n - 1 }, (_, i) => (i % 25 === 0 ? beside : 1)),
      );
    }
  });
});
