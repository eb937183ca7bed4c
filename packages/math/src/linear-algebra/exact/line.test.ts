import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrix, vector } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import { smallRational } from "../../exact/testing/arbitrary-matrix.ts";
import {
  classifySystem2,
  equation2,
  equationKind,
  lineThrough,
  parallel,
  sameLine,
  satisfies,
  scaleEquation,
  slope,
  solveForX,
  solveForY,
} from "./line.ts";
import { sameSolutionSet } from "./linear-solution.ts";
import { solve } from "./solve.ts";
import { twoEquations } from "./testing/arbitrary-systems.ts";

describe("classifySystem2", () => {
  it("agrees with row reduction, degenerate equations included", () => {
    fc.assert(
      fc.property(twoEquations, ([e1, e2]) => {
        const A = matrix([
          [e1.a, e1.b],
          [e2.a, e2.b],
        ]);
        expect(sameSolutionSet(classifySystem2(e1, e2), solve(A, [e1.c, e2.c]).value)).toBe(true);
      }),
    );
  });

  it.each([
    ["two crossing lines", [1, 1, 3], [1, -1, 1], "unique"],
    ["two parallel lines", [1, 1, 3], [2, 2, 7], "none"],
    ["one line twice", [1, 1, 3], [-2, -2, -6], "infinite"],
    ["two vertical lines", [1, 0, 3], [1, 0, 4], "none"],
    ["a vertical and a horizontal line", [1, 0, 3], [0, 2, 4], "unique"],
    ["slopes 2 and 2.01", [2, -1, 0], [2.01, -1, 1], "unique"],
    ["a line and 0 = 0", [1, 1, 3], [0, 0, 0], "infinite"],
    ["a line and 0 = 1", [1, 1, 3], [0, 0, 1], "none"],
    ["0 = 0 twice", [0, 0, 0], [0, 0, 0], "infinite"],
    ["0 = 0 and 0 = 1", [0, 0, 0], [0, 0, 1], "none"],
    ["both lines through the origin", [1, 2, 0], [2, 4, 0], "infinite"],
  ] as const)("tells %s", (_, [a, b, c], [d, e, f], kind) => {
    expect(classifySystem2(equation2(a, b, c), equation2(d, e, f)).kind).toBe(kind);
    expect(classifySystem2(equation2(d, e, f), equation2(a, b, c)).kind).toBe(kind);
  });
});

describe("lines", () => {
  it("pass through the points they were made of, and only proportional equations are the same line", () => {
    const point = fc.tuple(smallRational, smallRational);
    fc.assert(
      fc.property(point, point, smallRational, (p, q, k) => {
        if (Q.equals(p[0], q[0]) && Q.equals(p[1], q[1])) {
          expect(() => lineThrough(p, q)).toThrow("lineThrough: the two points must be different");
          return;
        }
        const line = lineThrough(p, q);
        expect(satisfies(line, p) && satisfies(line, q)).toBe(true);
        if (!Q.isZero(k)) expect(sameLine(line, scaleEquation(line, k))).toBe(true);
        const moved = { ...line, c: Q.add(line.c, Q.of(1)) };
        expect([sameLine(line, moved), parallel(line, moved)]).toEqual([false, true]);
        const y = solveForY(line, p[0]);
        expect(y === null || Q.equals(y, p[1])).toBe(true);
        const x = solveForX(line, p[1]);
        expect(x === null || Q.equals(x, p[0])).toBe(true);
      }),
    );
  });

  it("have no slope and no single y when vertical", () => {
    expect([slope(equation2(1, 0, 3)), solveForY(equation2(1, 0, 3), Q.of(3))]).toEqual([null, null]);
    expect(solveForX(equation2(0, 1, 3), Q.of(3))).toBeNull();
    expect(slope(equation2(0, 1, 3))).toEqual(Q.of(0));
  });

  it("are told from equations without unknowns", () => {
    expect([equation2(0, 0, 0), equation2(0, 0, 2), equation2(0, 3, 0)].map(equationKind)).toEqual([
      "always",
      "never",
      "line",
    ]);
    expect(sameLine(equation2(0, 0, 1), equation2(0, 0, 2))).toBe(true);
    expect(sameLine(equation2(0, 0, 0), equation2(1, 0, 0))).toBe(false);
    expect(parallel(equation2(0, 0, 0), equation2(1, 0, 0))).toBe(false);
    expect(satisfies(equation2(2, "1/2", 3), vector([1, 2]))).toBe(true);
    expect(() => scaleEquation(equation2(1, 1, 1), 0)).toThrow("scaleEquation: the factor must not be 0");
  });
});
