import { describe, expect, it } from "vitest";
import values from "../../../../../reference/linear-algebra/equations.json" with { type: "json" };
import { type ExactMatrix, matrix, vector } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import { classifyClues, solutionOfClues } from "./classify-clues.ts";
import { classifyPlanes, type ThreePlanes } from "./classify-planes.ts";
import { equation2, solveForY } from "./line.ts";
import { type Intercept, slopeInterceptForm } from "./line-form.ts";
import { lineFromPoints } from "./line-from-points.ts";
import { linearity } from "./linearity.ts";
import { equation3 } from "./plane.ts";
import { sameRowSpace } from "./row-space.ts";
import {
  exponentialOf,
  type FunctionName,
  functionOf,
  namedConstant,
  powerOf,
  type SymbolicFactor,
  type SymbolicTerm,
  symbolicEquation,
  symbolicTerm,
} from "./symbolic-equation.ts";
import { clue } from "./worlds.ts";

const texts = (A: ExactMatrix): string[][] => A.entries.map((row) => row.map(Q.toText));

describe("agrees with SymPy", () => {
  it.each(values.planes)("on the planes $rows", ({ rows, pairs, meet }) => {
    const planes = rows.map(([a = "", b = "", c = "", d = ""]) => equation3(a, b, c, d));
    const { value } = classifyPlanes(planes as unknown as ThreePlanes);
    expect(value.pairs.map(({ relation }) => relation?.kind)).toEqual(pairs);
    expect(value.meet).toBe(meet);
  });

  it.each(values.lines)(
    "on slope and intercepts of $equation",
    ({ equation: [a = "", b = "", c = ""], ...expected }) => {
      const e = equation2(a, b, c);
      const { value } = slopeInterceptForm(e);
      if (value.kind !== "line") throw new Error("every equation here is a line");
      const at = (intercept: Intercept) => (intercept.kind === "at" ? [Q.toText(intercept.value)] : null);
      expect(value.slope && Q.toText(value.slope)).toBe(expected.slope);
      expect(at(value.xIntercept)).toEqual(expected.x);
      expect(at(value.yIntercept)).toEqual(expected.y);
      const y = solveForY(e, Q.of(1));
      expect(y && Q.toText(y)).toBe(expected.at_one);
    },
  );

  it.each(values.points)("on the line through $points", ({ points: [p = [], q = []], slope, equation }) => {
    const { value } = lineFromPoints(vector(p), vector(q));
    expect(value.slope && Q.toText(value.slope)).toBe(slope);
    expect([value.equation.a, value.equation.b, value.equation.c].map(Q.toText)).toEqual(equation);
  });

  it.each(values.row_spaces)("on the row spaces of $first and $second", ({ first, second, same, basis }) => {
    const compared = sameRowSpace(matrix(first), matrix(second));
    expect(compared.kind === "same").toBe(same);
    if (compared.kind === "same") expect(texts(compared.basis)).toEqual(basis);
  });

  it.each(values.clues)("on the worlds of the clues $clues", ({ bounds, clues, worlds, solvable }) => {
    const given = clues.map(([row, constant]) => clue(row as number[], constant as number));
    expect(classifyClues(given, bounds).worlds).toEqual(worlds);
    expect(solutionOfClues(given, bounds.length).kind !== "none").toBe(solvable);
  });
});

type WrittenTerm = readonly [string, ...(readonly unknown[])[]];

function factorOf([kind, first, second]: readonly unknown[]): SymbolicFactor {
  switch (kind) {
    case "power":
      return powerOf(String(first), String(second));
    case "constant":
      return namedConstant(String(first));
    case "exponential":
      return exponentialOf(String(first), ...termsOf(second));
    default:
      return functionOf(kind as FunctionName, ...termsOf(first));
  }
}

const termsOf = (written: unknown): readonly SymbolicTerm[] =>
  (written as readonly WrittenTerm[]).map(([coefficient, ...factors]) =>
    symbolicTerm(coefficient, ...factors.map(factorOf)),
  );

describe("agrees with SymPy on what is linear", () => {
  it.each(values.linearity)("in $left = $right", ({ left, right, linear }) => {
    expect(linearity(symbolicEquation(termsOf(left), termsOf(right))).value.kind).toBe(
      linear ? "linear" : "not-linear",
    );
  });
});
