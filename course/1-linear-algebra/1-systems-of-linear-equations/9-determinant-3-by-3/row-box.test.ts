import { boxWindow, FIRST_VIEW, projection } from "@gradus/figures";
import { describe, expect, it } from "vitest";
import { plan, type Rows, type Triple } from "./entries.ts";
import { windowOf } from "./row-box.tsx";

const near = { ...FIRST_VIEW, zoom: 1.25 };

/** How far a corner of the box can come from the middle of a square drawing, from whatever side; 1 is its edge. */
function reachOf(rows: Rows, window = windowOf(rows)): number {
  const { unit } = projection(window, near, { width: 2, height: 2 });
  const middle = ([low, high]: readonly [number, number]): number => -(low + high) / 2;
  let corners: readonly Triple[] = [[middle(window.x), middle(window.y), middle(window.z)]];
  for (const [a, b, c] of rows) corners = corners.concat(corners.map(([x, y, z]): Triple => [x + a, y + b, z + c]));
  return unit * Math.max(...corners.map((corner) => Math.hypot(...corner)));
}

describe("the room of the box", () => {
  it("holds a box that reaches far into a corner, however it is turned", () => {
    const rows: Rows = [
      [1, 2, 1],
      [2, 1, -3],
      [3, 3, -2],
    ];
    expect(reachOf(rows, boxWindow(rows))).toBeGreaterThan(1);
    expect(reachOf(rows)).toBeLessThanOrEqual(1);
  });

  it("holds that of the plan", () => expect(reachOf(plan)).toBeLessThanOrEqual(1));

  it.each([5, 3, 1])("holds the longest boxes, of entries %d and their opposites", (k) => {
    for (let signs = 0; signs < 512; signs += 1) {
      const entry = (bit: number): number => ((signs >> bit) & 1 ? -k : k);
      const row = (from: number): Triple => [entry(from), entry(from + 1), entry(from + 2)];
      expect(reachOf([row(0), row(3), row(6)])).toBeLessThanOrEqual(1);
    }
  });
});
