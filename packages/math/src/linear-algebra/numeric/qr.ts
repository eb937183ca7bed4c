import { commonExponent, SAFE, scaledByPower } from "./common-scale.ts";
import { applyReflections, type ReflectionBlock, triangulariseInPlace } from "./householder.ts";
import { type Matrix, matrixOf } from "./matrix.ts";
import { panelOf } from "./panel.ts";
import { pivotInPlace } from "./pivoted.ts";
import { largestExponent, timesPowerOfTwo } from "./power-of-two.ts";
import { requireFinite } from "./requirements.ts";

/** A = QR, with k = min(m, n). */
export type QR<M extends number = number, N extends number = number> = {
  /** m×k, with orthonormal columns. */
  readonly Q: Matrix<M, number>;
  /** k×n, zeros below its diagonal, no negative entry on it. */
  readonly R: Matrix<number, N>;
};

/** AP = QR: `order[j]` is the column of A that stands in column j of AP. */
export type PivotedQR<M extends number = number, N extends number = number> = QR<M, N> & {
  readonly order: readonly number[];
};

/**
 * A = QR by Householder reflections, in the thin form. A: m×n, any shape, finite. Signs are chosen so that no entry on the diagonal of R is
 * negative; for independent columns the factors are unique, those of Gram–Schmidt. An entry of R beyond the largest float is infinite.
 *
 * @throws DomainError "qr: A must be finite, got NaN in row 1, column 2"
 * @accuracy ‖A − QR‖ and ‖QᵀQ − I‖ about mnε, relatively and column by column, ε = 2⁻⁵³, also for dependent columns. @cost 4mn² − 4/3 n³ flops for m ≥ n.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §5.2. NumPy: numpy.linalg.qr (there R may have negative entries on its diagonal).
 * @example toRows(qr(matrix([[0, 2], [3, 0]])).R) // => [[3, 0], [0, 2]]
 */
export function qr<M extends number, N extends number>(A: Matrix<M, N>): QR<M, N> {
  requireFinite("qr", "A", A);
  const { data, columns } = scaledColumns(A);
  const { blocks } = triangulariseInPlace(data, A.rows, A.columns);
  const { Q, R } = factorsOf(A, data, blocks);
  return { Q, R: { rows: R.rows, columns: R.columns, data: byColumns(R.data, columns, 1) } };
}

/**
 * AP = QR, each time going on with the column that has most left, the first of equals: r₁₁ ≥ r₂₂ ≥ … ≥ 0, and a diagonal that drops to rounding errors shows the rank.
 * A: m×n, any shape, finite. An entry of R beyond the largest float is infinite.
 *
 * @throws DomainError "qrWithColumnPivoting: A must be finite, got NaN in row 1, column 2"
 * @accuracy ‖AP − QR‖ and ‖QᵀQ − I‖ about mnε relatively, ε = 2⁻⁵³. @cost 2mn² + 4/3 n³ flops for R, as much again for Q.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §5.4.2. SciPy: scipy.linalg.qr with pivoting=True, mode="economic".
 * @example qrWithColumnPivoting(matrix([[1, 0], [0, 2]])).order // => [1, 0]
 */
export function qrWithColumnPivoting<M extends number, N extends number>(A: Matrix<M, N>): PivotedQR<M, N> {
  requireFinite("qrWithColumnPivoting", "A", A);
  const e = commonExponent(A.data);
  const data = scaledByPower(A.data, -e);
  const { blocks, order } = pivotInPlace(data, A.rows, A.columns);
  const { Q, R } = factorsOf(A, data, blocks);
  return { Q, R: { rows: R.rows, columns: R.columns, data: scaledByPower(R.data, e) }, order: Array.from(order) };
}

/** Q and R in the thin form, their signs turned so that no entry on the diagonal of R is negative. */
function factorsOf<M extends number, N extends number>(
  A: Matrix<M, N>,
  data: Float64Array,
  blocks: readonly ReflectionBlock[],
): QR<M, N> {
  const n: number = A.columns;
  const k = Math.min(A.rows, n);
  const sign = (i: number) => ((data[i * n + i] ?? 0) < 0 ? -1 : 1);
  const R = matrixOf(k, A.columns, (i, j) => (i > j ? 0 : sign(i) * (data[i * n + j] ?? 0) + 0));
  const Q = matrixOf(A.rows, k, (i, j) => (i === j ? sign(j) : 0));
  applyReflections(blocks, panelOf(Q), k, "straight");
  return { Q, R };
}

/** The entries of A with columns of extreme size brought to a moderate one by powers of two, and the exponents taken out. */
function scaledColumns(A: Matrix): { readonly data: Float64Array; readonly columns: readonly number[] } {
  const columns = Array.from({ length: A.columns }, (_, j) => {
    const e = largestExponent(A.data, j, A.rows, A.columns) ?? 0;
    return Math.abs(e) <= SAFE ? 0 : e;
  });
  return { data: byColumns(A.data, columns, -1), columns };
}

function byColumns(data: Float64Array, columns: readonly number[], sign: 1 | -1): Float64Array {
  if (columns.every((e) => e === 0)) return data.slice();
  return data.map((entry, at) => timesPowerOfTwo(entry, sign * (columns[at % columns.length] ?? 0)));
}
