import { makeReflector } from "./reflector.ts";

/**
 * Triangularises a few columns that have been copied to lie one after the other, `length` entries each: a reflector and what it turns are then
 * read from front to back. Line k keeps its reflector behind place k; returns the factors.
 *
 * @cost 2 · length · count² flops.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §5.2.1; LAPACK dgeqr2.
 */
export function reflectLines(lines: Float64Array, count: number, length: number): Float64Array {
  const factors = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const v = k * length;
    const factor = makeReflector(lines, v + k, length - k, 1);
    factors[k] = factor;
    if (factor === 0) continue;
    let line = k + 1;
    for (; line + 4 <= count; line += 4) turnFour(lines, v, line * length, length, k, factor);
    for (; line < count; line++) turnOne(lines, v, line * length, length, k, factor);
  }
  return factors;
}

/** The line that begins at p, turned by the reflector in that at v, whose 1 stands in place k. */
function turnOne(a: Float64Array, v: number, p: number, length: number, k: number, factor: number): void {
  let sum = a[p + k] ?? 0;
  for (let i = k + 1; i < length; i++) sum += (a[v + i] ?? 0) * (a[p + i] ?? 0);
  sum *= factor;
  a[p + k] = (a[p + k] ?? 0) - sum;
  for (let i = k + 1; i < length; i++) a[p + i] = (a[p + i] ?? 0) - sum * (a[v + i] ?? 0);
}

/** The same for four lines, so that the reflector is read once for all of them. */
function turnFour(a: Float64Array, v: number, p: number, length: number, k: number, factor: number): void {
  const q = p + length;
  const r = q + length;
  const s = r + length;
  let s0 = a[p + k] ?? 0;
  let s1 = a[q + k] ?? 0;
  let s2 = a[r + k] ?? 0;
  let s3 = a[s + k] ?? 0;
  for (let i = k + 1; i < length; i++) {
    const weight = a[v + i] ?? 0;
    s0 += weight * (a[p + i] ?? 0);
    s1 += weight * (a[q + i] ?? 0);
    s2 += weight * (a[r + i] ?? 0);
    s3 += weight * (a[s + i] ?? 0);
  }
  s0 *= factor;
  s1 *= factor;
  s2 *= factor;
  s3 *= factor;
  a[p + k] = (a[p + k] ?? 0) - s0;
  a[q + k] = (a[q + k] ?? 0) - s1;
  a[r + k] = (a[r + k] ?? 0) - s2;
  a[s + k] = (a[s + k] ?? 0) - s3;
  for (let i = k + 1; i < length; i++) {
    const weight = a[v + i] ?? 0;
    a[p + i] = (a[p + i] ?? 0) - s0 * weight;
    a[q + i] = (a[q + i] ?? 0) - s1 * weight;
    a[r + i] = (a[r + i] ?? 0) - s2 * weight;
    a[s + i] = (a[s + i] ?? 0) - s3 * weight;
  }
}
