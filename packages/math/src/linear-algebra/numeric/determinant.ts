import { equilibrate } from "./equilibrate.ts";
import { exactSum, twoProduct } from "./exact-sum.ts";
import { eliminateInPlace } from "./lu-kernel.ts";
import type { Matrix } from "./matrix.ts";
import { exponentOf, largestExponent, timesPowerOfTwo } from "./power-of-two.ts";
import { type NotSquare, requireFinite, requireSquare } from "./requirements.ts";
import type { Fits } from "./sizes.ts";

/** det A = sign · e^logarithm; for a determinant of 0 the sign is 0 and the logarithm −∞. */
export type SignAndLogarithm = { readonly sign: -1 | 0 | 1; readonly logarithm: number };

/** mantissa · 2^exponent, with |mantissa| in [1, 2) or 0. */
type Scaled = { readonly mantissa: number; readonly exponent: number };

/**
 * The determinant det A. A: n×n, finite; 1 for n = 0. Up to 3×3 every product is kept to the last bit, so the result is the true
 * determinant of the floats, rounded once, however much cancels. From 4×4 on it is the product of the pivots. No step overflows; a determinant beyond the largest float is infinite.
 *
 * @throws ShapeError "determinant: A must be square, got 2×3"
 * @throws DomainError "determinant: A must be finite, got NaN in row 1, column 2"
 * @accuracy n ≤ 3: half a unit in the last place, as long as entries of a row or column differ by less than 2³⁰⁰. n ≥ 4: the determinant of a matrix whose entries differ by a few nε relatively. A value near 0 says little about being singular: see conditionEstimate.
 * @cost 2/3 n³ flops.
 * @source Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., §14.6; Ogita, Rump & Oishi (2005), doi:10.1137/030601818. NumPy: numpy.linalg.det.
 * @example determinant(matrix([[1, 2], [3, 4]])) // => -2
 * @example determinant(matrix([[64919121, -159018721], [41869520.5, -102558961]])) // => -0.5
 */
export function determinant<M extends number, N extends number>(
  A: Fits<M, N, Matrix<M, N>, NotSquare<"determinant", M, N>>,
): number;
export function determinant(A: Matrix): number {
  requireSquare("determinant", A);
  requireFinite("determinant", "A", A);
  const { mantissa, exponent } = scaledDeterminant(A);
  return timesPowerOfTwo(mantissa, exponent);
}

/**
 * The determinant as sign and natural logarithm of its size, for determinants that no float holds. A: n×n, finite.
 *
 * @throws ShapeError "determinantSignAndLogarithm: A must be square, got 2×3"
 * @throws DomainError "determinantSignAndLogarithm: A must be finite, got NaN in row 1, column 2"
 * @accuracy as `determinant`. @cost 2/3 n³ flops. NumPy: numpy.linalg.slogdet.
 * @example determinantSignAndLogarithm(matrix([[0, 1], [1, 0]])) // => { sign: -1, logarithm: 0 }
 * @example determinantSignAndLogarithm(matrix([[1, 2], [2, 4]])) // => { sign: 0, logarithm: -Infinity }
 */
export function determinantSignAndLogarithm<M extends number, N extends number>(
  A: Fits<M, N, Matrix<M, N>, NotSquare<"determinantSignAndLogarithm", M, N>>,
): SignAndLogarithm;
export function determinantSignAndLogarithm(A: Matrix): SignAndLogarithm {
  requireSquare("determinantSignAndLogarithm", A);
  requireFinite("determinantSignAndLogarithm", "A", A);
  const { mantissa, exponent } = scaledDeterminant(A);
  if (mantissa === 0) return { sign: 0, logarithm: -Infinity };
  const size = Math.abs(mantissa);
  // Near 1 the two summands would cancel, so the float itself is taken where there is one.
  const logarithm = Math.abs(exponent) < 1000 ? Math.log(size * 2 ** exponent) : Math.log(size) + exponent * Math.LN2;
  return { sign: mantissa > 0 ? 1 : -1, logarithm };
}

function scaledDeterminant(A: Matrix): Scaled {
  const n = A.rows;
  const { data, rows, columns } = equilibrate(A);
  const taken = total(rows) + total(columns);
  if (n <= 3) {
    // Brought to entries near 1, so that products of three keep all their bits.
    const e = largestExponent(data, 0, n * n) ?? 0;
    for (let at = 0; at < n * n; at++) data[at] = timesPowerOfTwo(data[at] ?? 0, -e);
    return normalised(exactSum(termsOf(data, n)), taken + n * e);
  }
  const { exchanges, missing } = eliminateInPlace(data, n, n);
  if (missing !== null) return { mantissa: 0, exponent: 0 };
  let product = normalised(exchanges % 2 === 0 ? 1 : -1, taken);
  for (let i = 0; i < n; i++) product = normalised(product.mantissa * (data[i * n + i] ?? 0), product.exponent);
  return product;
}

function total(exponents: Int32Array | null): number {
  return exponents?.reduce((sum, e) => sum + e, 0) ?? 0;
}

function normalised(x: number, exponent: number): Scaled {
  if (x === 0) return { mantissa: 0, exponent: 0 };
  const own = exponentOf(x);
  return { mantissa: timesPowerOfTwo(x, -own), exponent: exponent + own };
}

/** The products whose sum is the determinant, each as floats that add up to it exactly. */
function termsOf(data: Float64Array, n: number): readonly number[] {
  if (n === 0) return [1];
  if (n === 1) return [data[0] ?? 0];
  if (n === 2) return minorTerms(data, n, 0, [0, 1]);
  return [0, 1, 2].flatMap((column) => {
    const factor = (column === 1 ? -1 : 1) * (data[column] ?? 0);
    const others: readonly [number, number] = column === 0 ? [1, 2] : column === 1 ? [0, 2] : [0, 1];
    return minorTerms(data, n, 1, others).flatMap((term) => twoProduct(factor, term));
  });
}

/** The terms of the 2×2 determinant in the rows from `row` on and the two columns. */
function minorTerms(
  data: Float64Array,
  n: number,
  row: number,
  [left, right]: readonly [number, number],
): readonly number[] {
  const at = (i: number, j: number) => data[(row + i) * n + j] ?? 0;
  return [...twoProduct(at(0, left), at(1, right)), ...twoProduct(-at(0, right), at(1, left))];
}
