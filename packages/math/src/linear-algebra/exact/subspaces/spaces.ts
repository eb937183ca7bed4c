import { columnOf, type ExactMatrix, type ExactVector, rowOf } from "../../../exact/matrix.ts";
import { ONE, Q, ZERO } from "../../../exact/rational.ts";
import type { Step, Traced } from "../../../trace/step.ts";
import { type EchelonForm, reducedRowEchelonForm, rowEchelonForm } from "../row-echelon-form.ts";
import type { RowStep } from "../row-operations.ts";

/** A subspace by a basis: linearly independent vectors whose mixes it consists of; none for the space that holds only the zero vector. */
export type SpaceBasis = {
  readonly basis: readonly ExactVector[];
  /** How many vectors a basis has. */
  readonly dimension: number;
  /** The columns with a pivot. */
  readonly pivots: readonly number[];
  /** The columns without. */
  readonly free: readonly number[];
};

/** Each column without a pivot gives a vector x with Ax = 0: 1 in its own place, 0 in those of the others, the rest follows. */
export type ReadNullSpaceStep = Step<"read-null-space", ExactMatrix, SpaceBasis>;

/** The columns of A in which the pivots stand are a basis of its column space. */
export type ReadColumnSpaceStep = Step<"read-column-space", ExactMatrix, SpaceBasis & { readonly matrix: ExactMatrix }>;

/** The rows with a pivot are a basis of the row space. */
export type ReadRowSpaceStep = Step<"read-row-space", ExactMatrix, SpaceBasis>;

/** The reading of a basis; it changes no row. */
export type ReadSpaceStep = ReadNullSpaceStep | ReadColumnSpaceStep | ReadRowSpaceStep;

/** A step of `nullSpace`, `columnSpace` or `rowSpace`: row operations, then the reading. */
export type SpaceStep = RowStep | ReadSpaceStep;

function freeColumns({ matrix, pivots }: EchelonForm): readonly number[] {
  return Array.from({ length: matrix.columns }, (_, j) => j).filter((j) => !pivots.includes(j));
}

/**
 * The vector of the null space of a reduced matrix that has 1 in one free column and 0 in the other free ones.
 *
 * @example nullVectorOf(reducedRowEchelonForm(matrix([[1, 2]])).value, 1) // => vector([-2, 1])
 */
export function nullVectorOf({ matrix, pivots }: EchelonForm, column: number): ExactVector {
  return Array.from({ length: matrix.columns }, (_, j) => {
    const row = pivots.indexOf(j);
    if (row >= 0) return Q.negate(rowOf(matrix, row)[column] ?? ZERO);
    return j === column ? ONE : ZERO;
  });
}

/**
 * A basis of the null space of A, all x with Ax = 0. A: m×n, any shape; the vectors have n entries, and there are n − rank of them.
 * Reduces A; each column without a pivot gives one vector.
 *
 * @cost O(m n · rank) exact operations. SciPy: scipy.linalg.null_space.
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 3.2.
 * @example nullSpace(matrix([[1, 2, 3], [2, 4, 7]])).value.basis // => [vector([-2, 1, 0])]
 * @example nullSpace(matrix([[1, 2], [3, 4]])).value.basis // => []
 */
export function nullSpace(A: ExactMatrix): Traced<SpaceBasis, SpaceStep> {
  const { value: form, steps } = reducedRowEchelonForm(A);
  const free = freeColumns(form);
  const basis = free.map((column) => nullVectorOf(form, column));
  const value = { basis, dimension: basis.length, pivots: form.pivots, free };
  return { value, steps: [...steps, { rule: "read-null-space", before: form.matrix, after: form.matrix, at: value }] };
}

/**
 * A basis of the column space of A, all mixes of its columns: those columns of A itself in which row echelon form has a pivot. A: m×n; vectors of m entries.
 *
 * @cost O(m n · rank) exact operations. SciPy: scipy.linalg.orth, which gives an orthonormal one.
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 3.5.
 * @example columnSpace(matrix([[1, 2, 3], [2, 4, 7]])).value.basis // => [vector([1, 2]), vector([3, 7])]
 */
export function columnSpace(A: ExactMatrix): Traced<SpaceBasis, SpaceStep> {
  const { value: form, steps } = rowEchelonForm(A);
  const basis = form.pivots.map((column) => columnOf(A, column));
  const value = { basis, dimension: basis.length, pivots: form.pivots, free: freeColumns(form) };
  const at = { ...value, matrix: A };
  return { value, steps: [...steps, { rule: "read-column-space", before: form.matrix, after: form.matrix, at }] };
}

/**
 * A basis of the row space of A, all mixes of its rows: the rows of its reduced row echelon form that are not zero. A: m×n; vectors of n entries.
 *
 * @cost O(m n · rank) exact operations.
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 3.5.
 * @example rowSpace(matrix([[1, 2, 3], [2, 4, 7]])).value.basis // => [vector([1, 2, 0]), vector([0, 0, 1])]
 */
export function rowSpace(A: ExactMatrix): Traced<SpaceBasis, SpaceStep> {
  const { value: form, steps } = reducedRowEchelonForm(A);
  const basis = form.pivots.map((_, row) => rowOf(form.matrix, row));
  const value = { basis, dimension: basis.length, pivots: form.pivots, free: freeColumns(form) };
  return { value, steps: [...steps, { rule: "read-row-space", before: form.matrix, after: form.matrix, at: value }] };
}
