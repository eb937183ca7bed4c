import { type ExactMatrix, entryOf, rowOf } from "../../exact/matrix.ts";
import { ONE, Q, type Rational } from "../../exact/rational.ts";

const MINUS_ONE = Q.of(-1);

/** Whether the entry is a whole number times the pivot. */
const isMultiple = (entry: Rational, pivot: Rational): boolean =>
  (entry.numerator * pivot.denominator) % (entry.denominator * pivot.numerator) === 0n;

/** How pleasant the entry in this row and column is as a pivot for work by hand; smaller is better. */
function effort(A: ExactMatrix, row: number, column: number): number {
  const pivot = entryOf(A, row, column);
  if (Q.equals(pivot, ONE)) return 0;
  if (Q.equals(pivot, MINUS_ONE)) return 1;
  return rowOf(A, row).every((entry) => isMultiple(entry, pivot)) ? 2 : 3;
}

/**
 * The row, from `from` down, whose entry in the column makes the most humane pivot: first a 1, then a −1, then one that divides its whole row
 * into whole numbers, then any; among equals the topmost. Null when the column is zero from there down. Exact, so size does not matter.
 *
 * @example choosePivotRow(matrix([[2, 1], [1, 5]]), 0, 0) // => 1
 */
export function choosePivotRow(A: ExactMatrix, column: number, from: number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let row = from; row < A.rows; row++) {
    if (Q.isZero(entryOf(A, row, column))) continue;
    const here = effort(A, row, column);
    if (here < least) [best, least] = [row, here];
  }
  return best;
}
