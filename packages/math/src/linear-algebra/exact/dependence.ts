import { coprimeIntegers } from "../../exact/coprime-integers.ts";
import {
  augment,
  type ExactMatrix,
  type ExactVector,
  entryOf,
  identity,
  placeBeside,
  rowOf,
} from "../../exact/matrix.ts";
import { dot } from "../../exact/product.ts";
import { Q, type Rational } from "../../exact/rational.ts";
import type { Step, Traced } from "../../trace/step.ts";
import { rowEchelonForm } from "./row-echelon-form.ts";
import type { RowStep } from "./row-operations.ts";

/**
 * Whether the rows of a matrix are linearly dependent. The certificate is a combination c, not all of it 0, with c₁r₁ + c₂r₂ + … = 0,
 * in whole numbers without a common factor, its first entry that is not 0 positive.
 */
export type RowDependence =
  | { readonly kind: "independent" }
  | { readonly kind: "dependent"; readonly combination: ExactVector };

/** Left of the bar row `row` is zero; right of the bar stands which mix of the original rows it is. */
export type ReadDependenceStep = Step<
  "read-dependence",
  ExactMatrix,
  { readonly bar: number; readonly row: number; readonly combination: ExactVector }
>;

/** Left of the bar every row has a pivot: no mix of the rows gives the zero row. */
export type ReadIndependenceStep = Step<
  "read-independence",
  ExactMatrix,
  { readonly bar: number; readonly pivots: readonly number[] }
>;

/** A step of `dependence`: row operations on (A | I), then one reading. */
export type DependenceStep = RowStep | ReadDependenceStep | ReadIndependenceStep;

/**
 * Whether the rows of A are linearly dependent, with a combination that gives the zero row. A: m×n, any shape.
 * Reduces (A | I): the columns behind the bar keep account of how each row is mixed from the original ones.
 * No rows at all are independent; a single zero row is dependent, since 1 · r₁ = 0.
 *
 * @cost O(m (n + m) · rank) exact operations.
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 3.4.
 * @example dependence(matrix([[1, 2], [3, 6]])).value // => { kind: "dependent", combination: vector([3, -1]) }
 * @example dependence(matrix([[1, 2], [3, 4]])).value // => { kind: "independent" }
 */
export function dependence(A: ExactMatrix): Traced<RowDependence, DependenceStep> {
  const bar = A.columns;
  const { value, steps } = rowEchelonForm(placeBeside(A, identity(A.rows)), { pivotColumns: bar });
  const state = value.matrix;
  const row = value.pivots.length;
  if (row === A.rows) {
    const at = { bar, pivots: value.pivots };
    const read: ReadIndependenceStep = { rule: "read-independence", before: state, after: state, at };
    return { value: { kind: "independent" }, steps: [...steps, read] };
  }
  const combination = coprimeIntegers(rowOf(state, row).slice(bar));
  const read: ReadDependenceStep = {
    rule: "read-dependence",
    before: state,
    after: state,
    at: { bar, row, combination },
  };
  return { value: { kind: "dependent", combination }, steps: [...steps, read] };
}

/** A combination of equations that leaves no unknown: the left sides add up to 0, the constants to `constant`. */
export type Elimination = { readonly combination: ExactVector; readonly constant: Rational };

/**
 * Why Ax = b has no solution: a combination of its equations that reads 0 = c with c ≠ 0. Null when the system has a solution.
 *
 * @throws ShapeError when A has not as many rows as b has entries.
 * @example contradictionOf(matrix([[1, 1], [2, 2]]), vector([3, 7])) // => { combination: vector([2, -1]), constant: Q.of(-1) }
 */
export function contradictionOf(A: ExactMatrix, b: ExactVector): Elimination | null {
  const bar = A.columns;
  const { matrix, pivots } = rowEchelonForm(placeBeside(augment(A, b), identity(A.rows)), { pivotColumns: bar }).value;
  for (let row = pivots.length; row < A.rows; row++) {
    if (Q.isZero(entryOf(matrix, row, bar))) continue;
    const combination = coprimeIntegers(rowOf(matrix, row).slice(bar + 1));
    return { combination, constant: dot(combination, b) };
  }
  return null;
}
