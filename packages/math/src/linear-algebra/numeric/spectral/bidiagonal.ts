import { makeReflector } from "../reflector.ts";
import type { Reflectors } from "./reflector-rows.ts";
import { combineRows } from "./two-sided-kernel.ts";

/** UᵀAV = B: the diagonal of B, what stands above it, and the reflectors whose products are U and V. */
export type Bidiagonal = {
  readonly diagonal: Float64Array;
  readonly above: Float64Array;
  readonly left: Reflectors;
  readonly right: Reflectors;
};

/**
 * Reduces an m×n array, m ≥ n, to upper bidiagonal form by reflectors from both sides in turn; the array is used up. Both turn the array in one pass, in
 * which it is multiplied by the next one from the left as well.
 *
 * @cost 4mn² − 4/3 n³ flops.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §5.4.8; Golub & Kahan (1965), doi:10.1137/0702016; LAPACK dgebd2 and, for the pass, dlabrd.
 */
export function bidiagonalise(a: Float64Array, m: number, n: number): Bidiagonal {
  const diagonal = new Float64Array(n);
  const above = new Float64Array(Math.max(0, n - 1));
  const left = { rows: new Float64Array(n * m), taus: new Float64Array(n), count: n, length: m, lead: 0 };
  const right = { rows: new Float64Array(n * n), taus: new Float64Array(n), count: above.length, length: n, lead: 1 };
  if (n === 0) return { diagonal, above, left, right };
  let v = new Float64Array(m);
  let next = new Float64Array(m);
  const s = new Float64Array(m);
  const u = new Float64Array(n);
  const share = new Float64Array(n);
  const product = new Float64Array(n);
  for (let i = 0; i < m; i++) v[i] = a[i * n] ?? 0;
  let tau = makeLeft(v, 0, m, diagonal, left);
  combineRows(a, n, v, product, 0, m - 1, 1);
  for (let k = 0; k + 1 < n; k++) {
    for (let j = k + 1; j < n; j++) {
      const part = tau * (product[j] ?? 0);
      share[j] = part;
      u[j] = (a[k * n + j] ?? 0) - part;
    }
    const other = makeReflector(u, k + 1, n - 1 - k, 1);
    above[k] = u[k + 1] ?? 0;
    u[k + 1] = 1;
    right.taus[k] = other;
    right.rows.set(u.subarray(k + 1), k * n + k + 1);
    timesRight(a, m, n, k + 1, u, s);
    let both = 0;
    for (let j = k + 1; j < n; j++) both += (share[j] ?? 0) * (u[j] ?? 0);
    const first = share[k + 1] ?? 0;
    for (let i = k + 1; i < m; i++) {
      const vi = v[i] ?? 0;
      const si = other * ((s[i] ?? 0) - vi * both);
      s[i] = si;
      next[i] = (a[i * n + k + 1] ?? 0) - vi * first - si;
    }
    tau = makeLeft(next, k + 1, m, diagonal, left);
    turnAndMultiply(a, m, n, k + 1, { v, share, s, u, next, product });
    [v, next] = [next, v];
  }
  return { diagonal, above, left, right };
}

/** Makes a column, from row k on, the vector of a reflector from the left; returns its factor. */
function makeLeft(v: Float64Array, k: number, m: number, diagonal: Float64Array, left: Reflectors): number {
  const tau = makeReflector(v, k, m - k, 1);
  diagonal[k] = v[k] ?? 0;
  v[k] = 1;
  left.taus[k] = tau;
  left.rows.set(v.subarray(k), k * m + k);
  return tau;
}

/** s ← Au for the rows and columns from `first` on. Four rows at a time. */
function timesRight(a: Float64Array, m: number, n: number, first: number, u: Float64Array, s: Float64Array): void {
  for (let i = first; i < m; i += 4) {
    // Rows that are missing are the last one again.
    const r0 = i * n;
    const r1 = Math.min(i + 1, m - 1) * n;
    const r2 = Math.min(i + 2, m - 1) * n;
    const r3 = Math.min(i + 3, m - 1) * n;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let j = first; j < n; j++) {
      const uj = u[j] ?? 0;
      s0 += (a[r0 + j] ?? 0) * uj;
      s1 += (a[r1 + j] ?? 0) * uj;
      s2 += (a[r2 + j] ?? 0) * uj;
      s3 += (a[r3 + j] ?? 0) * uj;
    }
    s[i] = s0;
    if (i + 1 < m) s[i + 1] = s1;
    if (i + 2 < m) s[i + 2] = s2;
    if (i + 3 < m) s[i + 3] = s3;
  }
}

type Pass = {
  readonly v: Float64Array;
  readonly share: Float64Array;
  readonly s: Float64Array;
  readonly u: Float64Array;
  readonly next: Float64Array;
  readonly product: Float64Array;
};

/** A ← A − v·shareᵀ − s·uᵀ in the rows from `first` on and the columns behind it, and product ← Aᵀ·next there. Three rows at a time. */
function turnAndMultiply(a: Float64Array, m: number, n: number, first: number, pass: Pass): void {
  const { v, share, s, u, next, product } = pass;
  product.fill(0, first + 1);
  for (let i = first; i < m; i += 3) {
    const r0 = i * n;
    // Rows that are missing are the first of the three again: nothing is taken off them.
    const isDouble = i + 1 < m;
    const isTriple = i + 2 < m;
    const r1 = isDouble ? r0 + n : r0;
    const r2 = isTriple ? r1 + n : r0;
    const v0 = v[i] ?? 0;
    const s0 = s[i] ?? 0;
    const w0 = next[i] ?? 0;
    const v1 = isDouble ? (v[i + 1] ?? 0) : 0;
    const s1 = isDouble ? (s[i + 1] ?? 0) : 0;
    const w1 = isDouble ? (next[i + 1] ?? 0) : 0;
    const v2 = isTriple ? (v[i + 2] ?? 0) : 0;
    const s2 = isTriple ? (s[i + 2] ?? 0) : 0;
    const w2 = isTriple ? (next[i + 2] ?? 0) : 0;
    for (let j = first + 1; j < n; j++) {
      const pj = share[j] ?? 0;
      const uj = u[j] ?? 0;
      const a0 = (a[r0 + j] ?? 0) - (v0 * pj + s0 * uj);
      a[r0 + j] = a0;
      const a1 = (a[r1 + j] ?? 0) - (v1 * pj + s1 * uj);
      a[r1 + j] = a1;
      const a2 = (a[r2 + j] ?? 0) - (v2 * pj + s2 * uj);
      a[r2 + j] = a2;
      product[j] = (product[j] ?? 0) + (w0 * a0 + w1 * a1 + w2 * a2);
    }
  }
}
