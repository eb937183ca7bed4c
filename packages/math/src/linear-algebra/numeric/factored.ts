import { type Equilibrated, equilibrate } from "./equilibrate.ts";
import { estimateInverseNorm, type InPlace } from "./inverse-norm.ts";
import { eliminateInPlace } from "./lu-kernel.ts";
import type { Matrix } from "./matrix.ts";
import { type Panel, transposed } from "./panel.ts";
import { timesPowerOfTwo } from "./power-of-two.ts";
import { solveLowerInPlace, solveUpperInPlace } from "./triangular-kernel.ts";

/** A square matrix, equilibrated and eliminated, ready to be solved with. */
export type Factored = Omit<Equilibrated, "data" | "largest"> & {
  readonly n: number;
  readonly factors: Panel;
  readonly order: Int32Array;
  readonly exchanges: number;
  /** The first column without a pivot, or null. */
  readonly missing: number | null;
  /** The largest entry of the equilibrated matrix. */
  readonly largest: number;
  /** How much larger than the largest entry at the start entries of U have become; 1 where it cannot be much. */
  readonly growth: number;
};

/** Up to this size entries grow at most by 2⁷ while they are eliminated. */
const CANNOT_GROW = 8;

/** Factors a square matrix of finite entries. */
export function factor(A: Matrix): Factored {
  const n = A.columns;
  const { data, rows, columns, largest } = equilibrate(A);
  const { order, exchanges, missing } = eliminateInPlace(data, n, n);
  const factors = { data, offset: 0, rowStep: n, columnStep: 1 };
  const growth = n <= CANNOT_GROW || largest === 0 ? 1 : largestOf(data, n * n) / largest;
  return { n, factors, rows, columns, order, exchanges, missing, largest, growth };
}

/** A matrix with a smaller reciprocal condition number is a neighbour of a singular one: rounding its entries gets there. */
const NEARLY_SINGULAR = 2 ** -52;

/** The reciprocal condition number of a matrix that is nearly singular; null for the others. */
export function doubtful(A: Matrix, F: Factored): number | null {
  if (seemsRegular(F)) return null;
  const estimate = reciprocalCondition(A, F);
  return estimate < NEARLY_SINGULAR ? estimate : null;
}

let probe = irregular(64);

/** Entries from 0.5 to 1.5 without any pattern that the rows of a singular matrix could agree with: a plain congruential generator. */
function irregular(n: number): Float64Array {
  let state = 1;
  return Float64Array.from({ length: n }, () => {
    state = (state * 48271) % 2147483647;
    return 0.5 + state / 2147483647;
  });
}

/**
 * Whether A is further from singular matrices than rounding, judged by one solution for an irregular right-hand side: its size is
 * ‖A⁻¹‖ times that of the right-hand side, but for a factor that is less than 2⁻²⁰ for one matrix in about a million. False means: not known.
 *
 * @cost 2n² flops.
 */
function seemsRegular(F: Factored): boolean {
  const { n, largest } = F;
  if (probe.length < n) probe = irregular(2 * n);
  const x = n <= smallProbe.length ? smallProbe : new Float64Array(n);
  for (let i = 0; i < n; i++) x[i] = probe[i] ?? 0;
  solveFactored(F, x, 1);
  return largestOf(x, n) * n * largest < 2 ** 30;
}

const smallProbe = new Float64Array(64);

/** The reciprocal condition number of the equilibrated matrix in the ∞-norm, estimated; 1 for 0×0. */
function reciprocalCondition(A: Matrix, { n, factors, rows, columns }: Factored): number {
  if (n === 0) return 1;
  const norm = scaledNorm(A, rows, columns);
  // The 1-norm of the transpose's inverse is the ∞-norm of the inverse.
  const inverseNorm = estimateInverseNorm(n, solveTransposed(factors, n), solveStraight(factors, n));
  // Beyond the floats, or lost in infinities: no digit is left.
  return inverseNorm < Infinity ? 1 / norm / inverseNorm : 0;
}

/** B ← (LU)⁻¹B for n×r entries, row after row. */
export function solveFactored({ n, factors }: Factored, data: Float64Array, r: number): void {
  if (r === 1 && n <= SMALL) substituteBoth(factors.data, n, data);
  else {
    const side = { data, offset: 0, rowStep: r, columnStep: 1 };
    solveLowerInPlace(factors, side, n, r, "unit");
    solveUpperInPlace(factors, side, n, r, "given");
  }
}

/** Up to this size a column is substituted in one go. */
const SMALL = 24;

/** The same for one column and a small n, without any detour. */
function substituteBoth(t: Float64Array, n: number, v: Float64Array): void {
  for (let i = 1; i < n; i++) {
    let value = v[i] ?? 0;
    for (let k = 0, at = i * n; k < i; k++, at++) value -= (t[at] ?? 0) * (v[k] ?? 0);
    v[i] = value;
  }
  for (let i = n - 1; i >= 0; i--) {
    let value = v[i] ?? 0;
    for (let k = i + 1, at = i * n + k; k < n; k++, at++) value -= (t[at] ?? 0) * (v[k] ?? 0);
    v[i] = value / (t[i * n + i] ?? 0);
  }
}

const column = (data: Float64Array): Panel => ({ data, offset: 0, rowStep: 1, columnStep: 1 });

/** v ← (LU)⁻¹v. */
export function solveStraight(factors: Panel, n: number): InPlace {
  return (v) => {
    solveLowerInPlace(factors, column(v), n, 1, "unit");
    solveUpperInPlace(factors, column(v), n, 1, "given");
  };
}

/** v ← (LU)⁻ᵀv. */
export function solveTransposed(factors: Panel, n: number): InPlace {
  const flipped = transposed(factors);
  return (v) => {
    solveLowerInPlace(flipped, column(v), n, 1, "given");
    solveUpperInPlace(flipped, column(v), n, 1, "unit");
  };
}

/** The ∞-norm of A with these exponents taken out of its rows and columns. */
function scaledNorm(A: Matrix, rows: Int32Array | null, columns: Int32Array | null): number {
  let norm = 0;
  for (let i = 0; i < A.rows; i++) {
    let sum = 0;
    for (let j = 0; j < A.columns; j++) {
      const entry = Math.abs(A.data[i * A.columns + j] ?? 0);
      sum += timesPowerOfTwo(entry, -(rows?.[i] ?? 0) - (columns?.[j] ?? 0));
    }
    norm = Math.max(norm, sum);
  }
  return norm;
}

function largestOf(data: Float64Array, count: number): number {
  let most = 0;
  for (let i = 0; i < count; i++) {
    const size = Math.abs(data[i] ?? 0);
    if (size > most) most = size;
  }
  return most;
}
