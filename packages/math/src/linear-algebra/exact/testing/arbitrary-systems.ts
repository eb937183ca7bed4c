import fc from "fast-check";
import { type ExactMatrix, type ExactVector, matrix } from "../../../exact/matrix.ts";
import { Q } from "../../../exact/rational.ts";
import { matrixOf, smallRational } from "../../../exact/testing/arbitrary-matrix.ts";
import { type LinearEquation2, scaleEquation } from "../line.ts";

/** Matrices of every shape from 0×0 to 5×5, one in three with a last row that repeats a multiple of the first. */
export const anyMatrix: fc.Arbitrary<ExactMatrix> = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([rows, columns]) => fc.tuple(matrixOf(rows, columns), smallRational, fc.integer({ min: 0, max: 2 })))
  .map(([A, factor, singular]) => {
    const [first] = A.entries;
    if (singular > 0 || A.rows < 2 || !first) return A;
    return matrix([...A.entries.slice(0, -1), first.map((entry) => Q.multiply(factor, entry))], A.columns);
  });

/** Square matrices from 0×0 to 5×5. */
export const squareMatrix: fc.Arbitrary<ExactMatrix> = fc.integer({ min: 0, max: 5 }).chain((n) => matrixOf(n, n));

/** Systems Ax = b of every shape. */
export const anySystem: fc.Arbitrary<readonly [ExactMatrix, ExactVector]> = anyMatrix.chain((A) =>
  fc.tuple(fc.constant(A), fc.array(smallRational, { minLength: A.rows, maxLength: A.rows })),
);

const equation: fc.Arbitrary<LinearEquation2> = fc
  .tuple(smallRational, smallRational, smallRational)
  .map(([a, b, c]) => ({ a, b, c }));

/** Pairs of equations in two unknowns: any, or of parallel lines, or of one line twice. */
export const twoEquations: fc.Arbitrary<readonly [LinearEquation2, LinearEquation2]> = fc.oneof(
  fc.tuple(equation, equation),
  fc
    .tuple(equation, fc.integer({ min: 1, max: 4 }), fc.boolean(), smallRational)
    .map(([e, k, negative, shift]): [LinearEquation2, LinearEquation2] => {
      const second = scaleEquation(e, negative ? -k : k);
      return [e, { ...second, c: Q.add(second.c, shift) }];
    }),
);
