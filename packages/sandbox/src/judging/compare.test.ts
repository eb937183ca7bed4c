import { matrix, rational } from "@gradus/math/exact";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDifference, sameValue } from "./compare.ts";

describe("comparing values", () => {
  const at = (relative: number, inputs: readonly unknown[] = []) => ({ relative, inputs });

  it("gives floats room in proportion to the largest expected one", () => {
    expect(firstDifference([1e6, 0], [1e6, 1e-4], at(1e-9))).toBeNull();
    expect(firstDifference([1, 0], [1, 1e-4], at(1e-9))).toMatchObject({ where: "entry 2" });
  });

  it("takes the scale of the inputs when the expected values are tiny beside them", () => {
    expect(firstDifference([0], [1e-10], at(1e-9, [[5, -3]]))).toBeNull();
    expect(firstDifference([0], [1e-10], at(1e-9))).not.toBeNull();
    expect(firstDifference([1], [1 + 1e-8], at(1e-9, [[50]]))).not.toBeNull();
  });

  it("compares exact values exactly", () => {
    expect(firstDifference(rational(1, 3), rational(1, 3), at(1))).toBeNull();
    expect(firstDifference(rational(1, 3), rational(333333333, 1000000000), at(1))).not.toBeNull();
    expect(
      firstDifference(
        matrix([
          [1, 2],
          [3, 4],
        ]),
        matrix([
          [1, 2],
          [5, 4],
        ]),
        at(1e-9),
      ),
    ).toMatchObject({ where: "row 2, column 1", expected: rational(3), got: rational(5) });
  });

  it("names the place inside records, lists of rows, maps and sets", () => {
    expect(firstDifference({ kind: "a", x: [1] }, { kind: "a", x: [2] }, at(1e-9))?.where).toBe(".x, entry 1");
    expect(
      firstDifference(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 2],
          [3, 5],
        ],
        at(1e-9),
      )?.where,
    ).toBe("row 2, column 2");
    expect(firstDifference(new Map([["a", 1]]), new Map([["a", 2]]), at(1e-9))?.where).toBe(".a");
    expect(firstDifference(new Set([1]), new Set([1, 2]), at(1e-9))?.where).toBe("");
    expect(firstDifference({ a: 1 }, { a: 1, b: 2 }, at(1e-9))?.where).toBe("");
  });

  it("finds a value the same as itself and a copy, to the bit", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withTypedArray: true, maxDepth: 3 }), (value) => {
        expect(sameValue(value, value)).toBe(true);
      }),
      { numRuns: 100 },
    );
    expect(sameValue([0], [-0])).toBe(false);
    expect(sameValue([Number.NaN], [Number.NaN])).toBe(true);
    expect(sameValue([1, 2], [1])).toBe(false);
  });
});
