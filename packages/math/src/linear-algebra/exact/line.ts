import { DomainError } from "../../errors.ts";
import type { ExactVector } from "../../exact/matrix.ts";
import { ONE, Q, type Rational, type RationalLike, ZERO } from "../../exact/rational.ts";
import type { LinearSolution } from "./linear-solution.ts";

/** The equation a·x + b·y = c. With a = b = 0 it is no line: all points for c = 0, none otherwise. */
export type LinearEquation2 = { readonly a: Rational; readonly b: Rational; readonly c: Rational };

/**
 * The equation a·x + b·y = c.
 *
 * @throws DomainError for a coefficient that is no exact number.
 * @example Q.toText(equation2(2, "-1/3", 5).b) // => "-1/3"
 */
export function equation2(a: RationalLike, b: RationalLike, c: RationalLike): LinearEquation2 {
  return { a: Q.of(a), b: Q.of(b), c: Q.of(c) };
}

/**
 * a₁b₂ − a₂b₁: 0 exactly when the coefficient rows are multiples of each other.
 *
 * @example determinantOf(equation2(1, 2, 5), equation2(3, 4, 6)) // => Q.of(-2)
 */
export function determinantOf(e1: LinearEquation2, e2: LinearEquation2): Rational {
  return Q.subtract(Q.multiply(e1.a, e2.b), Q.multiply(e2.a, e1.b));
}

/**
 * What the equation says: a line of points, every point (0 = 0), or no point (0 = c).
 *
 * @example equationKind(equation2(0, 0, 1)) // => "never"
 */
export function equationKind(e: LinearEquation2): "line" | "always" | "never" {
  if (!Q.isZero(e.a) || !Q.isZero(e.b)) return "line";
  return Q.isZero(e.c) ? "always" : "never";
}

/**
 * Whether the point (x, y) satisfies the equation.
 *
 * @example satisfies(equation2(1, 1, 3), vector([1, 2])) // => true
 */
export function satisfies(e: LinearEquation2, [x = ZERO, y = ZERO]: ExactVector): boolean {
  return Q.equals(Q.add(Q.multiply(e.a, x), Q.multiply(e.b, y)), e.c);
}

/**
 * The equation multiplied on both sides by a factor that is not 0: the same points, other coefficients. @throws DomainError for the factor 0.
 *
 * @example scaleEquation(equation2(1, 2, 3), 2) // => equation2(2, 4, 6)
 */
export function scaleEquation(e: LinearEquation2, factor: RationalLike): LinearEquation2 {
  const k = Q.of(factor);
  if (Q.isZero(k)) throw new DomainError("scaleEquation", "the factor must not be 0: it would lose the equation");
  return { a: Q.multiply(k, e.a), b: Q.multiply(k, e.b), c: Q.multiply(k, e.c) };
}

/**
 * Whether two equations have the same solutions, for lines: whether they are the same line.
 *
 * @example sameLine(equation2(1, 2, 3), equation2(2, 4, 6)) // => true
 */
export function sameLine(e1: LinearEquation2, e2: LinearEquation2): boolean {
  const kind = equationKind(e1);
  if (kind !== equationKind(e2)) return false;
  if (kind !== "line") return true;
  return Q.isZero(determinantOf(e1, e2)) && classifySystem2(e1, e2).kind === "infinite";
}

/**
 * Whether both are lines with the same direction; a line is parallel to itself.
 *
 * @example parallel(equation2(1, 2, 3), equation2(2, 4, 5)) // => true
 */
export function parallel(e1: LinearEquation2, e2: LinearEquation2): boolean {
  return equationKind(e1) === "line" && equationKind(e2) === "line" && Q.isZero(determinantOf(e1, e2));
}

/**
 * The slope −a/b; null for a vertical line and for an equation that is no line.
 *
 * @example slope(equation2(2, 1, 5)) // => Q.of(-2)
 */
export function slope(e: LinearEquation2): Rational | null {
  return Q.isZero(e.b) ? null : Q.negate(Q.divide(e.a, e.b));
}

/** y at the given x, (c − a·x)/b; null where b = 0. @example solveForY(equation2(2, 1, 5), Q.of(1)) // => Q.of(3) */
export function solveForY(e: LinearEquation2, x: Rational): Rational | null {
  return Q.isZero(e.b) ? null : Q.divide(Q.subtract(e.c, Q.multiply(e.a, x)), e.b);
}

/** x at the given y, (c − b·y)/a; null where a = 0. @example solveForX(equation2(2, 1, 5), Q.of(1)) // => Q.of(2) */
export function solveForX(e: LinearEquation2, y: Rational): Rational | null {
  return Q.isZero(e.a) ? null : Q.divide(Q.subtract(e.c, Q.multiply(e.b, y)), e.a);
}

/**
 * The line through two different points.
 *
 * @throws DomainError when the points are the same.
 * @example lineThrough(vector([0, 1]), vector([1, 3])) // => equation2(-2, 1, 1)
 */
export function lineThrough([x1 = ZERO, y1 = ZERO]: ExactVector, [x2 = ZERO, y2 = ZERO]: ExactVector): LinearEquation2 {
  const [a, b] = [Q.subtract(y1, y2), Q.subtract(x2, x1)];
  if (Q.isZero(a) && Q.isZero(b)) throw new DomainError("lineThrough", "the two points must be different");
  return { a, b, c: Q.add(Q.multiply(a, x1), Q.multiply(b, y1)) };
}

/** All points of one equation that is a line: the point nearest the axes' crossing on an axis, and the direction (−b/a, 1), or (1, 0) where a = 0. */
function lineSolution(e: LinearEquation2): LinearSolution {
  if (Q.isZero(e.a)) {
    return { kind: "infinite", particular: [ZERO, Q.divide(e.c, e.b)], directions: [[ONE, ZERO]] };
  }
  const direction = [Q.negate(Q.divide(e.b, e.a)), ONE];
  return { kind: "infinite", particular: [Q.divide(e.c, e.a), ZERO], directions: [direction] };
}

/**
 * The common points of two equations, without steps, by Cramer's rule and comparison of rows. Any equation may be degenerate (0 = 0, 0 = c).
 *
 * @example classifySystem2(equation2(1, 1, 3), equation2(2, 2, 6)).kind // => "infinite"
 * @example classifySystem2(equation2(1, 1, 3), equation2(2, 2, 7)).kind // => "none"
 */
export function classifySystem2(e1: LinearEquation2, e2: LinearEquation2): LinearSolution {
  const [first, second] = [equationKind(e1), equationKind(e2)];
  if (first === "never" || second === "never") return { kind: "none" };
  if (first === "always" && second === "always") {
    return {
      kind: "infinite",
      particular: [ZERO, ZERO],
      directions: [
        [ONE, ZERO],
        [ZERO, ONE],
      ],
    };
  }
  if (first === "always") return lineSolution(e2);
  if (second === "always") return lineSolution(e1);
  const determinant = determinantOf(e1, e2);
  const top = Q.subtract(Q.multiply(e1.c, e2.b), Q.multiply(e2.c, e1.b));
  const bottom = Q.subtract(Q.multiply(e1.a, e2.c), Q.multiply(e2.a, e1.c));
  if (!Q.isZero(determinant)) {
    return { kind: "unique", point: [Q.divide(top, determinant), Q.divide(bottom, determinant)] };
  }
  return Q.isZero(top) && Q.isZero(bottom) ? lineSolution(e1) : { kind: "none" };
}
