import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clampPlace, keyRequest, snapPlace } from "./snap.ts";

const key = (name: string, shiftKey = false) => keyRequest({ key: name, shiftKey }, 1);

describe("keyRequest", () => {
  it("moves one step with an arrow, up being up, and five with Shift", () => {
    expect(key("ArrowUp")).toEqual({ kind: "step", by: [0, 1] });
    expect(key("ArrowDown", true)).toEqual({ kind: "step", by: [0, -5] });
    expect(key("ArrowLeft")).toEqual({ kind: "step", by: [-1, 0] });
    expect(key("ArrowRight", true)).toEqual({ kind: "step", by: [5, 0] });
  });

  it("returns with Home, cancels with Escape, and leaves every other key to the page", () => {
    expect(key("Home")).toEqual({ kind: "return" });
    expect(key("Escape")).toEqual({ kind: "cancel" });
    for (const other of ["Tab", "Enter", " ", "a", "PageDown"]) expect(key(other)).toBeNull();
  });
});

describe("clampPlace", () => {
  const bounds = { x: [-2.5, 12], y: [-1.9, 7.4] } as const;

  it("gives a place on the grid within the bounds, without a negative zero", () => {
    const number = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.constantFrom(0.25, 0.5, 1, 2), (x, y, step) => {
        const place = clampPlace([x, y], bounds, step);
        expect(place).toEqual(snapPlace(place, step));
        expect(place[0] >= -2.5 && place[0] <= 12 && place[1] >= -1.9 && place[1] <= 7.4).toBe(true);
        expect(place.some((value) => Object.is(value, -0))).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it("leaves a place on the grid within the bounds alone", () => {
    expect(clampPlace([3, -1], bounds, 1)).toEqual([3, -1]);
  });
});
