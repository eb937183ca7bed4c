import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Face, paintOrder, paintTree } from "./paint-order.ts";
import type { PlaneNumbers } from "./plane-numbers.ts";
import { hasArea } from "./polygon.ts";
import { projection, type SpaceView } from "./space-view.ts";
import { cube, planeInWindow } from "./space-window.ts";
import { along, centroid, cross3, difference, dot3, length3, type Vector3 } from "./vector3.ts";

const window = cube(5);
const entry = fc.integer({ min: -3, max: 3 });
const plane: fc.Arbitrary<PlaneNumbers> = fc
  .record({ normal: fc.tuple(entry, entry, entry), constant: fc.integer({ min: -9, max: 9 }) })
  .filter(({ normal }) => length3(normal) > 0);
const view: fc.Arbitrary<SpaceView> = fc.record({
  turn: fc.integer({ min: 0, max: 359 }),
  tilt: fc.integer({ min: -85, max: 85 }),
  zoom: fc.constant(1),
});

function facesOf(planes: readonly PlaneNumbers[]): readonly Face<number>[] {
  return planes.flatMap((numbers, of) => {
    const corners = planeInWindow(numbers, window);
    return corners.length === 0 ? [] : [{ corners, plane: numbers, of }];
  });
}

function area(polygon: readonly Vector3[]): number {
  const [first] = polygon;
  if (first === undefined) return 0;
  const sum = polygon.slice(1, -1).reduce<Vector3>(
    (total, point, index) => {
      const next = polygon[index + 2] ?? first;
      return along(total, 0.5, cross3(difference(point, first), difference(next, first)));
    },
    [0, 0, 0],
  );
  return length3(sum);
}

/** Where a ray towards the eye meets a convex piece; null when it passes beside it. */
function hit(corners: readonly Vector3[], from: Vector3, way: Vector3): number | null {
  const [p, q, r] = corners;
  if (p === undefined || q === undefined || r === undefined) return null;
  const normal = cross3(difference(q, p), difference(r, p));
  const slope = dot3(normal, way);
  if (Math.abs(slope) < 1e-3 * length3(normal)) return null;
  const t = dot3(normal, difference(p, from)) / slope;
  const at = along(from, t, way);
  const isInside = corners.every((corner, index) => {
    const side = difference(corners[(index + 1) % corners.length] ?? corner, corner);
    return dot3(cross3(side, difference(at, corner)), normal) > 1e-4 * length3(normal);
  });
  return isInside ? t : null;
}

describe("paintTree", () => {
  it("keeps every face whole: its pieces have its area", () => {
    fc.assert(
      fc.property(fc.array(plane, { minLength: 1, maxLength: 4 }), (planes) => {
        const faces = facesOf(planes);
        const pieces = paintOrder(paintTree(faces, []), [0, 0, 9]);
        for (const face of faces) {
          const parts = pieces.filter((piece) => piece.kind === "face" && piece.of === face.of);
          const total = parts.reduce((sum, piece) => sum + (piece.kind === "face" ? area(piece.corners) : 0), 0);
          expect(total).toBeCloseTo(area(face.corners), 5);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("cuts three planes of general position into one, two and four pieces", () => {
    const planes: readonly PlaneNumbers[] = [
      { normal: [1, 0, 0], constant: 0 },
      { normal: [0, 1, 0], constant: 0 },
      { normal: [0, 0, 1], constant: 0 },
    ];
    const pieces = paintOrder(paintTree(facesOf(planes), []), [1, 2, 3]);
    expect([0, 1, 2].map((of) => pieces.filter((piece) => piece.of === of).length)).toEqual([1, 2, 4]);
  });

  it("cuts a stroke where it passes through a face, and leaves one in the face whole", () => {
    const faces = facesOf([{ normal: [0, 0, 1], constant: 0 }]);
    const through = {
      stretch: [
        [0, 0, -2],
        [0, 0, 3],
      ] as const,
      of: "through",
    };
    const inside = {
      stretch: [
        [-1, 0, 0],
        [1, 0, 0],
      ] as const,
      of: "inside",
    };
    const drawn = paintOrder(paintTree(faces, [through, inside]), [0, 0, 9]).map((piece) => piece.of);
    expect(drawn).toEqual(["through", 0, "inside", "through"]);
  });
});

describe("paintOrder", () => {
  it("never paints a nearer piece before one that it covers, from any side", () => {
    fc.assert(
      fc.property(fc.array(plane, { minLength: 2, maxLength: 4 }), view, (planes, from) => {
        const { towardsEye } = projection(window, from, { width: 700, height: 460 });
        const pieces = paintOrder(paintTree(facesOf(planes), []), towardsEye).flatMap((piece) =>
          piece.kind === "face" ? [piece.corners] : [],
        );
        for (const piece of pieces) {
          const depths = pieces
            .map((corners) => hit(corners, centroid(piece), towardsEye))
            .filter((depth) => depth !== null);
          for (const [index, depth] of depths.entries()) {
            expect(depth).toBeGreaterThanOrEqual((depths[index - 1] ?? depth) - 1e-6);
          }
        }
      }),
      {
        numRuns: 100,
        // A plane seen all but edge on: a point far away lies on its other side.
        examples: [
          [
            [
              { normal: [0, -3, -3], constant: 5 },
              { normal: [1, 0, 0], constant: -1 },
              { normal: [1, 0, 0], constant: 1 },
            ],
            { turn: 4, tilt: -4, zoom: 1 },
          ],
        ],
      },
    );
  });
});

describe("planeInWindow", () => {
  it("gives corners on the plane and in the window, or nothing", () => {
    fc.assert(
      fc.property(plane, (numbers) => {
        const corners = planeInWindow(numbers, window);
        expect(corners.length === 0 || hasArea(corners)).toBe(true);
        for (const corner of corners) {
          expect(dot3(numbers.normal, corner)).toBeCloseTo(numbers.constant, 6);
          expect(Math.max(...corner.map(Math.abs))).toBeLessThanOrEqual(5 + 1e-6);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("misses nothing: a plane through a point inside is always seen", () => {
    fc.assert(
      fc.property(plane, fc.tuple(entry, entry, entry), ({ normal }, point) => {
        expect(planeInWindow({ normal, constant: dot3(normal, point) }, window).length).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 100 },
    );
  });

  it("draws nothing for an equation that is no plane", () => {
    expect(planeInWindow({ normal: [0, 0, 0], constant: 0 }, window)).toEqual([]);
  });
});
