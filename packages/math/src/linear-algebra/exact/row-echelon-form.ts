import { DomainError } from "../../errors.ts";
import { type ExactMatrix, type ExactVector, entryOf, mapRows, rowOf } from "../../exact/matrix.ts";
import { ONE, Q, type Rational } from "../../exact/rational.ts";
import type { Traced } from "../../trace/step.ts";
import { cleared, exchange, overPivot, wholeRows } from "./fraction-free/whole-rows.ts";
import { choosePivotRow } from "./pivot.ts";
import { addMultiple, type RowStep, swapRows } from "./row-operations.ts";

/** A reduced matrix and the column of the leading 1 of each of its non-zero rows, from the top. */
export type EchelonForm = { readonly matrix: ExactMatrix; readonly pivots: readonly number[] };

/** `pivotColumns`: only the first so many columns may hold a pivot; default all. For an augmented matrix it is the number of unknowns. */
export type EchelonOptions = { readonly pivotColumns?: number };

/** How many columns may hold a pivot. @throws DomainError named after the caller when there are not so many */
export function pivotWidth(caller: string, A: ExactMatrix, options: EchelonOptions): number {
  const width = options.pivotColumns ?? A.columns;
  if (!(Number.isInteger(width) && width >= 0 && width <= A.columns)) {
    throw new DomainError(caller, `pivotColumns must be a whole number from 0 to ${A.columns}, got ${width}`);
  }
  return width;
}

/**
 * Row echelon form with leading ones: each pivot is 1, stands to the right of the one above, and has zeros below; rows without a pivot come last.
 * A: m×n, any shape, 0 included. The pivot is chosen for work by hand, see `choosePivotRow`.
 *
 * @returns the matrix and its pivots, with one step for each row operation that changed something.
 * @throws DomainError when `pivotColumns` is not a whole number from 0 to n.
 * @cost O(m n · rank) exact operations.
 * @source Strang, Introduction to Linear Algebra, 5th ed., §§ 2.2 and 3.2.
 * @example rowEchelonForm(matrix([[1, 2], [3, 4]])).value.matrix.entries.map((row) => row.map(Q.toText)) // => [["1", "2"], ["0", "1"]]
 */
export function rowEchelonForm(A: ExactMatrix, options: EchelonOptions = {}): Traced<EchelonForm, RowStep> {
  const width = pivotWidth("rowEchelonForm", A, options);
  const steps: RowStep[] = [];
  const pivots: number[] = [];
  const whole = wholeRows(A);
  let current = A;
  const take = (step: RowStep): void => {
    steps.push(step);
    current = step.after;
  };
  for (let column = 0; column < width && pivots.length < A.rows; column++) {
    const row = pivots.length;
    const source = choosePivotRow(current, column, row);
    if (source === null) continue;
    if (source !== row) {
      take(swapStep(current, row, source));
      exchange(whole, row, source);
    }
    const pivot = entryOf(current, row, column);
    if (!Q.equals(pivot, ONE)) {
      const after = withRow(current, row, overPivot(whole, row, column));
      take({ rule: "scale-row", before: current, after, at: { row, factor: Q.reciprocal(pivot) } });
    }
    for (let below = row + 1; below < A.rows; below++) {
      const entry = entryOf(current, below, column);
      const after = cleared(whole, below, row, column, rowOf(current, below));
      if (Q.isZero(entry)) continue;
      const at = { target: below, source: row, factor: Q.negate(entry) };
      take({ rule: "add-multiple", before: current, after: withRow(current, below, after), at });
    }
    pivots.push(column);
    whole.last = whole.rows[row]?.whole[column] ?? 1n;
  }
  return { value: { matrix: current, pivots }, steps };
}

/**
 * Reduced row echelon form: row echelon form with zeros above each pivot too. It is unique for A.
 * First downwards as in `rowEchelonForm`, then upwards from the last pivot, which keeps the numbers small.
 *
 * @returns the matrix and its pivots, with one step for each row operation that changed something.
 * @throws DomainError when `pivotColumns` is not a whole number from 0 to the number of columns.
 * @cost O(m n · rank) exact operations. SymPy: Matrix.rref.
 * @example reducedRowEchelonForm(matrix([[1, 2], [3, 4]])).value.matrix.entries.map((row) => row.map(Q.toText)) // => [["1", "0"], ["0", "1"]]
 */
export function reducedRowEchelonForm(A: ExactMatrix, options: EchelonOptions = {}): Traced<EchelonForm, RowStep> {
  const forward = rowEchelonForm(A, { pivotColumns: pivotWidth("reducedRowEchelonForm", A, options) });
  const upward = clearAbovePivots(forward.value);
  return { value: upward.value, steps: [...forward.steps, ...upward.steps] };
}

/**
 * Second half of the reduction: from a row echelon form with leading ones to the reduced one.
 *
 * @example clearAbovePivots(rowEchelonForm(matrix([[1, 2], [0, 1]])).value).value.matrix // => matrix([[1, 0], [0, 1]])
 */
export function clearAbovePivots(form: EchelonForm): Traced<EchelonForm, RowStep> {
  const steps: RowStep[] = [];
  let current = form.matrix;
  for (let row = form.pivots.length - 1; row > 0; row--) {
    const column = form.pivots[row] ?? 0;
    for (let above = row - 1; above >= 0; above--) {
      const entry = entryOf(current, above, column);
      if (Q.isZero(entry)) continue;
      const step = addStep(current, above, row, Q.negate(entry));
      steps.push(step);
      current = step.after;
    }
  }
  return { value: { matrix: current, pivots: form.pivots }, steps };
}

/**
 * The rank of A: the number of pivots of its row echelon form.
 *
 * @example rank(matrix([[1, 2], [2, 4]])) // => 1
 */
export function rank(A: ExactMatrix): number {
  return rowEchelonForm(A).value.pivots.length;
}

const swapStep = (before: ExactMatrix, first: number, second: number): RowStep => ({
  rule: "swap-rows",
  before,
  after: swapRows(before, first, second),
  at: { first, second },
});

const addStep = (before: ExactMatrix, target: number, source: number, factor: Rational): RowStep => ({
  rule: "add-multiple",
  before,
  after: addMultiple(before, target, source, factor),
  at: { target, source, factor },
});

/** A with this row in place of row i. */
const withRow = (A: ExactMatrix, i: number, row: ExactVector): ExactMatrix =>
  mapRows(A, (old, k) => (k === i ? row : old));
