import { ShapeError } from "../../errors.ts";
import { type ExactMatrix, type ExactVector, equalsVector, rowOf, vector } from "../../exact/matrix.ts";
import { dot } from "../../exact/product.ts";
import { ONE, Q, type Rational, ZERO } from "../../exact/rational.ts";
import type { Step, Traced } from "../../trace/step.ts";

/** A 2×2 matrix under the question whether it is singular. No step changes it. */
export type SingularState = { readonly matrix: ExactMatrix };

/** Where each rule is applied. Rows are counted from 0; `point` is never the origin. */
export type SingularPlaces = {
  /** Both constants become 0: the origin solves both equations. */
  readonly "zero-constants": undefined;
  /** A point other than the origin on the line of one row. */
  readonly "point-on-row": { readonly row: number; readonly point: ExactVector };
  /** The same point put into the other row. */
  readonly "test-point": { readonly row: number; readonly point: ExactVector; readonly value: Rational };
  readonly "conclude-singular": { readonly point: ExactVector };
  readonly "conclude-non-singular": { readonly row: number; readonly point: ExactVector; readonly value: Rational };
};

/** The rules of deciding by one point whether a matrix is singular. */
export type SingularRule = keyof SingularPlaces;

/** A step of deciding whether a matrix is singular. */
export type SingularStep = { [Rule in SingularRule]: Step<Rule, SingularState, SingularPlaces[Rule]> }[SingularRule];

/**
 * The answer with its certificate. Singular: `point` solves both equations with constants 0 and is not the origin.
 * Non-singular: it is on the line of one row, and the other row gives `value`, which is not 0.
 */
export type SingularityByPoint =
  | { readonly singular: true; readonly point: ExactVector }
  | { readonly singular: false; readonly point: ExactVector; readonly row: number; readonly value: Rational };

const divisor = (p: bigint, q: bigint): bigint => (q === 0n ? (p < 0n ? -p : p) : divisor(q, p % q));

/**
 * The nearest whole point other than the origin on the line a·x + b·y = 0, its first number that is not 0 positive; (1, 0) for a = b = 0.
 *
 * @example originLinePoint(vector([2, "4/3"])).map(Q.toText) // => ["2", "-3"]
 */
export function originLinePoint([a = ZERO, b = ZERO]: ExactVector): ExactVector {
  if (Q.isZero(a) && Q.isZero(b)) return [ONE, ZERO];
  const whole = (b.denominator * a.denominator) / divisor(a.denominator, b.denominator);
  const [x, y] = [(b.numerator * whole) / b.denominator, -((a.numerator * whole) / a.denominator)];
  const lead = x === 0n ? y : x;
  const shared = divisor(x, y) * (lead < 0n ? -1n : 1n);
  return vector([x / shared, y / shared]);
}

/**
 * Whether a 2×2 matrix is singular, decided by one point: with both constants 0 both lines pass through the origin; a
 * further point of the one is put into the other. If it fits, both are the same line and the matrix is singular.
 * A row of zeros holds everywhere, so the point is then taken from the other row.
 *
 * @throws ShapeError "decideSingular2: A must be 2×2, got 3×2"
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 2.1 (row picture).
 * @example decideSingular2(matrix([[1, 2], [2, 4]])).value.singular // => true
 * @example decideSingular2(matrix([[1, 2], [2, 5]])).value.singular // => false
 */
export function decideSingular2(A: ExactMatrix): Traced<SingularityByPoint, SingularStep> {
  if (A.rows !== 2 || A.columns !== 2) {
    throw new ShapeError("decideSingular2", `A must be 2×2, got ${A.rows}×${A.columns}`);
  }
  const state: SingularState = { matrix: A };
  const still = { before: state, after: state };
  const source = rowOf(A, 0).every(Q.isZero) ? 1 : 0;
  const other = 1 - source;
  const point = originLinePoint(rowOf(A, source));
  const value = dot(rowOf(A, other), point);
  const steps: SingularStep[] = [
    { rule: "zero-constants", ...still, at: undefined },
    { rule: "point-on-row", ...still, at: { row: source, point } },
    { rule: "test-point", ...still, at: { row: other, point, value } },
  ];
  if (Q.isZero(value)) {
    return {
      value: { singular: true, point },
      steps: [...steps, { rule: "conclude-singular", ...still, at: { point } }],
    };
  }
  return {
    value: { singular: false, point, row: other, value },
    steps: [...steps, { rule: "conclude-non-singular", ...still, at: { row: other, point, value } }],
  };
}

/** Whether a step says what is true of its matrix: points lie where they are said to, values are those of the rows. */
export function certifiesRight(step: SingularStep): boolean {
  const { matrix: A } = step.after;
  if (!step.before.matrix.entries.every((row, i) => equalsVector(row, A.entries[i] ?? []))) return false;
  if (step.rule === "zero-constants") return true;
  const { point } = step.at;
  if (point.every(Q.isZero)) return false;
  const at = (row: number): Rational => dot(rowOf(A, row), point);
  switch (step.rule) {
    case "point-on-row":
      return Q.isZero(at(step.at.row));
    case "test-point":
      return Q.equals(at(step.at.row), step.at.value);
    case "conclude-singular":
      return Q.isZero(at(0)) && Q.isZero(at(1));
    case "conclude-non-singular":
      return Q.isZero(at(1 - step.at.row)) && Q.equals(at(step.at.row), step.at.value) && !Q.isZero(step.at.value);
  }
}
