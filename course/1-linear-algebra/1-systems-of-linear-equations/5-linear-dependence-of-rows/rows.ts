import {
  type ExactVector,
  equation2,
  type LinearEquation2,
  Q,
  type Rational,
  rowFactor,
  vector,
} from "@gradus/math/exact";

/** The entries of the two rows, and the number k that scales row 1. */
export type Numbers = Readonly<Record<"a1" | "b1" | "a2" | "b2" | "k", number>>;

/** The number k exactly; it moves in halves. */
export function scaleOf({ k }: Pick<Numbers, "k">): Rational {
  return Q.divide(Q.of(Math.round(2 * k)), Q.of(2));
}

/** Row 1 and row 2. */
export function rowsOf({ a1, b1, a2, b2 }: Numbers): readonly [ExactVector, ExactVector] {
  return [vector([a1, b1]), vector([a2, b2])];
}

/** k times row 1. */
export function scaledRow(numbers: Numbers): ExactVector {
  const k = scaleOf(numbers);
  return rowsOf(numbers)[0].map((entry) => Q.multiply(k, entry));
}

/** The line of a row: its equation with the constant 0. */
export function lineOf([a = Q.of(0), b = Q.of(0)]: ExactVector): LinearEquation2 {
  return equation2(a, b, 0);
}

/** Whether a row holds only zeros. */
export const isZeroRow = (row: ExactVector): boolean => row.every(Q.isZero);

/** Whether one of the rows is a multiple of the other. */
export function areDependent(numbers: Numbers): boolean {
  const [first, second] = rowsOf(numbers);
  return isZeroRow(first) || rowFactor(first, second).value.kind !== "none";
}

/** Which columns agree: k times the entry of row 1 is the entry of row 2. */
export function columnsThatFit(numbers: Numbers): readonly [boolean, boolean] {
  const made = scaledRow(numbers);
  const [, second] = rowsOf(numbers);
  const fits = (column: 0 | 1): boolean => Q.equals(made[column] ?? Q.of(0), second[column] ?? Q.of(0));
  return [fits(0), fits(1)];
}
