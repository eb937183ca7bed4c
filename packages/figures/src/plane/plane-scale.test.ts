import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planeScale } from "./plane-scale.ts";
import { fitWindow, planeHeight } from "./plane-window.ts";

const window = { x: [-2.5, 12], y: [-1.9, 7.4] } as const;
const scaleAt = (width: number) => {
  const size = { width, height: planeHeight(window, width) };
  return planeScale(fitWindow(window, size), size);
};

describe("planeScale", () => {
  it("goes to pixels and back without loss", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 1400 }),
        fc.double({ min: -9, max: 9, noNaN: true }),
        fc.double({ min: -9, max: 9, noNaN: true }),
        (width, x, y) => {
          const scale = scaleAt(width);
          const back = scale.toPlane(scale.toPixels([x, y]));
          expect(back[0]).toBeCloseTo(x, 9);
          expect(back[1]).toBeCloseTo(y, 9);
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([320, 390, 736, 1100])("keeps units square and shows all that was asked for at %i px", (width) => {
    const { window: shown, height } = scaleAt(width);
    expect(width / (shown.x[1] - shown.x[0])).toBeCloseTo(height / (shown.y[1] - shown.y[0]), 9);
    expect(shown.x[0]).toBeLessThanOrEqual(window.x[0]);
    expect(shown.x[1]).toBeGreaterThanOrEqual(window.x[1]);
    expect(shown.y[0]).toBeLessThanOrEqual(window.y[0]);
    expect(shown.y[1]).toBeGreaterThanOrEqual(window.y[1]);
  });

  it("writes true minus signs and no zero, on a grid of whole numbers", () => {
    const { ticks } = scaleAt(736);
    expect(ticks.x.map((tick) => tick.label).filter((label) => label !== "")).toEqual([
      "−2",
      "2",
      "4",
      "6",
      "8",
      "10",
      "12",
    ]);
    expect(ticks.x.every((tick) => Number.isInteger(tick.value))).toBe(true);
  });

  it("writes its numbers evenly, where lines by twos would meet numbers by fives", () => {
    const { ticks } = planeScale({ x: [-2, 16], y: [-2, 14] }, { width: 405, height: 360 });
    expect(ticks.x.map((tick) => tick.label).filter((label) => label !== "")).toEqual(["4", "8", "12", "16"]);
  });
});
