import {
  type ExactVector,
  type LinearEquation2,
  Q,
  type Rational,
  rational,
  slope,
  solveForY,
  ZERO,
} from "@gradus/math/exact";
import { trip } from "./trip.ts";

/** The slope of the trip’s line as it is wrongly read: a/b. */
export const misread: Rational = Q.divide(trip.a, trip.b);

const start: ExactVector = [ZERO, solveForY(trip, ZERO) ?? ZERO];
const steps = rational(misread.denominator);

/** Where the wrong slope leads from the crossing with the y-axis, after as many steps as make it whole. */
export const misled: ExactVector = [steps, Q.add(start[1] ?? ZERO, Q.multiply(misread, steps))];

/** The line that the wrong slope draws. */
export const misreadLine: LinearEquation2 = { a: Q.negate(misread), b: Q.of(1), c: start[1] ?? ZERO };

/** The left side of the trip’s equation at a point. */
export function chargeOf([flat = ZERO, uphill = ZERO]: ExactVector): Rational {
  return Q.add(Q.multiply(trip.a, flat), Q.multiply(trip.b, uphill));
}

/** The slope that the line has. */
export const trueSlope: Rational = slope(trip) ?? ZERO;

/** The product that xy = … asks for. */
export const product: Rational = rational(12);

/** Two pairs with that product. */
export const productPairs: readonly [ExactVector, ExactVector] = [
  [rational(2), rational(6)],
  [rational(6), rational(2)],
];

/** The point halfway between two others. */
export function halfway(p: ExactVector, q: ExactVector): ExactVector {
  return p.map((value, i) => Q.divide(Q.add(value, q[i] ?? ZERO), Q.of(2)));
}

/** The product of a pair. */
export function productOf([x = ZERO, y = ZERO]: ExactVector): Rational {
  return Q.multiply(x, y);
}
