import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipLine } from "./clip-line.ts";
import { isInside } from "./plane-window.ts";

const window = { x: [-2, 8], y: [-3, 5] } as const;
const grown = { x: [-2.001, 8.001], y: [-3.001, 5.001] } as const;

describe("clipLine", () => {
  it("gives upright and level lines whole", () => {
    expect(clipLine({ a: 2, b: 0, c: 6 }, window)).toEqual([
      [3, -3],
      [3, 5],
    ]);
    expect(clipLine({ a: 0, b: -1, c: 2 }, window)).toEqual([
      [-2, -2],
      [8, -2],
    ]);
  });

  it("gives null for a line out of sight, for one that touches a corner only, and for no line", () => {
    expect(clipLine({ a: 1, b: 1, c: 99 }, window)).toBeNull();
    expect(clipLine({ a: 1, b: 1, c: 13 }, window)).toBeNull();
    expect(clipLine({ a: 0, b: 0, c: 0 }, window)).toBeNull();
  });

  it("gives two ends that lie on the line and on the window's edge, from left to right", () => {
    const number = fc.integer({ min: -12, max: 12 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: -40, max: 40 }), (a, b, c) => {
        const seen = clipLine({ a, b, c }, window);
        if (seen === null) return;
        for (const end of seen) {
          expect(a * end[0] + b * end[1]).toBeCloseTo(c, 5);
          expect(isInside(grown, end) && !isInside(window, end, 0.001)).toBe(true);
        }
        expect(seen[0][0]).toBeLessThanOrEqual(seen[1][0]);
      }),
      { numRuns: 100 },
    );
  });
});
