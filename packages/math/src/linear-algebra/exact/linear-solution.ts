import { type ExactVector, matrix } from "../../exact/matrix.ts";
import { Q, type Rational, ZERO } from "../../exact/rational.ts";
import { rank } from "./row-echelon-form.ts";

/**
 * The solution set of a linear system: one point, none, or the family particular + t₁·direction₁ + … with at least one direction,
 * the directions linearly independent.
 */
export type LinearSolution =
  | { readonly kind: "unique"; readonly point: ExactVector }
  | { readonly kind: "none" }
  | { readonly kind: "infinite"; readonly particular: ExactVector; readonly directions: readonly ExactVector[] };

/** The point particular + Σ parameterᵢ · directionᵢ of a family; missing parameters count as 0. */
export function familyPoint(
  family: { readonly particular: ExactVector; readonly directions: readonly ExactVector[] },
  parameters: readonly Rational[],
): ExactVector {
  return family.particular.map((start, j) =>
    family.directions.reduce((sum, d, i) => Q.add(sum, Q.multiply(parameters[i] ?? ZERO, d[j] ?? ZERO)), start),
  );
}

/**
 * Whether the point belongs to the solution set.
 *
 * @example hasSolution({ kind: "infinite", particular: vector([1, 0]), directions: [vector([2, 1])] }, vector([5, 2])) // => true
 */
export function hasSolution(solution: LinearSolution, point: ExactVector): boolean {
  if (solution.kind === "none") return false;
  const start = solution.kind === "unique" ? solution.point : solution.particular;
  if (start.length !== point.length) return false;
  const difference = point.map((entry, j) => Q.subtract(entry, start[j] ?? ZERO));
  if (solution.kind === "unique") return difference.every(Q.isZero);
  return rank(matrix([...solution.directions, difference])) === rank(matrix(solution.directions));
}

/**
 * Whether two descriptions mean the same set of points: families may start elsewhere and use other directions.
 *
 * @example sameSolutionSet({ kind: "none" }, { kind: "unique", point: vector([1, 2]) }) // => false
 */
export function sameSolutionSet(first: LinearSolution, second: LinearSolution): boolean {
  if (first.kind === "none" || second.kind === "none") return first.kind === second.kind;
  if (first.kind === "unique") return second.kind === "unique" && hasSolution(first, second.point);
  if (second.kind === "unique") return false;
  if (first.particular.length !== second.particular.length || !hasSolution(first, second.particular)) return false;
  const dimension = rank(matrix(first.directions));
  return (
    rank(matrix(second.directions)) === dimension &&
    rank(matrix([...first.directions, ...second.directions])) === dimension
  );
}
