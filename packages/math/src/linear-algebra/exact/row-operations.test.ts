import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrix } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import { matrixOf, smallRational } from "../../exact/testing/arbitrary-matrix.ts";
import { keepsRowSpace } from "./invariant.ts";
import { addMultiple, type RowStep, replayRowStep, scaleRow, swapRows } from "./row-operations.ts";

const A = matrix([
  [1, 2],
  [3, 4],
]);

describe("row operations", () => {
  it("can be undone by the opposite operation", () => {
    const place = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(matrixOf(3, 4), place, place, smallRational, (M, i, j, factor) => {
        expect(swapRows(swapRows(M, i, j), i, j)).toEqual(M);
        if (i !== j) expect(addMultiple(addMultiple(M, i, j, factor), i, j, Q.negate(factor))).toEqual(M);
        if (!Q.isZero(factor)) expect(scaleRow(scaleRow(M, i, factor), i, Q.reciprocal(factor))).toEqual(M);
      }),
    );
  });

  it("return copies and leave the source row alone", () => {
    const frozen = Object.freeze(matrix([[1], [2]]));
    expect(addMultiple(frozen, 0, 1, Q.of(3))).toEqual(matrix([[7], [2]]));
    expect(frozen).toEqual(matrix([[1], [2]]));
  });

  it("refuse rows that are not there, the factor 0 and a row added to itself", () => {
    expect(() => swapRows(A, 0, 2)).toThrow("swapRows: no row 2 in a 2×2 matrix; rows are counted from 0");
    expect(() => scaleRow(A, -1, Q.of(2))).toThrow("scaleRow: no row -1 in a 2×2 matrix");
    expect(() => addMultiple(A, 0, 5, Q.of(2))).toThrow("addMultiple: no row 5 in a 2×2 matrix");
    expect(() => scaleRow(A, 0, Q.of(0))).toThrow("scaleRow: the factor must not be 0: it would lose an equation");
    expect(() => addMultiple(A, 1, 1, Q.of(2))).toThrow("addMultiple: target and source must be different rows, got 1");
  });
});

describe("keepsRowSpace", () => {
  const at = { target: 1, source: 0, factor: Q.of(-3) };
  const step: RowStep = {
    rule: "add-multiple",
    before: A,
    after: matrix([
      [1, 2],
      [0, -2],
    ]),
    at,
  };

  it("accepts a step that its rule makes", () => {
    expect(keepsRowSpace(step)).toBe(true);
    expect(replayRowStep(step)).toEqual(step.after);
  });

  it("rejects a slip in one entry, a forgotten constant and a changed source row", () => {
    const slips = [
      [
        [1, 2],
        [0, -1],
      ],
      [
        [1, 2],
        [0, 4],
      ],
      [
        [0, 2],
        [0, -2],
      ],
    ];
    for (const rows of slips) expect(keepsRowSpace({ ...step, after: matrix(rows) })).toBe(false);
  });
});
