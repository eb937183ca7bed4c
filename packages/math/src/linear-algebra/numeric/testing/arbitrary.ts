import fc from "fast-check";
import { type Matrix, matrixFrom, matrixOf } from "../matrix.ts";

/** Between −8 and 8 in steps of 2⁻⁴⁰; what is smaller yet has tests of its own. */
const moderate = fc.maxSafeInteger().map((k) => (k % 2 ** 43) * 2 ** -40);
const whole = fc.integer({ min: -4, max: 4 });
/** A power of two, so that multiplying by it is exact. */
const unit = fc.integer({ min: -40, max: 40 }).map((e) => 2 ** e);

/** Entries of one sort, so that singular and graded matrices occur as well as full ones. */
const entry = fc.constantFrom(moderate, whole, unit, fc.constant(0));

/** A matrix of this shape: dense, of small whole numbers, graded over 24 decimal places, or zero. */
export function matrixOfShape(m: number, n: number): fc.Arbitrary<Matrix> {
  return entry
    .chain((one) => fc.array(one, { minLength: m * n, maxLength: m * n }))
    .map((entries) => matrixFrom(m, n, entries));
}

const size = fc.integer({ min: 0, max: 7 });

/** A matrix of any shape from 0×0 to 7×7. */
export const anyMatrix: fc.Arbitrary<Matrix> = fc.tuple(size, size).chain(([m, n]) => matrixOfShape(m, n));

/** A square matrix, now and then singular. */
export const squareMatrix: fc.Arbitrary<Matrix> = size.chain((n) => matrixOfShape(n, n));

/** A square matrix of rank 1 less than full, or less. */
export const singularMatrix: fc.Arbitrary<Matrix> = fc.integer({ min: 1, max: 7 }).chain((n) =>
  fc
    .tuple(fc.array(whole, { minLength: n * n, maxLength: n * n }), fc.nat(n - 1), fc.nat(n - 1))
    .map(([entries, to, from]) => {
      const copy = [...entries];
      for (let j = 0; j < n; j++) copy[to * n + j] = to === from ? 0 : 2 * (entries[from * n + j] ?? 0);
      return matrixFrom(n, n, copy);
    }),
);

/** A matrix without any structure, the same each time. */
export function scattered(m: number, n: number): Matrix {
  return matrixOf(m, n, (i, j) => ((131 * i * i + 71 * j * j + 37 * i * j + 13 * i + 7 * j) % 1009) / 1009 - 0.5);
}
