import { type Matrix, zeros } from "../matrix.ts";
import { panelOf, transposed } from "../panel.ts";
import { exponentOf, timesPowerOfTwo } from "../power-of-two.ts";
import { addProduct } from "../product.ts";
import { requireFinite } from "../requirements.ts";
import { svd } from "./svd.ts";
import { countAbove, type RankOptions } from "./tolerance.ts";

/**
 * The pseudoinverse A⁺ = VΣ⁺Uᵀ: A⁺b is the shortest of the x that minimise ‖Ax − b‖₂; for a regular A it is A⁻¹. Singular values up to the tolerance, by
 * default max(m, n)·2⁻⁵² times the largest, count as 0. A: m×n, any shape, finite; A⁺: n×m. An entry beyond the largest float is infinite.
 * To solve a system, `minimumNorm` and `leastSquares` are cheaper and more accurate.
 *
 * @throws DomainError "pseudoinverse: A must be finite, got NaN in row 1, column 2"
 * @throws DomainError "pseudoinverse: tolerance must be a number from 0, got -1"
 * @accuracy relative error about σ₁/σᵣ·nε, σᵣ the smallest singular value that counts, ε = 2⁻⁵³. @cost as `svd`, and 2mnr flops for rank r.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §5.5.2; Penrose (1955), doi:10.1017/S0305004100030401. NumPy: numpy.linalg.pinv.
 * @example toRows(pseudoinverse(matrix([[2, 0], [0, 0]]))) // => [[0.5, 0], [0, 0]]
 */
export function pseudoinverse<M extends number, N extends number>(
  A: Matrix<M, N>,
  options: RankOptions = {},
): Matrix<N, M> {
  requireFinite("pseudoinverse", "A", A);
  const { U, values, V } = svd(A);
  const [m, n, k]: readonly [number, number, number] = [A.rows, A.columns, values.rows];
  const result = zeros(A.columns, A.rows);
  const known = countAbove("pseudoinverse", values, m, n, options);
  if (known === 0) return result;
  // Divided by values of moderate size, so that no product of 0 and infinity arises.
  const e = exponentOf(values.data[0] ?? 1);
  const divided = V.data.map((entry, at) => {
    const column = at % k;
    return column < known ? entry / timesPowerOfTwo(values.data[column] ?? 1, -e) : 0;
  });
  const left = panelOf({ rows: n, columns: k, data: divided });
  addProduct(panelOf(result), 1, left, transposed(panelOf(U)), n, m, known);
  return { ...result, data: result.data.map((entry) => timesPowerOfTwo(entry, -e) + 0) };
}
