import { makeReflector } from "../reflector.ts";
import type { Reflectors } from "./reflector-rows.ts";

/** QᵀAQ = T: the diagonal of T, what stands beside it, and the reflectors whose product is Q. */
export type Tridiagonal = {
  readonly diagonal: Float64Array;
  readonly beside: Float64Array;
  readonly reflectors: Reflectors;
};

/**
 * Reduces a symmetric n×n array, of which the lower triangle is read and overwritten, to tridiagonal form by reflectors. Each update of the rest is
 * made in the same pass over memory as the product that the next reflector needs.
 *
 * @cost 4/3 n³ flops.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §8.3.1; LAPACK dsytd2; the joint pass: Van Zee et al. (2012), doi:10.1145/2382585.2382587.
 */
export function tridiagonalise(a: Float64Array, n: number): Tridiagonal {
  const diagonal = new Float64Array(n);
  const beside = new Float64Array(Math.max(0, n - 1));
  const taus = new Float64Array(Math.max(0, n - 1));
  // Row k holds the k-th reflector, so that it is read from front to back.
  const stored = new Float64Array(n * n);
  let before = new Float64Array(n);
  let current = new Float64Array(n);
  const partner = new Float64Array(n);
  const product = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    diagonal[k] = a[k * n + k] ?? 0;
    if (k === n - 1) break;
    const first = k + 1;
    const row = k * n;
    for (let i = first; i < n; i++) stored[row + i] = a[i * n + k] ?? 0;
    const tau = makeReflector(stored, row + first, n - first, 1);
    beside[k] = stored[row + first] ?? 0;
    stored[row + first] = 1;
    taus[k] = tau;
    current.set(stored.subarray(row + first, row + n), first);
    product.fill(0, first);
    updateAndMultiply(a, n, first, before, partner, current, product);
    let inner = 0;
    for (let i = first; i < n; i++) inner += (product[i] ?? 0) * (current[i] ?? 0);
    const half = 0.5 * tau * tau * inner;
    for (let i = first; i < n; i++) partner[i] = tau * (product[i] ?? 0) - half * (current[i] ?? 0);
    const [v, w] = [current[first] ?? 0, partner[first] ?? 0];
    for (let i = first, at = first * n + first; i < n; i++, at += n) {
      a[at] = (a[at] ?? 0) - (current[i] ?? 0) * w - (partner[i] ?? 0) * v;
    }
    [before, current] = [current, before];
  }
  return { diagonal, beside, reflectors: { rows: stored, taus, count: taus.length, length: n, lead: 1 } };
}

/**
 * A ← A − vwᵀ − wvᵀ, then q ← q + Au, for rows and columns from `first` on, in the lower triangle, two rows at a time.
 */
function updateAndMultiply(
  a: Float64Array,
  n: number,
  first: number,
  v: Float64Array,
  w: Float64Array,
  u: Float64Array,
  q: Float64Array,
): void {
  let i = first;
  for (; i + 1 < n; i += 2) {
    const r0 = i * n;
    const r1 = r0 + n;
    // Not in pairs, for which V8 makes lists here.
    const v0 = v[i] ?? 0;
    const v1 = v[i + 1] ?? 0;
    const w0 = w[i] ?? 0;
    const w1 = w[i + 1] ?? 0;
    const u0 = u[i] ?? 0;
    const u1 = u[i + 1] ?? 0;
    let s0 = 0;
    let s1 = 0;
    for (let j = first; j < i; j++) {
      const vj = v[j] ?? 0;
      const wj = w[j] ?? 0;
      const uj = u[j] ?? 0;
      const a0 = (a[r0 + j] ?? 0) - v0 * wj - w0 * vj;
      const a1 = (a[r1 + j] ?? 0) - v1 * wj - w1 * vj;
      a[r0 + j] = a0;
      a[r1 + j] = a1;
      s0 += a0 * uj;
      s1 += a1 * uj;
      q[j] = (q[j] ?? 0) + (a0 * u0 + a1 * u1);
    }
    const a00 = (a[r0 + i] ?? 0) - 2 * v0 * w0;
    const a10 = (a[r1 + i] ?? 0) - v1 * w0 - w1 * v0;
    const a11 = (a[r1 + i + 1] ?? 0) - 2 * v1 * w1;
    a[r0 + i] = a00;
    a[r1 + i] = a10;
    a[r1 + i + 1] = a11;
    q[i] = (q[i] ?? 0) + (s0 + a00 * u0 + a10 * u1);
    q[i + 1] = (q[i + 1] ?? 0) + (s1 + a10 * u0 + a11 * u1);
  }
  if (i >= n) return;
  const row = i * n;
  const [vi, wi, ui] = [v[i] ?? 0, w[i] ?? 0, u[i] ?? 0];
  let sum = 0;
  for (let j = first; j < i; j++) {
    const entry = (a[row + j] ?? 0) - vi * (w[j] ?? 0) - wi * (v[j] ?? 0);
    a[row + j] = entry;
    sum += entry * (u[j] ?? 0);
    q[j] = (q[j] ?? 0) + entry * ui;
  }
  const last = (a[row + i] ?? 0) - 2 * vi * wi;
  a[row + i] = last;
  q[i] = (q[i] ?? 0) + (sum + last * ui);
}
