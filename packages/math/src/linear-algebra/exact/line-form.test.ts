import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vector } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import { smallRational } from "../../exact/testing/arbitrary-matrix.ts";
import { keepsLine, passesThroughPoints } from "./equation-invariant.ts";
import { equation2, equationKind, type LinearEquation2, lineThrough, sameLine, satisfies, slope } from "./line.ts";
import { applyLineFormMove, interceptOn, type LineFormStep, slopeInterceptForm } from "./line-form.ts";
import { applyPointsMove, lineFromPoints, type PointsState, type PointsStep } from "./line-from-points.ts";
import { writtenEquation } from "./written-equation.ts";

const names = ["u", "v"] as const;
const anyEquation: fc.Arbitrary<LinearEquation2> = fc
  .tuple(smallRational, smallRational, smallRational)
  .map(([a, b, c]) => ({ a, b, c }));

function expectReplays(e: LinearEquation2, steps: readonly LineFormStep[]): void {
  let line = writtenEquation(e, names);
  for (const step of steps) {
    expect(step.before).toEqual(line);
    expect(applyLineFormMove(step.before, step)).toEqual(step.after);
    expect(keepsLine(step, names)).toBe(true);
    line = step.after;
  }
}

describe("slopeInterceptForm", () => {
  it("names slope and intercepts of any equation, degenerate ones included", () => {
    fc.assert(
      fc.property(anyEquation, (e) => {
        const { value } = slopeInterceptForm(e);
        expect(value.kind).toBe(equationKind(e));
        if (value.kind !== "line") return;
        expect(value.slope).toEqual(slope(e));
        const { xIntercept, yIntercept } = value;
        if (xIntercept.kind === "at") expect(satisfies(e, [xIntercept.value, Q.of(0)])).toBe(true);
        else expect([0, 1].every((x) => satisfies(e, vector([x, 0])))).toBe(xIntercept.kind === "every");
        if (yIntercept.kind === "at") expect(satisfies(e, [Q.of(0), yIntercept.value])).toBe(true);
        else expect([0, 1].every((y) => satisfies(e, vector([0, y])))).toBe(yIntercept.kind === "every");
      }),
      { numRuns: 200 },
    );
  });

  it("replays: each step keeps the points of the line, and the last reads off what is so", () => {
    fc.assert(
      fc.property(anyEquation, (e) => {
        const { steps } = slopeInterceptForm(e, names);
        expectReplays(e, steps);
        expect(steps.filter(({ rule }) => rule.startsWith("read-"))).toHaveLength(1);
        for (const step of steps.slice(0, -1)) expect(step.after).not.toEqual(step.before);
        for (const axis of [0, 1] as const) {
          const along = interceptOn(e, axis, names);
          expectReplays(e, along.steps);
          const form = slopeInterceptForm(e).value;
          if (form.kind === "line") expect(along.value).toEqual(axis === 0 ? form.xIntercept : form.yIntercept);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("moves, then divides, and leaves out what is done already", () => {
    const rules = (...abc: [number, number, number]) =>
      slopeInterceptForm(equation2(...abc)).steps.map(({ rule }) => rule);
    expect(rules(2, 3, 12)).toEqual(["line-move", "line-divide", "read-slope"]);
    expect(rules(2, 1, 12)).toEqual(["line-move", "read-slope"]);
    expect(rules(0, 1, 12)).toEqual(["read-slope"]);
    expect(rules(2, 0, 12)).toEqual(["line-divide", "read-vertical"]);
    expect(rules(0, 0, 12)).toEqual(["read-no-line"]);
  });

  it("tells an axis from a parallel to it", () => {
    expect(interceptOn(equation2(0, 1, 0), 0).value).toEqual({ kind: "every" });
    expect(interceptOn(equation2(0, 1, 2), 0).value).toEqual({ kind: "none" });
    expect(interceptOn(equation2(3, 0, 0), 0).value).toEqual({ kind: "at", value: Q.of(0) });
    expect(slopeInterceptForm(equation2(3, 0, 0)).value).toEqual({
      kind: "line",
      slope: null,
      xIntercept: { kind: "at", value: Q.of(0) },
      yIntercept: { kind: "every" },
    });
  });

  it("would see a slope of a/b, a term that keeps its sign and a wrong intercept", () => {
    const { steps } = slopeInterceptForm(equation2(2, 3, 12));
    const [move, , read] = steps;
    if (move?.rule !== "line-move" || read?.rule !== "read-slope") throw new Error("the steps are others");
    expect(keepsLine({ ...read, at: { ...read.at, slope: Q.of("2/3") } })).toBe(false);
    expect(keepsLine({ ...read, at: { ...read.at, intercept: Q.of(12) } })).toBe(false);
    const kept = move.after.right.map((term) => (term.type === "plain" ? { ...term, coefficient: Q.of(2) } : term));
    expect(keepsLine({ ...move, after: { ...move.after, right: kept } })).toBe(false);
  });
});

describe("lineFromPoints", () => {
  const point = fc.tuple(smallRational, smallRational);
  const twoPoints = fc.tuple(point, point).filter(([[x1, y1], [x2, y2]]) => !(Q.equals(x1, x2) && Q.equals(y1, y2)));

  it("is the line through both, in coprime whole numbers", () => {
    fc.assert(
      fc.property(twoPoints, ([p, q]) => {
        const { equation, slope: m } = lineFromPoints(p, q).value;
        expect(sameLine(equation, lineThrough(p, q))).toBe(true);
        expect(m).toEqual(slope(equation));
        expect([equation.a, equation.b, equation.c].every(Q.isInteger)).toBe(true);
        expect(Q.sign(Q.isZero(equation.a) ? equation.b : equation.a)).toBe(1);
        expect(lineFromPoints(q, p).value.equation).toEqual(equation);
      }),
      { numRuns: 200 },
    );
  });

  it("replays: whatever is known at each step is true of both points, and the last equation is the value", () => {
    fc.assert(
      fc.property(twoPoints, ([p, q]) => {
        const { value, steps } = lineFromPoints(p, q, names);
        let state: PointsState = { points: [p, q], names, slope: null, equation: null };
        for (const step of steps) {
          expect(step.before).toEqual(state);
          expect(applyPointsMove(step.before, step)).toEqual(step.after);
          expect(passesThroughPoints(step)).toBe(true);
          expect(step.after).not.toEqual(step.before);
          state = step.after;
        }
        expect(state.equation).toEqual(writtenEquation(value.equation, names));
      }),
      { numRuns: 200 },
    );
  });

  it("works out examples rule by rule", () => {
    const rules = (p: number[], q: number[]) => lineFromPoints(vector(p), vector(q)).steps.map(({ rule }) => rule);
    expect(rules([1, 2], [3, 1])).toEqual(["slope-from-points", "point-slope", "solve-for-ordinate", "whole-numbers"]);
    expect(rules([3, 2], [3, 5])).toEqual(["same-abscissa"]);
    expect(rules([0, 0], [2, 1])).toEqual(["slope-from-points", "point-slope", "whole-numbers"]);
    expect(rules([1, 2], [3, 2])).toEqual(["slope-from-points", "point-slope", "solve-for-ordinate"]);
    expect(() => lineFromPoints(vector([1, 2]), vector([1, 2]))).toThrow(
      "lineFromPoints: the two points must be different",
    );
  });

  it("would see run over rise and an equation that misses a point", () => {
    const [first, second] = lineFromPoints(vector([1, 2]), vector([3, 6])).steps as readonly PointsStep[];
    expect(
      first && passesThroughPoints({ ...first, after: { ...first.after, slope: Q.of("1/2") } } as PointsStep),
    ).toBe(false);
    const off = writtenEquation(equation2(2, -1, 1), ["x", "y"]);
    expect(second && passesThroughPoints({ ...second, after: { ...second.after, equation: off } } as PointsStep)).toBe(
      false,
    );
  });
});
