import { describe, expect, it } from "vitest";
import { staircaseLayout } from "./staircase-layout.ts";

const grid = (pivots: readonly number[], bar?: number) => {
  const entries = Array.from({ length: 3 }, () => ["1", "2", "3", "4"]);
  return staircaseLayout({ entries, names: ["x", "y", "z", "b"], pivots, ...(bar === undefined ? {} : { bar }) });
};

describe("the layout of a staircase", () => {
  it("goes down at the left of each pivot and ends at the bar", () => {
    const { left, top, bar, stairs } = grid([0, 2], 3);
    const end = (bar ?? 0) - 6;
    expect(end).toBe(left(2) + 40);
    expect(stairs).toBe(`M${left(0)} ${top(0)}V${top(1)}H${left(2)}V${top(2)}H${end}`);
  });

  it("starts along the top where the first columns have no pivot", () => {
    const { left, top, stairs } = grid([1], 3);
    expect(stairs?.startsWith(`M${left(0)} ${top(0)}H${left(1)}V${top(1)}H`)).toBe(true);
  });

  it("has no stairs where pivots stand below each other, or where there are none", () => {
    expect(grid([1, 1], 3).stairs).toBeNull();
    expect(grid([2, 0], 3).stairs).toBeNull();
    expect(grid([], 3).stairs).toBeNull();
  });

  it("goes through to the last column without a bar", () => {
    const { left, width, bar, stairs } = grid([3]);
    expect(bar).toBeNull();
    expect(stairs?.endsWith(`H${left(4)}`)).toBe(true);
    expect(width).toBe(left(4) + 3);
  });

  it("makes room for long entries", () => {
    const { cell } = staircaseLayout({ entries: [["−0.333333"]], names: ["x"], pivots: [] });
    expect(cell[0]).toBeGreaterThan(90);
  });
});
