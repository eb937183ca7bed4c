import { ShapeError } from "../../../errors.ts";
import { type ExactMatrix, equalsMatrix, identity, matrix, placeBeside, rowOf } from "../../../exact/matrix.ts";
import { Q } from "../../../exact/rational.ts";
import type { Step, Traced } from "../../../trace/step.ts";
import { clearAbovePivots, rowEchelonForm } from "../row-echelon-form.ts";
import type { RowStep } from "../row-operations.ts";

/** The inverse of a square matrix, or that it is singular and has none. */
export type Inverse = { readonly kind: "inverse"; readonly matrix: ExactMatrix } | { readonly kind: "singular" };

/** A is written with I behind a bar. */
export type AppendIdentityStep = Step<"append-identity", ExactMatrix, { readonly bar: number }>;

/** Left of the bar stands I, so A⁻¹ stands right of it. */
export type ReadInverseStep = Step<
  "read-inverse",
  ExactMatrix,
  { readonly bar: number; readonly inverse: ExactMatrix }
>;

/** Left of the bar row `row` is zero: there is no inverse. */
export type ReadNoInverseStep = Step<"read-no-inverse", ExactMatrix, { readonly bar: number; readonly row: number }>;

/** A step of `inverse`: I is appended, row operations on (A | I), then one reading. */
export type InverseStep = AppendIdentityStep | RowStep | ReadInverseStep | ReadNoInverseStep;

/**
 * The inverse A⁻¹ by Gauss–Jordan: reduce (A | I) until I stands on the left. Singular: a row without pivot appears on the left, and the reduction stops there.
 * A: n×n; the inverse of the 0×0 matrix is itself.
 *
 * @throws ShapeError "inverse: A must be square, got 2×3"
 * @cost O(n³) exact operations. NumPy: numpy.linalg.inv.
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 2.5.
 * @example inverse(matrix([[1, 2], [3, 4]])).value // => { kind: "inverse", matrix: matrix([[-2, 1], ["3/2", "-1/2"]]) }
 * @example inverse(matrix([[1, 2], [2, 4]])).value // => { kind: "singular" }
 */
export function inverse(A: ExactMatrix): Traced<Inverse, InverseStep> {
  if (A.rows !== A.columns) throw new ShapeError("inverse", `A must be square, got ${A.rows}×${A.columns}`);
  const bar = A.columns;
  const augmented = placeBeside(A, identity(bar));
  const start: InverseStep = { rule: "append-identity", before: A, after: augmented, at: { bar } };
  const forward = rowEchelonForm(augmented, { pivotColumns: bar });
  const row = forward.value.pivots.length;
  if (row < bar) {
    const state = forward.value.matrix;
    const read: InverseStep = { rule: "read-no-inverse", before: state, after: state, at: { bar, row } };
    return { value: { kind: "singular" }, steps: [start, ...forward.steps, read] };
  }
  const upward = clearAbovePivots(forward.value);
  const state = upward.value.matrix;
  const found = columnsFrom(state, bar);
  const read: InverseStep = { rule: "read-inverse", before: state, after: found, at: { bar, inverse: found } };
  return { value: { kind: "inverse", matrix: found }, steps: [start, ...forward.steps, ...upward.steps, read] };
}

const columnsFrom = (A: ExactMatrix, from: number): ExactMatrix =>
  matrix(
    A.entries.map((row) => row.slice(from)),
    A.columns - from,
  );

/** Whether A is followed by I; or a reading has I left of its bar and names what stands on the right; or its row is zero left of the bar. */
export function readsInverse(step: AppendIdentityStep | ReadInverseStep | ReadNoInverseStep): boolean {
  const { before, after, at } = step;
  switch (step.rule) {
    case "append-identity":
      return before.columns === at.bar && equalsMatrix(after, placeBeside(before, identity(at.bar)));
    case "read-inverse":
      return equalsMatrix(after, step.at.inverse) && equalsMatrix(before, placeBeside(identity(at.bar), after));
    case "read-no-inverse":
      return equalsMatrix(before, after) && rowOf(before, step.at.row).slice(0, at.bar).every(Q.isZero);
  }
}
