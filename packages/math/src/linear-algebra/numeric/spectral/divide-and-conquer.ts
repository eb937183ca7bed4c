import type { Panel } from "../panel.ts";
import { addProduct } from "../product.ts";
import { type Columns, type Coupled, deflate } from "./rank-one-deflation.ts";
import { type SecularEquation, secularRoot } from "./secular-equation.ts";
import { diagonaliseTridiagonal } from "./tridiagonal-iteration.ts";

/** Blocks up to this size are diagonalised by sweeps. */
const LEAF = 32;

// Room for matrices up to 127×127: to ask the system for it each time costs a tenth of the whole.
const kept = new Float64Array(2 ** 15);

/** Room that all blocks share. */
type Room = {
  readonly vectors: Columns;
  readonly z: Float64Array;
  readonly roots: Float64Array;
  readonly gathered: Float64Array;
  readonly product: Float64Array;
};

/**
 * Turns the diagonal d and what stands beside it into eigenvalues, in no order; returns the eigenvectors as columns of an n×n array. The
 * matrix is torn into two smaller ones and a matrix of rank one. The eigenvalues of the whole are the roots of a secular equation, and the
 * eigenvectors those of the halves times a matrix that is known in closed form, so that nearly all of the work is a product. They are made for a rank-one matrix that
 * has the computed roots exactly, hence orthogonal however close these are.
 *
 * @cost 4/3 n³ flops in products, less where values coincide.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §8.4; Cuppen (1981), doi:10.1007/BF01396757; Gu & Eisenstat (1995), doi:10.1137/S0895479892241287; LAPACK dstedc.
 */
export function conquerTridiagonal(d: Float64Array, e: Float64Array): Float64Array {
  const n = d.length;
  const data = new Float64Array(n * n);
  const half = Math.ceil(n / 2) * n;
  const size = n * n + 2 * half;
  const space = size <= kept.length ? kept : new Float64Array(size);
  const room: Room = {
    vectors: { data, n },
    z: new Float64Array(n),
    roots: space.subarray(0, n * n),
    gathered: space.subarray(n * n, n * n + half),
    product: space.subarray(n * n + half, size),
  };
  conquer(d, e, 0, n, room);
  return data;
}

function conquer(d: Float64Array, e: Float64Array, low: number, high: number, room: Room): void {
  if (high - low <= LEAF) {
    sweepLeaf(d, e, low, high, room.vectors);
    return;
  }
  const middle = (low + high) >> 1;
  const between = e[middle - 1] ?? 0;
  const size = Math.abs(between);
  d[middle - 1] = (d[middle - 1] ?? 0) - size;
  d[middle] = (d[middle] ?? 0) - size;
  conquer(d, e, low, middle, room);
  conquer(d, e, middle, high, room);
  const { data, n } = room.vectors;
  // Last row of the first vectors, first row of the second ones, brought to length 1.
  const [first, second] = [Math.SQRT1_2, between < 0 ? -Math.SQRT1_2 : Math.SQRT1_2];
  for (let j = low; j < middle; j++) room.z[j] = first * (data[(middle - 1) * n + j] ?? 0);
  for (let j = middle; j < high; j++) room.z[j] = second * (data[middle * n + j] ?? 0);
  join({ d, low, middle, high, z: room.z, rho: 2 * size }, room);
}

function sweepLeaf(d: Float64Array, e: Float64Array, low: number, high: number, { data, n }: Columns): void {
  const size = high - low;
  const turned = new Float64Array(size * size);
  for (let i = 0; i < size; i++) turned[i * size + i] = 1;
  diagonaliseTridiagonal(d.subarray(low, high), e.subarray(low, high - 1), { data: turned, rows: size });
  for (let i = 0; i < size; i++) data.set(turned.subarray(i * size, (i + 1) * size), (low + i) * n + low);
}

/** Eigenvalues and eigenvectors of two blocks and what couples them, in place of those of the blocks. */
function join(coupled: Coupled, room: Room): void {
  const { d, low, middle, high, z, rho } = coupled;
  const { places, isMixed } = deflate(coupled, room.vectors);
  const k = places.length;
  if (k === 0) return;
  const equation = {
    count: k,
    d: Float64Array.from(places, (place) => d[place] ?? 0),
    z: Float64Array.from(places, (place) => z[place] ?? 0),
    rho,
  };
  const { roots } = room;
  solveInto(equation, roots, places, d);
  const weights = weightsFor(equation, roots);
  // Vectors that are 0 in the second block first, then the mixed, then those that are 0 in the first block.
  const group = (place: number) => (isMixed[place] === 1 ? 1 : place < middle ? 0 : 2);
  const sorted = places.map((_, i) => i).sort((i, j) => group(places[i] ?? 0) - group(places[j] ?? 0));
  const rowOf = new Uint32Array(k);
  sorted.forEach((i, row) => {
    rowOf[i] = row;
  });
  fillVectors(roots, weights, rowOf);
  const arranged = sorted.map((i) => places[i] ?? 0);
  const count = (which: number) => arranged.filter((place) => group(place) === which).length;
  const apart = count(0);
  turnBlock(room, low, middle, arranged, 0, k - count(2), places);
  turnBlock(room, middle, high, arranged, apart, k, places);
}

/** Row j of `roots` becomes the distances from root j to all poles, and the value at place j of the old ones that root. */
function solveInto(equation: SecularEquation, roots: Float64Array, places: readonly number[], d: Float64Array): void {
  const { count, d: poles } = equation;
  for (let j = 0; j < count; j++) {
    const { origin, distance } = secularRoot(equation, j);
    const pole = poles[origin] ?? 0;
    for (let i = 0, at = j * count; i < count; i++, at++) roots[at] = (poles[i] ?? 0) - pole - distance;
    d[places[j] ?? 0] = pole + distance;
  }
}

/** The weights of the equation that has the computed roots exactly, by Löwner's formula. */
function weightsFor({ count, d, z }: SecularEquation, roots: Float64Array): Float64Array {
  const squares = new Float64Array(count).fill(1);
  for (let j = 0; j < count; j++) {
    const pole = d[j] ?? 0;
    const row = j * count;
    for (let i = 0; i < count; i++) {
      const distance = roots[row + i] ?? 0;
      squares[i] = (squares[i] ?? 0) * (i === j ? distance : distance / ((d[i] ?? 0) - pole));
    }
  }
  return squares.map((square, i) => ((z[i] ?? 0) < 0 ? -1 : 1) * Math.sqrt(Math.abs(square)));
}

/** Distances to poles become the components of unit eigenvectors, pole i at place rowOf[i]. */
function fillVectors(roots: Float64Array, weights: Float64Array, rowOf: Uint32Array): void {
  const k = weights.length;
  const parts = new Float64Array(k);
  for (let j = 0; j < k; j++) {
    const row = j * k;
    let squares = 0;
    for (let i = 0; i < k; i++) {
      const part = (weights[i] ?? 0) / (roots[row + i] ?? 1);
      parts[i] = part;
      squares += part * part;
    }
    const scale = 1 / Math.sqrt(squares);
    for (let i = 0; i < k; i++) roots[row + (rowOf[i] ?? 0)] = (parts[i] ?? 0) * scale;
  }
}

/** The rows from `top` to `bottom` of the columns at `places` become those of the columns `arranged[from] …` times the new vectors' components. */
function turnBlock(
  { vectors, roots, gathered, product }: Room,
  top: number,
  bottom: number,
  arranged: readonly number[],
  from: number,
  to: number,
  places: readonly number[],
): void {
  const { data, n } = vectors;
  const [height, k, width] = [bottom - top, places.length, to - from];
  for (let i = 0; i < height; i++) {
    const row = (top + i) * n;
    for (let p = 0; p < width; p++) gathered[i * width + p] = data[row + (arranged[from + p] ?? 0)] ?? 0;
  }
  product.fill(0, 0, height * k);
  const components: Panel = { data: roots, offset: from, rowStep: 1, columnStep: k };
  addProduct(rowsOf(product, k), 1, rowsOf(gathered, width), components, height, k, width);
  for (let i = 0; i < height; i++) {
    const row = (top + i) * n;
    for (let j = 0; j < k; j++) data[row + (places[j] ?? 0)] = product[i * k + j] ?? 0;
  }
}

const rowsOf = (data: Float64Array, columns: number): Panel => ({ data, offset: 0, rowStep: columns, columnStep: 1 });
