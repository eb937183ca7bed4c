import { DomainError, ShapeError } from "../../../errors.ts";
import {
  type ExactMatrix,
  type ExactVector,
  equalsMatrix,
  identity,
  matrix,
  placeBeside,
  rowOf,
  transpose,
} from "../../../exact/matrix.ts";
import { multiplyMatrices } from "../../../exact/product.ts";
import { Q } from "../../../exact/rational.ts";
import type { Step, Traced } from "../../../trace/step.ts";
import { clearAbovePivots, rowEchelonForm } from "../row-echelon-form.ts";
import type { RowStep } from "../row-operations.ts";

/** What is expressed by a basis: a vector, the vectors of another basis, or the images of the basis under a map. */
export type ExpressedByBasis = "vector" | "basis" | "map";

/** B⁻¹X, what the columns of X are in the basis; or that the vectors are no basis: a row of zeros appears. */
export type InBasis = { readonly kind: "in-basis"; readonly matrix: ExactMatrix } | { readonly kind: "no-basis" };

/** The basis stands in the columns of B, what is to be expressed by it behind a bar: (B | X). */
export type WriteBesideBasisStep = Step<
  "write-beside-basis",
  ExactMatrix,
  { readonly bar: number; readonly what: ExpressedByBasis; readonly X: ExactMatrix }
>;

/** Left of the bar stands I, so B⁻¹X stands right of it. */
export type ReadInBasisStep = Step<
  "read-in-basis",
  ExactMatrix,
  { readonly bar: number; readonly what: ExpressedByBasis }
>;

/** Left of the bar row `row` is zero: the vectors are dependent. */
export type ReadNoBasisStep = Step<"read-no-basis", ExactMatrix, { readonly bar: number; readonly row: number }>;

/** A step of a change of basis: (B | X), row operations, then one reading. */
export type BasisStep = WriteBesideBasisStep | RowStep | ReadInBasisStep | ReadNoBasisStep;

function columnsOfBasis(caller: string, basis: readonly ExactVector[]): ExactMatrix {
  const n = basis.length;
  const other = basis.findIndex((vector) => vector.length !== n);
  if (other >= 0) {
    const which = `vector ${other + 1} has ${basis[other]?.length}`;
    throw new ShapeError(caller, `${n} vectors are a basis only of vectors with ${n} entries, ${which}`);
  }
  return transpose(matrix(basis, n));
}

function expressed(B: ExactMatrix, X: ExactMatrix, what: ExpressedByBasis): Traced<InBasis, BasisStep> {
  const bar = B.columns;
  const beside = placeBeside(B, X);
  const start: BasisStep = { rule: "write-beside-basis", before: B, after: beside, at: { bar, what, X } };
  const forward = rowEchelonForm(beside, { pivotColumns: bar });
  const row = forward.value.pivots.length;
  if (row < bar) {
    const state = forward.value.matrix;
    const read: BasisStep = { rule: "read-no-basis", before: state, after: state, at: { bar, row } };
    return { value: { kind: "no-basis" }, steps: [start, ...forward.steps, read] };
  }
  const upward = clearAbovePivots(forward.value);
  const before = upward.value.matrix;
  const after = matrix(
    before.entries.map((entries) => entries.slice(bar)),
    X.columns,
  );
  const read: BasisStep = { rule: "read-in-basis", before, after, at: { bar, what } };
  return { value: { kind: "in-basis", matrix: after }, steps: [start, ...forward.steps, ...upward.steps, read] };
}

/**
 * The coordinates of v in a basis, as a column: the c with c₁b₁ + … + cₙbₙ = v. The basis: n vectors of n entries.
 *
 * @throws ShapeError "coordinatesIn: 2 vectors are a basis only of vectors with 2 entries, vector 1 has 3", or when v has not n entries.
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 8.3.
 * @example coordinatesIn([vector([1, 1]), vector([1, -1])], vector([3, 1])).value // => { kind: "in-basis", matrix: matrix([[2], [1]]) }
 */
export function coordinatesIn(basis: readonly ExactVector[], v: ExactVector): Traced<InBasis, BasisStep> {
  const B = columnsOfBasis("coordinatesIn", basis);
  if (v.length !== B.rows) throw new ShapeError("coordinatesIn", `v must have ${B.rows} entries, got ${v.length}`);
  const X = matrix(
    v.map((entry) => [entry]),
    1,
  );
  return expressed(B, X, "vector");
}

/**
 * The matrix that turns coordinates in one basis into coordinates in another: (to)⁻¹(from), the vectors of a basis standing in columns.
 *
 * @throws ShapeError when a basis has vectors of another length than it has vectors. @throws DomainError when the bases are of different sizes.
 * @example transitionMatrix([vector([2, 0]), vector([0, 1])], [vector([1, 0]), vector([0, 1])]).value // => { kind: "in-basis", matrix: matrix([[2, 0], [0, 1]]) }
 */
export function transitionMatrix(from: readonly ExactVector[], to: readonly ExactVector[]): Traced<InBasis, BasisStep> {
  if (from.length !== to.length) {
    throw new DomainError("transitionMatrix", `both bases need as many vectors, got ${from.length} and ${to.length}`);
  }
  return expressed(columnsOfBasis("transitionMatrix", to), columnsOfBasis("transitionMatrix", from), "basis");
}

/**
 * The matrix of the map v → Av in a basis: B⁻¹AB. A: n×n; the basis: n vectors of n entries.
 *
 * @throws ShapeError "mapInBasis: A must be 2×2 for a basis of 2 vectors, got 3×3"
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 8.3.
 * @example mapInBasis(matrix([[2, 1], [1, 2]]), [vector([1, 1]), vector([1, -1])]).value // => { kind: "in-basis", matrix: matrix([[3, 0], [0, 1]]) }
 */
export function mapInBasis(A: ExactMatrix, basis: readonly ExactVector[]): Traced<InBasis, BasisStep> {
  const B = columnsOfBasis("mapInBasis", basis);
  if (A.rows !== B.rows || A.columns !== B.rows) {
    const needed = `${B.rows}×${B.rows} for a basis of ${B.rows} vectors`;
    throw new ShapeError("mapInBasis", `A must be ${needed}, got ${A.rows}×${A.columns}`);
  }
  return expressed(B, multiplyMatrices(A, B), "map");
}

/** Whether X is written beside B; or I stands left of the bar and the rest is read; or the row is zero there. */
export function readsInBasis(step: WriteBesideBasisStep | ReadInBasisStep | ReadNoBasisStep): boolean {
  const { before, after, at } = step;
  switch (step.rule) {
    case "write-beside-basis":
      return before.columns === at.bar && equalsMatrix(after, placeBeside(before, step.at.X));
    case "read-in-basis":
      return equalsMatrix(before, placeBeside(identity(at.bar), after));
    case "read-no-basis":
      return equalsMatrix(before, after) && rowOf(before, step.at.row).slice(0, at.bar).every(Q.isZero);
  }
}
