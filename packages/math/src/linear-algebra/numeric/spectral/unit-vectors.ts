import type { ComplexMatrix } from "./complex.ts";
import type { PlacedValue } from "./eigenvalue-order.ts";

/** As in `signsOfColumns`: smaller components are taken for rounding errors of 0. */
const NEGLIGIBLE = 2 ** -40;

/**
 * Unit eigenvectors in the order of the values, one in each column, each turned so that its first component that is not negligible is real and
 * positive. `found`: n×n, for a real value its vector in row `slot`, for a pair real and imaginary part of one vector in two rows.
 */
export function unitVectors(found: Float64Array, n: number, order: readonly PlacedValue[]): ComplexMatrix {
  const re = new Float64Array(n * n);
  const im = new Float64Array(n * n);
  order.forEach((value, j) => {
    if (value.im === 0) placeReal(found, n, value.slot, re, j);
    else placeComplex(found, n, value, re, im, j);
  });
  const matrix = (data: Float64Array) => ({ rows: n, columns: n, data });
  return { re: matrix(re), im: matrix(im) };
}

/** The length of a real vector in row `slot`, or of the complex one in that row and the next. */
export function lengthOf(found: Float64Array, n: number, { slot, im }: PlacedValue): number {
  const end = (im === 0 ? slot + 1 : slot + 2) * n;
  const largest = largestIn(found, slot * n, end);
  if (largest === 0) return 0;
  let squares = 0;
  for (let at = slot * n; at < end; at++) squares += ((found[at] ?? 0) / largest) ** 2;
  return largest * Math.sqrt(squares);
}

function placeReal(found: Float64Array, n: number, slot: number, into: Float64Array, column: number): void {
  const start = slot * n;
  const largest = largestIn(found, start, start + n);
  let first = start;
  while (Math.abs(found[first] ?? 0) < NEGLIGIBLE * largest) first++;
  const length = lengthOf(found, n, { slot, re: 0, im: 0 });
  const divisor = (found[first] ?? 0) < 0 ? -length : length;
  // Adding 0 leaves no −0 behind.
  for (let i = 0; i < n; i++) into[i * n + column] = (found[start + i] ?? 0) / divisor + 0;
}

function placeComplex(
  found: Float64Array,
  n: number,
  value: PlacedValue,
  re: Float64Array,
  im: Float64Array,
  column: number,
): void {
  const start = value.slot * n;
  const largest = largestIn(found, start, start + 2 * n);
  let first = start;
  while (Math.max(Math.abs(found[first] ?? 0), Math.abs(found[first + n] ?? 0)) < NEGLIGIBLE * largest) first++;
  // Divided by the phase of the first component.
  const length = lengthOf(found, n, value);
  const size = Math.hypot(found[first] ?? 0, found[first + n] ?? 0);
  const cosine = (found[first] ?? 0) / size;
  const sine = (found[first + n] ?? 0) / size;
  const sign = value.im < 0 ? -1 : 1;
  for (let i = 0; i < n; i++) {
    const x = (found[start + i] ?? 0) / length;
    const y = (found[start + n + i] ?? 0) / length;
    re[i * n + column] = x * cosine + y * sine + 0;
    im[i * n + column] = start + i === first ? 0 : sign * (y * cosine - x * sine) + 0;
  }
}

function largestIn(found: Float64Array, start: number, end: number): number {
  let largest = 0;
  for (let at = start; at < end; at++) {
    const size = Math.abs(found[at] ?? 0);
    if (size > largest) largest = size;
  }
  return largest;
}
