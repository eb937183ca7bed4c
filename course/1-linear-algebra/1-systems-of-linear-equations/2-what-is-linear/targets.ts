import { type ExactVector, equationKind, type LinearEquation2, satisfies, vector } from "@gradus/math/exact";

/** A point that the line is to be led through, with its name on the picture. */
export type Target = { readonly name: "P" | "Q"; readonly at: ExactVector };

/** The two marked points of the figure. */
export const targets: readonly [Target, Target] = [
  { name: "P", at: vector([1, -1]) },
  { name: "Q", at: vector([5, 5]) },
];

/**
 * Through which of the marked points the line of an equation goes; through none where there is no line, although 0 = 0
 * fits every point.
 *
 * @example metTargets(equation2(1, 0, 1)).map(({ name }) => name) // => ["P"]
 */
export function metTargets(equation: LinearEquation2): readonly Target[] {
  return equationKind(equation) === "line" ? targets.filter(({ at }) => satisfies(equation, at)) : [];
}
