import { arrange, type CombiningRoom, combineColumns, roomFor } from "./combined-columns.ts";
import { type Columns, type Coupled, deflate, negligibleIn, turnColumns } from "./rank-one-deflation.ts";
import { type SecularEquation, secularRoot, weightsOfRoots } from "./secular-equation.ts";
import { diagonaliseTridiagonal } from "./tridiagonal-iteration.ts";

/** Blocks up to this size are diagonalised by sweeps. */
const LEAF = 32;

/** Room that all blocks share. */
type Room = CombiningRoom & {
  readonly vectors: Columns;
  readonly z: Float64Array;
  readonly gaps: Float64Array;
  readonly roots: Float64Array;
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
  const space = roomFor(n * n + 2 * half);
  const room: Room = {
    vectors: { data, n },
    z: new Float64Array(n),
    gaps: new Float64Array(n),
    roots: space.subarray(0, n * n),
    gathered: space.subarray(n * n, n * n + half),
    product: space.subarray(n * n + half),
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
  const { vectors, roots, gaps } = room;
  const turn = (p: number, q: number, c: number, s: number) => turnColumns(vectors, low, high, p, q, c, s);
  const remaining = deflate(coupled, negligibleIn(coupled), turn);
  const { places } = remaining;
  const k = places.length;
  if (k === 0) return;
  const equation = {
    count: k,
    d: Float64Array.from(places, (place) => d[place] ?? 0),
    z: Float64Array.from(places, (place) => z[place] ?? 0),
    rho,
    isSquared: false,
  };
  solveInto(equation, room, places, d);
  const arrangement = arrange(remaining, middle);
  fillVectors(roots, weightsOfRoots(equation, roots, gaps), arrangement.rowOf);
  combineColumns(vectors, { low, middle, high }, arrangement, roots, room);
}

/** Row j of `roots` becomes the distances from root j to all poles, and the value at place j of the old ones that root. */
function solveInto(equation: SecularEquation, room: Room, places: readonly number[], d: Float64Array): void {
  const { count, d: poles } = equation;
  const { roots, gaps } = room;
  for (let j = 0; j < count; j++) {
    const { origin, distance } = secularRoot(equation, j, gaps);
    for (let i = 0, at = j * count; i < count; i++, at++) roots[at] = (gaps[i] ?? 0) - distance;
    d[places[j] ?? 0] = (poles[origin] ?? 0) + distance;
  }
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
