import type { Matrix } from "./matrix.ts";
import { exponentOf, largestExponent, timesPowerOfTwo } from "./power-of-two.ts";

/** Entries between 2⁻⁴⁰⁰ and 2⁴⁰⁰ can be multiplied and added up in an elimination without leaving the floats. */
const SAFE = 400;
/** Rows or columns whose largest entries differ by more than 2⁶ are brought to one size. */
const ALIKE = 6;

// Room for small matrices and for the sizes of lines, made once: a small solution allocates nothing but what it returns.
const smallMatrix = new Float64Array(64 * 64);
let sizesOfLines = new Float64Array(64);

/** A = 2^rows · data · 2^columns: what is left of A when its rows and columns are brought to a size, and the exponents taken out. */
export type Equilibrated = {
  /** Its first m·n entries are the matrix. Those of a small one are overwritten by the next call. */
  readonly data: Float64Array;
  /** One exponent for each row; null where nothing was taken out. */
  readonly rows: Int32Array | null;
  readonly columns: Int32Array | null;
  /** The largest entry. */
  readonly largest: number;
};

/**
 * A copy of A with rows, then columns, scaled by powers of two to largest entries in [1, 2), where they need it. It is exact
 * unless an entry is smaller than the largest of its row and column by 2⁻¹⁰²², and it keeps pivoting from being misled by rows in other units.
 *
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §3.5.2. LAPACK: dgeequb.
 */
export function equilibrate(A: Matrix): Equilibrated {
  const m = A.rows;
  const n = A.columns;
  const from = A.data;
  const size = m * n;
  const data = size <= smallMatrix.length ? smallMatrix : new Float64Array(size);
  if (sizesOfLines.length < n) sizesOfLines = new Float64Array(n);
  const widths = sizesOfLines;
  for (let j = 0; j < n; j++) widths[j] = 0;
  let least = Infinity;
  let most = 0;
  for (let i = 0, at = 0; i < m; i++) {
    let largest = 0;
    for (let j = 0; j < n; j++, at++) {
      const entry = from[at] ?? 0;
      data[at] = entry;
      const size = Math.abs(entry);
      if (size > largest) largest = size;
      if (size > (widths[j] ?? 0)) widths[j] = size;
    }
    if (largest === 0) continue;
    if (largest < least) least = largest;
    if (largest > most) most = largest;
  }
  const leastWidth = leastOf(widths, n);
  if (most === 0 || (areAlike(least, most) && areAlike(leastWidth, most))) {
    return { data, rows: null, columns: null, largest: most };
  }
  return scaled(data, m, n);
}

function scaled(data: Float64Array, m: number, n: number): Equilibrated {
  const rows = Int32Array.from({ length: m }, (_, i) => largestExponent(data, i * n, n, 1) ?? 0);
  shift(data, m, n, (i) => -(rows[i] ?? 0));
  const columns = Int32Array.from({ length: n }, (_, j) => largestExponent(data, j, m, n) ?? 0);
  shift(data, m, n, (_, j) => -(columns[j] ?? 0));
  return { data, rows, columns, largest: 2 };
}

/** The least of the first entries that are not 0. */
function leastOf(sizes: Float64Array, count: number): number {
  let least = Infinity;
  for (let i = 0; i < count; i++) {
    const size = sizes[i] ?? 0;
    if (size !== 0 && size < least) least = size;
  }
  return least;
}

/** Whether sizes between these two are moderate, and of one order. */
function areAlike(least: number, most: number): boolean {
  return least > 2 ** -SAFE && most < 2 ** SAFE && most <= least * 2 ** ALIKE;
}

function shift(data: Float64Array, m: number, n: number, by: (i: number, j: number) => number): void {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) data[i * n + j] = timesPowerOfTwo(data[i * n + j] ?? 0, by(i, j));
  }
}

/**
 * The right-hand side that goes with the scaled matrix, its rows in the given order and each of its columns brought to a
 * largest entry of moderate size; `lifted` holds what was taken out of each column, null where nothing was.
 */
export function scaledRightSide(
  b: Matrix,
  rows: Int32Array | null,
  order: Int32Array,
): { readonly data: Float64Array; readonly lifted: Int32Array | null } {
  const [n, r] = [b.rows, b.columns];
  const data = new Float64Array(n * r);
  for (let i = 0; i < n; i++) {
    const from = (order[i] ?? 0) * r;
    for (let j = 0; j < r; j++) data[i * r + j] = b.data[from + j] ?? 0;
  }
  if (rows === null && isModerate(data)) return { data, lifted: null };
  const exponent = (i: number) => rows?.[order[i] ?? 0] ?? 0;
  const lifted = new Int32Array(r);
  for (let j = 0; j < r; j++) {
    let most: number | null = null;
    for (let i = 0; i < n; i++) {
      const entry = data[i * r + j] ?? 0;
      if (entry !== 0) most = Math.max(most ?? -Infinity, exponentOf(entry) - exponent(i));
    }
    lifted[j] = most ?? 0;
  }
  shift(data, n, r, (i, j) => -exponent(i) - (lifted[j] ?? 0));
  return { data, lifted };
}

function isModerate(data: Float64Array): boolean {
  for (let i = 0; i < data.length; i++) {
    const size = Math.abs(data[i] ?? 0);
    if (size !== 0 && !(size < 2 ** SAFE && size > 2 ** -SAFE)) return false;
  }
  return true;
}

/** Gives the solution of the scaled system the sizes that it has in the original one. */
export function unscaleSolution(
  x: Float64Array,
  r: number,
  columns: Int32Array | null,
  lifted: Int32Array | null,
): void {
  if (columns === null && lifted === null) return;
  shift(x, r === 0 ? 0 : x.length / r, r, (i, j) => (lifted?.[j] ?? 0) - (columns?.[i] ?? 0));
}
