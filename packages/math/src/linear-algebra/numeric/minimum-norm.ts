import { commonExponent, scaledByPower } from "./common-scale.ts";
import { applyReflections, triangulariseInPlace } from "./householder.ts";
import { rotatedSide } from "./least-squares.ts";
import type { Matrix } from "./matrix.ts";
import { decomposeInPlace } from "./orthogonal.ts";
import { withoutOverflow } from "./overflow.ts";
import { transposed } from "./panel.ts";
import { timesPowerOfTwo } from "./power-of-two.ts";
import { type NoSystem, requireFinite, requireSystem } from "./requirements.ts";
import type { Fits } from "./sizes.ts";
import { solveLowerInPlace } from "./triangular-kernel.ts";

/** The shortest of the x that do best, what of b they leave, and the rank of A within rounding. */
export type MinimumNorm<M extends number = number, N extends number = number, R extends number = number> = {
  readonly x: Matrix<N, R>;
  readonly residual: Matrix<M, R>;
  readonly rank: number;
};

/**
 * The shortest x of those that minimise ‖Ax − b‖₂: for a wide A of full rank the shortest solution of Ax = b, for independent columns that of
 * `leastSquares`, in every other case A⁺b. A: m×n, any shape, finite; b: m entries, or m×r. The residual is b − Ax.
 * Diagonal entries of the pivoted R below max(m, n)·2⁻⁵² of the first count as 0. The units of the columns matter, as they do for the length of x.
 * An entry of x beyond the largest float is infinite.
 *
 * @throws ShapeError "minimumNorm: A and b must have as many rows, got 4×2 and 3×1"
 * @throws DomainError "minimumNorm: A must be finite, got NaN in row 1, column 2"
 * @accuracy as `leastSquares`, with the condition number of the part of A that counts. @cost 2mn² + 4/3 n³ flops for m ≥ n.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §5.5.2 and §5.6 (complete orthogonal decomposition). LAPACK: dgelsy; NumPy: numpy.linalg.lstsq.
 * @example toList(minimumNorm(matrix([[1, 1]]), vector([2])).x).map((entry) => entry.toFixed(9)) // => ["1.000000000", "1.000000000"]
 */
export function minimumNorm<M extends number, N extends number, P extends number, R extends number>(
  A: Matrix<M, N>,
  b: Fits<M, P, Matrix<P, R>, NoSystem<"minimumNorm", M, N, P, R>>,
): MinimumNorm<M & P, N, R>;
export function minimumNorm(A: Matrix, b: Matrix): MinimumNorm {
  requireSystem("minimumNorm", A, b);
  requireFinite("minimumNorm", "A", A);
  requireFinite("minimumNorm", "b", b);
  const [n, r]: readonly [number, number] = [A.columns, b.columns];
  const e = commonExponent(A.data);
  const found = decomposeInPlace(scaledByPower(A.data, -e), A.rows, n);
  const { rank, R, order } = found;
  const { rotated, lifted, residual } = rotatedSide(found, b);
  // The first rows of R, turned upright and triangularised: Rᵀ = ZT, so R = TᵀZᵀ.
  const upright = new Float64Array(n * rank);
  for (let i = 0; i < rank; i++) for (let j = i; j < n; j++) upright[j * rank + i] = R.data[i * n + j] ?? 0;
  const { blocks } = triangulariseInPlace(upright, n, rank);
  const T = { data: upright, offset: 0, rowStep: rank, columnStep: 1 };
  const y = withoutOverflow("minimumNorm", rotated.subarray(0, rank * r), (side) =>
    solveLowerInPlace(transposed(T), { data: side, offset: 0, rowStep: r, columnStep: 1 }, rank, r, "given"),
  );
  const turned = new Float64Array(n * r);
  turned.set(y);
  applyReflections(blocks, { data: turned, offset: 0, rowStep: r, columnStep: 1 }, r, "straight");
  const x = { rows: n, columns: r, data: new Float64Array(n * r) };
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < r; j++) {
      x.data[(order[i] ?? 0) * r + j] = timesPowerOfTwo(turned[i * r + j] ?? 0, (lifted[j] ?? 0) - e);
    }
  }
  return { x, residual, rank };
}
