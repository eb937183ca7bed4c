/** p ← p + Aᵀv for the rows from `first` to `last` and the columns from `fromColumn` on. Four rows at a time. */
export function combineRows(
  a: Float64Array,
  n: number,
  v: Float64Array,
  p: Float64Array,
  first: number,
  last: number,
  fromColumn = first,
): void {
  let i = first;
  for (; i + 3 <= last; i += 4) {
    const r0 = i * n;
    const r1 = r0 + n;
    const r2 = r1 + n;
    const r3 = r2 + n;
    const v0 = v[i] ?? 0;
    const v1 = v[i + 1] ?? 0;
    const v2 = v[i + 2] ?? 0;
    const v3 = v[i + 3] ?? 0;
    for (let j = fromColumn; j < n; j++) {
      const two = v0 * (a[r0 + j] ?? 0) + v1 * (a[r1 + j] ?? 0);
      p[j] = (p[j] ?? 0) + (two + (v2 * (a[r2 + j] ?? 0) + v3 * (a[r3 + j] ?? 0)));
    }
  }
  for (; i <= last; i++) {
    const vi = v[i] ?? 0;
    for (let j = fromColumn; j < n; j++) p[j] = (p[j] ?? 0) + vi * (a[i * n + j] ?? 0);
  }
}

/** A reflector's work on both sides: product is τ′Aᵀv for that on the left, u and τ are the one on the right. */
export type TwoSided = {
  readonly v: Float64Array;
  readonly product: Float64Array;
  readonly u: Float64Array;
  readonly tau: number;
  readonly fromRow: number;
  readonly toRow: number;
  /** The columns that the right one turns; those behind them are turned from the left alone. */
  readonly fromColumn: number;
  readonly toColumn: number;
};

/** A ← (A − v·productᵀ)(I − τuuᵀ) in the given rows and columns. Two rows at a time. */
export function turnBothSides(a: Float64Array, n: number, work: TwoSided): void {
  const { v, product, u, tau, fromRow, toRow, fromColumn, toColumn } = work;
  for (let i = fromRow; i <= toRow; i += 2) {
    const r0 = i * n;
    // In the last row of an odd number the second one is the first again: nothing is taken off it.
    const double = i + 1 <= toRow;
    const r1 = double ? r0 + n : r0;
    const v0 = v[i] ?? 0;
    const v1 = double ? (v[i + 1] ?? 0) : 0;
    let s0 = 0;
    let s1 = 0;
    for (let j = fromColumn; j <= toColumn; j++) {
      const pj = product[j] ?? 0;
      const uj = u[j] ?? 0;
      const a0 = (a[r0 + j] ?? 0) - v0 * pj;
      a[r0 + j] = a0;
      const a1 = (a[r1 + j] ?? 0) - v1 * pj;
      a[r1 + j] = a1;
      s0 += a0 * uj;
      s1 += a1 * uj;
    }
    s0 *= tau;
    s1 = double ? s1 * tau : 0;
    for (let j = fromColumn; j <= toColumn; j++) {
      const uj = u[j] ?? 0;
      a[r0 + j] = (a[r0 + j] ?? 0) - s0 * uj;
      a[r1 + j] = (a[r1 + j] ?? 0) - s1 * uj;
    }
    for (let j = toColumn + 1; j < n; j++) {
      a[r0 + j] = (a[r0 + j] ?? 0) - v0 * (product[j] ?? 0);
      a[r1 + j] = (a[r1 + j] ?? 0) - v1 * (product[j] ?? 0);
    }
  }
}
