import { hypotenuse } from "./hypotenuse.ts";

/** A 2×2 block [a b; c d] after a turn by cosine and sine: upper triangular, or with a = d and bc < 0, where a pair is complex. */
export type StandardBlock = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly cosine: number;
  readonly sine: number;
};

const NEARLY_ZERO = 4 * 2 ** -52;

/**
 * Turns a 2×2 block so that real eigenvalues stand on its diagonal, or the two entries there are equal.
 *
 * @source LAPACK dlanv2; Bai & Demmel, On swapping diagonal blocks in real Schur form (1993), doi:10.1016/0024-3795(93)90286-W.
 */
export function standardise(a: number, b: number, c: number, d: number): StandardBlock {
  if (c === 0) return { a, b, c, d, cosine: 1, sine: 0 };
  if (b === 0) return { a: d, b: -c, c: 0, d: a, cosine: 0, sine: 1 };
  const difference = a - d;
  if (difference === 0 && b > 0 !== c > 0) return { a, b, c, d, cosine: 1, sine: 0 };
  const p = difference / 2;
  const most = Math.max(Math.abs(b), Math.abs(c));
  const least = Math.min(Math.abs(b), Math.abs(c)) * Math.sign(b) * Math.sign(c);
  const scale = Math.max(Math.abs(p), most);
  const discriminant = (p / scale) * p + (most / scale) * least;
  if (discriminant >= NEARLY_ZERO) {
    const root = Math.sqrt(scale) * Math.sqrt(discriminant);
    const z = p + (p < 0 ? -root : root);
    const length = hypotenuse(c, z);
    return { a: d + z, b: b - c, c: 0, d: d - (most / z) * least, cosine: z / length, sine: c / length };
  }
  return withEqualDiagonal(a, b, c, d);
}

/** Complex eigenvalues, or real ones that nearly agree: first the diagonal is made equal, then c removed if that is possible. */
function withEqualDiagonal(a: number, b: number, c: number, d: number): StandardBlock {
  const sigma = b + c;
  const difference = a - d;
  const length = hypotenuse(sigma, difference);
  const cosine = Math.sqrt((1 + Math.abs(sigma) / length) / 2);
  const sine = -(difference / 2 / (length * cosine)) * (sigma < 0 ? -1 : 1);
  const [aa, bb] = [a * cosine + b * sine, b * cosine - a * sine];
  const [cc, dd] = [c * cosine + d * sine, d * cosine - c * sine];
  const middle = (aa * cosine + cc * sine + (dd * cosine - bb * sine)) / 2;
  const right = bb * cosine + dd * sine;
  const below = cc * cosine - aa * sine;
  if (below === 0) return { a: middle, b: right, c: 0, d: middle, cosine, sine };
  if (right === 0) return { a: middle, b: -below, c: 0, d: middle, cosine: -sine, sine: cosine };
  if (right > 0 !== below > 0) return { a: middle, b: right, c: below, d: middle, cosine, sine };
  const [rootRight, rootBelow] = [Math.sqrt(Math.abs(right)), Math.sqrt(Math.abs(below))];
  const p = below < 0 ? -rootRight * rootBelow : rootRight * rootBelow;
  const scale = 1 / Math.sqrt(Math.abs(right + below));
  const [c1, s1] = [rootRight * scale, rootBelow * scale];
  return {
    a: middle + p,
    b: right - below,
    c: 0,
    d: middle - p,
    cosine: cosine * c1 - sine * s1,
    sine: cosine * s1 + sine * c1,
  };
}
