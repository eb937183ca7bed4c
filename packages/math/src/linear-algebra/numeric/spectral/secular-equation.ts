/** Poles in ascending order, weights z, none of them 0, and ρ > 0 of f(λ) = 1/ρ + Σ zᵢ²/(poleᵢ − λ). */
export type SecularEquation = {
  readonly count: number;
  readonly d: Float64Array;
  readonly z: Float64Array;
  readonly rho: number;
  /** The poles are the squares of d, which is then not negative, else d itself. */
  readonly isSquared: boolean;
};

/** A root as a distance from the pole that is nearest to it, which keeps all its digits. */
export type Root = { readonly origin: number; readonly distance: number };

/** A step this small, relative to the distance from the pole, squares to less than rounding: the iteration converges quadratically. */
const LAST_STEP = 2 ** -32;
const MOST_STEPS = 100;

/** How far the poles are from pole `origin`: factors keep the digits that squares lose. */
export function fillGaps({ count, d, isSquared }: SecularEquation, origin: number, gaps: Float64Array): void {
  const from = d[origin] ?? 0;
  for (let i = 0; i < count; i++) {
    const value = d[i] ?? 0;
    gaps[i] = isSquared ? (value - from) * (value + from) : value - from;
  }
}

/**
 * The root of f between the poles j and j + 1, or above the last one. f grows from −∞ to ∞ between poles. In each step the sums over the
 * poles on either side are replaced by a constant and a pole of their own, with the same value and slope; where that leaves the interval known
 * to hold the root, the interval is halved. `gaps` becomes how far the poles are from that of the result.
 *
 * @cost about 4 steps of k divisions.
 * @source Li, Solving secular equations stably and efficiently (1993), LAPACK Working Note 89, "the middle way"; LAPACK dlaed4.
 */
export function secularRoot(equation: SecularEquation, j: number, gaps: Float64Array): Root {
  const { count, z, rho } = equation;
  const isLast = j === count - 1;
  const first = firstGuess(equation, j, gaps);
  const { origin } = first;
  if (origin !== j) fillGaps(equation, origin, gaps);
  let { low, high, distance } = first;
  for (let step = 0; step < MOST_STEPS; step++) {
    let left = 0;
    let leftSlope = 0;
    for (let i = 0; i <= j; i++) {
      const weight = z[i] ?? 0;
      const part = weight / ((gaps[i] ?? 0) - distance);
      left += weight * part;
      leftSlope += part * part;
    }
    let right = 0;
    let rightSlope = 0;
    for (let i = j + 1; i < count; i++) {
      const weight = z[i] ?? 0;
      const part = weight / ((gaps[i] ?? 0) - distance);
      right += weight * part;
      rightSlope += part * part;
    }
    const value = 1 / rho + left + right;
    // Rounding errors of sums that all have one sign.
    if (Math.abs(value) <= 2 ** -52 * (1 / rho - left + right)) break;
    if (value < 0) low = distance;
    else high = distance;
    const before = (gaps[j] ?? 0) - distance;
    const change = isLast
      ? before + (leftSlope * before * before) / (value - leftSlope * before)
      : stepBetween(before, (gaps[j + 1] ?? 0) - distance, value, leftSlope, rightSlope);
    const next = distance + change;
    const isInside = next > low && next < high;
    const size = Math.abs(isInside ? change : (high - low) / 2);
    distance = isInside ? next : (low + high) / 2;
    if (isInside && size <= LAST_STEP * Math.abs(distance)) break;
    if (size <= 2 ** -52 * Math.abs(distance)) break;
  }
  return { origin, distance };
}

/** The step to the root of c + q/(before − x) + s/(after − x), which has f's value and slopes on either side. */
function stepBetween(before: number, after: number, value: number, leftSlope: number, rightSlope: number): number {
  const c = value - before * leftSlope - after * rightSlope;
  const a = (before + after) * value - before * after * (leftSlope + rightSlope);
  const b = before * after * value;
  return smallerRoot(a, b, c);
}

/** The root of cx² − ax + b = 0 that stays finite where c vanishes, without cancellation. */
function smallerRoot(a: number, b: number, c: number): number {
  const root = Math.sqrt(Math.max(0, a * a - 4 * b * c));
  return a <= 0 ? (a - root) / (2 * c) : (2 * b) / (a + root);
}

type Guess = Root & {
  /** The root's distance lies between these. */
  readonly low: number;
  readonly high: number;
};

/**
 * The nearer pole, found by f in the middle, and the root for the sums over all poles further away taken as they are there. `gaps` becomes how
 * far the poles are from pole j.
 */
function firstGuess(equation: SecularEquation, j: number, gaps: Float64Array): Guess {
  const { count, z, rho } = equation;
  fillGaps(equation, j, gaps);
  const isLast = j === count - 1;
  let gap = gaps[j + 1] ?? 0;
  if (isLast) {
    let squares = 0;
    for (let i = 0; i < count; i++) squares += (z[i] ?? 0) * (z[i] ?? 0);
    // A little more, since the sum is rounded.
    gap = rho * squares * (1 + 2 ** -40);
  }
  const middle = gap / 2;
  let rest = 1 / rho;
  for (let i = 0; i < count; i++) {
    const weight = z[i] ?? 0;
    if (i !== j && i !== j + 1) rest += (weight * weight) / ((gaps[i] ?? 0) - middle);
  }
  const p = (z[j] ?? 0) * (z[j] ?? 0);
  if (isLast) return guess(j, 0, gap, p / rest);
  const q = (z[j + 1] ?? 0) * (z[j + 1] ?? 0);
  if (rest + (q - p) / middle > 0) return guess(j, 0, middle, smallerRoot(rest * gap + p + q, p * gap, rest));
  return guess(j + 1, -middle, 0, smallerRoot(p + q - rest * gap, -q * gap, rest));
}

function guess(origin: number, low: number, high: number, distance: number): Guess {
  return { origin, low, high, distance: distance > low && distance < high ? distance : (low + high) / 2 };
}

/**
 * The weights of the equation that has the computed roots exactly, by Löwner's formula, with the signs of z. Row j of `distances`: how far the poles are
 * from root j. `gaps` is overwritten.
 */
export function weightsOfRoots(equation: SecularEquation, distances: Float64Array, gaps: Float64Array): Float64Array {
  const { count, z } = equation;
  const squares = new Float64Array(count).fill(1);
  for (let j = 0; j < count; j++) {
    fillGaps(equation, j, gaps);
    const row = j * count;
    for (let i = 0; i < count; i++) {
      const distance = distances[row + i] ?? 0;
      squares[i] = (squares[i] ?? 0) * (i === j ? distance : distance / (gaps[i] ?? 0));
    }
  }
  return squares.map((square, i) => ((z[i] ?? 0) < 0 ? -1 : 1) * Math.sqrt(Math.abs(square)));
}
