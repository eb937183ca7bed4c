import type { Matrix } from "../matrix.ts";

/** The complex number re + i·im. */
export type ComplexNumber = { readonly re: number; readonly im: number };

/** A complex m×n matrix re + i·im; `im` is all zeros where every column is real. */
export type ComplexMatrix<M extends number = number, N extends number = number> = {
  readonly re: Matrix<M, N>;
  readonly im: Matrix<M, N>;
};
