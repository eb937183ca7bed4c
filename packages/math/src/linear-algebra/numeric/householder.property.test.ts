import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identity, type Matrix, matrix, matrixFrom } from "./matrix.ts";
import { timesPowerOfTwo } from "./power-of-two.ts";
import { qr, qrWithColumnPivoting } from "./qr.ts";
import { EPS, largestOf, productMinus } from "./testing/measure.ts";
import { transpose } from "./transpose.ts";

/** Entries of any size that a float can have, so that the squares of some fall below the floats, and of others above. */
const anySize = fc
  .tuple(
    fc.double({ min: 1, max: 2, maxExcluded: true, noNaN: true }),
    fc.integer({ min: -1074, max: 1000 }),
    fc.constantFrom(-1, 1, 0),
  )
  .map(([mantissa, exponent, sign]) => timesPowerOfTwo(sign * mantissa, exponent));

const spread: fc.Arbitrary<Matrix> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
  .chain(([m, n]) => fc.array(anySize, { minLength: m * n, maxLength: m * n }).map((e) => matrixFrom(m, n, e)));

function expectOrthonormal(Q: Matrix): void {
  const few = 20 * Math.max(Q.rows, 1);
  expect(largestOf(productMinus(transpose(Q), Q, identity(Q.columns)))).toBeLessThanOrEqual(few * EPS);
}

describe("reflections of columns whose entries have nothing like one size", () => {
  it("stay orthogonal, with and without pivoting", () => {
    fc.assert(
      fc.property(spread, (A) => {
        expectOrthonormal(qr(A).Q);
        expectOrthonormal(qrWithColumnPivoting(A).Q);
      }),
      { numRuns: 1000 },
    );
  });

  it("keep what is left of a column that is mostly gone", () => {
    const { Q, R } = qr(
      matrix([
        [1, 1],
        [0, 3e-165],
        [0, 4e-165],
      ]),
    );
    expect(R.data[3]).toBeCloseTo(5e-165, 178);
    expect(Q.data[3]).toBeCloseTo(0.6, 15);
    expect(Q.data[5]).toBeCloseTo(0.8, 15);
  });
});
