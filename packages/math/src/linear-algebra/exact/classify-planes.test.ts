import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vector } from "../../exact/matrix.ts";
import { dot } from "../../exact/product.ts";
import { Q } from "../../exact/rational.ts";
import { smallRational } from "../../exact/testing/arbitrary-matrix.ts";
import { classifyPlanes, type PlanesState, type PlanesStep, type ThreePlanes } from "./classify-planes.ts";
import { placesPlanes } from "./equation-invariant.ts";
import { familyPoint } from "./linear-solution.ts";
import { crossingDirection, equation3, normalOf, planeIntercepts, planeRelation, satisfies3 } from "./plane.ts";
import { threePlanes } from "./testing/arbitrary-planes.ts";

type Row = readonly [number, number, number, number];
const planes = (...rows: readonly [Row, Row, Row]): ThreePlanes => {
  const [first, second, third] = rows;
  return [equation3(...first), equation3(...second), equation3(...third)];
};

const EVERY_WAY = [
  ["the walls and floor of a room", [1, 0, 0, 1], [0, 1, 0, 2], [0, 0, 1, 3], "point", "one-point"],
  ["three slanting planes with one point", [1, 1, 1, 6], [1, -1, 1, 2], [2, 1, -1, 1], "point", "one-point"],
  ["the pages of a book", [1, 0, 0, 0], [0, 1, 0, 0], [1, 1, 0, 0], "line", "common-line"],
  ["one plane twice and another", [1, 1, 1, 6], [2, 2, 2, 12], [1, 0, 0, 1], "line", "two-coincide-third-crosses"],
  ["one plane three times", [1, 1, 1, 6], [2, 2, 2, 12], [-1, -1, -1, -6], "plane", "all-coincide"],
  ["three floors", [0, 0, 1, 0], [0, 0, 1, 1], [0, 0, 2, 7], "nowhere", "all-parallel"],
  ["one floor twice and another", [0, 0, 1, 0], [0, 0, 3, 0], [0, 0, 1, 7], "nowhere", "two-coincide-third-parallel"],
  ["two floors and a wall", [0, 0, 1, 0], [0, 0, 1, 1], [1, 0, 0, 0], "nowhere", "two-parallel-third-crosses"],
  ["a tent with its floor", [1, 0, 0, 0], [0, 1, 0, 0], [1, 1, 0, 5], "nowhere", "prism"],
  ["a prism of slanting planes", [1, 1, 1, 1], [1, 2, 3, 2], [2, 3, 4, 5], "nowhere", "prism"],
  ["a false equation", [0, 0, 0, 1], [0, 1, 0, 0], [1, 1, 0, 5], "nowhere", "impossible-equation"],
  ["0 = 0 with two planes that cross", [0, 0, 0, 0], [0, 1, 0, 0], [1, 1, 0, 5], "line", "fewer-planes"],
  ["0 = 0 with two floors", [0, 0, 1, 0], [0, 0, 0, 0], [0, 0, 1, 5], "nowhere", "fewer-planes"],
  ["0 = 0 twice with a plane", [0, 0, 1, 0], [0, 0, 0, 0], [0, 0, 0, 0], "plane", "fewer-planes"],
  ["0 = 0 three times", [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], "space", "fewer-planes"],
] as const;

describe("classifyPlanes", () => {
  it.each(EVERY_WAY)("tells %s in every order", (_, a, b, c, meet, how) => {
    for (const [p, q, r] of [
      [a, b, c],
      [b, c, a],
      [c, a, b],
      [c, b, a],
    ] as const) {
      const { value } = classifyPlanes(planes(p, q, r));
      expect([value.meet, value.how]).toEqual([meet, how]);
    }
  });

  it("replays: three comparisons and a conclusion, each right by ranks", () => {
    fc.assert(
      fc.property(threePlanes, (given) => {
        let state: PlanesState = { planes: given, pairs: [] };
        const { value, steps } = classifyPlanes(given);
        for (const step of steps) {
          expect(step.before).toEqual(state);
          expect(placesPlanes(step)).toBe(true);
          state = step.after;
        }
        expect(steps.map(({ rule }) => rule)).toEqual([...Array(3).fill("compare-planes"), "conclude-planes"]);
        expect(steps.at(-1)).toMatchObject({ at: { outcome: value } });
      }),
      { numRuns: 200 },
    );
  });

  it("names points that lie on all three planes", () => {
    fc.assert(
      fc.property(threePlanes, fc.array(smallRational, { minLength: 3, maxLength: 3 }), (given, parameters) => {
        const { solution } = classifyPlanes(given).value;
        if (solution.kind === "none") return;
        const point = solution.kind === "unique" ? solution.point : familyPoint(solution, parameters);
        expect(given.every((e) => satisfies3(e, point))).toBe(true);
      }),
    );
  });

  it("stays as it is when equations are scaled", () => {
    const factor = smallRational.filter((k) => !Q.isZero(k));
    fc.assert(
      fc.property(threePlanes, factor, ([e, f, g], k) => {
        const times = (x: typeof e.a) => Q.multiply(k, x);
        const scaled = { a: times(f.a), b: times(f.b), c: times(f.c), d: times(f.d) };
        const [first, second] = [classifyPlanes([e, f, g]).value, classifyPlanes([e, scaled, g]).value];
        expect([second.meet, second.how]).toEqual([first.meet, first.how]);
      }),
    );
  });

  it("turns a common line into a prism by one constant, with the mix that shows it", () => {
    const { value } = classifyPlanes(planes([1, 0, 0, 0], [0, 1, 0, 0], [1, 1, 0, 5]));
    expect(value.certificate).toEqual({ combination: vector([1, 1, -1]), constant: Q.of(-5) });
    expect(classifyPlanes(planes([1, 0, 0, 0], [0, 1, 0, 0], [1, 1, 0, 0])).value.certificate).toEqual({
      combination: vector([1, 1, -1]),
      constant: Q.of(0),
    });
  });

  it("would see a wrong relation, a wrong way to lie and a forged certificate", () => {
    const { steps } = classifyPlanes(planes([1, 0, 0, 0], [0, 1, 0, 0], [1, 1, 0, 5]));
    const conclusion = steps.at(-1) as Extract<PlanesStep, { rule: "conclude-planes" }>;
    const { outcome } = conclusion.at;
    const forge = (change: Partial<typeof outcome>) =>
      placesPlanes({ ...conclusion, at: { outcome: { ...outcome, ...change } } });
    expect(forge({})).toBe(true);
    expect(forge({ how: "common-line" })).toBe(false);
    expect(forge({ how: "fewer-planes" })).toBe(false);
    expect(forge({ certificate: null })).toBe(false);
    expect(forge({ certificate: { combination: vector([1, 1, 1]), constant: Q.of(5) } })).toBe(false);
    const [first] = steps as readonly Extract<PlanesStep, { rule: "compare-planes" }>[];
    const parallel = { kind: "parallel", factor: Q.of(1) } as const;
    expect(first && placesPlanes({ ...first, at: { ...first.at, relation: parallel } })).toBe(false);
  });
});

describe("planes", () => {
  it("are compared with the factor between them", () => {
    const relation = (p: Row, q: Row) => planeRelation(equation3(...p), equation3(...q));
    expect(relation([1, 2, 3, 4], [2, 4, 6, 8])).toEqual({ kind: "same", factor: Q.of(2) });
    expect(relation([0, 2, 0, 4], [0, -1, 0, 0])).toEqual({ kind: "parallel", factor: Q.of("-1/2") });
    expect(relation([1, 2, 3, 4], [1, 2, 4, 4])).toEqual({ kind: "crossing" });
    expect(relation([0, 0, 0, 0], [1, 2, 4, 4])).toBeNull();
  });

  it("cross in a direction at right angles to both normals, not 0 exactly when they cross", () => {
    fc.assert(
      fc.property(threePlanes, ([e, f]) => {
        const direction = crossingDirection(e, f);
        expect([normalOf(e), normalOf(f)].every((normal) => Q.isZero(dot(normal, direction)))).toBe(true);
        expect(direction.some((entry) => !Q.isZero(entry))).toBe(planeRelation(e, f)?.kind === "crossing");
      }),
    );
  });

  it("meet the axes where two of the unknowns are 0", () => {
    expect(planeIntercepts(equation3(1, -2, 0, 6))).toEqual([Q.of(6), Q.of(-3), null]);
    expect(satisfies3(equation3(1, 2, 3, 14), vector([1, 2, 3]))).toBe(true);
  });
});
