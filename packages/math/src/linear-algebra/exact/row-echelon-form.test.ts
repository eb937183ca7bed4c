import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnOf, type ExactMatrix, entryOf, matrix, rowOf } from "../../exact/matrix.ts";
import { ONE, Q } from "../../exact/rational.ts";
import { determinantByDefinition } from "./determinant.ts";
import { keepsRowSpace } from "./invariant.ts";
import { choosePivotRow } from "./pivot.ts";
import { type EchelonForm, rank, reducedRowEchelonForm, rowEchelonForm } from "./row-echelon-form.ts";
import { anyMatrix } from "./testing/arbitrary-systems.ts";

const texts = (A: ExactMatrix): string[][] => A.entries.map((row) => row.map(Q.toText));

function expectEchelon({ matrix: R, pivots }: EchelonForm, width: number): void {
  pivots.forEach((column, row) => {
    expect(column).toBeLessThan(width);
    if (row > 0) expect(column).toBeGreaterThan(pivots[row - 1] ?? Number.POSITIVE_INFINITY);
    expect(entryOf(R, row, column)).toEqual(ONE);
    expect(rowOf(R, row).slice(0, column).every(Q.isZero)).toBe(true);
  });
  for (let row = pivots.length; row < R.rows; row++) {
    expect(rowOf(R, row).slice(0, width).every(Q.isZero)).toBe(true);
  }
}

/** Rank as the size of the largest square part with a determinant that is not 0: shares nothing with elimination. */
function rankByMinors(A: ExactMatrix): number {
  const choices = (n: number, k: number): number[][] =>
    k === 0 ? [[]] : n < k ? [] : [...choices(n - 1, k), ...choices(n - 1, k - 1).map((rest) => [...rest, n - 1])];
  for (let k = Math.min(A.rows, A.columns); k > 0; k--) {
    for (const rows of choices(A.rows, k)) {
      for (const columns of choices(A.columns, k)) {
        const part = matrix(rows.map((i) => columns.map((j) => entryOf(A, i, j))));
        if (!Q.isZero(determinantByDefinition(part))) return k;
      }
    }
  }
  return 0;
}

describe("rowEchelonForm and reducedRowEchelonForm", () => {
  it("replay: every step follows from the one before, keeps the row space and ends at the value", () => {
    fc.assert(
      fc.property(anyMatrix, (A) => {
        for (const { value, steps } of [rowEchelonForm(A), reducedRowEchelonForm(A)]) {
          const end = steps.reduce((state, step) => {
            expect(step.before).toEqual(state);
            expect(step.after).not.toEqual(step.before);
            expect(keepsRowSpace(step)).toBe(true);
            return step.after;
          }, A);
          expect(end).toEqual(value.matrix);
        }
      }),
    );
  });

  it("have leading ones in a staircase, and only zeros in the rows below", () => {
    fc.assert(
      fc.property(anyMatrix, (A) => {
        expectEchelon(rowEchelonForm(A).value, A.columns);
        const reduced = reducedRowEchelonForm(A).value;
        expectEchelon(reduced, A.columns);
        for (const [row, column] of reduced.pivots.entries()) {
          expect(columnOf(reduced.matrix, column).every((entry, i) => i === row || Q.isZero(entry))).toBe(true);
        }
      }),
    );
  });

  it("has as many pivots as the largest minor that is not 0", () => {
    fc.assert(
      fc.property(anyMatrix, (A) => {
        expect(rank(A)).toBe(rankByMinors(A));
      }),
      { numRuns: 40 },
    );
  });

  it("is unchanged by a second reduction", () => {
    fc.assert(
      fc.property(anyMatrix, (A) => {
        const { matrix: R, pivots } = reducedRowEchelonForm(A).value;
        expect(reducedRowEchelonForm(R)).toEqual({ value: { matrix: R, pivots }, steps: [] });
      }),
    );
  });

  it("puts pivots only in the columns allowed", () => {
    fc.assert(
      fc.property(
        anyMatrix.filter((A) => A.columns > 0),
        (A) => expectEchelon(reducedRowEchelonForm(A, { pivotColumns: A.columns - 1 }).value, A.columns - 1),
      ),
    );
    expect(() => rowEchelonForm(matrix([[1]]), { pivotColumns: 2 })).toThrow(
      "rowEchelonForm: pivotColumns must be a whole number from 0 to 1, got 2",
    );
  });

  it("works out this example line by line", () => {
    const { steps } = reducedRowEchelonForm(
      matrix([
        [2, 4, 6],
        [1, 5, 9],
      ]),
    );
    expect(steps.map((step) => [step.rule, texts(step.after)])).toEqual([
      [
        "swap-rows",
        [
          ["1", "5", "9"],
          ["2", "4", "6"],
        ],
      ],
      [
        "add-multiple",
        [
          ["1", "5", "9"],
          ["0", "-6", "-12"],
        ],
      ],
      [
        "scale-row",
        [
          ["1", "5", "9"],
          ["0", "1", "2"],
        ],
      ],
      [
        "add-multiple",
        [
          ["1", "0", "-1"],
          ["0", "1", "2"],
        ],
      ],
    ]);
  });

  it.each([
    [0, 0],
    [0, 3],
    [3, 0],
  ])("leaves a %i×%i matrix as it is", (rows, columns) => {
    const A = matrix(
      Array.from({ length: rows }, () => []).map(() => new Array<number>(columns).fill(0)),
      columns,
    );
    expect(reducedRowEchelonForm(A)).toEqual({ value: { matrix: A, pivots: [] }, steps: [] });
  });
});

describe("choosePivotRow", () => {
  it("prefers 1, then −1, then a pivot that divides its row, then the topmost", () => {
    expect(
      choosePivotRow(
        matrix([
          [3, 1],
          [-1, 5],
          [1, 7],
        ]),
        0,
        0,
      ),
    ).toBe(2);
    expect(
      choosePivotRow(
        matrix([
          [3, 1],
          [2, 4],
          [-1, 5],
        ]),
        0,
        0,
      ),
    ).toBe(2);
    expect(
      choosePivotRow(
        matrix([
          [3, 1],
          [2, 4],
          [4, 8],
        ]),
        0,
        0,
      ),
    ).toBe(1);
    expect(
      choosePivotRow(
        matrix([
          [3, 1],
          [2, 5],
        ]),
        0,
        0,
      ),
    ).toBe(0);
  });

  it("looks only from the given row down, and says null for a column of zeros there", () => {
    expect(
      choosePivotRow(
        matrix([
          [1, 1],
          [0, 5],
          [2, 7],
        ]),
        0,
        1,
      ),
    ).toBe(2);
    expect(
      choosePivotRow(
        matrix([
          [1, 1],
          [0, 5],
        ]),
        0,
        1,
      ),
    ).toBeNull();
  });
});
