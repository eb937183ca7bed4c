import type { Matrix } from "./matrix.ts";
import { exponentOf, timesPowerOfTwo } from "./power-of-two.ts";

/** Entries between 2⁻⁴⁰⁰ and 2⁴⁰⁰ can be multiplied and added up in an elimination without leaving the floats. */
const SAFE = 400;
/** Rows or columns whose largest entries differ by more than 2³ are brought to one size. */
const ALIKE = 3;

// Room for small matrices and for the sizes of lines, made once: there is no malloc in a small solution but for what it returns.
const smallMatrix = new Float64Array(256);
let sizesOfLines = new Float64Array(64);

/** A = 2^rows · data · 2^columns: what is left of A when its rows and columns are brought to a size, and the exponents taken out. */
export type Equilibrated = {
  /** Its first m·n entries are the matrix. Those of a small one are overwritten by the next call. */
  readonly data: Float64Array;
  /** One exponent for each row; null where nothing was taken out. */
  readonly rows: Int32Array | null;
  readonly columns: Int32Array | null;
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
  const size = m * n;
  const data = size <= smallMatrix.length ? smallMatrix : new Float64Array(size);
  if (size > smallMatrix.length) data.set(A.data);
  else for (let at = 0; at < size; at++) data[at] = A.data[at] ?? 0;
  const lines = Math.max(m, n);
  if (sizesOfLines.length < lines) sizesOfLines = new Float64Array(lines);
  const sizes = sizesOfLines;
  for (let i = 0, at = 0; i < m; i++) {
    let largest = 0;
    for (let j = 0; j < n; j++, at++) {
      const entry = Math.abs(data[at] ?? 0);
      if (entry > largest) largest = entry;
    }
    sizes[i] = largest;
  }
  const rows = exponentsToTakeOut(sizes, m);
  if (rows !== null) shift(data, m, n, (i) => -(rows[i] ?? 0));
  for (let j = 0; j < n; j++) sizes[j] = 0;
  for (let i = 0, at = 0; i < m; i++) {
    for (let j = 0; j < n; j++, at++) {
      const entry = Math.abs(data[at] ?? 0);
      if (entry > (sizes[j] ?? 0)) sizes[j] = entry;
    }
  }
  const columns = exponentsToTakeOut(sizes, n);
  if (columns !== null) shift(data, m, n, (_, j) => -(columns[j] ?? 0));
  return { data, rows, columns };
}

/** The exponents of the largest entries of the lines; null where they are alike and of moderate size. Lines of zeros have 0. */
function exponentsToTakeOut(sizes: Float64Array, lines: number): Int32Array | null {
  let least = Infinity;
  let most = 0;
  for (let line = 0; line < lines; line++) {
    const size = sizes[line] ?? 0;
    if (size === 0) continue;
    if (size < least) least = size;
    if (size > most) most = size;
  }
  if (most === 0) return null;
  if (least > 2 ** -SAFE && most < 2 ** SAFE && most <= least * 2 ** ALIKE) return null;
  return Int32Array.from(sizes.subarray(0, lines), (size) => (size === 0 ? 0 : exponentOf(size)));
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
