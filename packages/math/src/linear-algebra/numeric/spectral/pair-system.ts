/** u₀ and u₁ of the system below, each as real and imaginary part: made once, since a back substitution needs many. */
const solution = new Float64Array(4);

/**
 * Solves [α b; c α](u₀, u₁) = (r₀, r₁) for complex α = a − iq and complex right-hand side, from the largest entry on. A second pivot
 * smaller than `least` is replaced by it, which solves a system that differs by that much, however small the solution is. The answer is overwritten by the next call.
 *
 * @source LAPACK dlaln2.
 */
export function solvePair(
  [a, q, b, c]: readonly [number, number, number, number],
  [r0, i0, r1, i1]: readonly [number, number, number, number],
  least: number,
): Float64Array {
  const size = Math.abs(a) + q;
  if (Math.max(size, Math.abs(b), Math.abs(c)) < least) {
    solution.set([r0 / least, i0 / least, r1 / least, i1 / least]);
    return solution;
  }
  if (size >= Math.max(Math.abs(b), Math.abs(c))) {
    // (α − bc/α) u₁ = r₁ − c r₀/α, then α u₀ = r₀ − b u₁.
    const [x, y] = quotient(r0, i0, a, -q);
    const [re, im] = quotient(b * c, 0, a, -q);
    const [u, v] = byPivot(r1 - c * x, i1 - c * y, a - re, -q - im, least);
    const [s, t] = quotient(r0 - b * u, i0 - b * v, a, -q);
    solution.set([s, t, u, v]);
  } else if (Math.abs(b) >= Math.abs(c)) {
    const [u, v] = byLargest(a, q, b, c, [r0, i0, r1, i1], least);
    solution.set([u, v, (r0 - (a * u + q * v)) / b, (i0 - (a * v - q * u)) / b]);
  } else {
    const [u, v] = byLargest(a, q, c, b, [r1, i1, r0, i0], least);
    solution.set([(r1 - (a * u + q * v)) / c, (i1 - (a * v - q * u)) / c, u, v]);
  }
  return solution;
}

/** The u with (other − α²/most) u = second − α·first/most. */
function byLargest(
  a: number,
  q: number,
  most: number,
  other: number,
  [r, i, second, secondIm]: readonly [number, number, number, number],
  least: number,
): [re: number, im: number] {
  const [x, y] = [a / most, -q / most];
  const re = other - (a * x + q * y);
  const im = -(a * y - q * x);
  return byPivot(second - (x * r - y * i), secondIm - (x * i + y * r), re, im, least);
}

function byPivot(a: number, b: number, re: number, im: number, least: number): [re: number, im: number] {
  return Math.abs(re) + Math.abs(im) < least ? [a / least, b / least] : quotient(a, b, re, im);
}

/** (a + ib)/(c + id), without overflow on the way (Smith's method). */
function quotient(a: number, b: number, c: number, d: number): [re: number, im: number] {
  if (Math.abs(c) >= Math.abs(d)) {
    const ratio = d / c;
    const divisor = c + d * ratio;
    return [(a + b * ratio) / divisor, (b - a * ratio) / divisor];
  }
  const ratio = c / d;
  const divisor = d + c * ratio;
  return [(a * ratio + b) / divisor, (b * ratio - a) / divisor];
}
