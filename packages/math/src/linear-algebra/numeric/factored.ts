import { type Equilibrated, equilibrate } from "./equilibrate.ts";
import { estimateInverseNorm, type InPlace } from "./inverse-norm.ts";
import { eliminateInPlace } from "./lu-kernel.ts";
import type { Matrix } from "./matrix.ts";
import { type Panel, transposed } from "./panel.ts";
import { solveLowerInPlace, solveUpperInPlace } from "./triangular-kernel.ts";

/** A square matrix, equilibrated and eliminated, ready to be solved with. */
export type Factored = Omit<Equilibrated, "data"> & {
  readonly n: number;
  readonly factors: Panel;
  readonly order: Int32Array;
  readonly exchanges: number;
  /** The first column without a pivot, or null. */
  readonly missing: number | null;
  /** The largest sum of sizes in a row of the equilibrated matrix: its ∞-norm. */
  readonly norm: number;
  /** How much larger than the largest entry at the start entries of U have become. */
  readonly growth: number;
};

/** Factors a square matrix of finite entries. */
export function factor(A: Matrix): Factored {
  const n = A.columns;
  const scaled = equilibrate(A);
  const norm = infinityNorm(scaled.data, n);
  const before = largest(scaled.data, n * n);
  const elimination = eliminateInPlace(scaled.data, n, n);
  const factors = { data: scaled.data, offset: 0, rowStep: n, columnStep: 1 };
  const growth = before === 0 ? 1 : largest(scaled.data, n * n) / before;
  return {
    n,
    factors,
    rows: scaled.rows,
    columns: scaled.columns,
    order: elimination.order,
    exchanges: elimination.exchanges,
    missing: elimination.missing,
    norm,
    growth,
  };
}

/** A matrix with a smaller reciprocal condition number is a neighbour of a singular one: rounding its entries gets there. */
const NEARLY_SINGULAR = 2 ** -52;

/** The reciprocal condition number of a matrix that is nearly singular; null for the others. */
export function doubtful(F: Factored): number | null {
  if (isSurelyRegular(F)) return null;
  const estimate = reciprocalCondition(F);
  return estimate < NEARLY_SINGULAR ? estimate : null;
}

/** Up to this size a bound from one substitution is tried first; for larger ones it is seldom good enough. */
const WORTH_BOUNDING = 32;

const bounds = new Float64Array(WORTH_BOUNDING);

/**
 * Whether A is surely further from singular matrices than rounding: 1/cond(A) > 2⁻⁴⁸, for the equilibrated matrix in the ∞-norm.
 * It takes |A⁻¹| ≤ M(U)⁻¹M(L)⁻¹ entry by entry, where M(T) has |tᵢᵢ| on and −|tᵢⱼ| beside its diagonal. False may mean: not known.
 *
 * @cost 2n² flops.
 * @source Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., §8.2 and §15.1.
 */
function isSurelyRegular({ n, factors, norm }: Factored): boolean {
  if (n > WORTH_BOUNDING) return false;
  const t = factors.data;
  for (let i = 0; i < n; i++) {
    let sum = 1;
    for (let k = 0, at = i * n; k < i; k++, at++) sum += Math.abs(t[at] ?? 0) * (bounds[k] ?? 0);
    bounds[i] = sum;
  }
  let most = 0;
  for (let i = n - 1; i >= 0; i--) {
    let sum = bounds[i] ?? 0;
    for (let k = i + 1, at = i * n + k; k < n; k++, at++) sum += Math.abs(t[at] ?? 0) * (bounds[k] ?? 0);
    const bound = sum / Math.abs(t[i * n + i] ?? 0);
    bounds[i] = bound;
    if (bound > most) most = bound;
  }
  return most * norm < 2 ** 48;
}

/** The reciprocal condition number of the equilibrated matrix in the ∞-norm, estimated; 1 for 0×0. */
function reciprocalCondition({ n, factors, norm }: Factored): number {
  if (n === 0) return 1;
  // The 1-norm of the transpose's inverse is the ∞-norm of the inverse.
  const inverseNorm = estimateInverseNorm(n, solveTransposed(factors, n), solveStraight(factors, n));
  // Beyond the floats, or lost in infinities: no digit is left.
  return inverseNorm < Infinity ? 1 / norm / inverseNorm : 0;
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

function infinityNorm(data: Float64Array, n: number): number {
  let norm = 0;
  for (let i = 0, at = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++, at++) sum += Math.abs(data[at] ?? 0);
    if (sum > norm) norm = sum;
  }
  return norm;
}

function largest(data: Float64Array, count: number): number {
  let most = 0;
  for (let i = 0; i < count; i++) {
    const size = Math.abs(data[i] ?? 0);
    if (size > most) most = size;
  }
  return most;
}
