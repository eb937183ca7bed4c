import type { Panel } from "./panel.ts";
import { transposed } from "./panel.ts";
import { addProduct } from "./product.ts";
import { reflectLines } from "./reflected-lines.ts";
import { makeReflector } from "./reflector.ts";

/** Reflections that are put together before they are applied. */
const WIDTH = 24;

/** H₁ ⋯ Hᵥᵥ = I − VTVᵀ for `height` rows from `start` on: reflections put together, so that applying them is three products. */
export type ReflectionBlock = {
  readonly start: number;
  /** The rows that they turn. */
  readonly height: number;
  readonly width: number;
  /** height×width, ones on the diagonal and zeros above it. */
  readonly V: Panel;
  /** width×width, upper triangular. */
  readonly T: Panel;
};

/** An m×n array brought to triangular form: R on and above the diagonal, and the reflections whose product is Q. */
export type Reflected = {
  readonly data: Float64Array;
  readonly m: number;
  readonly n: number;
  readonly blocks: readonly ReflectionBlock[];
};

/**
 * Brings an m×n array of moderate entries to triangular form in place by Householder reflections; below the diagonal it then
 * holds their vectors.
 *
 * @cost 2mn² − ⅔n³ flops for m ≥ n, most of them in products.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §5.2.3 and §5.1.7 (compact WY). LAPACK: dgeqrf.
 */
export function triangulariseInPlace(data: Float64Array, m: number, n: number): Reflected {
  const depth = Math.min(m, n);
  const blocks: ReflectionBlock[] = [];
  for (let start = 0; start < depth; start += WIDTH) {
    const end = Math.min(start + WIDTH, depth);
    const block = reflectPanel(data, m, n, start, end - start);
    blocks.push(block);
    if (end < n) applyBlock(block, { data, offset: end, rowStep: n, columnStep: 1 }, n - end, "transposed");
  }
  return { data, m, n, blocks };
}

/** Triangularises `width` columns from row and column `start` on, and puts their reflections together. */
function reflectPanel(data: Float64Array, m: number, n: number, start: number, width: number): ReflectionBlock {
  const height = m - start;
  const lines = new Float64Array(width * height);
  const corner = start * n + start;
  for (let i = 0; i < height; i++) {
    for (let j = 0, at = corner + i * n; j < width; j++, at++) lines[j * height + i] = data[at] ?? 0;
  }
  const factors = reflectLines(lines, width, height);
  for (let i = 0; i < height; i++) {
    for (let j = 0, at = corner + i * n; j < width; j++, at++) data[at] = lines[j * height + i] ?? 0;
  }
  for (let j = 0; j < width; j++) {
    lines.fill(0, j * height, j * height + j);
    lines[j * height + j] = 1;
  }
  return joinedBlock({ data: lines, offset: 0, rowStep: 1, columnStep: height }, start, height, factors);
}

/**
 * Makes column k zero below row k by H = I − factor·vvᵀ with v = (1, …): keeps v below the diagonal, and returns the factor; 0 where what is
 * below is no more than 0 beside the entry on the diagonal. That entry changes its sign, so nothing cancels.
 */
export function reflectColumn(data: Float64Array, m: number, n: number, k: number): number {
  return makeReflector(data, k * n + k, m - k, n);
}

/** Applies the reflection kept in column k to the columns from `from` to `to`. */
export function applyReflection(
  data: Float64Array,
  m: number,
  n: number,
  k: number,
  factor: number,
  from: number,
  to: number,
): void {
  if (factor === 0 || from >= to) return;
  const top = k * n;
  const sums = new Float64Array(to - from);
  for (let j = from; j < to; j++) sums[j - from] = data[top + j] ?? 0;
  for (let i = k + 1; i < m; i++) {
    const weight = data[i * n + k] ?? 0;
    for (let j = from, at = i * n + from; j < to; j++, at++)
      sums[j - from] = (sums[j - from] ?? 0) + weight * (data[at] ?? 0);
  }
  for (let j = from; j < to; j++) data[top + j] = (data[top + j] ?? 0) - factor * (sums[j - from] ?? 0);
  for (let i = k + 1; i < m; i++) {
    const weight = factor * (data[i * n + k] ?? 0);
    for (let j = from, at = i * n + from; j < to; j++, at++)
      data[at] = (data[at] ?? 0) - weight * (sums[j - from] ?? 0);
  }
}

/** Puts the reflections kept in the columns from `start` on together. */
export function blockOf(
  data: Float64Array,
  m: number,
  n: number,
  start: number,
  factors: readonly number[],
): ReflectionBlock {
  const width = factors.length;
  const height = m - start;
  const v = new Float64Array(height * width);
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < Math.min(i, width); j++) v[i * width + j] = data[(start + i) * n + start + j] ?? 0;
    if (i < width) v[i * width + i] = 1;
  }
  return joinedBlock({ data: v, offset: 0, rowStep: width, columnStep: 1 }, start, height, factors);
}

/** Puts reflections together whose vectors are the columns of V, ones on the diagonal and zeros above it. */
export function joinedBlock(V: Panel, start: number, height: number, factors: ArrayLike<number>): ReflectionBlock {
  const width = factors.length;
  const square = { offset: 0, rowStep: width, columnStep: 1 };
  const gram = new Float64Array(width * width);
  addProduct({ ...square, data: gram }, 1, transposed(V), V, width, width, height);
  const t = new Float64Array(width * width);
  for (let j = 0; j < width; j++) {
    const factor = factors[j] ?? 0;
    t[j * width + j] = factor;
    for (let i = 0; i < j; i++) {
      let sum = 0;
      for (let k = i; k < j; k++) sum += (t[i * width + k] ?? 0) * (gram[k * width + j] ?? 0);
      t[i * width + j] = -factor * sum;
    }
  }
  return { start, height, width, V, T: { ...square, data: t } };
}

/** All reflections kept below the diagonal of an m×n array, put together. */
export function blocksOf(
  data: Float64Array,
  m: number,
  n: number,
  factors: readonly number[],
): readonly ReflectionBlock[] {
  const starts = Array.from({ length: Math.ceil(factors.length / WIDTH) }, (_, b) => b * WIDTH);
  return starts.map((start) => blockOf(data, m, n, start, factors.slice(start, start + WIDTH)));
}

/** C ← QC or QᵀC for a panel of r columns and at least the rows that are turned. */
export function applyReflections(
  blocks: readonly ReflectionBlock[],
  C: Panel,
  r: number,
  way: "straight" | "transposed",
): void {
  const inOrder = way === "transposed" ? blocks : blocks.toReversed();
  for (const block of inOrder) applyBlock(block, C, r, way);
}

// Room for what a block makes on its way: to ask the system for it each time costs as much as small products do.
const room = new Float64Array(2 ** 15);

function applyBlock(block: ReflectionBlock, C: Panel, r: number, way: "straight" | "transposed"): void {
  const { start, height, width, V, T } = block;
  if (r === 0) return;
  const rows = { ...C, offset: C.offset + start * C.rowStep };
  const size = width * r;
  const data = 2 * size <= room.length ? room.fill(0, 0, 2 * size) : new Float64Array(2 * size);
  const sums = { data, offset: 0, rowStep: r, columnStep: 1 };
  addProduct(sums, 1, transposed(V), rows, width, r, height);
  const weighted = { ...sums, offset: size };
  addProduct(weighted, 1, way === "transposed" ? transposed(T) : T, sums, width, r, width);
  addProduct(rows, -1, V, weighted, height, r, width);
}
