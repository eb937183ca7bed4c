import { Q, type Rational, ZERO } from "../../exact/rational.ts";
import type { Step, Traced } from "../../trace/step.ts";
import { equationKind, type LinearEquation2 } from "./line.ts";
import {
  coefficientIn,
  divideLine,
  type EquationLine,
  expandedSide,
  type PlainTerm,
  plainTerm,
  writtenEquation,
} from "./written-equation.ts";

/** Where a line meets an axis: at one number, nowhere (parallel to it), or everywhere (it is that axis). */
export type Intercept =
  | { readonly kind: "at"; readonly value: Rational }
  | { readonly kind: "none" }
  | { readonly kind: "every" };

/** What ax + by = c says about its line: slope (null for a vertical line) and intercepts; or that it is no line (0 = 0, 0 = c). */
export type LineForm =
  | {
      readonly kind: "line";
      readonly slope: Rational | null;
      readonly xIntercept: Intercept;
      readonly yIntercept: Intercept;
    }
  | { readonly kind: "always" }
  | { readonly kind: "never" };

/** Where each rule for one equation of a line is applied. */
export type LineFormPlaces = {
  /** The same terms are subtracted on both sides. */
  readonly "line-move": { readonly terms: readonly PlainTerm[] };
  /** Both sides are divided by a number. */
  readonly "line-divide": { readonly divisor: Rational };
  /** 0 is put in place of an unknown. */
  readonly "line-put-zero": { readonly unknown: string };
  /** y = mx + c: slope and intercept are read off. */
  readonly "read-slope": {
    readonly slope: Rational;
    readonly intercept: Rational;
    readonly names: readonly [string, string];
  };
  /** x = c: a vertical line, without a slope. */
  readonly "read-vertical": { readonly at: Rational; readonly names: readonly [string, string] };
  /** No unknown is left: 0 = 0 or 0 = c, and no line. */
  readonly "read-no-line": { readonly kind: "always" | "never" };
  /** The intercept on an axis is read off. */
  readonly "read-intercept": { readonly unknown: string; readonly intercept: Intercept };
};

/** The rules for one equation of a line. */
export type LineFormRule = keyof LineFormPlaces;

/** A rule and its place, before it is applied. */
export type LineFormMove = {
  [Rule in LineFormRule]: { readonly rule: Rule; readonly at: LineFormPlaces[Rule] };
}[LineFormRule];

/** A step on one equation of a line. */
export type LineFormStep = { [Rule in LineFormRule]: Step<Rule, EquationLine, LineFormPlaces[Rule]> }[LineFormRule];

/** Like terms added, unknowns before the constant, as in y = −2x + 5. */
function ordered(side: readonly PlainTerm[]): readonly PlainTerm[] {
  const unknowns = [...new Set(side.map((term) => term.unknown))].sort(
    (p, q) => Number(p === null) - Number(q === null),
  );
  return unknowns
    .map((unknown) => plainTerm(coefficientIn(side, unknown), unknown))
    .filter((term) => !Q.isZero(term.coefficient));
}

const orderedLine = (line: EquationLine): EquationLine => ({
  left: ordered(expandedSide(line.left)),
  right: ordered(expandedSide(line.right)),
});

/** The equation after a rule has been applied at its place. @throws DomainError for the divisor 0. */
export function applyLineFormMove(line: EquationLine, move: LineFormMove): EquationLine {
  switch (move.rule) {
    case "line-move": {
      const opposite = move.at.terms.map((term) => plainTerm(Q.negate(term.coefficient), term.unknown));
      return orderedLine({ left: [...line.left, ...opposite], right: [...line.right, ...opposite] });
    }
    case "line-divide":
      return orderedLine(divideLine(line, move.at.divisor));
    case "line-put-zero": {
      const without = (side: EquationLine["left"]) =>
        ordered(expandedSide(side).filter((term) => term.unknown !== move.at.unknown));
      return { left: without(line.left), right: without(line.right) };
    }
    default:
      return line;
  }
}

/** Starts a trace on one written equation: `take` applies a move, `steps` are those taken. */
function tracing(start: EquationLine) {
  const steps: LineFormStep[] = [];
  let line = start;
  const take = (move: LineFormMove): void => {
    const after = applyLineFormMove(line, move);
    steps.push({ ...move, before: line, after });
    line = after;
  };
  return { steps, take };
}

/**
 * Slope and intercepts of ax + by = c, by solving for y: subtract ax, divide by b, read y = mx + c. A vertical line is solved for x and has no slope.
 * The steps lead to slope and intercept on the vertical axis; `interceptOn` shows either intercept by putting 0 in.
 *
 * @source Stewart, Redlin & Watson, Precalculus, 7th ed., § 1.10.
 * @example slopeInterceptForm(equation2(2, 3, 12)).value // => { kind: "line", slope: Q.of("-2/3"), xIntercept: { kind: "at", value: Q.of(6) }, yIntercept: { kind: "at", value: Q.of(4) } }
 */
export function slopeInterceptForm(
  e: LinearEquation2,
  names: readonly [string, string] = ["x", "y"],
): Traced<LineForm, LineFormStep> {
  const { steps, take } = tracing(writtenEquation(e, names));
  const kind = equationKind(e);
  if (kind !== "line") {
    take({ rule: "read-no-line", at: { kind } });
    return { value: { kind }, steps };
  }
  const form = { kind, xIntercept: interceptValue(e.a, e.b, e.c), yIntercept: interceptValue(e.b, e.a, e.c) } as const;
  if (Q.isZero(e.b)) {
    if (!Q.equals(e.a, Q.of(1))) take({ rule: "line-divide", at: { divisor: e.a } });
    take({ rule: "read-vertical", at: { at: Q.divide(e.c, e.a), names } });
    return { value: { ...form, slope: null }, steps };
  }
  if (!Q.isZero(e.a)) take({ rule: "line-move", at: { terms: [plainTerm(e.a, names[0])] } });
  if (!Q.equals(e.b, Q.of(1))) take({ rule: "line-divide", at: { divisor: e.b } });
  const slope = Q.divide(Q.negate(e.a), e.b);
  take({ rule: "read-slope", at: { slope, intercept: Q.divide(e.c, e.b), names } });
  return { value: { ...form, slope }, steps };
}

/** Where own · u = constant, for the unknown u of an axis; `other` is the coefficient of the unknown that is 0 there. */
function interceptValue(own: Rational, other: Rational, constant: Rational): Intercept {
  if (!Q.isZero(own)) return { kind: "at", value: Q.divide(constant, own) };
  return { kind: Q.isZero(constant) && !Q.isZero(other) ? "every" : "none" };
}

/**
 * Where the line ax + by = c meets an axis, by putting 0 in for the other unknown. `axis`: 0 for the x-axis, 1 for the y-axis.
 *
 * @example interceptOn(equation2(2, 3, 12), 0).value // => { kind: "at", value: Q.of(6) }
 * @example interceptOn(equation2(0, 3, 12), 0).value // => { kind: "none" }
 */
export function interceptOn(
  e: LinearEquation2,
  axis: 0 | 1,
  names: readonly [string, string] = ["x", "y"],
): Traced<Intercept, LineFormStep> {
  const { steps, take } = tracing(writtenEquation(e, names));
  const kind = equationKind(e);
  if (kind !== "line") {
    take({ rule: "read-no-line", at: { kind } });
    return { value: { kind: kind === "always" ? "every" : "none" }, steps };
  }
  const [own, other] = axis === 0 ? [e.a, e.b] : [e.b, e.a];
  const intercept = interceptValue(own, other, e.c);
  if (!Q.isZero(other)) take({ rule: "line-put-zero", at: { unknown: names[1 - axis] ?? "" } });
  if (!Q.isZero(own) && !Q.equals(own, Q.of(1))) take({ rule: "line-divide", at: { divisor: own } });
  take({ rule: "read-intercept", at: { unknown: names[axis], intercept } });
  return { value: intercept, steps };
}

/** The value of one side of a written equation at a point. */
export function sideAt(
  side: EquationLine["left"],
  names: readonly [string, string],
  [x = ZERO, y = ZERO]: readonly Rational[],
): Rational {
  return expandedSide(side).reduce<Rational>((sum, { coefficient, unknown }) => {
    const value = unknown === names[0] ? x : unknown === names[1] ? y : Q.of(1);
    return Q.add(sum, Q.multiply(coefficient, value));
  }, ZERO);
}
