import { equation2, Q, rational, sameLine, satisfies } from "@gradus/math/exact";
import { equationNode, toText } from "@gradus/math/explain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInside } from "../plane/plane-window.ts";
import { gripPlace, gripsOn, keepGrips } from "./grips.ts";
import { slideLine, stepTurn, turnLine, wholeEquation } from "./turn-line.ts";

const window = { x: [-2.5, 12], y: [-1.9, 7.4] } as const;
const limits = { ab: 12, c: 99 };
const rules = { snap: 1, bounds: window, limits };
const grip = (x: number | string, y: number | string) => [rational(x), rational(y)] as const;
const coefficient = fc.integer({ min: -12, max: 12 });
const line = fc
  .tuple(coefficient, coefficient, fc.integer({ min: -99, max: 99 }))
  .filter(([a, b]) => a !== 0 || b !== 0)
  .map(([a, b, c]) => equation2(a, b, c));

describe("wholeEquation", () => {
  it("keeps the line and gives whole coefficients without a common divisor, the first positive", () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 9 }), (e, k) => {
        const scaled = {
          a: Q.divide(e.a, rational(-k)),
          b: Q.divide(e.b, rational(-k)),
          c: Q.divide(e.c, rational(-k)),
        };
        const whole = wholeEquation(scaled);
        expect(sameLine(whole, e)).toBe(true);
        expect([whole.a, whole.b, whole.c].every(Q.isInteger)).toBe(true);
        expect(Q.sign(Q.isZero(whole.a) ? whole.b : whole.a)).toBe(1);
        expect(wholeEquation(whole)).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });

  it("leaves 0 = 5 alone", () => {
    expect(wholeEquation(equation2(0, 0, 5))).toEqual(equation2(0, 0, 5));
  });
});

describe("turnLine", () => {
  it("turns through the fixed grip and lands near the target", () => {
    const turn = turnLine(grip(4, 0), [9.2, 5.4], rules);
    expect(turn && toText(equationNode(turn.equation))).toBe("x − y = 4");
    expect(turn && gripPlace(turn.grip)).toEqual([9, 5]);
  });

  it("always gives a readable line through both grips, or none", () => {
    const place = fc.tuple(fc.double({ min: -4, max: 14, noNaN: true }), fc.double({ min: -3, max: 9, noNaN: true }));
    fc.assert(
      fc.property(fc.integer({ min: -2, max: 12 }), fc.integer({ min: -1, max: 7 }), place, (x, y, target) => {
        const fixed = grip(x, y);
        const turn = turnLine(fixed, target, rules);
        if (turn === null) return;
        expect(satisfies(turn.equation, fixed) && satisfies(turn.equation, turn.grip)).toBe(true);
        expect(isInside(window, gripPlace(turn.grip))).toBe(true);
        expect(Math.abs(Q.toNumber(turn.equation.a))).toBeLessThanOrEqual(12);
        expect(Math.abs(Q.toNumber(turn.equation.b))).toBeLessThanOrEqual(12);
        expect(Math.abs(Q.toNumber(turn.equation.c))).toBeLessThanOrEqual(99);
      }),
      { numRuns: 100 },
    );
  });

  it("does not rest on the fixed grip nor on a place that is taken", () => {
    const turn = turnLine(grip(4, 0), [4, 0], { ...rules, taken: [[4, 1]] });
    expect(turn && gripPlace(turn.grip)).not.toEqual([4, 0]);
    expect(turn && gripPlace(turn.grip)).not.toEqual([4, 1]);
  });
});

describe("stepTurn", () => {
  it("steps on over a place where the grip may not rest", () => {
    const turn = stepTurn(grip(4, 0), [3, 0], [4, 0], rules);
    expect(turn && gripPlace(turn.grip)).toEqual([5, 0]);
  });

  it("ends at the edge", () => {
    expect(stepTurn(grip(4, 0), [12, 0], [12, 0], rules)).toBeNull();
    expect(stepTurn(grip(4, 0), [12, 0], [13, 0], rules)).toBeNull();
  });
});

describe("slideLine", () => {
  it("changes only the constant, by whole numbers within the limit", () => {
    const slid = slideLine(equation2(2, 3, 12), [0.4, 0.4], limits);
    expect(toText(equationNode(slid))).toBe("2x + 3y = 14");
    expect(Q.toNumber(slideLine(equation2(12, 12, 90), [9, 9], limits).c)).toBe(99);
  });
});

describe("gripsOn", () => {
  it("holds a line at two whole points near its ends", () => {
    expect(gripsOn(equation2(1, 1, 8), window)?.map(gripPlace)).toEqual([
      [2, 6],
      [8, 0],
    ]);
  });

  it("holds a line without whole points at exact points on it", () => {
    const e = equation2(2, 4, 7);
    const grips = gripsOn(e, window);
    expect(grips?.every((point) => satisfies(e, point))).toBe(true);
  });

  it("holds every line that shows more than a corner at two exact points of it, inside and apart", () => {
    fc.assert(
      fc.property(line, (e) => {
        const grips = gripsOn(e, window);
        if (grips === null) return;
        expect(grips.every((point) => satisfies(e, point) && isInside(window, gripPlace(point)))).toBe(true);
        expect(gripPlace(grips[0])).not.toEqual(gripPlace(grips[1]));
      }),
      { numRuns: 100 },
    );
  });

  it("gives nothing to hold for no line and for one out of sight", () => {
    expect(gripsOn(equation2(0, 0, 5), window)).toBeNull();
    expect(gripsOn(equation2(1, 1, 99), window)).toBeNull();
  });

  it("keeps off what it is told to avoid", () => {
    const places = gripsOn(equation2(1, 1, 8), window, { avoid: [[2, 6]] })?.map(gripPlace);
    expect(places).not.toContainEqual([2, 6]);
  });
});

describe("keepGrips", () => {
  const old = [grip(2, 6), grip(7, 1)] as const;

  it("leaves the grips where they are while the line goes through them", () => {
    expect(keepGrips(old, equation2(2, 2, 16), window, [])).toBe(old);
  });

  it("finds new ones near the old when the line moved away", () => {
    expect(keepGrips(old, equation2(1, 1, 7), window, [])?.map(gripPlace)).toEqual([
      [1, 6],
      [6, 1],
    ]);
  });
});
