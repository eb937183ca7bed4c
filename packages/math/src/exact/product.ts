import { ShapeError } from "../errors.ts";
import { columnOf, type ExactMatrix, type ExactVector, matrix } from "./matrix.ts";
import { Q, type Rational, ZERO } from "./rational.ts";

/**
 * The dot product u · v = Σ uᵢvᵢ; 0 for empty vectors.
 *
 * @throws ShapeError "dot: u and v must have the same length, got 2 and 3"
 * @example Q.toText(dot(vector([1, 2]), vector([3, 4]))) // => "11"
 */
export function dot(u: ExactVector, v: ExactVector): Rational {
  if (u.length !== v.length) {
    throw new ShapeError("dot", `u and v must have the same length, got ${u.length} and ${v.length}`);
  }
  return u.reduce<Rational>((sum, entry, i) => Q.add(sum, Q.multiply(entry, v[i] ?? ZERO)), ZERO);
}

/**
 * The product Ax. A: m×n, x: n; the result has m entries.
 *
 * @throws ShapeError "multiplyMatrixVector: A has 2 columns but x has 3 entries"
 * @cost mn multiplications.
 * @example multiplyMatrixVector(matrix([[1, 2], [3, 4]]), vector([1, 1])).map(Q.toText) // => ["3", "7"]
 */
export function multiplyMatrixVector(A: ExactMatrix, x: ExactVector): ExactVector {
  if (A.columns !== x.length) {
    throw new ShapeError("multiplyMatrixVector", `A has ${A.columns} columns but x has ${x.length} entries`);
  }
  return A.entries.map((row) => dot(row, x));
}

/**
 * The product AB. A: m×k, B: k×n; the result is m×n. With k = 0 it is the zero matrix.
 *
 * @throws ShapeError "multiplyMatrices: cannot multiply 2×2 by 3×1: the inner sizes 2 and 3 differ"
 * @cost mkn multiplications.
 * @example multiplyMatrices(matrix([[1, 2]]), matrix([[3], [4]])).entries.map((row) => row.map(Q.toText)) // => [["11"]]
 */
export function multiplyMatrices(A: ExactMatrix, B: ExactMatrix): ExactMatrix {
  if (A.columns !== B.rows) {
    throw new ShapeError(
      "multiplyMatrices",
      `cannot multiply ${A.rows}×${A.columns} by ${B.rows}×${B.columns}: the inner sizes ${A.columns} and ${B.rows} differ`,
    );
  }
  const columns = Array.from({ length: B.columns }, (_, j) => columnOf(B, j));
  return matrix(
    A.entries.map((row) => columns.map((column) => dot(row, column))),
    B.columns,
  );
}
