import { exactSum, twoProduct } from "../exact-sum.ts";
import type { Matrix } from "../matrix.ts";

/** The rounding unit. */
export const EPS = 2 ** -53;

/** The largest size of an entry; 0 where there is none. */
export function largestOf(A: Matrix): number {
  return A.data.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
}

/** |A|, entry by entry. */
export function sizesOf(A: Matrix): Matrix {
  return { rows: A.rows, columns: A.columns, data: A.data.map(Math.abs) };
}

/** AB − C, each entry rounded once: an oracle that shares nothing with the library's products. */
export function productMinus(A: Matrix, B: Matrix, C: Matrix): Matrix {
  const data = new Float64Array(C.data.length);
  for (let i = 0; i < A.rows; i++) {
    for (let j = 0; j < B.columns; j++) {
      const terms = [-(C.data[i * C.columns + j] ?? 0)];
      for (let k = 0; k < A.columns; k++) {
        terms.push(...twoProduct(A.data[i * A.columns + k] ?? 0, B.data[k * B.columns + j] ?? 0));
      }
      data[i * C.columns + j] = exactSum(terms);
    }
  }
  return { rows: C.rows, columns: C.columns, data };
}

/** The largest |AB − C|, entry by entry, in units of ε(|A||B| + |C|): a backward error. */
export function backwardError(A: Matrix, B: Matrix, C: Matrix): number {
  const rest = productMinus(A, B, C);
  const zero = { rows: C.rows, columns: C.columns, data: new Float64Array(C.data.length) };
  const scale = productMinus(sizesOf(A), sizesOf(B), zero);
  return rest.data.reduce((worst, entry, i) => {
    const size = (scale.data[i] ?? 0) + Math.abs(C.data[i] ?? 0);
    return entry === 0 ? worst : Math.max(worst, Math.abs(entry) / (EPS * size));
  }, 0);
}
