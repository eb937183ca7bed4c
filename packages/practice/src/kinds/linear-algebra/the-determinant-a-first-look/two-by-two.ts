import { determinant2x2, matrix, Q, singularity } from "@gradus/math/exact";
import { type Explanation, explainDeterminant, explainSingularity } from "@gradus/math/explain";
import { rowObjects } from "../linear-dependence-of-rows/two-rows.ts";

/** A row of two whole numbers. */
export type Pair = readonly [number, number];

/** A 2×2 matrix of whole numbers, row by row. */
export type Square = readonly [Pair, Pair];

/** What somebody makes of a matrix in place of ad − bc. */
export type DeterminantRule =
  | "determinant-products-added"
  | "determinant-order-turned"
  | "determinant-along-rows"
  | "determinant-minus-signs-dropped";

/** The wrong rules for a determinant, each executable on any matrix. */
export const determinantRules: Readonly<Record<DeterminantRule, (square: Square) => number>> = {
  "determinant-products-added": ([[a, b], [c, d]]) => a * d + b * c,
  "determinant-order-turned": ([[a, b], [c, d]]) => b * c - a * d,
  "determinant-along-rows": ([[a, b], [c, d]]) => a * b - c * d,
  "determinant-minus-signs-dropped": ([[a, b], [c, d]]) => Math.abs(a * d) - Math.abs(b * c),
};

/** ad − bc. */
export function determinantOf(square: Square): number {
  return Q.toNumber(determinant2x2(matrix(square)).value);
}

/** The work on a determinant in words. */
export function determinantSteps(square: Square): readonly Explanation[] {
  return explainDeterminant(determinant2x2(matrix(square)).steps, { objects: rowObjects, linked: false });
}

/** The same, and what it says about the matrix. */
export function singularitySteps(square: Square): readonly Explanation[] {
  return explainSingularity(singularity(matrix(square)).steps, { objects: rowObjects, linked: false });
}

/** A whole number inside a sentence or formula, with LaTeX's minus. */
export const whole = (value: number): string => `$${value}$`;

/** A whole number as a factor after another: negative ones in brackets. */
export const guarded = (value: number): string => (value < 0 ? `(${value})` : `${value}`);
