import type { Matrix } from "./matrix.ts";

/**
 * A rectangle of entries somewhere in a buffer: entry (i, j) is at `data[offset + i * rowStep + j * columnStep]`.
 * Blocks of a matrix and transposes are panels of the same buffer, so nothing is copied to speak of them.
 */
export interface Panel {
  readonly data: Float64Array;
  readonly offset: number;
  readonly rowStep: number;
  readonly columnStep: number;
}

/** The part of a matrix from row i and column j on. */
export function panelOf(A: Matrix, i = 0, j = 0): Panel {
  return { data: A.data, offset: i * A.columns + j, rowStep: A.columns, columnStep: 1 };
}

/** The same entries with rows and columns exchanged. */
export function transposed({ data, offset, rowStep, columnStep }: Panel): Panel {
  return { data, offset, rowStep: columnStep, columnStep: rowStep };
}
