import { ShapeError } from "../../errors.ts";
import { entriesIn, type Matrix } from "./matrix.ts";
import { type Panel, panelOf } from "./panel.ts";
import { addPackedProduct } from "./product-packed.ts";
import { addMatrixVector, addSmallProduct } from "./product-small.ts";
import { tinyProduct } from "./product-tiny.ts";
import type { Fits, ShapeText, SizeText } from "./sizes.ts";

/** From so many multiplications on the copies of the packed product pay. */
const WORTH_PACKING = 24 ** 3;

/** Why a product is refused. */
export type NoProduct<
  M extends number,
  K extends number,
  L extends number,
  N extends number,
> = `multiply: cannot multiply ${ShapeText<M, K>} by ${ShapeText<L, N>}: the inner sizes ${SizeText<K>} and ${SizeText<L>} differ`;

/**
 * The product AB. A: m×k, B: k×n; the result is m×n, and for a vector B it is a column. With k = 0 it is the zero matrix.
 * Where entries are NaN or infinite the sums follow IEEE arithmetic; a sum beyond the largest float is infinite.
 *
 * @throws ShapeError "multiply: cannot multiply 2×2 by 3×1: the inner sizes 2 and 3 differ"
 * @accuracy |error| ≤ kε |A||B| entry by entry, ε = 2⁻⁵³. The order of the sums is fixed, so equal inputs give equal bits.
 * @cost 2mnk flops.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §1.5; Goto & van de Geijn (2008), doi:10.1145/1356052.1356053. NumPy: A @ B.
 * @example toRows(multiply(matrix([[1, 2], [3, 4]]), matrix([[0, 1], [1, 0]]))) // => [[2, 1], [4, 3]]
 * @example toList(multiply(matrix([[1, 2], [3, 4]]), vector([1, 1]))) // => [3, 7]
 */
export function multiply<M extends number, K extends number, L extends number, N extends number>(
  A: Matrix<M, K>,
  B: Fits<K, L, Matrix<L, N>, NoProduct<M, K, L, N>>,
): Matrix<M, N>;
export function multiply(A: Matrix, B: Matrix): Matrix {
  if (A.columns !== B.rows) {
    throw new ShapeError(
      "multiply",
      `cannot multiply ${A.rows}×${A.columns} by ${B.rows}×${B.columns}: the inner sizes ${A.columns} and ${B.rows} differ`,
    );
  }
  if (A.rows === A.columns && A.rows === B.columns) {
    const data = tinyProduct(A.data, B.data, A.rows);
    if (data !== null) return { rows: A.rows, columns: A.rows, data };
  }
  const C = {
    rows: A.rows,
    columns: B.columns,
    data: new Float64Array(entriesIn("multiply", A.rows, B.columns)),
  };
  addProduct(panelOf(C), 1, panelOf(A), panelOf(B), A.rows, B.columns, A.columns);
  return C;
}

/**
 * C += factor · A · B for panels of m×n, m×k and k×n: the one place through which every product of the library goes,
 * those inside the blocked factorisations included. Another kernel, such as one in WebAssembly, takes over here.
 * C must not share entries with A or B.
 */
export function addProduct(C: Panel, factor: number, A: Panel, B: Panel, m: number, n: number, k: number): void {
  if (n === 1) addMatrixVector(C, factor, A, B, m, k);
  else if (m * n * k < WORTH_PACKING) addSmallProduct(C, factor, A, B, m, n, k);
  else addPackedProduct(C, factor, A, B, m, n, k);
}
