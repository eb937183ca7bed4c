import { commonExponent, scaledByPower } from "../common-scale.ts";
import type { Matrix } from "../matrix.ts";
import { type NotSquare, requireFinite, requireSquare } from "../requirements.ts";
import type { Fits } from "../sizes.ts";
import { transpose } from "../transpose.ts";
import { reduceToQuasiTriangular } from "./francis.ts";
import { reduceToHessenberg } from "./hessenberg.ts";
import { transposedProduct } from "./reflector-rows.ts";

/** A = QTQᵀ. */
export type Schur<N extends number = number> = {
  /** Orthogonal. */
  readonly Q: Matrix<N, N>;
  /** Upper triangular but for 2×2 blocks [a b; c a], bc < 0, one for each complex pair a ± i√(−bc). Real eigenvalues stand on the diagonal, in no order. */
  readonly T: Matrix<N, N>;
};

/**
 * The real Schur form A = QTQᵀ, by reflectors to Hessenberg form and Francis' double-shift sweeps. A: n×n, finite.
 *
 * @throws ShapeError "schur: A must be square, got 2×3"
 * @throws DomainError "schur: A must be finite, got NaN in row 1, column 2"
 * @accuracy QᵀQ = I and A = QTQᵀ to a few nε‖A‖, ε = 2⁻⁵³. @cost about 25n³ flops.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §7.4–7.5. SciPy: scipy.linalg.schur(A, "real"), there as T, Z.
 * @example toRows(schur(matrix([[2, 1], [0, 3]])).T) // => [[2, 1], [0, 3]]
 */
export function schur<M extends number, N extends number>(
  A: Fits<M, N, Matrix<M, N>, NotSquare<"schur", M, N>>,
): Schur<M & N>;
export function schur(A: Matrix): Schur {
  requireSquare("schur", A);
  requireFinite("schur", "A", A);
  const n = A.rows;
  const e = commonExponent(A.data);
  const data = scaledByPower(A.data, -e);
  const Q = quasiTriangularise(data, n, 0, n - 1);
  return {
    Q: { rows: n, columns: n, data: Q },
    T: { rows: n, columns: n, data: e === 0 ? data : scaledByPower(data, e) },
  };
}

/** Turns the array, triangular outside low … high, into T, and returns Q. */
export function quasiTriangularise(data: Float64Array, n: number, low: number, high: number): Float64Array {
  const reflectors = reduceToHessenberg(data, n, low, high);
  const Q = transpose({ rows: n, columns: n, data: transposedProduct(reflectors, n) }).data;
  reduceToQuasiTriangular(data, n, low, high, Q);
  return Q;
}
