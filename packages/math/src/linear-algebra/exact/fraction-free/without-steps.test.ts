import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExactMatrix, matrix } from "../../../exact/matrix.ts";
import { ONE, Q } from "../../../exact/rational.ts";
import { matrixOf } from "../../../exact/testing/arbitrary-matrix.ts";
import { determinant, determinantByDefinition } from "../determinant.ts";
import { rank, reducedRowEchelonForm } from "../row-echelon-form.ts";
import { mixedRows } from "../testing/arbitrary-planes.ts";
import { anyMatrix, squareMatrix } from "../testing/arbitrary-systems.ts";
import { integerEchelon } from "./bareiss.ts";
import { determinantWithoutSteps, rankWithoutSteps, reducedFormWithoutSteps } from "./without-steps.ts";

const entry = fc.oneof(
  fc.bigInt({ min: -9n, max: 9n }),
  fc.bigInt({ min: -70_000_000n, max: 70_000_000n }),
  fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
);

/** Whole matrices up to 7×8 of entries that cross from doubles to BigInt at the start, on the way, or not at all. */
const large: fc.Arbitrary<ExactMatrix> = fc
  .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 8 }), fc.constantFrom(0, 1, 2))
  .chain(([rows, columns, size]) => {
    const one =
      size === 0 ? fc.bigInt({ min: -9n, max: 9n }) : size === 1 ? fc.bigInt({ min: -9999n, max: 9999n }) : entry;
    const row = fc.array(one, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows }).map((entries) => matrix(entries, columns));
  });

const any = fc.oneof(anyMatrix, mixedRows, large);

describe("reducedFormWithoutSteps, rankWithoutSteps and determinantWithoutSteps", () => {
  it("agree with the reduction in steps, for every shape", () => {
    fc.assert(
      fc.property(any, (A) => {
        expect(reducedFormWithoutSteps(A)).toEqual(reducedRowEchelonForm(A).value);
        expect(rankWithoutSteps(A)).toBe(rank(A));
      }),
    );
  });

  it("agree with the definition of the determinant, and with the reduction in steps for larger ones", () => {
    fc.assert(
      fc.property(squareMatrix, (A) => {
        expect(determinantWithoutSteps(A)).toEqual(determinantByDefinition(A));
      }),
    );
    const square = fc.integer({ min: 6, max: 9 }).chain((n) => matrixOf(n, n));
    fc.assert(
      fc.property(square, (A) => {
        expect(determinantWithoutSteps(A)).toEqual(determinant(A).value);
      }),
      { numRuns: 20 },
    );
    expect(determinantWithoutSteps(matrix([]))).toEqual(ONE);
    expect(() => determinantWithoutSteps(matrix([[1, 2]]))).toThrow(
      "determinantWithoutSteps: A must be square, got 1×2",
    );
  });

  it("gives −1/2 where doubles cancel", () => {
    const A = matrix([
      [64919121, -159018721],
      ["41869520.5", -102558961],
    ]);
    expect(Q.toText(determinantWithoutSteps(A))).toBe("-1/2");
  });
});

describe("integerEchelon", () => {
  it("has determinants of parts for pivots", () => {
    fc.assert(
      fc.property(squareMatrix, (A) => {
        const whole = A.entries.map((row) => row.map(({ numerator }) => numerator));
        const { rows, pivots, sign } = integerEchelon(whole, A.columns);
        if (pivots.length < A.rows || A.rows === 0) return;
        const last = rows.at(-1)?.at(-1) ?? 0n;
        expect(Q.of(sign * last)).toEqual(determinantByDefinition(matrix(whole)));
      }),
    );
  });

  it("leaves its input as it is", () => {
    const rows = Object.freeze([Object.freeze([0n, 2n]), Object.freeze([3n, 4n])]);
    expect(integerEchelon(rows, 2)).toEqual({
      rows: [
        [3n, 4n],
        [0n, 6n],
      ],
      pivots: [0, 1],
      sign: -1n,
    });
    expect(rows).toEqual([
      [0n, 2n],
      [3n, 4n],
    ]);
  });
});
