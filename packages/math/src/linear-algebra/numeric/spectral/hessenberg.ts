import { makeReflector } from "./reflector.ts";
import type { Reflectors } from "./reflector-rows.ts";

/**
 * Reduces an n×n array in place to upper Hessenberg form H = QᵀAQ by reflectors, within rows and columns low … high; what is below the
 * first subdiagonal becomes 0. Returns the reflectors whose product is Q.
 *
 * @cost 10/3 n³ flops.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §7.4.3; LAPACK dgehd2.
 */
export function reduceToHessenberg(a: Float64Array, n: number, low: number, high: number): Reflectors {
  const taus = new Float64Array(Math.max(0, n - 1));
  const rows = new Float64Array(n * n);
  const product = new Float64Array(n);
  const v = new Float64Array(n);
  for (let k = low; k + 1 < high; k++) {
    const first = k + 1;
    v.fill(0);
    for (let i = first; i <= high; i++) v[i] = a[i * n + k] ?? 0;
    const tau = makeReflector(v, first, high - k, 1);
    if (tau === 0) continue;
    a[first * n + k] = v[first] ?? 0;
    for (let i = first + 1; i <= high; i++) a[i * n + k] = 0;
    v[first] = 1;
    taus[k] = tau;
    rows.set(v, k * n);
    product.fill(0, first);
    combineRows(a, n, v, product, first, high);
    for (let j = first; j < n; j++) product[j] = tau * (product[j] ?? 0);
    turnBothSides(a, n, v, tau, product, first, high);
  }
  return { rows, taus, count: taus.length, length: n, lead: 1 };
}

/** p ← p + Aᵀv for the rows from `first` to `high` and the columns from `first` on. */
function combineRows(a: Float64Array, n: number, v: Float64Array, p: Float64Array, first: number, high: number): void {
  let i = first;
  for (; i + 3 <= high; i += 4) {
    const r0 = i * n;
    const r1 = r0 + n;
    const r2 = r1 + n;
    const r3 = r2 + n;
    const v0 = v[i] ?? 0;
    const v1 = v[i + 1] ?? 0;
    const v2 = v[i + 2] ?? 0;
    const v3 = v[i + 3] ?? 0;
    for (let j = first; j < n; j++) {
      const two = v0 * (a[r0 + j] ?? 0) + v1 * (a[r1 + j] ?? 0);
      p[j] = (p[j] ?? 0) + (two + (v2 * (a[r2 + j] ?? 0) + v3 * (a[r3 + j] ?? 0)));
    }
  }
  for (; i <= high; i++) {
    const vi = v[i] ?? 0;
    for (let j = first; j < n; j++) p[j] = (p[j] ?? 0) + vi * (a[i * n + j] ?? 0);
  }
}

/** A ← (A − vpᵀ)(I − τvvᵀ), p added up beforehand: rows above `first` are turned from the right alone. Two rows at a time. */
function turnBothSides(
  a: Float64Array,
  n: number,
  v: Float64Array,
  tau: number,
  p: Float64Array,
  first: number,
  high: number,
): void {
  for (let i = 0; i <= high; i += 2) {
    const r0 = i * n;
    // In the last row of an odd number the second one is the first again: nothing is taken off it.
    const double = i + 1 <= high;
    const r1 = double ? r0 + n : r0;
    const v0 = i >= first ? (v[i] ?? 0) : 0;
    const v1 = double && i + 1 >= first ? (v[i + 1] ?? 0) : 0;
    let s0 = 0;
    let s1 = 0;
    for (let j = first; j <= high; j++) {
      const pj = p[j] ?? 0;
      const vj = v[j] ?? 0;
      const a0 = (a[r0 + j] ?? 0) - v0 * pj;
      a[r0 + j] = a0;
      const a1 = (a[r1 + j] ?? 0) - v1 * pj;
      a[r1 + j] = a1;
      s0 += a0 * vj;
      s1 += a1 * vj;
    }
    s0 *= tau;
    s1 = double ? s1 * tau : 0;
    for (let j = first; j <= high; j++) {
      const vj = v[j] ?? 0;
      a[r0 + j] = (a[r0 + j] ?? 0) - s0 * vj;
      a[r1 + j] = (a[r1 + j] ?? 0) - s1 * vj;
    }
    for (let j = high + 1; j < n; j++) {
      a[r0 + j] = (a[r0 + j] ?? 0) - v0 * (p[j] ?? 0);
      a[r1 + j] = (a[r1 + j] ?? 0) - v1 * (p[j] ?? 0);
    }
  }
}
