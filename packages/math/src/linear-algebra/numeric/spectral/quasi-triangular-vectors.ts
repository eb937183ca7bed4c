import { geometricMean } from "./hypotenuse.ts";
import { solvePair } from "./pair-system.ts";

const EPS = 2 ** -52;
/** A component beyond it makes the whole vector be scaled down: products of two of them are still floats. */
const LARGE = 2 ** 300;

/**
 * Eigenvectors of a quasi-triangular n×n array T, one in each row: for a complex pair the real part in the first of its two rows and the imaginary
 * part in the second, of the value with positive imaginary part. Largest components are of moderate size, never overflowing. Where a
 * difference of eigenvalues is 0 or nearly so, ε‖T‖ takes its place: the vectors of a defective value come out nearly parallel.
 *
 * @cost n³/3 flops, four times as many for complex values.
 * @source EISPACK hqr2: Peters & Wilkinson (1970), doi:10.1007/BF02219772; LAPACK dtrevc.
 */
export function vectorsOfQuasiTriangular(t: Float64Array, n: number): Float64Array {
  const vectors = new Float64Array(n * n);
  let norm = 0;
  for (let i = 0; i < n; i++) for (let j = Math.max(0, i - 1); j < n; j++) norm += Math.abs(t[i * n + j] ?? 0);
  const least = Math.max(EPS * norm, 2 ** -900);
  for (let k = n - 1; k >= 0; k--) {
    if (k > 0 && t[k * n + k - 1] !== 0) {
      k--;
      complexVector(t, n, k, least, vectors.subarray(k * n, (k + 1) * n), vectors.subarray((k + 1) * n, (k + 2) * n));
    } else realVector(t, n, k, least, vectors.subarray(k * n, (k + 1) * n));
  }
  return vectors;
}

function realVector(t: Float64Array, n: number, k: number, least: number, x: Float64Array): void {
  const value = t[k * n + k] ?? 0;
  x[k] = 1;
  for (let i = k - 1; i >= 0; i--) {
    const row = i * n;
    const rest = -inner(t, row, x, i + 1, k);
    if (i > 0 && t[row + i - 1] !== 0) {
      // Rows i − 1 and i together: [a b; c d] with a = d.
      const above = row - n;
      const upper = -inner(t, above, x, i + 1, k);
      const a = (t[row + i] ?? 0) - value;
      const [b, c] = [t[above + i] ?? 0, t[row + i - 1] ?? 0];
      const pair = solvePair(a, 0, b, c, upper, 0, rest, 0, least);
      x[i - 1] = pair[0] ?? 0;
      x[i] = pair[2] ?? 0;
      i--;
      if (Math.max(Math.abs(x[i] ?? 0), Math.abs(x[i + 1] ?? 0)) > LARGE) shrink(x, i, k);
      continue;
    }
    const difference = (t[row + i] ?? 0) - value;
    x[i] = rest / (Math.abs(difference) < least ? least : difference);
    if (Math.abs(x[i] ?? 0) > LARGE) shrink(x, i, k);
  }
}

/** The vector x + iy of the value p + iq, q > 0, whose block begins at k. */
function complexVector(t: Float64Array, n: number, k: number, least: number, x: Float64Array, y: Float64Array): void {
  const p = t[k * n + k] ?? 0;
  const [b, c] = [t[k * n + k + 1] ?? 0, t[(k + 1) * n + k] ?? 0];
  const q = geometricMean(b, c);
  // (T − λ)(x + iy) = 0 in the block: −iq x₀ + b x₁ = 0; the larger component is 1.
  if (Math.abs(b) >= Math.abs(c)) {
    x[k] = 1;
    y[k + 1] = q / b;
  } else {
    x[k] = b / q;
    y[k + 1] = 1;
  }
  const end = k + 1;
  for (let i = k - 1; i >= 0; i--) {
    const row = i * n;
    const re = -inner(t, row, x, i + 1, end);
    const im = -inner(t, row, y, i + 1, end);
    const a = (t[row + i] ?? 0) - p;
    if (i > 0 && t[row + i - 1] !== 0) {
      const above = row - n;
      const upperRe = -inner(t, above, x, i + 1, end);
      const upperIm = -inner(t, above, y, i + 1, end);
      const right = t[above + i] ?? 0;
      const left = t[row + i - 1] ?? 0;
      const pair = solvePair(a, q, right, left, upperRe, upperIm, re, im, least);
      x[i - 1] = pair[0] ?? 0;
      y[i - 1] = pair[1] ?? 0;
      x[i] = pair[2] ?? 0;
      y[i] = pair[3] ?? 0;
      i--;
    } else {
      // (re + i·im)/(a − iq); nothing leaves the floats, since a and q are of moderate size.
      const real = Math.abs(a) + q < least ? least : a;
      const square = real * real + q * q;
      x[i] = (re * real - im * q) / square;
      y[i] = (im * real + re * q) / square;
    }
    const most = Math.max(Math.abs(x[i] ?? 0), Math.abs(y[i] ?? 0), Math.abs(x[i + 1] ?? 0), Math.abs(y[i + 1] ?? 0));
    if (most > LARGE) {
      shrink(x, i, end);
      shrink(y, i, end);
    }
  }
}

function inner(t: Float64Array, row: number, x: Float64Array, from: number, to: number): number {
  let even = 0;
  let odd = 0;
  let j = from;
  for (; j < to; j += 2) {
    even += (t[row + j] ?? 0) * (x[j] ?? 0);
    odd += (t[row + j + 1] ?? 0) * (x[j + 1] ?? 0);
  }
  if (j === to) even += (t[row + j] ?? 0) * (x[j] ?? 0);
  return even + odd;
}

function shrink(x: Float64Array, from: number, to: number): void {
  for (let j = from; j <= to; j++) x[j] = (x[j] ?? 0) / LARGE;
}
