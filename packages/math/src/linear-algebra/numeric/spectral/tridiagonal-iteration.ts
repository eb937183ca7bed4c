import { hypotenuse } from "./hypotenuse.ts";
import { applyLog, clearLog, isFull, openSweep, type RotationLog, startLog } from "./rotation-log.ts";

const EPS = 2 ** -53;
/** Wilkinson's shift needs two sweeps for an eigenvalue, seldom three. */
const MOST_SWEEPS_EACH = 60;

/** A symmetric tridiagonal matrix on its way to diagonal form, and the matrix whose columns turn with it. */
type Iteration = {
  readonly d: Float64Array;
  /** Beside the diagonal: e[i] couples i and i + 1. */
  readonly e: Float64Array;
  readonly log: RotationLog | null;
  /** Up to this size an entry beside the diagonal does not count. */
  readonly floor: number;
};

/**
 * Turns the diagonal d and what stands beside it into eigenvalues, in no order, by implicit QL or QR sweeps with Wilkinson's shift, from the
 * end with the smaller entries. The columns of the m×n array `vectors` are turned along; without it only the eigenvalues are found.
 *
 * @cost about 3n² divisions and roots; with vectors about 5mn² flops.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §8.3.3; Dubrulle, Martin & Wilkinson (1968), doi:10.1007/BF02165404; LAPACK dsteqr.
 */
export function diagonaliseTridiagonal(
  d: Float64Array,
  e: Float64Array,
  vectors: { readonly data: Float64Array; readonly rows: number } | null,
): void {
  const n = d.length;
  const log = vectors === null ? null : startLog(n);
  const iteration = { d, e, log, floor: floorFor(d, e) };
  const flush = () => {
    if (log === null || vectors === null) return;
    applyLog(log, vectors.data, vectors.rows, n);
    clearLog(log);
  };
  let sweeps = 0;
  let top = 0;
  while (top < n) {
    let bottom = top;
    while (bottom + 1 < n && !isNegligible(iteration, bottom)) bottom++;
    // The block from `top` to `bottom` is coupled: work on it until all of it has come apart.
    const step = Math.abs(d[bottom] ?? 0) < Math.abs(d[top] ?? 0) ? -1 : 1;
    let [at, end] = step === 1 ? [top, bottom] : [bottom, top];
    const beyond = end + step;
    while (at !== beyond) {
      end = firstGap(iteration, at, beyond - step, step);
      if (end === at) at += step;
      else if (end === at + step) {
        turnPair(iteration, at, step);
        at = end + step;
      } else {
        sweep(iteration, at, end, step);
        if (++sweeps > MOST_SWEEPS_EACH * n) throw new Error("symmetricEigen: the sweeps did not come to an end");
      }
      if (log !== null && isFull(log)) flush();
    }
    top = bottom + 1;
  }
  flush();
}

/** Far below every rounding error of the largest entry, and far enough above the end of the floats for squares. */
function floorFor(d: Float64Array, e: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < d.length; i++) largest = Math.max(largest, Math.abs(d[i] ?? 0), Math.abs(e[i] ?? 0));
  return Math.max(largest * 2 ** -150, 2 ** -1000);
}

/** Whether e[i] is so small that taking it away changes the eigenvalues by rounding only; then it is taken away. */
function isNegligible({ d, e, floor }: Iteration, i: number): boolean {
  const between = Math.abs(e[i] ?? 0);
  const sizes = Math.sqrt(Math.abs(d[i] ?? 0)) * Math.sqrt(Math.abs(d[i + 1] ?? 0));
  if (between > EPS * sizes && between > floor) return false;
  e[i] = 0;
  return true;
}

/** The last index of the coupled block that begins at `at` and runs in the direction of `step`. */
function firstGap(iteration: Iteration, at: number, last: number, step: 1 | -1): number {
  let index = at;
  while (index !== last && !isNegligible(iteration, step === 1 ? index : index - 1)) index += step;
  return index;
}

/** One implicit sweep over the block, chasing the bulge from `end` to `at`, where the eigenvalue nearest to the shift comes out. */
function sweep({ d, e, log }: Iteration, at: number, end: number, step: 1 | -1): void {
  // e between i and i + step.
  const shift = step === 1 ? 0 : -1;
  const here = d[at] ?? 0;
  const coupled = e[at + shift] ?? 0;
  const half = ((d[at + step] ?? 0) - here) / (2 * coupled);
  const root = hypotenuse(half, 1);
  let g = (d[end] ?? 0) - here + coupled / (half + (half < 0 ? -root : root));
  let s = 1;
  let c = 1;
  let taken = 0;
  const rotations = Math.abs(end - at);
  if (log !== null) openSweep(log, end, step === 1 ? -1 : 1, rotations);
  let to = log === null ? 0 : 2 * log.count;
  const into = log?.cosines ?? null;
  for (let i = end - step; ; i -= step) {
    const f = s * (e[i + shift] ?? 0);
    const b = c * (e[i + shift] ?? 0);
    const length = hypotenuse(g, f);
    if (length === 0) {
      c = 1;
      s = 0;
    } else {
      c = g / length;
      s = f / length;
    }
    if (i + step !== end) e[i + step + shift] = length;
    const above = (d[i + step] ?? 0) - taken;
    const r = ((d[i] ?? 0) - above) * s + 2 * c * b;
    taken = s * r;
    d[i + step] = above + taken;
    g = c * r - b;
    if (into !== null) {
      into[to] = c;
      into[to + 1] = s;
      to += 2;
    }
    if (i === at) break;
  }
  d[at] = (d[at] ?? 0) - taken;
  e[at + shift] = g;
  if (log !== null) log.count += rotations;
}

/** Diagonalises the 2×2 block of `at` and the next index by the one rotation that does it. */
function turnPair({ d, e, log }: Iteration, at: number, step: 1 | -1): void {
  const between = step === 1 ? at : at - 1;
  const [p, q, b] = [d[at] ?? 0, d[at + step] ?? 0, e[between] ?? 0];
  // Jacobi's rotation by at most 45°: t is the smaller root of t² + 2θt − 1.
  const theta = (q - p) / (2 * b);
  const t = 1 / (theta + (theta < 0 ? -1 : 1) * hypotenuse(theta, 1));
  const c = 1 / Math.sqrt(1 + t * t);
  d[at] = p - t * b;
  d[at + step] = q + t * b;
  e[between] = 0;
  if (log === null) return;
  openSweep(log, at, step, 1);
  log.cosines[2 * log.count] = c;
  log.cosines[2 * log.count + 1] = -t * c;
  log.count++;
}
