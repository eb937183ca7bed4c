import { ShapeError } from "../../../errors.ts";
import type { ExactMatrix } from "../../../exact/matrix.ts";
import { ONE, Q, type Rational, ZERO } from "../../../exact/rational.ts";
import type { EchelonForm } from "../row-echelon-form.ts";
import { type IntegerEchelon, integerEchelon } from "./bareiss.ts";
import { integerRows } from "./integer-rows.ts";

/**
 * The rank of A, without fractions on the way: `rank` for larger matrices. A: m×n, any shape.
 *
 * @cost about 2mn · rank / 3 products of whole numbers.
 * @example rankWithoutSteps(matrix([[1, 2], [2, 4]])) // => 1
 */
export function rankWithoutSteps(A: ExactMatrix): number {
  return integerEchelon(integerRows(A).rows, A.columns).pivots.length;
}

/**
 * The determinant of A, without fractions on the way: `determinant` for larger matrices and where no steps are wanted. A: n×n; 1 for 0×0.
 *
 * @throws ShapeError "determinantWithoutSteps: A must be square, got 3×2"
 * @cost about 2n³/3 products of whole numbers.
 * @example determinantWithoutSteps(matrix([[64919121, -159018721], ["41869520.5", -102558961]])) // => Q.of("-1/2")
 */
export function determinantWithoutSteps(A: ExactMatrix): Rational {
  if (A.rows !== A.columns)
    throw new ShapeError("determinantWithoutSteps", `A must be square, got ${A.rows}×${A.columns}`);
  if (A.rows === 0) return ONE;
  const { rows, multiplier } = integerRows(A);
  const { rows: echelon, pivots, sign } = integerEchelon(rows, A.columns);
  if (pivots.length < A.rows) return ZERO;
  return Q.of(sign * (echelon[A.rows - 1]?.[A.rows - 1] ?? 0n), multiplier);
}

/**
 * The reduced row echelon form of A and its pivots, without fractions on the way: `reducedRowEchelonForm` for larger matrices and where no steps are wanted.
 * A: m×n, any shape.
 *
 * @cost about 2mn · rank / 3 products of whole numbers, and rank² / 2 for each column without a pivot. SymPy: Matrix.rref.
 * @example reducedFormWithoutSteps(matrix([[1, 2], [3, 4]])).pivots // => [0, 1]
 */
export function reducedFormWithoutSteps(A: ExactMatrix): EchelonForm {
  const { rows } = integerRows(A);
  const echelon = integerEchelon(rows, A.columns);
  const { pivots } = echelon;
  const columns = Array.from({ length: A.columns }, (_, j) => (pivots.includes(j) ? null : freeColumn(echelon, j)));
  const entries = A.entries.map((_, i) =>
    columns.map((column, j) => (column === null ? (pivots[i] === j ? ONE : ZERO) : (column[i] ?? ZERO))),
  );
  return { matrix: { rows: A.rows, columns: A.columns, entries }, pivots };
}

/** A column without a pivot in the reduced form, by putting back from below: everything over the last pivot is whole. */
function freeColumn({ rows, pivots }: IntegerEchelon, column: number): readonly Rational[] {
  const rank = pivots.length;
  const common = rows[rank - 1]?.[pivots[rank - 1] ?? 0] ?? 1n;
  const over = new Array<bigint>(rank).fill(0n);
  for (let i = rank - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    let left = common * (row[column] ?? 0n);
    for (let k = i + 1; k < rank; k++) left -= (row[pivots[k] ?? 0] ?? 0n) * (over[k] ?? 0n);
    over[i] = left / (row[pivots[i] ?? 0] ?? 1n);
  }
  return over.map((top) => (top === 0n ? ZERO : Q.of(top, common)));
}
