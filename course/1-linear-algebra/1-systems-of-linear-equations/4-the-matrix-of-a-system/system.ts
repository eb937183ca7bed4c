import { decideSingular2, type ExactMatrix, equation2, type LinearEquation2, matrix } from "@gradus/math/exact";

/** The numbers of a₁x + b₁y = c₁ and a₂x + b₂y = c₂. */
export type Numbers = Readonly<Record<"a1" | "b1" | "c1" | "a2" | "b2" | "c2", number>>;

/** The two equations behind the numbers. */
export function equationsOf({ a1, b1, c1, a2, b2, c2 }: Numbers): readonly [LinearEquation2, LinearEquation2] {
  return [equation2(a1, b1, c1), equation2(a2, b2, c2)];
}

/** The matrix of the system: its coefficients, one row for each equation. */
export function matrixOf({ a1, b1, a2, b2 }: Numbers): ExactMatrix {
  return matrix([
    [a1, b1],
    [a2, b2],
  ]);
}

/** The augmented matrix: the constants behind a bar as a third column. */
export function augmentedMatrixOf({ a1, b1, c1, a2, b2, c2 }: Numbers): ExactMatrix {
  return matrix([
    [a1, b1, c1],
    [a2, b2, c2],
  ]);
}

/** What the badge beside the matrix says. */
export type Badge = "singular" | "non-singular";

/**
 * The badge of a system's matrix. The constants play no part in it.
 *
 * @example badgeOf({ a1: 1, b1: 2, c1: 8, a2: 2, b2: 4, c2: 12 }) // => "singular"
 * @example badgeOf({ a1: 1, b1: 2, c1: 0, a2: 2, b2: 5, c2: 0 }) // => "non-singular"
 */
export function badgeOf(numbers: Numbers): Badge {
  return decideSingular2(matrixOf(numbers)).value.singular ? "singular" : "non-singular";
}
