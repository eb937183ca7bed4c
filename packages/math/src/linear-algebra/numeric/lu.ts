import { ShapeError } from "../../errors.ts";
import { commonExponent, scaledByPower } from "./common-scale.ts";
import { eliminateInPlace } from "./lu-kernel.ts";
import { type Matrix, matrixOf } from "./matrix.ts";
import { requireFinite } from "./requirements.ts";

/** PA = LU, with k = min(m, n). */
export type LU<M extends number = number, N extends number = number> = {
  /** m×k, ones on its diagonal, zeros above it, no entry larger than 1. */
  readonly L: Matrix<M, number>;
  /** k×n, zeros below its diagonal; a zero on the diagonal where no pivot was found. */
  readonly U: Matrix<number, N>;
  /** `order[i]` is the row of A that stands in row i of PA; `permutationMatrix(order)` is P. */
  readonly order: readonly number[];
  /** How often two rows changed places. */
  readonly exchanges: number;
};

/**
 * PA = LU by elimination with partial pivoting: in each column the entry of the largest size becomes the pivot, the first of
 * equals. A: m×n, any shape, finite. An entry of U beyond the largest float is infinite.
 *
 * @throws DomainError "lu: A must be finite, got NaN in row 1, column 2"
 * @accuracy |LU − PA| ≤ kε|L||U| entry by entry, ε = 2⁻⁵³. U grows at most by 2^(n − 1), in practice hardly.
 * @cost mn² − n³/3 flops for m ≥ n.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §3.4. SciPy: scipy.linalg.lu (there A = PLU, with the transposed P).
 * @example toRows(lu(matrix([[1, 2], [4, 4]])).U) // => [[4, 4], [0, 1]]
 * @example lu(matrix([[1, 2], [4, 4]])).order // => [1, 0]
 */
export function lu<M extends number, N extends number>(A: Matrix<M, N>): LU<M, N> {
  requireFinite("lu", "A", A);
  const m = A.rows;
  const n = A.columns;
  // Brought to a moderate size as a whole: the pivots stay what they are, and neither factors nor products leave the floats.
  const e = commonExponent(A.data);
  const data = e === 0 ? A.data.slice() : scaledByPower(A.data, -e);
  const { order, exchanges } = eliminateInPlace(data, m, n);
  const k = Math.min(m, n);
  const at = (i: number, j: number) => data[i * n + j] ?? 0;
  const L = matrixOf(m, k, (i, j) => (i > j ? at(i, j) : i === j ? 1 : 0));
  const U = matrixOf(k, n, (i, j) => (i > j ? 0 : at(i, j)));
  const scaledBack = e === 0 ? U : { rows: U.rows, columns: U.columns, data: scaledByPower(U.data, e) };
  return { L, U: scaledBack, order: Array.from(order), exchanges };
}

/**
 * The matrix P with which row i of PA is row `order[i]` of A.
 *
 * @throws ShapeError "permutationMatrix: order must name each row from 0 to 1 once, got 0, 0"
 * @example toRows(permutationMatrix([1, 0])) // => [[0, 1], [1, 0]]
 */
export function permutationMatrix(order: readonly number[]): Matrix {
  const n = order.length;
  const rows = new Set(order);
  if (rows.size !== n || !order.every((row) => Number.isInteger(row) && row >= 0 && row < n)) {
    const needed = `order must name each row from 0 to ${n - 1} once`;
    throw new ShapeError("permutationMatrix", `${needed}, got ${order.join(", ")}`);
  }
  return matrixOf(n, n, (i, j) => (order[i] === j ? 1 : 0));
}
