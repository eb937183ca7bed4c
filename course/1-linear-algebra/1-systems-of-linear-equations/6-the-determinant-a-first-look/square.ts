import { decideSingular2, determinant2x2, type ExactMatrix, matrix, Q } from "@gradus/math/exact";

/** The four entries of the matrix: row 1 is (a, b), row 2 is (c, d). */
export type Numbers = Readonly<Record<"a" | "b" | "c" | "d", number>>;

/** The entries as a matrix. */
export function matrixOf({ a, b, c, d }: Numbers): ExactMatrix {
  return matrix([
    [a, b],
    [c, d],
  ]);
}

/** ad − bc. */
export function determinantOf(numbers: Numbers): number {
  return Q.toNumber(determinant2x2(matrixOf(numbers)).value);
}

/** The two products, of which the determinant is the difference. */
export function productsOf({ a, b, c, d }: Numbers): { readonly ad: number; readonly bc: number } {
  // Adding 0 makes a plain zero of −0.
  return { ad: a * d + 0, bc: b * c + 0 };
}

/** Whether the matrix is singular, decided by a point of its lines and not by the determinant. */
export function badgeOf(numbers: Numbers): "singular" | "non-singular" {
  return decideSingular2(matrixOf(numbers)).value.singular ? "singular" : "non-singular";
}
