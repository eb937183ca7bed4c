import { coprimeIntegers } from "../../exact/coprime-integers.ts";
import type { ExactVector } from "../../exact/matrix.ts";
import { dot } from "../../exact/product.ts";
import { Q, type Rational, type RationalLike } from "../../exact/rational.ts";
import { rowFactor } from "./row-factor.ts";

/** The equation a·x + b·y + c·z = d. With a = b = c = 0 it is no plane: all points for d = 0, none otherwise. */
export type LinearEquation3 = {
  readonly a: Rational;
  readonly b: Rational;
  readonly c: Rational;
  readonly d: Rational;
};

/**
 * The equation a·x + b·y + c·z = d.
 *
 * @throws DomainError for a coefficient that is no exact number.
 * @example Q.toText(equation3(1, 2, "1/2", 4).c) // => "1/2"
 */
export function equation3(a: RationalLike, b: RationalLike, c: RationalLike, d: RationalLike): LinearEquation3 {
  return { a: Q.of(a), b: Q.of(b), c: Q.of(c), d: Q.of(d) };
}

/**
 * The coefficients (a, b, c): a vector at right angles to the plane.
 *
 * @example normalOf(equation3(1, 2, 3, 4)) // => vector([1, 2, 3])
 */
export function normalOf(e: LinearEquation3): ExactVector {
  return [e.a, e.b, e.c];
}

/**
 * What the equation says: a plane of points, every point (0 = 0), or no point (0 = d).
 *
 * @example equationKind3(equation3(0, 0, 0, 0)) // => "always"
 */
export function equationKind3(e: LinearEquation3): "plane" | "always" | "never" {
  if (!normalOf(e).every(Q.isZero)) return "plane";
  return Q.isZero(e.d) ? "always" : "never";
}

/**
 * Whether the point (x, y, z) satisfies the equation.
 *
 * @throws ShapeError when the point has not three entries.
 * @example satisfies3(equation3(1, 1, 1, 6), vector([1, 2, 3])) // => true
 */
export function satisfies3(e: LinearEquation3, point: ExactVector): boolean {
  return Q.equals(dot(normalOf(e), point), e.d);
}

/** How two planes lie: the same plane, parallel without a common point, or crossing in a line; for the first two, normal₂ = factor · normal₁. */
export type PlaneRelation =
  | { readonly kind: "same"; readonly factor: Rational }
  | { readonly kind: "parallel"; readonly factor: Rational }
  | { readonly kind: "crossing" };

/**
 * How two planes lie to each other; null when one of the equations is no plane.
 *
 * @example planeRelation(equation3(1, 1, 1, 6), equation3(2, 2, 2, 7)) // => { kind: "parallel", factor: Q.of(2) }
 */
export function planeRelation(e1: LinearEquation3, e2: LinearEquation3): PlaneRelation | null {
  if (equationKind3(e1) !== "plane" || equationKind3(e2) !== "plane") return null;
  const { value } = rowFactor(normalOf(e1), normalOf(e2));
  if (value.kind !== "one") return { kind: "crossing" };
  const { factor } = value;
  return { kind: Q.equals(Q.multiply(factor, e1.d), e2.d) ? "same" : "parallel", factor };
}

/**
 * The intercepts of a plane: where it meets the three axes; null for an axis that it does not meet in exactly one point.
 *
 * @example planeIntercepts(equation3(1, 2, 0, 6)) // => [Q.of(6), Q.of(3), null]
 */
export function planeIntercepts(e: LinearEquation3): readonly (Rational | null)[] {
  return normalOf(e).map((coefficient) => (Q.isZero(coefficient) ? null : Q.divide(e.d, coefficient)));
}

/**
 * The direction of the line in which two crossing planes meet, the cross product of their normals in whole numbers; all 0 when they do not cross.
 *
 * @example crossingDirection(equation3(1, 0, 0, 1), equation3(0, 1, 0, 1)) // => vector([0, 0, 1])
 */
export function crossingDirection(e1: LinearEquation3, e2: LinearEquation3): ExactVector {
  const minor = (p: Rational, q: Rational, r: Rational, s: Rational) => Q.subtract(Q.multiply(p, s), Q.multiply(q, r));
  return coprimeIntegers([minor(e1.b, e1.c, e2.b, e2.c), minor(e1.c, e1.a, e2.c, e2.a), minor(e1.a, e1.b, e2.a, e2.b)]);
}
