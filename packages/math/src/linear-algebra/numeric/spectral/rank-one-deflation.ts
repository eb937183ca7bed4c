import { hypotenuse } from "./hypotenuse.ts";

/** Values of two blocks, one after the other, and the weights that couple them: for eigenvalues a rank-one matrix ρzzᵀ in the basis of the eigenvectors. */
export type Coupled = {
  /** Values from `low` to `high` of a longer list; those from `middle` on belong to the second block. */
  readonly d: Float64Array;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** Weights, at the same places as the values. */
  readonly z: Float64Array;
  readonly rho: number;
};

/** Where vectors lie: column j in entries j, j + n, j + 2n, … */
export type Columns = { readonly data: Float64Array; readonly n: number };

/** What changes no value by more than rounding does. */
export function negligibleIn({ d, low, high, z }: Coupled): number {
  let largest = 0;
  for (let i = low; i < high; i++) largest = Math.max(largest, Math.abs(d[i] ?? 0), Math.abs(z[i] ?? 0));
  return 8 * 2 ** -53 * largest;
}

/** The places that are still coupled, their values in ascending order, and those of them whose vectors have entries in both blocks. */
export type Remaining = { readonly places: readonly number[]; readonly isMixed: Uint8Array };

/**
 * Takes out what is coupled no more than by rounding: values whose weight is negligible, and one of two values that agree, after a rotation of
 * their vectors that leaves the other all of the weight. What is taken out is a result as it stands. `turn` turns the columns p and q of all vectors;
 * the place `apart` is passed over.
 *
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §8.4.3; Dongarra & Sorensen (1987), doi:10.1137/0908018; LAPACK dlaed2.
 */
export function deflate(
  { d, low, middle, high, z, rho }: Coupled,
  negligible: number,
  turn: (p: number, q: number, c: number, s: number) => void,
  apart = -1,
): Remaining {
  const order = new Uint32Array(high - low).map((_, i) => low + i).sort((i, j) => (d[i] ?? 0) - (d[j] ?? 0));
  const isMixed = new Uint8Array(high);
  const places: number[] = [];
  let last = -1;
  for (const place of order) {
    if (place === apart || rho * Math.abs(z[place] ?? 0) <= negligible) continue;
    if (last >= 0) {
      const s = z[last] ?? 0;
      const c = z[place] ?? 0;
      const length = hypotenuse(c, s);
      const [cosine, sine] = [c / length, -s / length];
      const [below, above] = [d[last] ?? 0, d[place] ?? 0];
      if (Math.abs((above - below) * cosine * sine) > negligible) places.push(last);
      else {
        z[place] = length;
        z[last] = 0;
        d[last] = below * cosine * cosine + above * sine * sine;
        d[place] = below * sine * sine + above * cosine * cosine;
        const crosses = isMixed[last] === 1 || isMixed[place] === 1 || last < middle !== place < middle;
        isMixed[place] = crosses ? 1 : 0;
        turn(last, place, cosine, sine);
      }
    }
    last = place;
  }
  if (last >= 0) places.push(last);
  return { places, isMixed };
}

/** Columns p and q become cp + sq and cq − sp, in the rows from `low` to `high`. */
export function turnColumns(
  { data, n }: Columns,
  low: number,
  high: number,
  p: number,
  q: number,
  c: number,
  s: number,
): void {
  for (let i = low; i < high; i++) {
    const x = data[i * n + p] ?? 0;
    const y = data[i * n + q] ?? 0;
    data[i * n + p] = c * x + s * y;
    data[i * n + q] = c * y - s * x;
  }
}
