import type { ComplexNumber } from "./complex.ts";
import { geometricMean } from "./hypotenuse.ts";

/** An eigenvalue, and where its vector is to be found: for a pair in this place and the next. */
export type PlacedValue = ComplexNumber & { readonly slot: number };

/** The eigenvalues of a quasi-triangular n×n array, as they stand on its diagonal. */
export function valuesOnDiagonal(t: Float64Array, n: number): readonly PlacedValue[] {
  const found: PlacedValue[] = [];
  for (let k = 0; k < n; k++) {
    const re = t[k * n + k] ?? 0;
    const below = k + 1 < n ? (t[(k + 1) * n + k] ?? 0) : 0;
    if (below === 0) {
      found.push({ re, im: 0, slot: k });
      continue;
    }
    const im = geometricMean(t[k * n + k + 1] ?? 0, below);
    found.push({ re, im, slot: k }, { re, im: -im, slot: k });
    k++;
  }
  return found;
}

/** Real values in descending order, then pairs by descending real part, then by descending size of the imaginary part, the positive one first. */
export function orderOfValues(values: readonly PlacedValue[]): readonly PlacedValue[] {
  return [...values].sort((p, q) => {
    if ((p.im === 0) !== (q.im === 0)) return p.im === 0 ? -1 : 1;
    return q.re - p.re || Math.abs(q.im) - Math.abs(p.im) || p.slot - q.slot || q.im - p.im;
  });
}
