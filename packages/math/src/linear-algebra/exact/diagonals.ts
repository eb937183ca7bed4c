import { ShapeError } from "../../errors.ts";
import { type ExactMatrix, entryOf } from "../../exact/matrix.ts";
import { Q, type Rational } from "../../exact/rational.ts";

/** A place in a matrix: row and column, counted from 0. */
export type EntryPlace = readonly [row: number, column: number];

/**
 * One of the six diagonals of a 3×3 matrix, wrapped around its sides. Three run down to the right and count with a plus, three run down to the
 * left and count with a minus. `places` go from the top row to the bottom one; `term` is sign · product.
 */
export type Diagonal = {
  readonly direction: "down-right" | "down-left";
  readonly sign: 1 | -1;
  readonly places: readonly [EntryPlace, EntryPlace, EntryPlace];
  readonly factors: readonly [Rational, Rational, Rational];
  readonly product: Rational;
  readonly term: Rational;
};

/** The six diagonals by their column in each of the three rows: first the three to the right, from the left; then the three to the left, from the right. */
const COLUMNS = [
  ["down-right", [0, 1, 2]],
  ["down-right", [1, 2, 0]],
  ["down-right", [2, 0, 1]],
  ["down-left", [2, 1, 0]],
  ["down-left", [1, 0, 2]],
  ["down-left", [0, 2, 1]],
] as const;

/**
 * The six diagonals of a 3×3 matrix with their products: a₁₁a₂₂a₃₃, a₁₂a₂₃a₃₁, a₁₃a₂₁a₃₂ with a plus, then a₁₃a₂₂a₃₁, a₁₂a₂₁a₃₃, a₁₁a₂₃a₃₂ with a minus.
 * Their terms add up to the determinant. For 3×3 alone: a 4×4 determinant has 24 products, not eight.
 *
 * @throws ShapeError "diagonalsOf: A must be 3×3, got 4×4"
 * @source Sarrus' rule: Lay, Linear Algebra and Its Applications, 5th ed., § 3.1.
 * @example diagonalsOf(matrix([[1, 2, 3], [4, 5, 6], [7, 8, 10]])).map((diagonal) => Q.toText(diagonal.term)) // => ["50", "84", "96", "-105", "-80", "-48"]
 */
export function diagonalsOf(A: ExactMatrix): readonly Diagonal[] {
  if (A.rows !== 3 || A.columns !== 3) throw new ShapeError("diagonalsOf", `A must be 3×3, got ${A.rows}×${A.columns}`);
  return COLUMNS.map(([direction, [top, middle, bottom]]) => {
    const places = [
      [0, top],
      [1, middle],
      [2, bottom],
    ] as const;
    const factors = [entryOf(A, 0, top), entryOf(A, 1, middle), entryOf(A, 2, bottom)] as const;
    const product = Q.multiply(Q.multiply(factors[0], factors[1]), factors[2]);
    const sign = direction === "down-right" ? 1 : -1;
    return { direction, sign, places, factors, product, term: sign > 0 ? product : Q.negate(product) };
  });
}
