import { equation2, Q, satisfies, slope, ZERO } from "@gradus/math/exact";
import { toText } from "@gradus/math/explain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { achieved } from "./goals.ts";
import { crossing, equationOf, lieOf, readingOf } from "./reading.ts";
import { slopeFormula, slopeTriangle } from "./slope-triangle.ts";
import { WINDOW } from "./window.ts";

const coefficient = fc.integer({ min: -12, max: 12 });
const line = fc
  .tuple(coefficient, coefficient, fc.integer({ min: -99, max: 99 }))
  .map(([a, b, c]) => equation2(a, b, c));

describe("what is read off a line", () => {
  it("crosses an axis only in points of the line", () => {
    fc.assert(
      fc.property(line, (equation) => {
        if (lieOf(equation) === "no line") return;
        const [x, y] = [crossing(equation, "x"), crossing(equation, "y")];
        if (typeof x !== "string") expect(satisfies(equation, [x, ZERO])).toBe(true);
        if (typeof y !== "string") expect(satisfies(equation, [ZERO, y])).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("takes the slope −a/b from the triangle of the crossings", () => {
    fc.assert(
      fc.property(line, (equation) => {
        const triangle = slopeTriangle(equation, null, WINDOW);
        if (triangle === null) return;
        expect(Q.divide(triangle.rise, triangle.run)).toEqual(slope(equation));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    [
      { a: 2, b: 3, c: 12 },
      "Slope −2/3: the line falls by 2 for every 3 to the right. It crosses the x-axis at 6 and the y-axis at 4.",
    ],
    [
      { a: -3, b: 1, c: 2 },
      "Slope 3: the line rises by 3 for each step to the right. It crosses the x-axis at −2/3 and the y-axis at 2.",
    ],
    [{ a: 1, b: 1, c: 0 }, "Slope −1: the line falls by 1 for each step to the right. It goes through the origin."],
    [{ a: 0, b: 2, c: 6 }, "Slope 0: the line is level. It crosses the y-axis at 3."],
    [{ a: 0, b: 2, c: 0 }, "Slope 0: the line is level. It is the x-axis itself."],
    [{ a: 4, b: 0, c: 0 }, "No slope: the line stands upright. It is the y-axis itself."],
    [{ a: 0, b: 0, c: 0 }, "No line: every point fits this equation."],
  ])("says %j in words", (values, words) => {
    expect(readingOf(equationOf(values))).toBe(words);
  });

  it("shows where the slope comes from, and reduces it only where there is something to reduce", () => {
    const formula = (a: number, b: number, c: number) => {
      const equation = equation2(a, b, c);
      return toText(slopeFormula(equation, slopeTriangle(equation, null, WINDOW)));
    };
    expect(formula(2, 3, 12)).toBe("−4/6 = −2/3");
    expect(formula(2, 3, 6)).toBe("−2/3");
    expect(formula(0, 3, 6)).toBe("0");
    expect(formula(3, 0, 6)).toBe("none");
  });
});

describe("the goals", () => {
  it("are not reached by an equation that every point fits", () => {
    expect(achieved({ a: 0, b: 0, c: 0 }, []).goal).toBeNull();
    expect(achieved({ a: 0, b: 0, c: 0 }, ["through-both"]).goal).toBeNull();
  });

  it("are the line through both points and any upright line, in either order", () => {
    expect(achieved({ a: -6, b: 4, c: -10 }, []).goal).toBe("through-both");
    expect(achieved({ a: 2, b: 0, c: 99 }, ["through-both"]).goal).toBe("no-slope");
    expect(achieved({ a: 2, b: 0, c: 2 }, []).goal).toBe("no-slope");
  });

  it("tell a level line from one without a slope, and a line through one point from one through both", () => {
    expect(achieved({ a: 0, b: 1, c: 2 }, ["through-both"])).toEqual({
      goal: null,
      note: expect.stringContaining("it is 0"),
    });
    expect(achieved({ a: 1, b: 0, c: 1 }, ["no-slope"]).note).toContain("Through P");
  });
});
