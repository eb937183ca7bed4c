import { scaledByPower } from "../common-scale.ts";
import { type Matrix, type Vector, zeros } from "../matrix.ts";
import { panelOf, transposed } from "../panel.ts";
import { largestExponent, timesPowerOfTwo } from "../power-of-two.ts";
import { addProduct } from "../product.ts";
import { type NotSquare, requireFinite, requireSquare } from "../requirements.ts";
import type { Fits } from "../sizes.ts";
import { type Balanced, balanceInPlace, unbalance } from "./balance.ts";
import type { ComplexMatrix, ComplexNumber } from "./complex.ts";
import { orderOfValues, valuesOnDiagonal } from "./eigenvalue-order.ts";
import { reduceToQuasiTriangular } from "./francis.ts";
import { reduceToHessenberg } from "./hessenberg.ts";
import { vectorsOfQuasiTriangular } from "./quasi-triangular-vectors.ts";
import { quasiTriangularise } from "./schur.ts";
import { symmetricEigen, symmetricEigenvalues } from "./symmetric-eigen.ts";
import { lengthOf, unitVectors } from "./unit-vectors.ts";

/**
 * AV = VΛ. "nearly-defective": rounding the entries of A may give a matrix without n independent eigenvectors; values of small
 * reciprocal condition then have lost half of their digits or more, and their vectors are nearly parallel.
 */
export type Eigen<N extends number = number> = {
  readonly kind: "diagonalisable" | "nearly-defective";
  /** The diagonal of Λ: real eigenvalues in descending order, then complex pairs by descending real part, positive imaginary part first. */
  readonly values: readonly ComplexNumber[];
  /** V: in column j an eigenvector of value j, of length 1; its first component that is not negligible is real and positive. */
  readonly vectors: ComplexMatrix<N, N>;
  /** For each value |yᴴx|, y and x the unit eigenvectors of Aᵀ and A: 1 where it is as certain as A, near 0 where small changes of A move it far. */
  readonly reciprocalConditions: Vector<N>;
};

/**
 * Eigenvalues and eigenvectors of a square matrix, AV = VΛ, by balancing, reflectors to Hessenberg form, Francis' sweeps to real Schur form and
 * back substitution. A: n×n, finite. Complex pairs are kept. Real eigenvalues come first, in descending order. Eigenvectors have length 1, and
 * their first component larger than 10⁻¹² of the largest one is real and positive. An exactly symmetric A takes the way of `symmetricEigen`. 0×0 has none.
 *
 * @throws ShapeError "eigen: A must be square, got 2×3"
 * @throws DomainError "eigen: A must be finite, got NaN in row 1, column 2"
 * @accuracy values and vectors are those of a matrix that differs from A by a few nε‖A‖ (after balancing), ε = 2⁻⁵³. An eigenvalue's own error is about ε‖A‖/reciprocal condition; k equal ones with one vector come out apart by about (ε‖A‖)^(1/k).
 * @cost about 30n³ flops.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., ch. 7; LAPACK dgeevx; Wilkinson, Note on matrices with a very ill-conditioned eigenproblem (1972), doi:10.1007/BF01402532. NumPy: numpy.linalg.eig.
 * @example eigen(matrix([[2, 1], [0, 3]])).values // => [{ re: 3, im: 0 }, { re: 2, im: 0 }]
 * @example eigen(matrix([[0, -1], [1, 0]])).values // => [{ re: 0, im: 1 }, { re: 0, im: -1 }]
 * @example eigen(matrix([[1, 1], [0, 1]])).kind // => "nearly-defective"
 */
export function eigen<M extends number, N extends number>(
  A: Fits<M, N, Matrix<M, N>, NotSquare<"eigen", M, N>>,
): Eigen<M & N>;
export function eigen(A: Matrix): Eigen {
  requireSquare("eigen", A);
  requireFinite("eigen", "A", A);
  const n = A.rows;
  if (isSymmetric(A)) return eigenOfSymmetric(A);
  const e = largestExponent(A.data) ?? 0;
  const t = scaledByPower(A.data, -e);
  const balanced = balanceInPlace(t, n);
  const q = quasiTriangularise(t, n, balanced.low, balanced.high);
  const right = vectorsOfQuasiTriangular(t, n);
  const left = leftVectors(t, n);
  const order = orderOfValues(valuesOnDiagonal(t, n));
  const products = pairing(left, right, t, n);
  const x = carriedBack(q, right, n, balanced, "right");
  // Without scaling the lengths stay what they are.
  const y = balanced.scales.every((scale) => scale === 1) ? left : carriedBack(q, left, n, balanced, "left");
  const conditions = Float64Array.from(order, (value) =>
    Math.min(1, (products[value.slot] ?? 0) / lengthOf(x, n, value) / lengthOf(y, n, value)),
  );
  const least = conditions.reduce((smallest, condition) => Math.min(smallest, condition), 1);
  return {
    kind: least < NEARLY_DEFECTIVE * Math.sqrt(n) ? "nearly-defective" : "diagonalisable",
    values: order.map(({ re, im }) => ({ re: timesPowerOfTwo(re, e) + 0, im: timesPowerOfTwo(im, e) + 0 })),
    vectors: unitVectors(x, n, order),
    reciprocalConditions: { rows: n, columns: 1, data: conditions },
  };
}

/** Two eigenvalues that a change of size ε of the entries can make equal have reciprocal conditions of about √ε. */
const NEARLY_DEFECTIVE = 4 * 2 ** -26;

/**
 * The eigenvalues of a square matrix in the order of `eigen`, without the vectors: about three times faster. A: n×n, finite.
 *
 * @throws ShapeError "eigenvalues: A must be square, got 2×3"
 * @throws DomainError "eigenvalues: A must be finite, got NaN in row 1, column 2"
 * @accuracy as `eigen`. @cost about 10n³ flops. NumPy: numpy.linalg.eigvals.
 * @example eigenvalues(matrix([[1, 2], [2, 1]])) // => [{ re: 3, im: 0 }, { re: -1, im: 0 }]
 */
export function eigenvalues<M extends number, N extends number>(
  A: Fits<M, N, Matrix<M, N>, NotSquare<"eigenvalues", M, N>>,
): readonly ComplexNumber[];
export function eigenvalues(A: Matrix): readonly ComplexNumber[] {
  requireSquare("eigenvalues", A);
  requireFinite("eigenvalues", "A", A);
  const n = A.rows;
  if (isSymmetric(A)) return Array.from(symmetricEigenvalues(A).data, (re) => ({ re, im: 0 }));
  const e = largestExponent(A.data) ?? 0;
  const t = scaledByPower(A.data, -e);
  const { low, high } = balanceInPlace(t, n);
  reduceToHessenberg(t, n, low, high);
  reduceToQuasiTriangular(t, n, low, high, null);
  return orderOfValues(valuesOnDiagonal(t, n)).map(({ re, im }) => ({
    re: timesPowerOfTwo(re, e) + 0,
    im: timesPowerOfTwo(im, e) + 0,
  }));
}

function isSymmetric({ rows: n, data }: Matrix): boolean {
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) if (data[i * n + j] !== data[j * n + i]) return false;
  return true;
}

function eigenOfSymmetric(A: Matrix): Eigen {
  const { values, vectors } = symmetricEigen(A);
  return {
    kind: "diagonalisable",
    values: Array.from(values.data, (re) => ({ re, im: 0 })),
    vectors: { re: vectors, im: zeros(A.rows, A.rows) },
    reciprocalConditions: { rows: A.rows, columns: 1, data: new Float64Array(A.rows).fill(1) },
  };
}

/** Eigenvectors of Tᵀ: turned round its other diagonal, Tᵀ is quasi-triangular as T is. */
function leftVectors(t: Float64Array, n: number): Float64Array {
  const flipped = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = Math.max(0, i - 1); j < n; j++) flipped[(n - 1 - j) * n + n - 1 - i] = t[i * n + j] ?? 0;
  }
  const found = vectorsOfQuasiTriangular(flipped, n);
  // Vectors of pairs keep their two rows in order: the first holds the real part.
  const left = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    const to = n - 1 - k;
    const isFirst = to > 0 && t[to * n + to - 1] !== 0;
    const isSecond = to + 1 < n && t[(to + 1) * n + to] !== 0;
    const row = isFirst ? to - 1 : isSecond ? to + 1 : to;
    for (let j = 0; j < n; j++) left[row * n + j] = found[k * n + n - 1 - j] ?? 0;
  }
  return left;
}

/** |yᵀx| for the left and the right vector of each value, in the basis in which T stands. */
function pairing(left: Float64Array, right: Float64Array, t: Float64Array, n: number): Float64Array {
  const products = new Float64Array(n);
  const dot = (i: number, j: number) => {
    let sum = 0;
    for (let k = 0; k < n; k++) sum += (left[i * n + k] ?? 0) * (right[j * n + k] ?? 0);
    return sum;
  };
  for (let k = 0; k < n; k++) {
    if (k + 1 < n && t[(k + 1) * n + k] !== 0) {
      const re = dot(k, k) - dot(k + 1, k + 1);
      const im = dot(k, k + 1) + dot(k + 1, k);
      products[k] = Math.hypot(re, im);
      products[k + 1] = products[k] ?? 0;
      k++;
    } else products[k] = Math.abs(dot(k, k));
  }
  return products;
}

/** Vectors of T as vectors of A, one in each row. */
function carriedBack(
  q: Float64Array,
  rows: Float64Array,
  n: number,
  balanced: Balanced,
  side: "left" | "right",
): Float64Array {
  const carried = zeros(n, n);
  const [X, Q] = [panelOf({ rows: n, columns: n, data: rows }), panelOf({ rows: n, columns: n, data: q })];
  addProduct(panelOf(carried), 1, X, transposed(Q), n, n, n);
  unbalance(carried.data, n, balanced, side);
  return carried.data;
}
