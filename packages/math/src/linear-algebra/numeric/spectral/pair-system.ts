/** u₀ and u₁ of the system below, each as real and imaginary part: made once, since a back substitution needs many. */
const solution = new Float64Array(4);
/** Real and imaginary part of the last quotient, kept here for the same reason. */
const found = new Float64Array(2);

/**
 * Solves [α b; c α](u₀, u₁) = (r₀ + i·i₀, r₁ + i·i₁) for complex α = a − iq, from the largest entry on. A second pivot
 * smaller than `least` is replaced by it, which solves a system that differs by that much, however small the solution is. The answer is overwritten by the next call.
 *
 * @source LAPACK dlaln2.
 */
export function solvePair(
  a: number,
  q: number,
  b: number,
  c: number,
  r0: number,
  i0: number,
  r1: number,
  i1: number,
  least: number,
): Float64Array {
  const size = Math.abs(a) + q;
  if (Math.max(size, Math.abs(b), Math.abs(c)) < least) return solved(r0 / least, i0 / least, r1 / least, i1 / least);
  if (size >= Math.max(Math.abs(b), Math.abs(c))) {
    // (α − bc/α) u₁ = r₁ − c r₀/α, then α u₀ = r₀ − b u₁.
    divide(r0, i0, a, -q);
    const x = found[0] ?? 0;
    const y = found[1] ?? 0;
    divide(b * c, 0, a, -q);
    divideByPivot(r1 - c * x, i1 - c * y, a - (found[0] ?? 0), -q - (found[1] ?? 0), least);
    const u = found[0] ?? 0;
    const v = found[1] ?? 0;
    divide(r0 - b * u, i0 - b * v, a, -q);
    return solved(found[0] ?? 0, found[1] ?? 0, u, v);
  }
  if (Math.abs(b) >= Math.abs(c)) {
    divideByLargest(a, q, b, c, r0, i0, r1, i1, least);
    const u = found[0] ?? 0;
    const v = found[1] ?? 0;
    return solved(u, v, (r0 - (a * u + q * v)) / b, (i0 - (a * v - q * u)) / b);
  }
  divideByLargest(a, q, c, b, r1, i1, r0, i0, least);
  const u = found[0] ?? 0;
  const v = found[1] ?? 0;
  return solved((r1 - (a * u + q * v)) / c, (i1 - (a * v - q * u)) / c, u, v);
}

function solved(re0: number, im0: number, re1: number, im1: number): Float64Array {
  solution[0] = re0;
  solution[1] = im0;
  solution[2] = re1;
  solution[3] = im1;
  return solution;
}

/** Finds the u with (other − α²/most) u = second − α·first/most. */
function divideByLargest(
  a: number,
  q: number,
  most: number,
  other: number,
  r: number,
  i: number,
  second: number,
  secondIm: number,
  least: number,
): void {
  const x = a / most;
  const y = -q / most;
  const re = other - (a * x + q * y);
  const im = -(a * y - q * x);
  divideByPivot(second - (x * r - y * i), secondIm - (x * i + y * r), re, im, least);
}

function divideByPivot(a: number, b: number, re: number, im: number, least: number): void {
  if (Math.abs(re) + Math.abs(im) < least) divide(a, b, least, 0);
  else divide(a, b, re, im);
}

/** Finds (a + ib)/(c + id), without overflow on the way (Smith's method). */
function divide(a: number, b: number, c: number, d: number): void {
  if (Math.abs(c) >= Math.abs(d)) {
    const ratio = d / c;
    const divisor = c + d * ratio;
    found[0] = (a + b * ratio) / divisor;
    found[1] = (b - a * ratio) / divisor;
    return;
  }
  const ratio = c / d;
  const divisor = d + c * ratio;
  found[0] = (a * ratio + b) / divisor;
  found[1] = (b * ratio - a) / divisor;
}
