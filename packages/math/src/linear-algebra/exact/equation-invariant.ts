import { type ExactVector, matrix, vector } from "../../exact/matrix.ts";
import { Q, type Rational } from "../../exact/rational.ts";
import {
  type PlanePair,
  type PlanesHow,
  type PlanesStep,
  systemOfPlanes,
  type ThreePlanes,
} from "./classify-planes.ts";
import { equation2, equationKind, type LinearEquation2, sameLine, satisfies } from "./line.ts";
import type { LineFormStep } from "./line-form.ts";
import type { PointsState, PointsStep } from "./line-from-points.ts";
import { sameSolutionSet } from "./linear-solution.ts";
import { equationKind3, normalOf } from "./plane.ts";
import { rank } from "./row-echelon-form.ts";
import { solve } from "./solve.ts";
import { equationOfLine } from "./written-equation.ts";

/** rank of the coefficients, and with the constants, of some of the planes. */
function ranks(planes: ThreePlanes, chosen: readonly number[]): readonly [number, number] {
  const rows = planes.flatMap((e, i) => (chosen.includes(i) ? [[...normalOf(e), e.d]] : []));
  return [
    rank(
      matrix(
        rows.map((row) => row.slice(0, 3)),
        3,
      ),
    ),
    rank(matrix(rows, 4)),
  ];
}

function pairIsRight(planes: ThreePlanes, { first, second, relation }: PlanePair): boolean {
  const [e1, e2] = [planes[first], planes[second]];
  if (!e1 || !e2) return false;
  if (equationKind3(e1) !== "plane" || equationKind3(e2) !== "plane") return relation === null;
  const [coefficients, whole] = ranks(planes, [first, second]);
  if (relation === null) return false;
  if (relation.kind === "crossing") return coefficients === 2;
  const multiple = normalOf(e1).every((entry, j) =>
    Q.equals(Q.multiply(relation.factor, entry), normalOf(e2)[j] ?? Q.of(0)),
  );
  return multiple && coefficients === 1 && whole === (relation.kind === "same" ? 1 : 2);
}

/** What the ranks of all three and of each two say about each way for three planes to lie; equations that are no planes aside. */
const HOW_BY_RANKS: Record<Exclude<PlanesHow, "impossible-equation" | "fewer-planes">, string> = {
  "one-point": "3,3",
  "common-line": "2,2 2,2 2,2 2,2",
  "two-coincide-third-crosses": "2,2 1,1 2,2 2,2",
  "all-coincide": "1,1 1,1 1,1 1,1",
  "all-parallel": "1,2 1,2 1,2 1,2",
  "two-coincide-third-parallel": "1,2 1,1 1,2 1,2",
  "two-parallel-third-crosses": "2,3 1,2 2,2 2,2",
  prism: "2,3 2,2 2,2 2,2",
};

function howByRanks(planes: ThreePlanes): string {
  const all = ranks(planes, [0, 1, 2]).join(",");
  if (all === "3,3") return all;
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 2],
  ].map((pair) => ranks(planes, pair).join(","));
  return [all, ...pairs.sort()].join(" ");
}

/**
 * Whether a step on three planes is right: a comparison agrees with the ranks of the two equations; a conclusion names the common points, the way the planes
 * lie by all ranks, and a certificate whose mix of the equations has no unknowns and the constant it says.
 */
export function placesPlanes(step: PlanesStep): boolean {
  const { planes } = step.before;
  if (step.rule === "compare-planes") {
    return pairIsRight(planes, step.at) && step.after.pairs.length === step.before.pairs.length + 1;
  }
  const { how, solution, certificate, pairs } = step.at.outcome;
  const kinds = planes.map(equationKind3);
  const degenerate = kinds.includes("never") ? "impossible-equation" : kinds.includes("always") ? "fewer-planes" : null;
  const placed =
    how === "impossible-equation" || how === "fewer-planes"
      ? how === degenerate
      : degenerate === null && HOW_BY_RANKS[how] === howByRanks(planes);
  const { A, b } = systemOfPlanes(planes);
  return (
    placed &&
    pairs.every((pair) => pairIsRight(planes, pair)) &&
    sameSolutionSet(solution, solve(A, b).value) &&
    (certificate === null
      ? solution.kind === "unique"
      : certifies(planes, certificate.combination, certificate.constant)) &&
    (certificate === null || Q.isZero(certificate.constant) === (solution.kind !== "none"))
  );
}

function certifies(planes: ThreePlanes, combination: ExactVector, constant: Rational): boolean {
  const sum = [0, 1, 2, 3].map((j) =>
    planes.reduce<Rational>((total, e, i) => {
      const entry = [...normalOf(e), e.d][j] ?? Q.of(0);
      return Q.add(total, Q.multiply(combination[i] ?? Q.of(0), entry));
    }, Q.of(0)),
  );
  const dependent = !combination.every(Q.isZero) && sum.slice(0, 3).every(Q.isZero);
  // With constant 0 only the left-hand sides are claimed to be dependent; a solvable system makes the constants follow.
  return dependent && Q.equals(sum[3] ?? Q.of(0), constant);
}

/**
 * Whether a step on one equation of a line keeps its points: moving and dividing keep all of them, putting 0 in keeps those with that coordinate 0; what is
 * read off is true of them. `names`: the unknowns in the equation.
 */
export function keepsLine(step: LineFormStep, names: readonly [string, string] = ["x", "y"]): boolean {
  const [before, after] = [equationOfLine(step.before, names), equationOfLine(step.after, names)];
  switch (step.rule) {
    case "line-move":
    case "line-divide":
      return sameLine(before, after);
    case "line-put-zero": {
      const axis = names[0] === step.at.unknown ? equation2(1, 0, 0) : equation2(0, 1, 0);
      return sameSolutionSet(both(before, axis), both(after, axis));
    }
    case "read-slope": {
      const { slope, intercept } = step.at;
      const points = [vector([0, intercept]), vector([1, Q.add(slope, intercept)])];
      return !Q.isZero(before.b) && points.every((point) => satisfies(before, point));
    }
    case "read-vertical":
      return [0, 1].every((y) => satisfies(before, vector([step.at.at, y]))) && equationKind(before) === "line";
    case "read-no-line":
      return equationKind(before) === step.at.kind;
    case "read-intercept":
      return interceptIsRight(before, step.at, names);
  }
}

type Reading = Extract<LineFormStep, { rule: "read-intercept" }>["at"];

/** The equation holds with the other unknown put to 0 already, so its points on the axis are its solutions for the one unknown. */
function interceptIsRight(
  e: LinearEquation2,
  { unknown, intercept }: Reading,
  names: readonly [string, string],
): boolean {
  const along = (value: number | Rational) => vector(names[0] === unknown ? [value, 0] : [0, value]);
  const [zero, one] = [satisfies(e, along(0)), satisfies(e, along(1))];
  switch (intercept.kind) {
    case "at":
      return satisfies(e, along(intercept.value)) && !(zero && one);
    case "every":
      return zero && one;
    case "none":
      return !zero && Q.isZero(names[0] === unknown ? e.a : e.b);
  }
}

function both(e1: LinearEquation2, e2: LinearEquation2) {
  const A = matrix([
    [e1.a, e1.b],
    [e2.a, e2.b],
  ]);
  return solve(A, [e1.c, e2.c]).value;
}

function stateIsTrue({ points, names, slope, equation }: PointsState): boolean {
  const [[x1 = Q.of(0), y1 = Q.of(0)], [x2 = Q.of(0), y2 = Q.of(0)]] = points;
  const climbs = slope === null || Q.equals(Q.multiply(slope, Q.subtract(x2, x1)), Q.subtract(y2, y1));
  if (equation === null) return climbs;
  const line = equationOfLine(equation, names);
  return climbs && equationKind(line) === "line" && points.every((point) => satisfies(line, point));
}

/** Whether all that is known before and after the step is true: the slope leads from one point to the other, and the equation is a line through both. */
export function passesThroughPoints(step: PointsStep): boolean {
  return stateIsTrue(step.before) && stateIsTrue(step.after);
}
