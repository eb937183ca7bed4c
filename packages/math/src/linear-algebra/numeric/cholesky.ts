import { DomainError } from "../../errors.ts";
import { choleskyInPlace } from "./cholesky-kernel.ts";
import type { Matrix } from "./matrix.ts";
import { exponentOf, timesPowerOfTwo } from "./power-of-two.ts";
import { type NotSquare, requireFinite, requireSquare } from "./requirements.ts";
import type { Fits } from "./sizes.ts";

/**
 * What the factorisation comes out with. "not-positive-definite" names the first k, counted from 0, for which the upper left part
 * of k + 1 rows and columns is not positive definite: its pivot is not above nε times its diagonal entry, which is all that rounding leaves to tell.
 */
export type Cholesky<N extends number = number> =
  | { readonly kind: "positive-definite"; readonly L: Matrix<N, N> }
  | { readonly kind: "not-positive-definite"; readonly at: number };

/** Entries that should be equal may differ by this part of the largest one: what rounding leaves of symmetry. */
const NEARLY = 2 ** -40;

/**
 * A = LLᵀ with L lower triangular and a positive diagonal. A: n×n, symmetric, finite; its lower half is read. L is unique.
 * The cheapest way to find out whether a symmetric matrix is positive definite.
 *
 * @throws ShapeError "cholesky: A must be square, got 2×3"
 * @throws DomainError "cholesky: A must be finite, got NaN in row 1, column 2"
 * @throws DomainError "cholesky: A must be symmetric, got 3 in row 2, column 1 and 2 in row 1, column 2"
 * @accuracy |LLᵀ − A| ≤ about nε √(aᵢᵢaⱼⱼ) entry by entry, ε = 2⁻⁵³. @cost n³/3 flops.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §4.2; Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., ch. 10. NumPy: numpy.linalg.cholesky.
 * @example cholesky(matrix([[4, 2], [2, 5]])) // => { kind: "positive-definite", L: matrix([[2, 0], [1, 2]]) }
 * @example cholesky(matrix([[1, 2], [2, 1]])) // => { kind: "not-positive-definite", at: 1 }
 */
export function cholesky<M extends number, N extends number>(
  A: Fits<M, N, Matrix<M, N>, NotSquare<"cholesky", M, N>>,
): Cholesky<M & N>;
export function cholesky(A: Matrix): Cholesky {
  requireSquare("cholesky", A);
  requireFinite("cholesky", "A", A);
  requireSymmetric("cholesky", A);
  const n = A.rows;
  // Brought to a diagonal in [1, 4) by powers of two, from both sides: no square leaves the floats, however graded A is.
  const halves = Array.from({ length: n }, (_, i) => {
    const entry = A.data[i * n + i] ?? 0;
    return entry > 0 ? Math.floor(exponentOf(entry) / 2) : 0;
  });
  const scaled = (from: Float64Array, e: (i: number, j: number) => number) =>
    from.map((entry, at) => timesPowerOfTwo(entry, e(Math.floor(at / n), at % n)));
  const data = scaled(A.data, (i, j) => -(halves[i] ?? 0) - (halves[j] ?? 0));
  const failed = choleskyInPlace(data, n);
  if (failed !== null) return { kind: "not-positive-definite", at: failed };
  for (let i = 0; i < n; i++) data.fill(0, i * n + i + 1, (i + 1) * n);
  return { kind: "positive-definite", L: { rows: n, columns: n, data: scaled(data, (i) => halves[i] ?? 0) } };
}

/**
 * Lets a symmetric matrix pass, and one whose halves differ by no more than rounding.
 *
 * @throws DomainError "cholesky: A must be symmetric, got 3 in row 2, column 1 and 2 in row 1, column 2"
 */
export function requireSymmetric(caller: string, A: Matrix): void {
  const n = A.rows;
  let largest = 0;
  for (let at = 0; at < A.data.length; at++) largest = Math.max(largest, Math.abs(A.data[at] ?? 0));
  for (let i = 1; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const [below, above] = [A.data[i * n + j] ?? 0, A.data[j * n + i] ?? 0];
      if (below === above || Math.abs(below - above) <= NEARLY * largest) continue;
      const got = `${below} in row ${i + 1}, column ${j + 1} and ${above} in row ${j + 1}, column ${i + 1}`;
      throw new DomainError(caller, `A must be symmetric, got ${got}`);
    }
  }
}
