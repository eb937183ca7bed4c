import { DomainError, ShapeError } from "../../errors.ts";
import { scaledByPower } from "./common-scale.ts";
import { exactSum, twoProduct } from "./exact-sum.ts";
import type { Vector } from "./matrix.ts";
import { euclidean, type NormKind, norm } from "./norm.ts";
import { allFinite } from "./overflow.ts";
import { exponentOf, largestExponent, timesPowerOfTwo } from "./power-of-two.ts";
import { requireFinite } from "./requirements.ts";
import type { Fits, SizeText } from "./sizes.ts";

/** Why two vectors are refused. */
export type NotAlike<
  Name extends string,
  M extends number,
  N extends number,
> = `${Name}: u and v must have as many entries, got ${SizeText<M>} and ${SizeText<N>}`;

/**
 * The dot product u · v = Σ uᵢvᵢ. u and v: n entries; 0 for n = 0. No product or sum of finite entries overflows or vanishes on
 * the way; a result beyond the largest float is infinite.
 *
 * @throws ShapeError "dot: u and v must have as many entries, got 2 and 3"
 * @accuracy |error| ≤ nε Σ |uᵢvᵢ|, ε = 2⁻⁵³. @cost 2n flops. NumPy: numpy.dot.
 * @example dot(vector([1, 2]), vector([3, 4])) // => 11
 */
export function dot<M extends number, N extends number>(
  u: Vector<M>,
  v: Fits<M, N, Vector<N>, NotAlike<"dot", M, N>>,
): number;
export function dot(u: Vector, v: Vector): number {
  requireAlike("dot", u, v);
  const plain = sumOfProducts(u.data, v.data);
  if (Math.abs(plain) > 2 ** -900 && Math.abs(plain) < Infinity) return plain;
  // With entries that are not finite the sum follows IEEE arithmetic.
  return allFinite(u.data) && allFinite(v.data) ? sumOfScaledProducts(u.data, v.data) : plain;
}

/** Each product as a mantissa and an exponent, and the largest exponent taken out of all of them. */
function sumOfScaledProducts(a: Float64Array, b: Float64Array): number {
  const exponents = Array.from(a, (entry, i) => {
    const other = b[i] ?? 0;
    return entry === 0 || other === 0 ? -Infinity : exponentOf(entry) + exponentOf(other);
  });
  const most = exponents.reduce((largest, e) => Math.max(largest, e), -Infinity);
  if (most === -Infinity) return 0;
  const mantissa = (x: number) => timesPowerOfTwo(x, -exponentOf(x));
  const sum = exponents.reduce(
    (total, e, i) =>
      e === -Infinity ? total : total + timesPowerOfTwo(mantissa(a[i] ?? 0) * mantissa(b[i] ?? 0), e - most),
    0,
  );
  return timesPowerOfTwo(sum, most);
}

/**
 * The distance ‖u − v‖ between two points. u and v: n entries; the norm as in `norm`, the straight line where nothing is said.
 *
 * @throws ShapeError "distance: u and v must have as many entries, got 2 and 3"
 * @throws DomainError "distance: u must be finite, got NaN in row 1, column 1"
 * @accuracy relative error about nε, ε = 2⁻⁵³. @cost 3n flops. SciPy: scipy.spatial.distance.euclidean, cityblock, chebyshev.
 * @example distance(vector([1, 1]), vector([4, 5])) // => 5
 * @example distance(vector([1, 1]), vector([4, 5]), 1) // => 7
 */
export function distance<M extends number, N extends number>(
  u: Vector<M>,
  v: Fits<M, N, Vector<N>, NotAlike<"distance", M, N>>,
  kind?: NormKind,
): number;
export function distance(u: Vector, v: Vector, kind: NormKind = "frobenius"): number {
  requireAlike("distance", u, v);
  requireFinite("distance", "u", u);
  requireFinite("distance", "v", v);
  const data = u.data.map((entry, i) => entry - (v.data[i] ?? 0));
  if (allFinite(data)) return norm({ rows: u.rows, columns: 1, data }, kind);
  // A difference beyond the largest float, of halves within it.
  const halves = u.data.map((entry, i) => entry / 2 - (v.data[i] ?? 0) / 2);
  return 2 * norm({ rows: u.rows, columns: 1, data: halves }, kind);
}

/**
 * The angle between two vectors in radians, from 0 to π. u and v: n entries, finite, not zero. Small angles and angles near π
 * keep their digits, which arccos of the dot product loses.
 *
 * @throws ShapeError "angle: u and v must have as many entries, got 2 and 3"
 * @throws DomainError "angle: u must not be the zero vector"
 * @accuracy n ≤ 3: relative error a few ε, so parallel vectors have exactly 0; n ≥ 4: error about nε, ε = 2⁻⁵³. @cost 10n flops.
 * @source Kahan, How futile are mindless assessments of roundoff (2006), §12; MATLAB: subspace; NumPy has none.
 * @example angle(vector([1, 0]), vector([0, 2])) // => Math.PI / 2
 * @example angle(vector([1, 2]), vector([2, 4])) // => 0
 */
export function angle<M extends number, N extends number>(
  u: Vector<M>,
  v: Fits<M, N, Vector<N>, NotAlike<"angle", M, N>>,
): number;
export function angle(u: Vector, v: Vector): number {
  requireAlike("angle", u, v);
  const [a, b] = [unitScaled("u", u), unitScaled("v", v)];
  if (u.rows <= 3) return Math.atan2(euclidean(crossTerms(a, b)), exactSum(products(a, b)));
  const [lengthOfA, lengthOfB] = [euclidean(a), euclidean(b)];
  const [x, y] = [a.map((entry) => entry / lengthOfA), b.map((entry) => entry / lengthOfB)];
  const apart = euclidean(x.map((entry, i) => entry - (y[i] ?? 0)));
  const together = euclidean(x.map((entry, i) => entry + (y[i] ?? 0)));
  return 2 * Math.atan2(apart, together);
}

/** The entries, brought to a largest size in [1, 2). */
function unitScaled(name: string, v: Vector): Float64Array {
  requireFinite("angle", name, v);
  const e = largestExponent(v.data);
  if (e === null) throw new DomainError("angle", `${name} must not be the zero vector`);
  return scaledByPower(v.data, -e);
}

/** aᵢbⱼ − aⱼbᵢ for all i < j, each rounded once: the sizes of the entries of the cross product. */
function crossTerms(a: Float64Array, b: Float64Array): Float64Array {
  const terms: number[] = [];
  for (let j = 1; j < a.length; j++) {
    for (let i = 0; i < j; i++) {
      const [left, right] = [twoProduct(a[i] ?? 0, b[j] ?? 0), twoProduct(-(a[j] ?? 0), b[i] ?? 0)];
      terms.push(exactSum([...left, ...right]));
    }
  }
  return Float64Array.from(terms);
}

function products(a: Float64Array, b: Float64Array): readonly number[] {
  return Array.from(a).flatMap((entry, i) => twoProduct(entry, b[i] ?? 0));
}

function sumOfProducts(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function requireAlike(caller: string, u: Vector, v: Vector): void {
  if (u.rows === v.rows) return;
  throw new ShapeError(caller, `u and v must have as many entries, got ${u.rows} and ${v.rows}`);
}
