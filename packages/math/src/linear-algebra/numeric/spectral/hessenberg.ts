import { makeReflector } from "../reflector.ts";
import type { Reflectors } from "./reflector-rows.ts";
import { combineRows, turnBothSides } from "./two-sided-kernel.ts";

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
    turnBothSides(a, n, { v, product, u: v, tau, fromRow: 0, toRow: high, fromColumn: first, toColumn: high });
  }
  return { rows, taus, count: taus.length, length: n, lead: 1 };
}
