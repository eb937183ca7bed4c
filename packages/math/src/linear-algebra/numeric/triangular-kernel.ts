import type { Panel } from "./panel.ts";
import { addProduct } from "./product.ts";

/** Systems of this many rows are substituted row by row; larger ones are halved, and one half taken off the other in a product. */
const LEAF = 8;
/** The same for a single right-hand side, where a product saves less. */
const COLUMN_LEAF = 16;

/** Whether the diagonal is read or taken to be all ones. */
export type Diagonal = "unit" | "given";

/** B ← L⁻¹B by forward substitution. L: n×n, read on and below the diagonal, or only below where it is "unit"; B: n×r. */
export function solveLowerInPlace(L: Panel, B: Panel, n: number, r: number, diagonal: Diagonal): void {
  if (n > (r === 1 ? COLUMN_LEAF : LEAF)) {
    const half = halfOf(n);
    const below = part(B, half, 0);
    solveLowerInPlace(L, B, half, r, diagonal);
    addProduct(below, -1, part(L, half, 0), B, n - half, r, half);
    solveLowerInPlace(part(L, half, half), below, n - half, r, diagonal);
  } else if (r === 1) substitute(L, B, 0, n, 1, diagonal);
  else {
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < i; k++) subtractRow(B, i, k, entry(L, i, k), r);
      if (diagonal === "given") divideRow(B, i, entry(L, i, i), r);
    }
  }
}

/** B ← U⁻¹B by back substitution. U: n×n, read on and above the diagonal, or only above where it is "unit"; B: n×r. */
export function solveUpperInPlace(U: Panel, B: Panel, n: number, r: number, diagonal: Diagonal): void {
  if (n > (r === 1 ? COLUMN_LEAF : LEAF)) {
    const half = halfOf(n);
    const below = part(B, half, 0);
    solveUpperInPlace(part(U, half, half), below, n - half, r, diagonal);
    addProduct(B, -1, part(U, 0, half), below, half, r, n - half);
    solveUpperInPlace(U, B, half, r, diagonal);
  } else if (r === 1) substitute(U, B, n - 1, -1, -1, diagonal);
  else {
    for (let i = n - 1; i >= 0; i--) {
      for (let k = i + 1; k < n; k++) subtractRow(B, i, k, entry(U, i, k), r);
      if (diagonal === "given") divideRow(B, i, entry(U, i, i), r);
    }
  }
}

/** Half of n, as a multiple of the leaf's size so that the products fill their tiles. */
function halfOf(n: number): number {
  return Math.ceil(n / 2 / LEAF) * LEAF;
}

/**
 * Substitution for a single column b, from row `first` on by `step` until `end`: the way in which T lies in memory decides
 * whether each unknown collects what is known, along a row, or hands itself on, down a column.
 */
function substitute(T: Panel, b: Panel, first: number, end: number, step: 1 | -1, diagonal: Diagonal): void {
  const t = T.data;
  const v = b.data;
  const diagonalStep = T.rowStep + T.columnStep;
  const byRows = T.columnStep <= T.rowStep;
  for (let i = first; i !== end; i += step) {
    const place = b.offset + i * b.rowStep;
    let value = v[place] ?? 0;
    if (byRows) {
      let at = T.offset + i * T.rowStep + first * T.columnStep;
      let from = b.offset + first * b.rowStep;
      for (let k = first; k !== i; k += step) {
        value -= (t[at] ?? 0) * (v[from] ?? 0);
        at += step * T.columnStep;
        from += step * b.rowStep;
      }
    }
    if (diagonal === "given") value /= t[T.offset + i * diagonalStep] ?? 0;
    v[place] = value;
    if (byRows || value === 0) continue;
    let at = T.offset + i * diagonalStep;
    let to = place;
    for (let k = i + step; k !== end; k += step) {
      at += step * T.rowStep;
      to += step * b.rowStep;
      v[to] = (v[to] ?? 0) - (t[at] ?? 0) * value;
    }
  }
}

function part({ data, offset, rowStep, columnStep }: Panel, i: number, j: number): Panel {
  return { data, offset: offset + i * rowStep + j * columnStep, rowStep, columnStep };
}

function entry({ data, offset, rowStep, columnStep }: Panel, i: number, j: number): number {
  return data[offset + i * rowStep + j * columnStep] ?? 0;
}

function subtractRow(B: Panel, target: number, source: number, factor: number, r: number): void {
  if (factor === 0) return;
  const b = B.data;
  let to = B.offset + target * B.rowStep;
  let from = B.offset + source * B.rowStep;
  for (let j = 0; j < r; j++) {
    b[to] = (b[to] ?? 0) - factor * (b[from] ?? 0);
    to += B.columnStep;
    from += B.columnStep;
  }
}

function divideRow(B: Panel, row: number, divisor: number, r: number): void {
  const b = B.data;
  let at = B.offset + row * B.rowStep;
  for (let j = 0; j < r; j++) {
    b[at] = (b[at] ?? 0) / divisor;
    at += B.columnStep;
  }
}
