import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrix } from "../../exact/matrix.ts";
import { readPivots, readsPivots } from "./read-pivots.ts";
import { rowEchelonForm } from "./row-echelon-form.ts";
import { anyMatrix } from "./testing/arbitrary-systems.ts";
import { replayed } from "./testing/replay.ts";

/** A matrix from rows of digits: "120 003". */
const digits = (text: string) => matrix(text.split(" ").map((row) => Array.from(row, Number)));

describe("readPivots", () => {
  it("finds the pivots that elimination made, by steps that hold", () => {
    fc.assert(
      fc.property(anyMatrix, fc.nat(5), (A, cut) => {
        const pivotColumns = Math.min(cut, A.columns);
        const { matrix: reduced, pivots } = rowEchelonForm(A, { pivotColumns }).value;
        const { value, steps } = readPivots(reduced, { pivotColumns });
        expect(value.pivots).toStrictEqual(pivots);
        expect([...value.pivots, ...value.free].length).toBe(pivotColumns);
        replayed(steps, { matrix: reduced, pivots: [] }, (step) => readsPivots(step, pivotColumns));
      }),
    );
  });

  it("takes pivots that are not 1, and leaves the constants out", () => {
    const { value } = readPivots(digits("03147 00026 00000"), { pivotColumns: 4 });
    expect(value).toStrictEqual({ pivots: [1, 3], free: [0, 2] });
    expect(readPivots(digits("214 055"), { pivotColumns: 2 }).value.free).toStrictEqual([]);
  });

  it.each([
    ["a pivot below another", "12 03 04", 3],
    ["a zero row in the middle", "12 00 03", 3],
    ["a pivot to the left", "01 10", 2],
  ])("refuses what is no staircase: %s", (_what, text, row) => {
    expect(() => readPivots(digits(text))).toThrow(
      `readPivots: row ${row} must start further to the right than row ${row - 1}`,
    );
  });

  it("is caught by its invariant when it reads wrongly", () => {
    const [first, , last] = readPivots(digits("123 004")).steps;
    if (first?.rule !== "read-pivot" || last?.rule !== "read-free") throw new Error("the steps have other rules");
    const moved = { ...first, at: { row: 0, column: 1 }, after: { ...first.after, pivots: [1] } };
    expect(readsPivots(moved, 3)).toBe(false);
    expect(readsPivots({ ...first, at: { row: 0, column: null } }, 3)).toBe(false);
    expect(readsPivots({ ...last, at: { free: [0] } }, 3)).toBe(false);
    expect(readsPivots(last, 3)).toBe(true);
  });
});
