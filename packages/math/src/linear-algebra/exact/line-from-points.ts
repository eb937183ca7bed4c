import { DomainError } from "../../errors.ts";
import { coprimeIntegers } from "../../exact/coprime-integers.ts";
import type { ExactVector } from "../../exact/matrix.ts";
import { ONE, Q, type Rational, ZERO } from "../../exact/rational.ts";
import type { Step, Traced } from "../../trace/step.ts";
import type { LinearEquation2 } from "./line.ts";
import { type EquationLine, plainTerm, writtenEquation } from "./written-equation.ts";

/** Two points, and what is known of the line through them: its slope, once it is worked out, and an equation as written. */
export type PointsState = {
  readonly points: readonly [ExactVector, ExactVector];
  readonly names: readonly [string, string];
  readonly slope: Rational | null;
  readonly equation: EquationLine | null;
};

/** Where each rule for a line through two points is applied. */
export type PointsPlaces = {
  /** slope = rise / run. */
  readonly "slope-from-points": { readonly rise: Rational; readonly run: Rational };
  /** Both points have the same first number: the line is vertical. */
  readonly "same-abscissa": { readonly at: Rational };
  /** y − y₁ = m(x − x₁). */
  readonly "point-slope": { readonly slope: Rational };
  /** y = mx + c. */
  readonly "solve-for-ordinate": { readonly slope: Rational; readonly intercept: Rational };
  /** ax + by = c in whole numbers without a common factor, the first of a and b that is not 0 positive. */
  readonly "whole-numbers": { readonly equation: LinearEquation2 };
};

/** The rules for a line through two points. */
export type PointsRule = keyof PointsPlaces;

/** A rule and its place, before it is applied. */
export type PointsMove = { [Rule in PointsRule]: { readonly rule: Rule; readonly at: PointsPlaces[Rule] } }[PointsRule];

/** A step of `lineFromPoints`. */
export type PointsStep = { [Rule in PointsRule]: Step<Rule, PointsState, PointsPlaces[Rule]> }[PointsRule];

const nonZero = (terms: EquationLine["left"]): EquationLine["left"] =>
  terms.filter((term) => term.type === "bracket" || !Q.isZero(term.coefficient));

/** The state after a rule has been applied at its place. */
export function applyPointsMove(state: PointsState, move: PointsMove): PointsState {
  const [x, y] = state.names;
  const [x1 = ZERO, y1 = ZERO] = state.points[0];
  switch (move.rule) {
    case "slope-from-points":
      return { ...state, slope: Q.divide(move.at.rise, move.at.run) };
    case "same-abscissa":
      return { ...state, equation: { left: [plainTerm(ONE, x)], right: nonZero([plainTerm(move.at.at, null)]) } };
    case "point-slope": {
      const { slope } = move.at;
      const step = nonZero([plainTerm(ONE, x), plainTerm(Q.negate(x1), null)]).filter((term) => term.type === "plain");
      const [only] = step;
      const times = step.length === 1 && only ? plainTerm(Q.multiply(slope, only.coefficient), x) : null;
      const right = Q.isZero(slope) ? [] : [times ?? ({ type: "bracket", factor: slope, of: step } as const)];
      return { ...state, equation: { left: nonZero([plainTerm(ONE, y), plainTerm(Q.negate(y1), null)]), right } };
    }
    case "solve-for-ordinate": {
      const right = nonZero([plainTerm(move.at.slope, x), plainTerm(move.at.intercept, null)]);
      return { ...state, equation: { left: [plainTerm(ONE, y)], right } };
    }
    case "whole-numbers":
      return { ...state, equation: writtenEquation(move.at.equation, state.names) };
  }
}

/** The line through two points: its slope (null where it is vertical) and ax + by = c in whole numbers without a common factor. */
export type LineOfPoints = { readonly slope: Rational | null; readonly equation: LinearEquation2 };

/**
 * The line through two different points, as by hand: slope from rise over run, the equation through the first point, solved for y, then in whole
 * numbers. The first of a and b that is not 0 is positive. Without steps: `lineThrough`.
 *
 * @throws DomainError "lineFromPoints: the two points must be different"
 * @example lineFromPoints(vector([1, 2]), vector([3, 1])).value // => { slope: Q.of("-1/2"), equation: equation2(1, 2, 5) }
 * @example lineFromPoints(vector([3, 2]), vector([3, 5])).value // => { slope: null, equation: equation2(1, 0, 3) }
 */
export function lineFromPoints(
  p: ExactVector,
  q: ExactVector,
  names: readonly [string, string] = ["x", "y"],
): Traced<LineOfPoints, PointsStep> {
  const [[x1 = ZERO, y1 = ZERO], [x2 = ZERO, y2 = ZERO]] = [p, q];
  const [run, rise] = [Q.subtract(x2, x1), Q.subtract(y2, y1)];
  if (Q.isZero(run) && Q.isZero(rise)) throw new DomainError("lineFromPoints", "the two points must be different");
  const steps: PointsStep[] = [];
  let state: PointsState = { points: [p, q], names, slope: null, equation: null };
  const take = (move: PointsMove): void => {
    const after = applyPointsMove(state, move);
    steps.push({ ...move, before: state, after });
    state = after;
  };
  const equation = wholeEquation(rise, Q.negate(run), Q.subtract(Q.multiply(rise, x1), Q.multiply(run, y1)));
  if (Q.isZero(run)) {
    take({ rule: "same-abscissa", at: { at: x1 } });
  } else {
    const slope = Q.divide(rise, run);
    take({ rule: "slope-from-points", at: { rise, run } });
    take({ rule: "point-slope", at: { slope } });
    const intercept = Q.subtract(y1, Q.multiply(slope, x1));
    const solve: PointsMove = { rule: "solve-for-ordinate", at: { slope, intercept } };
    if (!sameWriting(state.equation, applyPointsMove(state, solve).equation)) take(solve);
  }
  const whole = writtenEquation(equation, names);
  if (!sameWriting(state.equation, whole)) take({ rule: "whole-numbers", at: { equation } });
  return { value: { slope: state.slope, equation }, steps };
}

function wholeEquation(a: Rational, b: Rational, c: Rational): LinearEquation2 {
  const [first = ZERO, second = ZERO, constant = ZERO] = coprimeIntegers([a, b, c]);
  return { a: first, b: second, c: constant };
}

function sameWriting(written: EquationLine | null, other: EquationLine | null): boolean {
  return written !== null && other !== null && textOf(written) === textOf(other);
}

const sideText = (side: EquationLine["left"]): string =>
  side.map((term) => (term.type === "plain" ? `${Q.toText(term.coefficient)} ${term.unknown}` : "bracket")).join(" + ");

const textOf = (line: EquationLine): string => `${sideText(line.left)} = ${sideText(line.right)}`;
