import { classifySystem2, hasSolution, Q, vector } from "@gradus/math/exact";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { achieved, type GoalId } from "./goals.ts";
import { type Coefficients, describeSystem, meetingOf, outcomeOf, systemOf } from "./outcome.ts";

const start: Coefficients = { a1: 1, b1: 1, c1: 8, a2: 1, b2: -1, c2: 4 };
const redundant: Coefficients = { a1: 1, b1: 1, c1: 8, a2: 2, b2: 2, c2: 16 };
const contradictory: Coefficients = { ...redundant, c2: 15 };
const coefficient = fc.integer({ min: -3, max: 3 });
const anything = fc.record({
  a1: coefficient,
  b1: coefficient,
  c1: coefficient,
  a2: coefficient,
  b2: coefficient,
  c2: coefficient,
});

describe("outcomeOf", () => {
  it.each([
    [start, "One solution.", "The lines cross at (6, 2)."],
    [redundant, "Infinitely many.", "Both equations draw the same line."],
    [contradictory, "No solution.", "The lines are parallel."],
    [{ ...start, a1: 0, b1: 0 }, "No solution.", "Equation 1, 0 = 8, holds for no point."],
    [
      { ...start, a2: 0, b2: 0, c2: 0 },
      "Infinitely many.",
      "Equation 2, 0 = 0, holds for every point and rules nothing out.",
    ],
    [{ ...start, a1: 2, b1: 3, c1: 1 }, "One solution.", "The lines cross at (13/5, −7/5)."],
  ])("says of %j: %s %s", (coefficients, count, reason) => {
    expect(outcomeOf(coefficients)).toEqual({ count, reason });
  });

  it("counts as many solutions as can be found on a grid of points", () => {
    const grid = Array.from({ length: 21 * 21 }, (_, k) => vector([(k % 21) - 10, Math.floor(k / 21) - 10]));
    fc.assert(
      fc.property(anything, (coefficients) => {
        const { first, second } = systemOf(coefficients);
        const found = grid.filter(([x, y]) =>
          [first, second].every(({ a, b, c }) => x && y && Q.equals(Q.add(Q.multiply(a, x), Q.multiply(b, y)), c)),
        );
        const { count } = outcomeOf(coefficients);
        if (found.length > 1) expect(count).toBe("Infinitely many.");
        if (found.length === 1) expect(count).not.toBe("No solution.");
        const solution = classifySystem2(first, second);
        expect(found.every((point) => hasSolution(solution, point))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe("describeSystem", () => {
  it("says in words what the picture shows", () => {
    expect(describeSystem(start)).toBe(
      "Two equations in the plane. Line 1 is x + y = 8; it falls from left to right. Line 2 is x − y = 4; it rises from left to right. One solution. The lines cross at (6, 2).",
    );
    expect(describeSystem({ ...start, b1: 0, a2: 0 })).toContain(
      "Line 1 is x = 8; it stands upright. Line 2 is −y = 4; it is level.",
    );
    expect(describeSystem({ ...start, a2: 0, b2: 0 })).toContain("Line 2 is 0 = 4; it draws no line.");
  });
});

describe("achieved", () => {
  const goal = (before: Coefficients, after: Coefficients, reached: readonly GoalId[] = []) =>
    achieved(before, after, reached).goal;

  it("recognises a redundant system of two real lines", () => {
    expect(goal(start, redundant)).toBe("redundant");
  });

  it("is not passed by an equation that draws no line", () => {
    expect(goal(start, { ...start, a2: 0, b2: 0, c2: 0 })).toBeNull();
    expect(goal(redundant, { ...redundant, a2: 0, b2: 0, c2: 5 }, ["redundant"])).toBeNull();
  });

  it("asks for the redundant system first", () => {
    expect(goal(start, contradictory)).toBeNull();
  });

  it("recognises the contradiction made by one number from a redundant system", () => {
    expect(goal(redundant, contradictory, ["redundant"])).toBe("contradictory");
  });

  it("refuses two changes, and a change from elsewhere, and says why", () => {
    const twice = achieved(redundant, { ...contradictory, c1: 9 }, ["redundant"]);
    expect(twice.goal).toBeNull();
    expect(twice.note).toContain("not by one change");
    expect(achieved({ ...contradictory, c2: 14 }, contradictory, ["redundant"]).note).toContain("not by one change");
  });

  it("needs the constant: no single other number turns one line into two parallel ones", () => {
    const lines = anything.filter((c) => meetingOf({ ...c, a2: 2 * c.a1, b2: 2 * c.b1, c2: 2 * c.c1 }) === "redundant");
    fc.assert(
      fc.property(lines, fc.constantFrom("a1", "b1", "a2", "b2"), coefficient, (c, key, value) => {
        const same = { ...c, a2: 2 * c.a1, b2: 2 * c.b1, c2: 2 * c.c1 };
        if (same.c1 === 0 || same.a1 === 0 || same.b1 === 0) return;
        expect(goal(same, { ...same, [key]: value }, ["redundant"])).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});
