import { DomainError } from "../../../errors.ts";
import { commonExponent } from "../common-scale.ts";
import { applyReflections } from "../householder.ts";
import type { Matrix, Vector } from "../matrix.ts";
import { timesPowerOfTwo } from "../power-of-two.ts";
import { type NotSquare, requireFinite, requireSquare } from "../requirements.ts";
import type { Fits } from "../sizes.ts";
import { transpose } from "../transpose.ts";
import { conquerTridiagonal } from "./divide-and-conquer.ts";
import { arrangedColumns, descendingOrder, signsOfColumns } from "./orientation.ts";
import { blocksOfRows, type Reflectors, transposedProduct } from "./reflector-rows.ts";
import { tridiagonalise } from "./tridiagonal.ts";
import { diagonaliseTridiagonal } from "./tridiagonal-iteration.ts";

/** A = VΛVᵀ for a symmetric A. */
export type SymmetricEigen<N extends number = number> = {
  /** The eigenvalues, the diagonal of Λ, in descending order. */
  readonly values: Vector<N>;
  /** V: in column j a unit eigenvector of value j, at right angles to the others; its first component that is not negligible is positive. */
  readonly vectors: Matrix<N, N>;
};

/** Opposite entries may differ by this part of the largest entry: what rounding leaves of products such as PAPᵀ. */
const ASYMMETRY = 2 ** -40;

/**
 * Eigenvalues and orthonormal eigenvectors of a symmetric matrix: A = VΛVᵀ, by reflectors to tridiagonal form, then implicit QL or QR sweeps, for larger n within divide and conquer.
 * A: n×n, finite; opposite entries may differ by 10⁻¹² of the largest entry, then their means count. The eigenvalues come in descending
 * order (NumPy: ascending), repeated ones as often as they occur. In each eigenvector the first component larger than 10⁻¹² of its largest one is positive. 0×0 has none.
 *
 * @throws ShapeError "symmetricEigen: A must be square, got 2×3"
 * @throws DomainError "symmetricEigen: A must be symmetric, got 2 in row 1, column 2 and 3 in row 2, column 1"
 * @throws DomainError "symmetricEigen: A must be finite, got NaN in row 1, column 2"
 * @accuracy values: absolute error a few nε‖A‖, so the small ones of a graded matrix may have no right digit. VᵀV = I to a few nε. A vector is as certain as its value is far from the others: error about ε‖A‖/gap. ε = 2⁻⁵³.
 * @cost about 5n³ flops, most of them in products.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §8.3 and §8.4; Demmel, Applied Numerical Linear Algebra, §5.3. NumPy: numpy.linalg.eigh. Not for matrices that are not symmetric: eigen.
 * @example toList(symmetricEigen(matrix([[2, 1], [1, 2]])).values) // => [3, 1]
 * @example toRows(symmetricEigen(matrix([[1, 0], [0, 5]])).vectors) // => [[0, 1], [1, 0]]
 */
export function symmetricEigen<M extends number, N extends number>(
  A: Fits<M, N, Matrix<M, N>, NotSquare<"symmetricEigen", M, N>>,
): SymmetricEigen<M & N>;
export function symmetricEigen(A: Matrix): SymmetricEigen {
  const n = A.rows;
  const { data, e } = symmetricPart("symmetricEigen", A);
  const { diagonal, beside, reflectors } = tridiagonalise(data, n);
  const turned = turnedVectors(diagonal, beside, reflectors);
  const order = descendingOrder(diagonal);
  const vectors = arrangedColumns(turned, n, n, order, signsOfColumns(turned, n, n));
  return {
    values: { rows: n, columns: 1, data: Float64Array.from(order, (j) => timesPowerOfTwo(diagonal[j] ?? 0, e) + 0) },
    vectors: { rows: n, columns: n, data: vectors },
  };
}

/** From here on dividing pays. */
const WORTH_DIVIDING = 48;

/** Eigenvectors of the matrix that was made tridiagonal by these reflectors; the diagonal becomes its eigenvalues. */
function turnedVectors(diagonal: Float64Array, beside: Float64Array, reflectors: Reflectors): Float64Array {
  const n = diagonal.length;
  if (n < WORTH_DIVIDING) {
    const { data } = transpose({ rows: n, columns: n, data: transposedProduct(reflectors, n) });
    diagonaliseTridiagonal(diagonal, beside, { data, rows: n });
    return data;
  }
  const data = conquerTridiagonal(diagonal, beside);
  applyReflections(blocksOfRows(reflectors), { data, offset: 0, rowStep: n, columnStep: 1 }, n, "straight");
  return data;
}

/**
 * The eigenvalues of a symmetric matrix in descending order, without the vectors: for large n several times faster. A: n×n, finite, symmetric as for `symmetricEigen`.
 *
 * @throws as `symmetricEigen`, with its own name.
 * @accuracy absolute error a few nε‖A‖, ε = 2⁻⁵³. @cost 4/3 n³ flops. NumPy: numpy.linalg.eigvalsh.
 * @example toList(symmetricEigenvalues(matrix([[2, 1], [1, 2]]))) // => [3, 1]
 */
export function symmetricEigenvalues<M extends number, N extends number>(
  A: Fits<M, N, Matrix<M, N>, NotSquare<"symmetricEigenvalues", M, N>>,
): Vector<M & N>;
export function symmetricEigenvalues(A: Matrix): Vector {
  const { data, e } = symmetricPart("symmetricEigenvalues", A);
  const { diagonal, beside } = tridiagonalise(data, A.rows);
  diagonaliseTridiagonal(diagonal, beside, null);
  const values = diagonal.sort().reverse();
  return { rows: A.rows, columns: 1, data: values.map((value) => timesPowerOfTwo(value, e) + 0) };
}

/** The means of opposite entries, with 2^e taken out. */
function symmetricPart(caller: string, A: Matrix): { readonly data: Float64Array; readonly e: number } {
  requireSquare(caller, A);
  requireFinite(caller, "A", A);
  const n = A.rows;
  const e = commonExponent(A.data);
  const data = new Float64Array(n * n);
  let largest = 0;
  let worst = 0;
  let place = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let below = A.data[i * n + j] ?? 0;
      let above = A.data[j * n + i] ?? 0;
      if (e !== 0) {
        below = timesPowerOfTwo(below, -e);
        above = timesPowerOfTwo(above, -e);
      }
      const difference = Math.abs(below - above);
      if (difference > worst) {
        worst = difference;
        place = i * n + j;
      }
      if (Math.abs(below) > largest) largest = Math.abs(below);
      data[i * n + j] = below === above ? below : (below + above) / 2;
    }
  }
  if (worst > ASYMMETRY * largest) throw asymmetry(caller, A, Math.floor(place / n), place % n);
  return { data, e };
}

function asymmetry(caller: string, A: Matrix, i: number, j: number): DomainError {
  const n = A.columns;
  const above = `${A.data[j * n + i]} in row ${j + 1}, column ${i + 1}`;
  const below = `${A.data[i * n + j]} in row ${i + 1}, column ${j + 1}`;
  return new DomainError(caller, `A must be symmetric, got ${above} and ${below}`);
}
