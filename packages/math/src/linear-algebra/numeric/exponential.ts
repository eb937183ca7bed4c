import { DomainError } from "../../errors.ts";
import { identity, type Matrix } from "./matrix.ts";
import { norm } from "./norm.ts";
import { allFinite } from "./overflow.ts";
import { padeOfExponential } from "./pade.ts";
import { exponentOf } from "./power-of-two.ts";
import { multiply } from "./product.ts";
import { type NotSquare, requireFinite, requireSquare } from "./requirements.ts";
import type { Fits } from "./sizes.ts";
import { scale } from "./sum.ts";
import { vector } from "./vector.ts";

/** Up to these sizes of A the approximation of this degree is right to the last bit but a few. */
const REACH = [
  [3, 1.495585217958292e-2],
  [5, 2.53939833006323e-1],
  [7, 9.504178996162932e-1],
  [9, 2.097847961257068],
] as const;
const REACH_OF_13 = 4.25;

/** Powers up to the tenth of matrices below 2^LARGEST are finite. */
const LARGEST = 90;

/** 1/|c₂ₘ₊₁|: what the first neglected term of the approximation of degree m is divided by. */
const DIVISORS = {
  3: 100800,
  5: 10059033600,
  7: 4487938430976000,
  9: 5.914384781877412e21,
  13: 1.132507756060211e35,
} as const;

/**
 * The exponential e^A = I + A + A²/2! + …, by Padé approximation of A/2ˢ and squaring s times. A: n×n, finite.
 *
 * @throws ShapeError "exponential: A must be square, got 2×3"
 * @throws DomainError "exponential: A must be finite, got NaN in row 1, column 2"
 * @throws DomainError "exponential: entries of e^A leave the floats" where an entry, or one on the way there, is beyond the largest float.
 * @accuracy before squaring the exponential of a matrix that differs from A/2ˢ by ε‖A/2ˢ‖, ε = 2⁻⁵³; each squaring at most doubles the error. The diagonal of a triangular matrix is right to the last bit. @cost 6 to 8 products and one solution, and s more products.
 * @source Al-Mohy & Higham, A new scaling and squaring algorithm for the matrix exponential (2009), doi:10.1137/09074721X. SciPy: scipy.linalg.expm.
 * @example toRows(exponential(matrix([[0, 1], [0, 0]]))) // => [[1, 1], [0, 1]]
 */
export function exponential<M extends number, N extends number>(
  A: Fits<M, N, Matrix<M, N>, NotSquare<"exponential", M, N>>,
): Matrix<M & N, M & N>;
export function exponential(A: Matrix): Matrix {
  requireSquare("exponential", A);
  requireFinite("exponential", "A", A);
  if (A.rows === 0) return identity(0);
  // So large a matrix is halved often anyway; a little earlier, its powers stay within the floats.
  const early = Math.max(0, exponentOf(Math.max(norm(A, "infinity"), 1)) - LARGEST);
  const B = scale(2 ** -early, A);
  const result = squared(approximated(B), B, early);
  if (allFinite(result.data)) return result;
  throw new DomainError("exponential", "entries of e^A leave the floats");
}

function approximated(A: Matrix): Matrix {
  const A2 = multiply(A, A);
  const A4 = multiply(A2, A2);
  const A6 = multiply(A4, A2);
  const d4 = norm(A4, 1) ** (1 / 4);
  const d6 = norm(A6, 1) ** (1 / 6);
  const d8 = norm(multiply(A4, A4), 1) ** (1 / 8);
  const even = [A2, A4, A6];
  for (const [degree, reach] of REACH) {
    const growth = degree <= 5 ? Math.max(d4, d6) : Math.max(d6, d8);
    if (growth <= reach && extraHalvings(A, degree) === 0) return padeOfExponential(A, even, degree);
  }
  const d10 = norm(multiply(A4, A6), 1) ** (1 / 10);
  const growth = Math.min(Math.max(d6, d8), Math.max(d8, d10));
  let halvings = growth === 0 ? 0 : Math.max(0, Math.ceil(Math.log2(growth / REACH_OF_13)));
  halvings += extraHalvings(scale(2 ** -halvings, A), 13);
  const down = (X: Matrix, times: number) => scale(2 ** (-halvings * times), X);
  const B = down(A, 1);
  return squared(padeOfExponential(B, [down(A2, 2), down(A4, 4), down(A6, 6)], 13), B, halvings);
}

/** E = e^B squared so many times. In triangular matrices the diagonal is known each time, and set, so that it gathers no errors. */
function squared(E: Matrix, B: Matrix, times: number): Matrix {
  const triangular = isTriangular(B);
  let result = E;
  for (let i = 0; i <= times; i++) {
    if (i > 0) result = multiply(result, result);
    if (!triangular) continue;
    for (let at = 0; at < B.data.length; at += B.columns + 1) result.data[at] = Math.exp((B.data[at] ?? 0) * 2 ** i);
  }
  return result;
}

function isTriangular({ columns: n, data }: Matrix): boolean {
  const below = data.every((entry, at) => entry === 0 || Math.floor(at / n) <= at % n);
  return below || data.every((entry, at) => entry === 0 || Math.floor(at / n) >= at % n);
}

/** How many more halvings |A| asks for than the sizes of A's powers show. */
function extraHalvings(A: Matrix, degree: keyof typeof DIVISORS): number {
  const size = norm(A, 1);
  // Of so small a matrix no further term counts.
  if (size < 2 ** -20) return 0;
  // ‖|A|^(2m + 1)‖₁ is the largest entry of 1ᵀ|A|^(2m + 1), logarithms being taken so that it cannot overflow.
  const sizes = { rows: A.columns, columns: A.rows, data: transposedSizes(A) };
  let sums: Matrix = vector(Array.from({ length: A.rows }, () => 1));
  let logarithm = 0;
  for (let i = 0; i < 2 * degree + 1; i++) {
    sums = multiply(sizes, sums);
    const largest = norm(sums, "infinity");
    if (largest === 0) return 0;
    logarithm += Math.log2(largest);
    sums = scale(1 / largest, sums);
  }
  const excess = logarithm - Math.log2(size) - Math.log2(DIVISORS[degree]) + 53;
  return Math.max(0, Math.ceil(excess / (2 * degree)));
}

function transposedSizes(A: Matrix): Float64Array {
  const n = A.rows;
  return A.data.map((_, at) => Math.abs(A.data[(at % n) * n + Math.floor(at / n)] ?? 0));
}
