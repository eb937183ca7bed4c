import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Segment } from "./clip-line.ts";
import { type Box, boxAround, type LabelRequest, overlaps, passesThrough, placeLabels } from "./label-placement.ts";

const frame: Box = { left: 0, top: 0, right: 736, bottom: 470 };
const size = { width: 80, height: 20 };
const falling: Segment = [
  [100, 0],
  [570, 470],
];
const rising: Segment = [
  [100, 470],
  [570, 0],
];
const labels = (near: readonly [number, number]): readonly LabelRequest[] => [
  { id: "crossing", ...size, anchor: { kind: "point", at: [335, 235], clearance: 16 } },
  { id: "first", ...size, anchor: { kind: "line", segment: falling, near } },
  { id: "second", ...size, anchor: { kind: "line", segment: rising, near } },
];

describe("placeLabels", () => {
  it("keeps labels in the frame, off each other, off every box and off the lines, wherever they are wished", () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 736 }), fc.integer({ min: 0, max: 470 }));
    fc.assert(
      fc.property(place, fc.array(place, { maxLength: 4 }), (near, handles) => {
        const boxes = handles.map((handle) => boxAround(handle, { width: 34, height: 34 }));
        const placed = placeLabels(labels(near), { frame, boxes, segments: [falling, rising] });
        const all = [...placed.values()];
        expect(all.length).toBe(3);
        for (const [i, box] of all.entries()) {
          expect(box.left >= 0 && box.top >= 0 && box.right <= 736 && box.bottom <= 470).toBe(true);
          expect([...boxes, ...all.slice(i + 1)].some((other) => overlaps(box, other))).toBe(false);
          expect([falling, rising].some((segment) => passesThrough(segment, box))).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("gives the same places for the same labels", () => {
    const obstacles = { frame, boxes: [], segments: [falling, rising] };
    expect([...placeLabels(labels([200, 100]), obstacles)]).toEqual([...placeLabels(labels([200, 100]), obstacles)]);
  });

  it("lets a line cross a label only where nothing else is free", () => {
    const lines = Array.from(
      { length: 60 },
      (_, k): Segment => [
        [0, k * 8],
        [736, k * 8],
      ],
    );
    const placed = placeLabels(labels([200, 100]).slice(0, 1), { frame, boxes: [], segments: lines });
    expect(placed.has("crossing")).toBe(true);
  });

  it("leaves a label out when there is no room for it at all", () => {
    expect(placeLabels(labels([200, 100]), { frame, boxes: [frame], segments: [] }).size).toBe(0);
  });
});

describe("passesThrough", () => {
  it("knows a line that enters a box from one that ends before it or runs along it", () => {
    const box: Box = { left: 10, top: 10, right: 20, bottom: 20 };
    const run = (x1: number, y1: number, x2: number, y2: number) =>
      passesThrough(
        [
          [x1, y1],
          [x2, y2],
        ],
        box,
      );
    expect(run(0, 0, 30, 30)).toBe(true);
    expect(run(0, 15, 30, 15)).toBe(true);
    expect(run(0, 0, 9, 9)).toBe(false);
    expect(run(0, 5, 30, 5)).toBe(false);
    expect(run(25, 0, 25, 30)).toBe(false);
  });
});
