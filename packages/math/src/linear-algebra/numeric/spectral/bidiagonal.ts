import { makeReflector } from "../reflector.ts";
import type { Reflectors } from "./reflector-rows.ts";
import { combineRows, turnBothSides } from "./two-sided-kernel.ts";

/** UᵀAV = B: the diagonal of B, what stands above it, and the reflectors whose products are U and V. */
export type Bidiagonal = {
  readonly diagonal: Float64Array;
  readonly above: Float64Array;
  readonly left: Reflectors;
  readonly right: Reflectors;
};

/**
 * Reduces an m×n array, m ≥ n, to upper bidiagonal form by reflectors from both sides in turn; the array is used up.
 *
 * @cost 4mn² − 4/3 n³ flops.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §5.4.8; Golub & Kahan (1965), doi:10.1137/0702016; LAPACK dgebd2.
 */
export function bidiagonalise(a: Float64Array, m: number, n: number): Bidiagonal {
  const diagonal = new Float64Array(n);
  const above = new Float64Array(Math.max(0, n - 1));
  const left = { rows: new Float64Array(n * m), taus: new Float64Array(n), count: n, length: m, lead: 0 };
  const right = { rows: new Float64Array(n * n), taus: new Float64Array(n), count: above.length, length: n, lead: 1 };
  const v = new Float64Array(m);
  const u = new Float64Array(n);
  const product = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    for (let i = k; i < m; i++) v[i] = a[i * n + k] ?? 0;
    const tau = makeReflector(v, k, m - k, 1);
    diagonal[k] = v[k] ?? 0;
    v[k] = 1;
    left.taus[k] = tau;
    left.rows.set(v.subarray(k), k * m + k);
    if (k === n - 1) break;
    product.fill(0, k + 1);
    combineRows(a, n, v, product, k, m - 1, k + 1);
    for (let j = k + 1; j < n; j++) {
      const share = tau * (product[j] ?? 0);
      product[j] = share;
      u[j] = (a[k * n + j] ?? 0) - share;
    }
    const other = makeReflector(u, k + 1, n - 1 - k, 1);
    above[k] = u[k + 1] ?? 0;
    u[k + 1] = 1;
    right.taus[k] = other;
    right.rows.set(u.subarray(k + 1), k * n + k + 1);
    const columns = { fromColumn: k + 1, toColumn: n - 1 };
    turnBothSides(a, n, { v, product, u, tau: other, fromRow: k + 1, toRow: m - 1, ...columns });
  }
  return { diagonal, above, left, right };
}
