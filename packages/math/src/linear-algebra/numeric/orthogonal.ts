import { applyReflections, type ReflectionBlock, triangulariseInPlace } from "./householder.ts";
import type { Panel } from "./panel.ts";
import { pivotInPlace } from "./pivoted.ts";

/** AP = QR for an m×n array of moderate entries, and how many rows of R are more than rounding errors. */
export type Orthogonal = {
  /** At least rank×n, R on and above the diagonal. */
  readonly R: Panel;
  readonly order: Int32Array;
  readonly rank: number;
  /** Reflections in all m rows, then in the first n. */
  readonly blocks: readonly ReflectionBlock[];
};

/**
 * Triangularises in place with column pivoting. A tall array is brought to n×n first, without pivoting, which runs in products.
 * The rank is the number of diagonal entries of R above max(m, n)·2⁻⁵² of the first.
 */
export function decomposeInPlace(data: Float64Array, m: number, n: number): Orthogonal {
  const first = m > n ? triangulariseInPlace(data, m, n).blocks : [];
  const height = Math.min(m, n);
  for (let i = 1; i < (m > n ? height : 0); i++) data.fill(0, i * n, i * n + i);
  const { blocks, order } = pivotInPlace(data, height, n);
  const tolerance = Math.max(m, n) * 2 ** -52 * Math.abs(data[0] ?? 0);
  let rank = 0;
  while (rank < height && Math.abs(data[rank * n + rank] ?? 0) > tolerance) rank++;
  const R = { data, offset: 0, rowStep: n, columnStep: 1 };
  return { R, order, rank, blocks: [...first, ...blocks] };
}

/** C ← QᵀC for an m×r panel, so that its first rows belong to R. */
export function rotateInPlace({ blocks }: Orthogonal, C: Panel, r: number): void {
  applyReflections(blocks, C, r, "transposed");
}

/** C ← QC. */
export function rotateBackInPlace({ blocks }: Orthogonal, C: Panel, r: number): void {
  applyReflections(blocks, C, r, "straight");
}
