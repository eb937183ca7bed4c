import { identity, type Matrix } from "../matrix.ts";
import { diagonaliseBidiagonal, makePositive } from "./bidiagonal-iteration.ts";
import { arrange, type CombiningRoom, combineColumns, roomFor } from "./combined-columns.ts";
import { hypotenuse } from "./hypotenuse.ts";
import {
  type Columns,
  type Coupled,
  deflate,
  negligibleIn,
  type Remaining,
  turnColumns,
} from "./rank-one-deflation.ts";
import { type SecularEquation, secularRoot, weightsOfRoots } from "./secular-equation.ts";

/** Blocks up to this size are diagonalised by sweeps. */
const LEAF = 32;

/** Room that all blocks share. */
type Room = CombiningRoom & {
  readonly U: Columns;
  readonly V: Columns;
  readonly z: Float64Array;
  readonly gaps: Float64Array;
  /** Row j: for root j the distances to the poles, then the components of the right vector. */
  readonly right: Float64Array;
  readonly left: Float64Array;
  /** Sizes far below every rounding error of the largest entry. */
  readonly nothing: number;
};

/** Rows low … high − 1 of the bidiagonal matrix; they reach over the columns low … end − 1, `end` being `high` or one more. */
type Block = { readonly low: number; readonly high: number; readonly end: number };

/**
 * Turns the diagonal d, and e above it, into singular values, in no order and none negative; returns the singular vectors as columns of two n×n arrays. e is used up.
 * Without one of its rows the matrix is two smaller ones side by side, the upper of which has a column more than rows. In the basis of their
 * singular vectors the whole is a diagonal and that row; its singular values are the square roots of a secular equation's roots, and nearly all of the work is a product.
 * The vectors are made for a row that gives the computed singular values exactly, hence orthogonal however close these are.
 *
 * @cost 8/3 n³ flops in products, less where values coincide.
 * @source Gu & Eisenstat, A divide-and-conquer algorithm for the bidiagonal SVD (1995), doi:10.1137/S0895479892242232; LAPACK dbdsdc.
 */
export function conquerBidiagonal(
  d: Float64Array,
  e: Float64Array,
): { readonly U: Float64Array; readonly V: Float64Array } {
  const n = d.length;
  const half = (Math.ceil(n / 2) + 1) * n;
  const space = roomFor(2 * n * n + 2 * half);
  let largest = 0;
  for (let i = 0; i < n; i++) largest = Math.max(largest, Math.abs(d[i] ?? 0), Math.abs(e[i] ?? 0));
  const room: Room = {
    U: { data: new Float64Array(n * n), n },
    V: { data: new Float64Array(n * n), n },
    z: new Float64Array(n),
    gaps: new Float64Array(n),
    right: space.subarray(0, n * n),
    left: space.subarray(n * n, 2 * n * n),
    gathered: space.subarray(2 * n * n, 2 * n * n + half),
    product: space.subarray(2 * n * n + half),
    nothing: Math.max(largest * 2 ** -150, 2 ** -1000),
  };
  conquer(d, e, { low: 0, high: n, end: n }, room);
  return { U: room.U.data, V: room.V.data };
}

function conquer(d: Float64Array, e: Float64Array, block: Block, room: Room): void {
  const { low, high, end } = block;
  if (high - low <= LEAF) {
    sweepLeaf(d, e, block, room);
    return;
  }
  const { U, V, z } = room;
  const { n } = V;
  const middle = (low + high) >> 1;
  const [alpha, beta] = [d[middle] ?? 0, e[middle] ?? 0];
  conquer(d, e, { low, high: middle, end: middle + 1 }, room);
  conquer(d, e, { low: middle + 1, high, end }, room);
  // The row that was left out, in the basis of the right vectors.
  for (let j = low; j <= middle; j++) z[j] = alpha * (V.data[middle * n + j] ?? 0);
  for (let j = middle + 1; j < high; j++) z[j] = beta * (V.data[(middle + 1) * n + j] ?? 0);
  d[middle] = 0;
  U.data[middle * n + middle] = 1;
  let isMixed = false;
  if (end > high) {
    // Of the two columns without a value one keeps the weight of both, the other becomes that of the whole.
    const other = beta * (V.data[(middle + 1) * n + high] ?? 0);
    isMixed = gatherWeight(room, { low, high, end }, middle, high, other);
  }
  join({ d, low, middle, high, z, rho: 1 }, end, isMixed, room);
}

/** Turns the column at `place`, whose weight is given, so that the one in the middle has the weight of both; false where it has none. */
function gatherWeight(
  { V, z, nothing }: Room,
  { low, end }: Block,
  middle: number,
  place: number,
  weight: number,
): boolean {
  if (Math.abs(weight) <= nothing) return false;
  const own = z[middle] ?? 0;
  const length = hypotenuse(own, weight);
  turnColumns(V, low, end, middle, place, own / length, weight / length);
  z[middle] = length;
  return true;
}

/** Singular values and vectors of rows low … high − 1 by sweeps; a column too many is turned away first. */
function sweepLeaf(d: Float64Array, e: Float64Array, { low, high, end }: Block, { U, V, nothing }: Room): void {
  const [size, width] = [high - low, end - low];
  const left = identity(size);
  const right = identity(width);
  if (width > size) turnAwayLast(d, e, low, high, right, nothing);
  const values = d.subarray(low, high);
  diagonaliseBidiagonal(values, e.subarray(low, Math.max(low, high - 1)), { U: left, V: right });
  makePositive(values, right);
  for (let i = 0; i < size; i++) U.data.set(left.data.subarray(i * size, (i + 1) * size), (low + i) * U.n + low);
  for (let i = 0; i < width; i++) V.data.set(right.data.subarray(i * width, (i + 1) * width), (low + i) * V.n + low);
}

/** Rotations of the last column with all others, from the last of these to the first, until nothing is left in it. */
function turnAwayLast(
  d: Float64Array,
  e: Float64Array,
  low: number,
  high: number,
  right: Matrix,
  nothing: number,
): void {
  const columns = { data: right.data, n: right.columns };
  const size = high - low;
  let f = e[high - 1] ?? 0;
  e[high - 1] = 0;
  for (let i = high - 1; i >= low && Math.abs(f) > nothing; i--) {
    const own = d[i] ?? 0;
    const length = hypotenuse(own, f);
    const [c, s] = [own / length, f / length];
    d[i] = length;
    turnColumns(columns, 0, size + 1, i - low, size, c, s);
    if (i === low) break;
    f = -s * (e[i - 1] ?? 0);
    e[i - 1] = c * (e[i - 1] ?? 0);
  }
}

/** Singular values and vectors of two blocks and the row between them, in place of those of the blocks. */
function join(coupled: Coupled, end: number, crosses: boolean, room: Room): void {
  const { d, low, middle, high, z } = coupled;
  const { U, V } = room;
  const negligible = Math.max(negligibleIn(coupled), room.nothing);
  // Values of rounding size are as 0, so that their weight can go to the middle.
  let isMiddleMixed = crosses;
  for (let j = low; j < high; j++) {
    const weight = z[j] ?? 0;
    if (j === middle || (d[j] ?? 0) > negligible || Math.abs(weight) <= negligible) continue;
    gatherWeight(room, { low, high, end }, middle, j, weight);
    z[j] = 0;
    if (j > middle) isMiddleMixed = true;
  }
  const turn = (p: number, q: number, c: number, s: number) => {
    turnColumns(U, low, high, p, q, c, s);
    turnColumns(V, low, end, p, q, c, s);
  };
  const { places: others, isMixed } = deflate(coupled, negligible, turn, middle);
  if (isMiddleMixed) isMixed[middle] = 1;
  const size = Math.abs(z[middle] ?? 0);
  if (others.length === 0) {
    d[middle] = size;
    if ((z[middle] ?? 0) < 0) U.data[middle * U.n + middle] = -1;
    return;
  }
  if (size <= negligible) z[middle] = negligible;
  combine(coupled, end, { places: [middle, ...others], isMixed }, room);
}

/** The same for the places that are still coupled, that in the middle first. */
function combine(coupled: Coupled, end: number, remaining: Remaining, room: Room): void {
  const { d, low, middle, high, z } = coupled;
  const { U, V, left, right, gaps } = room;
  const { places } = remaining;
  const equation = {
    count: places.length,
    d: Float64Array.from(places, (place) => d[place] ?? 0),
    z: Float64Array.from(places, (place) => z[place] ?? 0),
    rho: 1,
    isSquared: true,
  };
  solveInto(equation, room, places, d);
  // The middle row belongs to the first block: its column of V has entries there, and that of U only this one.
  const arrangement = arrange(remaining, middle + 1);
  fillVectors(equation.d, weightsOfRoots(equation, right, gaps), arrangement.rowOf, left, right);
  combineColumns(U, { low, middle: middle + 1, high }, arrangement, left, room);
  combineColumns(V, { low, middle: middle + 1, high: end }, arrangement, right, room);
}

/** Row j of `right` becomes the distances from root j to all poles, and the value at place j of the old ones that root's square root. */
function solveInto(equation: SecularEquation, room: Room, places: readonly number[], d: Float64Array): void {
  const { count, d: old } = equation;
  const { right, gaps } = room;
  for (let j = 0; j < count; j++) {
    const { origin, distance } = secularRoot(equation, j, gaps);
    for (let i = 0, at = j * count; i < count; i++, at++) right[at] = (gaps[i] ?? 0) - distance;
    const value = old[origin] ?? 0;
    d[places[j] ?? 0] = value + distance / (value + Math.sqrt(Math.max(0, value * value + distance)));
  }
}

/** Distances to poles become the components of unit vectors on both sides, pole i at place rowOf[i]. */
function fillVectors(
  d: Float64Array,
  weights: Float64Array,
  rowOf: Uint32Array,
  left: Float64Array,
  right: Float64Array,
): void {
  const k = weights.length;
  const [ofU, ofV] = [new Float64Array(k), new Float64Array(k)];
  for (let j = 0; j < k; j++) {
    const row = j * k;
    let [squaresU, squaresV] = [0, 0];
    for (let i = 0; i < k; i++) {
      const part = (weights[i] ?? 0) / (right[row + i] ?? 1);
      // The middle row has no value of its own.
      const times = i === 0 ? -1 : (d[i] ?? 0) * part;
      ofV[i] = part;
      ofU[i] = times;
      squaresV += part * part;
      squaresU += times * times;
    }
    const [scaleU, scaleV] = [1 / Math.sqrt(squaresU), 1 / Math.sqrt(squaresV)];
    for (let i = 0; i < k; i++) {
      const at = row + (rowOf[i] ?? 0);
      left[at] = (ofU[i] ?? 0) * scaleU;
      right[at] = (ofV[i] ?? 0) * scaleV;
    }
  }
}
