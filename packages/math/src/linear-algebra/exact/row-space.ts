import { ShapeError } from "../../errors.ts";
import { type ExactMatrix, type ExactVector, matrix } from "../../exact/matrix.ts";
import { combinationOf } from "./combination.ts";
import { reducedRowEchelonForm } from "./row-echelon-form.ts";

/**
 * Whether the rows of two matrices have the same mixes. Same: `basis` is the common reduced form without zero rows, and
 * `firstFromSecond` · B = A, `secondFromFirst` · A = B. Different: a row of one matrix that no mix of the other's rows gives.
 */
export type RowSpaceComparison =
  | {
      readonly kind: "same";
      readonly basis: ExactMatrix;
      readonly firstFromSecond: ExactMatrix;
      readonly secondFromFirst: ExactMatrix;
    }
  | {
      readonly kind: "different";
      readonly outside: { readonly of: "first" | "second"; readonly row: number; readonly entries: ExactVector };
    };

/** Each row of A as a mix of the rows of B: the matrix C with CB = A, or the index of the first row that is no mix. */
function mixes(A: ExactMatrix, B: ExactMatrix): ExactMatrix | number {
  const coefficients: ExactVector[] = [];
  for (const [row, entries] of A.entries.entries()) {
    const { value } = combinationOf(B, entries);
    if (value.kind === "none") return row;
    coefficients.push(value.kind === "unique" ? value.point : value.particular);
  }
  return matrix(coefficients, B.rows);
}

/**
 * Whether A and B have the same row space, that is, whether their rows carry the same information. A: m×n, B: k×n.
 *
 * @throws ShapeError "sameRowSpace: A and B must have as many columns, got 2 and 3"
 * @cost O(m k n · rank) exact operations.
 * @example sameRowSpace(matrix([[1, 2], [2, 4]]), matrix([[3, 6]])).kind // => "same"
 * @example sameRowSpace(matrix([[1, 2]]), matrix([[1, 3]])) // => { kind: "different", outside: { of: "first", row: 0, entries: vector([1, 2]) } }
 */
export function sameRowSpace(A: ExactMatrix, B: ExactMatrix): RowSpaceComparison {
  if (A.columns !== B.columns) {
    throw new ShapeError("sameRowSpace", `A and B must have as many columns, got ${A.columns} and ${B.columns}`);
  }
  const firstFromSecond = mixes(A, B);
  if (typeof firstFromSecond === "number") return outside("first", A, firstFromSecond);
  const secondFromFirst = mixes(B, A);
  if (typeof secondFromFirst === "number") return outside("second", B, secondFromFirst);
  const { matrix: reduced, pivots } = reducedRowEchelonForm(A).value;
  const basis = matrix(reduced.entries.slice(0, pivots.length), A.columns);
  return { kind: "same", basis, firstFromSecond, secondFromFirst };
}

const outside = (of: "first" | "second", M: ExactMatrix, row: number): RowSpaceComparison => ({
  kind: "different",
  outside: { of, row, entries: M.entries[row] ?? [] },
});
