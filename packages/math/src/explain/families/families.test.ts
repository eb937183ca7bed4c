import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExactMatrix, matrix, vector } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import { smallRational } from "../../exact/testing/arbitrary-matrix.ts";
import { classifyPlanes } from "../../linear-algebra/exact/classify-planes.ts";
import { combinationOf, combineRows } from "../../linear-algebra/exact/combination.ts";
import { dependence } from "../../linear-algebra/exact/dependence.ts";
import { determinant3x3 } from "../../linear-algebra/exact/determinant.ts";
import { equation2 } from "../../linear-algebra/exact/line.ts";
import { interceptOn, slopeInterceptForm } from "../../linear-algebra/exact/line-form.ts";
import { lineFromPoints } from "../../linear-algebra/exact/line-from-points.ts";
import { linearity } from "../../linear-algebra/exact/linearity.ts";
import { missingEntry } from "../../linear-algebra/exact/missing-entry.ts";
import { mixOfTwoRows } from "../../linear-algebra/exact/mix-of-two-rows.ts";
import { equation3 } from "../../linear-algebra/exact/plane.ts";
import { rankByReduction } from "../../linear-algebra/exact/rank-by-reduction.ts";
import { rank } from "../../linear-algebra/exact/row-echelon-form.ts";
import { rowFactor } from "../../linear-algebra/exact/row-factor.ts";
import { singularity } from "../../linear-algebra/exact/singularity.ts";
import {
  exponentialOf,
  functionOf,
  namedConstant,
  powerOf,
  type SymbolicFactor,
  symbolicEquation,
  symbolicTerm,
} from "../../linear-algebra/exact/symbolic-equation.ts";
import { mixedRows, threePlanes } from "../../linear-algebra/exact/testing/arbitrary-planes.ts";
import { anyMatrix, squareMatrix } from "../../linear-algebra/exact/testing/arbitrary-systems.ts";
import { determinantOfTriangular } from "../../linear-algebra/exact/triangular.ts";
import { expectSayable } from "../testing/sayable.ts";
import { toText } from "../to-text.ts";
import {
  explainCombination,
  explainCombine,
  explainDependence,
  explainDeterminant,
  explainFactor,
  explainLinearity,
  explainLineForm,
  explainMissingEntry,
  explainMix,
  explainPlanes,
  explainPoints,
  explainRank,
  explainSingularity,
} from "./index.ts";

const lines = (explanations: readonly { readonly text: string }[]): readonly string[] =>
  explanations.map(({ text }) => text);

describe("the words of each family", () => {
  it("say any trace about rows, empty and singular matrices included", () => {
    fc.assert(
      fc.property(fc.oneof(anyMatrix, mixedRows), squareMatrix, (A, S) => {
        explainDependence(dependence(A).steps).forEach(expectSayable);
        explainRank(rankByReduction(A).steps).forEach(expectSayable);
        explainSingularity(singularity(S).steps).forEach(expectSayable);
        const [target = []] = A.entries;
        const rest: ExactMatrix = matrix(A.entries.slice(1), A.columns);
        if (A.rows === 0) return;
        explainCombination(combinationOf(rest, target).steps).forEach(expectSayable);
        explainCombine(
          combineRows(
            A,
            A.entries.map(() => Q.of(-1)),
          ).steps,
        ).forEach(expectSayable);
        explainFactor(rowFactor(target, A.entries.at(-1) ?? []).steps).forEach(expectSayable);
        const second = rest.entries[0];
        if (second && rank(matrix([target, second])) === 2) {
          explainMix(mixOfTwoRows(target, second, A.entries.at(-1) ?? []).steps).forEach(expectSayable);
        }
        if (S.rows > 0) explainMissingEntry(missingEntry(S, S.rows - 1, 0).steps).forEach(expectSayable);
      }),
    );
  });

  it("say any trace about lines and planes, degenerate equations included", () => {
    fc.assert(
      fc.property(threePlanes, (planes) => {
        explainPlanes(classifyPlanes(planes).steps).forEach(expectSayable);
        const [{ a, b, c }, { a: p, b: q }] = planes;
        explainLineForm(slopeInterceptForm({ a, b, c }).steps).forEach(expectSayable);
        for (const axis of [0, 1] as const)
          explainLineForm(interceptOn({ a, b, c }, axis).steps).forEach(expectSayable);
        if (Q.equals(a, p) && Q.equals(b, q)) return;
        explainPoints(lineFromPoints([a, b], [p, q]).steps).forEach(expectSayable);
      }),
    );
  });

  it("say whether any equation is linear", () => {
    const factor: fc.Arbitrary<SymbolicFactor> = fc.oneof(
      fc
        .tuple(fc.constantFrom("x", "y"), fc.constantFrom(0, 1, 1, 2, -1, -2, "1/2", "3/2"))
        .map(([u, e]) => powerOf(u, e)),
      fc
        .constantFrom("sin", "cos", "log", "root", "absolute" as const)
        .map((name) => functionOf(name as "sin", symbolicTerm(2, "x"), symbolicTerm(-1))),
      fc.constantFrom("1/2", 2, -3).map((base) => exponentialOf(base, symbolicTerm(-1, "y"))),
      fc.constant(namedConstant("π")),
    );
    const side = fc.array(
      fc.tuple(smallRational, fc.array(factor, { maxLength: 3 })).map(([k, factors]) => symbolicTerm(k, ...factors)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(side, side, (left, right) => {
        explainLinearity(linearity(symbolicEquation(left, right)).steps).forEach(expectSayable);
      }),
    );
  });

  it("says each diagonal with its sign and the sum so far", () => {
    const steps = determinant3x3(
      matrix([
        [1, 2, 3],
        [4, -5, 6],
        [7, 8, 0],
      ]),
    ).steps;
    const explained = explainDeterminant(steps);
    expect(lines(explained)[1]).toBe(
      "Multiply along the second diagonal down to the right: 2 · 6 · 7 = 84. It counts with a plus: the sum is now 84.",
    );
    expect(lines(explained)[3]).toBe(
      "Multiply along the first diagonal down to the left: 3 · (−5) · 7 = −105. It counts with a minus: the sum is now 285.",
    );
    expect(lines(explained)[6]).toBe(
      "Subtract what the diagonals to the left add up to from what those to the right add up to: 180 − (−57) = 237.",
    );
    expect(explained[3] && toText(explained[3].node)).toBe("0 + 84 + 96 − (−105) = 285");
  });

  it("says where a triangular matrix has its zeros", () => {
    const say = (...rows: number[][]) => lines(explainDeterminant(determinantOfTriangular(matrix(rows)).steps))[0];
    expect(say([2, 7], [0, -3])).toMatch(/^Below the diagonal .*: 2 · \(−3\) = −6\.$/);
    expect(say([2, 0], [7, -3])).toMatch(/^Above the diagonal /);
    expect(say([2, 0], [0, -3])).toMatch(/^Off the diagonal /);
  });

  it("says how two rows compare", () => {
    const say = (first: number[], second: number[]) =>
      lines(explainFactor(rowFactor(vector(first), vector(second)).steps));
    expect(say([2, 0, 4], [3, 0, 6])).toEqual([
      "Column 1 asks for k = 3/2: k · 2 = 3.",
      "Column 2 holds 0 in both rows, so it allows every k: k · 0 = 0.",
      "Column 3 asks for k = 3/2 too: k · 4 = 6.",
      "Every column agrees: r₂ = (3/2)r₁.",
    ]);
    expect(say([2, 4], [3, 7]).slice(1)).toEqual([
      "Column 2 asks for k = 7/4 and not for k = 3/2: k · 4 = 7.",
      "No single k makes row 2 out of row 1.",
    ]);
    expect(say([0, 0], [1, 2])).toEqual([
      "Column 1 allows no k, because every multiple of 0 is 0: k · 0 = 1.",
      "Row 1 holds only zeros, so none of its multiples is row 2; but row 1 is 0 times row 2, so the rows are dependent all the same.",
    ]);
    expect(say([1, 2], [0, 0]).at(-1)).toBe("Every column agrees: r₂ = 0 · r₁.");
  });

  it("says how three planes lie, and which mix of the equations proves it", () => {
    const say = (third: [number, number, number, number]) =>
      lines(
        explainPlanes(classifyPlanes([equation3(1, 0, 0, 0), equation3(0, 2, 0, 0), equation3(...third)]).steps),
      ).at(-1);
    expect(say([1, 1, 0, 5])).toBe(
      "Each two planes cross, but in three parallel lines, so the planes form a prism and no point is on all three: 2 times equation 1 plus equation 2 minus 2 times equation 3 reads 0 = −10.",
    );
    const prism = classifyPlanes([equation3(1, 0, 0, 0), equation3(0, 2, 0, 0), equation3(1, 1, 0, 5)]).steps;
    const shown = explainPlanes(prism).at(-1)?.node;
    expect(shown && toText(shown)).toBe("2x = 0\n2y = 0\n−2x − 2y = −10\n0 = −10");
    expect(say([1, 1, 0, 0])).toBe(
      "Each two planes cross, and all three share one line: (x, y, z) = (0, 0, 0) + t(0, 0, 1).",
    );
    expect(say([0, 0, 1, 4])).toBe("The three planes meet in one point: x = 0, y = 0, z = 4.");
  });

  it("says each line from an equation to slope and intercept, and from two points to an equation", () => {
    expect(lines(explainLineForm(slopeInterceptForm(equation2(2, 3, 12)).steps))).toEqual([
      "Subtract 2x from both sides: 3y = −2x + 12.",
      "Divide both sides by 3: y = −(2/3)x + 4.",
      "The number before x is the slope, −2/3, and the line meets the y-axis at 4.",
    ]);
    expect(lines(explainPoints(lineFromPoints(vector([1, 2]), vector([3, 1])).steps))).toEqual([
      "Divide the rise by the run: m = (1 − 2)/(3 − 1) = −1/2.",
      "Write the line through (1, 2) with the slope −1/2: y − 2 = −(1/2)(x − 1).",
      "Solve for y: y = −(1/2)x + 5/2.",
      "Bring the unknowns to the left and multiply until all numbers are whole: x + 2y = 5.",
    ]);
  });

  it("says how a row is mixed from two others by two columns, and where it fails", () => {
    const say = (target: number[]) =>
      lines(explainMix(mixOfTwoRows(vector([1, 0, 2]), vector([1, 1, 1]), vector(target)).steps));
    expect(say([5, 3, 7])).toEqual([
      "For r₃ = sr₁ + tr₂, columns 1 and 2 give two equations: s + t = 5 and t = 3.",
      "Put 3 in place of t in the first equation: s + 3 = 5.",
      "Subtract 3 from both sides: s = 2.",
      "There is exactly one solution: s = 2, t = 3.",
      "Check column 3, which fits: 2 · 2 + 3 · 1 = 7.",
      "Every column comes out as in row 3, so it is a mix of the other two: r₃ = 2r₁ + 3r₂.",
    ]);
    expect(say([5, 3, 8]).slice(-2)).toEqual([
      "Check column 3, which does not fit: 2 · 2 + 3 · 1 = 7 ≠ 8.",
      "The only mix that fits those two columns misses column 3, so row 3 is no mix of the other two.",
    ]);
  });

  it("says which entry gives a determinant", () => {
    const say = (...rows: number[][]) => lines(explainMissingEntry(missingEntry(matrix(rows), 1, 1).steps));
    expect(say([2, 3], [4, 0])).toEqual([
      "Write the determinant with x in the open place, and set it equal to 0: 2x − 12 = 0.",
      "Add 12 to both sides: 2x = 12.",
      "Divide both sides by 2: x = 6.",
    ]);
    expect(say([0, 3], [4, 0]).at(-1)).toBe("−12 = 0 is false whatever x is, so no number will do.");
    expect(say([0, 3], [0, 0]).at(-1)).toBe("0 = 0 is true whatever x is, so every number will do.");
  });

  it("colours rows and equations by their objects", () => {
    const objects = ["line-1", "line-2", "line-3"] as const;
    const planes = explainPlanes(
      classifyPlanes([equation3(1, 0, 0, 1), equation3(0, 1, 0, 2), equation3(0, 0, 1, 3)]).steps,
      { objects },
    );
    expect([...new Set(planes[1]?.latex.match(/obj=[\w-]+/g))]).toEqual(["obj=line-1", "obj=line-3"]);
    const dependent = explainDependence(
      dependence(
        matrix([
          [1, 2],
          [3, 6],
        ]),
      ).steps,
      { objects },
    );
    expect(dependent.at(-1)?.latex).toContain("obj=line-2");
  });
});
