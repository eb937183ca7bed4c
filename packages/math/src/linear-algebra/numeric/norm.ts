import { commonExponent } from "./common-scale.ts";
import type { Matrix } from "./matrix.ts";
import { timesPowerOfTwo } from "./power-of-two.ts";

/**
 * Which norm is meant. "frobenius": the root of the sum of squares, for a vector its length (the 2-norm); 1: the largest sum of
 * sizes in a column, for a vector the sum of sizes; "infinity": the largest sum of sizes in a row, for a vector the largest size.
 */
export type NormKind = "frobenius" | 1 | "infinity";

/**
 * The norm ‖A‖ of a matrix or a vector. A: m×n; 0 for an empty one. Squares neither overflow nor vanish on the way; a norm beyond
 * the largest float is infinite. With an entry NaN it is NaN, else with an infinite one infinite.
 *
 * @accuracy relative error at most mnε/2, ε = 2⁻⁵³. @cost mn to 2mn flops.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §2.2–2.3. NumPy: numpy.linalg.norm with ord None, 1 and inf.
 * @example norm(vector([3, -4])) // => 5
 * @example norm(matrix([[1, -2], [3, 4]]), 1) // => 6
 * @example norm(matrix([[1, -2], [3, 4]]), "infinity") // => 7
 */
export function norm(A: Matrix, kind: NormKind = "frobenius"): number {
  if (kind === 1) return largestSum(A.data, A.columns, A.rows, 1, A.columns);
  if (kind === "infinity") return largestSum(A.data, A.rows, A.columns, A.columns, 1);
  return euclidean(A.data);
}

/** The root of the sum of squares. */
export function euclidean(data: Float64Array): number {
  const squares = sumOfSquares(data);
  // Far from both ends of the floats no square was lost that counts. NaN goes the other way, too.
  if (squares > 2 ** -900 && squares < Infinity) return Math.sqrt(squares);
  const largest = largestOf(data);
  if (largest === 0 || !(largest < Infinity)) return largest;
  const e = commonExponent(data);
  if (e === 0) return Math.sqrt(squares);
  return timesPowerOfTwo(Math.sqrt(sumOfSquares(data.map((entry) => timesPowerOfTwo(entry, -e)))), e);
}

function sumOfSquares(data: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < data.length; i++) {
    const entry = data[i] ?? 0;
    sum += entry * entry;
  }
  return sum;
}

/** The largest size of an entry; NaN where one is NaN. */
function largestOf(data: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < data.length; i++) {
    const size = Math.abs(data[i] ?? 0);
    if (!(size <= largest)) largest = size;
    if (Number.isNaN(size)) return size;
  }
  return largest;
}

function largestSum(data: Float64Array, lines: number, length: number, lineStep: number, step: number): number {
  let largest = 0;
  for (let line = 0; line < lines; line++) {
    let sum = 0;
    for (let p = 0, at = line * lineStep; p < length; p++, at += step) sum += Math.abs(data[at] ?? 0);
    if (Number.isNaN(sum)) return sum;
    if (sum > largest) largest = sum;
  }
  return largest;
}
