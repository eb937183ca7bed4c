import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orbitRequest, viewBetween } from "./orbit.ts";
import {
  FIRST_VIEW,
  projection,
  type SpaceView,
  towardsEye,
  turnedView,
  viewAlong,
  viewInWords,
} from "./space-view.ts";
import { cube } from "./space-window.ts";
import { dot3, length3, type Vector3 } from "./vector3.ts";

const size = { width: 700, height: 460 };
const view: fc.Arbitrary<SpaceView> = fc.record({
  turn: fc.integer({ min: 0, max: 359 }),
  tilt: fc.integer({ min: -90, max: 90 }),
  zoom: fc.constant(1),
});
const entry = fc.integer({ min: -4, max: 4 });
const direction: fc.Arbitrary<Vector3> = fc.tuple(entry, entry, entry).filter((v) => length3(v) > 0);

describe("projection", () => {
  it("keeps the whole window in the drawing, from every side", () => {
    fc.assert(
      fc.property(view, (from) => {
        const { toPixels } = projection(cube(5), from, size);
        for (const x of [-5, 5]) {
          for (const y of [-5, 5]) {
            for (const z of [-5, 5]) {
              const [px, py] = toPixels([x, y, z]);
              expect(px >= 0 && px <= size.width && py >= 0 && py <= size.height).toBe(true);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("draws lengths across the line of sight in full, and along it as nothing", () => {
    fc.assert(
      fc.property(view, direction, (from, step) => {
        const { stepInPixels, unit } = projection(cube(5), from, size);
        const sight = dot3(step, towardsEye(from));
        expect(Math.hypot(...stepInPixels(step)) / unit).toBeCloseTo(Math.sqrt(length3(step) ** 2 - sight ** 2), 6);
      }),
      { numRuns: 100 },
    );
  });
});

describe("viewAlong", () => {
  it("sees a direction as a point, from the nearer end", () => {
    fc.assert(
      fc.property(direction, (way) => {
        const seen = viewAlong(way, FIRST_VIEW);
        const [dx, dy] = projection(cube(5), seen, size).stepInPixels(way);
        expect(Math.hypot(dx, dy)).toBeLessThan(1e-6);
        const before = dot3(towardsEye(FIRST_VIEW), way);
        if (Math.abs(before) > 1e-9) expect(Math.sign(dot3(towardsEye(seen), way))).toBe(Math.sign(before));
      }),
      { numRuns: 100 },
    );
  });

  it("stays where it is for the zero vector", () => {
    expect(viewAlong([0, 0, 0], FIRST_VIEW)).toBe(FIRST_VIEW);
  });
});

describe("turning", () => {
  it("goes round without end, and up and down only to the poles", () => {
    expect(turnedView({ turn: 10, tilt: 0, zoom: 1 }, { turn: -30 }).turn).toBe(340);
    expect(turnedView({ turn: 10, tilt: -80, zoom: 1 }, { tilt: -30 }).tilt).toBe(-90);
    expect(turnedView({ turn: 0, tilt: 0, zoom: 2.9 }, { zoom: 2 }).zoom).toBe(3);
  });

  it("understands arrows, coarse steps, plus and minus, and Home, and nothing else", () => {
    expect(orbitRequest({ key: "ArrowRight", shiftKey: true })).toEqual({ kind: "turn", turn: -45 });
    expect(orbitRequest({ key: "ArrowUp", shiftKey: false })).toEqual({ kind: "turn", tilt: 10 });
    expect(orbitRequest({ key: "+", shiftKey: true })).toEqual({ kind: "turn", zoom: 1.2 });
    expect(orbitRequest({ key: "Home", shiftKey: false })).toEqual({ kind: "home" });
    expect(orbitRequest({ key: "Tab", shiftKey: false })).toBeNull();
  });

  it("sweeps the short way round", () => {
    const half = viewBetween({ turn: 350, tilt: 0, zoom: 1 }, { turn: 10, tilt: 40, zoom: 1 }, 0.5);
    expect(half.turn).toBeCloseTo(0);
    expect(half.tilt).toBeCloseTo(20);
  });

  it("says in words from where one looks", () => {
    expect(viewInWords({ turn: 28, tilt: 20, zoom: 1 })).toBe("Turned to 28°, seen from 20° above the floor.");
    expect(viewInWords({ turn: 0, tilt: -5, zoom: 1 })).toContain("5° below the floor");
  });
});
