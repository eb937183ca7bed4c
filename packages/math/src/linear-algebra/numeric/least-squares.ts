import { SAFE } from "./common-scale.ts";
import type { Matrix } from "./matrix.ts";
import { decomposeInPlace, type Orthogonal, rotateBackInPlace, rotateInPlace } from "./orthogonal.ts";
import { withoutOverflow } from "./overflow.ts";
import { panelOf } from "./panel.ts";
import { largestExponent, timesPowerOfTwo } from "./power-of-two.ts";
import { type NoSystem, requireFinite, requireSystem } from "./requirements.ts";
import type { Fits } from "./sizes.ts";
import { solveUpperInPlace } from "./triangular-kernel.ts";

/**
 * What least squares come out with. "rank-deficient": the columns of A are dependent within rounding, so that many x do
 * equally well; `minimumNorm` gives the shortest.
 */
export type LeastSquares<M extends number = number, N extends number = number, R extends number = number> =
  | { readonly kind: "unique"; readonly x: Matrix<N, R>; readonly residual: Matrix<M, R> }
  | { readonly kind: "rank-deficient"; readonly rank: number };

/**
 * Least squares: the x that minimises ‖Ax − b‖₂, by Householder QR with column pivoting. A: m×n, finite; b: m entries, or m×r for r problems at once.
 * The residual is b − Ax, orthogonal to the columns of A. With m < n the columns are dependent. An entry of x beyond the largest float is infinite.
 * The units of the columns do not matter: they are brought to one size by powers of two.
 *
 * @throws ShapeError "leastSquares: A and b must have as many rows, got 4×2 and 3×1"
 * @throws DomainError "leastSquares: A must be finite, got NaN in row 1, column 2"
 * @accuracy x minimises for entries that differ from A's and b's by about mnε relatively to their column, ε = 2⁻⁵³; its own error is about (cond(A) + cond(A)²‖residual‖/‖b‖)·ε. @cost 2mn² + 2/3 n³ + 4mnr flops.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §5.3 and §5.5. NumPy: numpy.linalg.lstsq. Not for m < n or dependent columns: minimumNorm.
 * @example const { x, residual } = leastSquares(matrix([[1], [1]]), vector([1, 3]));
 * toList(x).map((entry) => entry.toFixed(9)) // => ["2.000000000"]
 * @example leastSquares(matrix([[1, 2], [2, 4], [3, 6]]), vector([1, 2, 4])) // => { kind: "rank-deficient", rank: 1 }
 */
export function leastSquares<M extends number, N extends number, P extends number, R extends number>(
  A: Matrix<M, N>,
  b: Fits<M, P, Matrix<P, R>, NoSystem<"leastSquares", M, N, P, R>>,
): LeastSquares<M & P, N, R>;
export function leastSquares(A: Matrix, b: Matrix): LeastSquares {
  requireSystem("leastSquares", A, b);
  requireFinite("leastSquares", "A", A);
  requireFinite("leastSquares", "b", b);
  return solveByReflections("leastSquares", A, b);
}

/** Least squares for finite A and b that fit. */
export function solveByReflections(caller: string, A: Matrix, b: Matrix): LeastSquares {
  const n = A.columns;
  const columns = Int32Array.from({ length: n }, (_, j) => largestExponent(A.data, j, A.rows, n) ?? 0);
  const data = A.data.map((entry, at) => timesPowerOfTwo(entry, -(columns[at % n] ?? 0)));
  const found = decomposeInPlace(data, A.rows, n);
  if (found.rank < n) return { kind: "rank-deficient", rank: found.rank };
  const { rotated, lifted, residual } = rotatedSide(found, b);
  const r = b.columns;
  const y = withoutOverflow(caller, rotated.subarray(0, n * r), (side) =>
    solveUpperInPlace(found.R, { data: side, offset: 0, rowStep: r, columnStep: 1 }, n, r, "given"),
  );
  const x = { rows: n, columns: r, data: new Float64Array(n * r) };
  for (let i = 0; i < n; i++) {
    const unknown = found.order[i] ?? 0;
    for (let j = 0; j < r; j++) {
      x.data[unknown * r + j] = timesPowerOfTwo(y[i * r + j] ?? 0, (lifted[j] ?? 0) - (columns[unknown] ?? 0));
    }
  }
  return { kind: "unique", x, residual };
}

/** The right-hand side in the axes of Q, its columns brought to a moderate size, and what of it no x reaches. */
export type RotatedSide = {
  readonly rotated: Float64Array;
  readonly lifted: readonly number[];
  readonly residual: Matrix;
};

/** Rotates b, and rotates back what lies beyond the rank. */
export function rotatedSide(found: Orthogonal, b: Matrix): RotatedSide {
  const [m, r]: readonly [number, number] = [b.rows, b.columns];
  const lifted = Array.from({ length: r }, (_, j) => {
    const e = largestExponent(b.data, j, m, r) ?? 0;
    return Math.abs(e) <= SAFE ? 0 : e;
  });
  const shifted = (data: Float64Array, sign: 1 | -1) =>
    lifted.every((e) => e === 0)
      ? data.slice()
      : data.map((entry, at) => timesPowerOfTwo(entry, sign * (lifted[at % r] ?? 0)));
  const side = { rows: m, columns: r, data: shifted(b.data, -1) };
  rotateInPlace(found, panelOf(side), r);
  const beyond = { rows: m, columns: r, data: side.data.slice().fill(0, 0, found.rank * r) };
  rotateBackInPlace(found, panelOf(beyond), r);
  return { rotated: side.data, lifted, residual: { rows: m, columns: r, data: shifted(beyond.data, 1) } };
}
