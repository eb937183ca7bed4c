import fc from "fast-check";
import { type ExactMatrix, matrix } from "../matrix.ts";
import { Q, type Rational } from "../rational.ts";

/** Small fractions, zero often among them, so that singular and inconsistent systems come up. */
export const smallRational: fc.Arbitrary<Rational> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(Q.of(0)) },
  { weight: 5, arbitrary: fc.integer({ min: -4, max: 4 }).map((n) => Q.of(n)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 5 }))
      .map(([n, d]) => Q.divide(Q.of(n), Q.of(d))),
  },
);

/** Matrices of a given shape. */
export function matrixOf(rows: number, columns: number): fc.Arbitrary<ExactMatrix> {
  const row = fc.array(smallRational, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows }).map((entries) => matrix(entries, columns));
}
