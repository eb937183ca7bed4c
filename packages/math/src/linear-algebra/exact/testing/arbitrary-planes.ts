import fc from "fast-check";
import { type ExactMatrix, matrix } from "../../../exact/matrix.ts";
import { Q, type Rational } from "../../../exact/rational.ts";
import { matrixOf, smallRational } from "../../../exact/testing/arbitrary-matrix.ts";
import type { ThreePlanes } from "../classify-planes.ts";
import { equation3, type LinearEquation3 } from "../plane.ts";

const equation: fc.Arbitrary<LinearEquation3> = fc
  .tuple(smallRational, smallRational, smallRational, smallRational)
  .map(([a, b, c, d]) => ({ a, b, c, d }));

const mixed = (e: LinearEquation3, f: LinearEquation3, p: Rational, q: Rational, shift: Rational): LinearEquation3 => {
  const mix = (x: Rational, y: Rational) => Q.add(Q.multiply(p, x), Q.multiply(q, y));
  return { a: mix(e.a, f.a), b: mix(e.b, f.b), c: mix(e.c, f.c), d: Q.add(mix(e.d, f.d), shift) };
};

/** Three equations in three unknowns: any; or the third a mix of the others, its constant shifted or not; or all multiples of one. */
export const threePlanes: fc.Arbitrary<ThreePlanes> = fc.oneof(
  fc.tuple(equation, equation, equation),
  fc
    .tuple(equation, equation, smallRational, smallRational, smallRational)
    .map(([e, f, p, q, shift]): ThreePlanes => [e, f, mixed(e, f, p, q, shift)]),
  fc.tuple(equation, smallRational, smallRational, smallRational, smallRational).map(([e, p, q, s, t]): ThreePlanes => {
    const none = equation3(0, 0, 0, 0);
    return [e, mixed(e, none, p, Q.of(0), s), mixed(e, none, q, Q.of(0), t)];
  }),
);

/** Matrices up to 5×5 whose last row, if there are two or more, is a mix of the others, and one entry of it off in one of two. */
export const mixedRows: fc.Arbitrary<ExactMatrix> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.tuple(matrixOf(rows, columns), fc.array(smallRational, { minLength: rows, maxLength: rows }), fc.boolean()),
  )
  .map(([A, coefficients, off]) => {
    const last = Array.from({ length: A.columns }, (_, j) =>
      A.entries.reduce<Rational>(
        (sum, row, i) => Q.add(sum, Q.multiply(coefficients[i] ?? Q.of(0), row[j] ?? Q.of(0))),
        off && j === 0 ? Q.of(1) : Q.of(0),
      ),
    );
    return matrix([...A.entries, last], A.columns);
  });
