import { ShapeError } from "../../../errors.ts";
import { columnOf, type ExactMatrix, type ExactVector, equalsVector, matrix, rowOf } from "../../../exact/matrix.ts";
import { dot } from "../../../exact/product.ts";
import { Q, type Rational } from "../../../exact/rational.ts";
import type { Step, Traced } from "../../../trace/step.ts";

/** A product AB on its way: the factors, and the entries of the product that are worked out, row by row from the left. */
export type ProductState = { readonly A: ExactMatrix; readonly B: ExactMatrix; readonly entries: ExactVector };

/** Entry (row, column) of AB is worked out: row times column, Σ aᵢₖbₖⱼ. Rows and columns are counted from 0. */
export type ProductEntryStep = Step<
  "product-entry",
  ProductState,
  { readonly row: number; readonly column: number; readonly value: Rational }
>;

/**
 * The product AB entry by entry, with one step for each. `multiplyMatrices` gives the product alone. A: m×k, B: k×n; the result is m×n.
 *
 * @throws ShapeError "multiply: cannot multiply 2×2 by 3×1: the inner sizes 2 and 3 differ"
 * @cost mkn multiplications. NumPy: A @ B.
 * @example multiply(matrix([[1, 2]]), matrix([[3], [4]])).value // => matrix([[11]])
 */
export function multiply(A: ExactMatrix, B: ExactMatrix): Traced<ExactMatrix, ProductEntryStep> {
  if (A.columns !== B.rows) {
    const sizes = `${A.rows}×${A.columns} by ${B.rows}×${B.columns}`;
    throw new ShapeError("multiply", `cannot multiply ${sizes}: the inner sizes ${A.columns} and ${B.rows} differ`);
  }
  const steps: ProductEntryStep[] = [];
  let state: ProductState = { A, B, entries: [] };
  for (let row = 0; row < A.rows; row++) {
    for (let column = 0; column < B.columns; column++) {
      const value = dot(rowOf(A, row), columnOf(B, column));
      const after = { A, B, entries: [...state.entries, value] };
      steps.push({ rule: "product-entry", before: state, after, at: { row, column, value } });
      state = after;
    }
  }
  return { value: productOf(state), steps };
}

/** The product, when all its entries are worked out. */
function productOf({ A, B, entries }: ProductState): ExactMatrix {
  const rows = A.entries.map((_, i) => entries.slice(i * B.columns, (i + 1) * B.columns));
  return matrix(rows, B.columns);
}

/** Whether the step adds the next entry, and it is the sum of products along its row and column. */
export function addsProductEntry({ before, after, at }: ProductEntryStep): boolean {
  const { A, B } = before;
  const terms = rowOf(A, at.row).map((a, k) => Q.multiply(a, rowOf(B, k)[at.column] ?? Q.of(0)));
  const sum = terms.reduce<Rational>((total, term) => Q.add(total, term), Q.of(0));
  return (
    at.row * B.columns + at.column === before.entries.length &&
    Q.equals(at.value, sum) &&
    equalsVector(after.entries, [...before.entries, sum])
  );
}

/** A transpose on its way: the matrix, and its rows that stand as columns already. */
export type TransposeState = { readonly A: ExactMatrix; readonly taken: number };

/** Row `row` of A becomes column `row` of Aᵀ. */
export type TransposeRowStep = Step<"transpose-row", TransposeState, { readonly row: number }>;

/** The columns of Aᵀ that a state has: the first rows of A, put upright. n×taken for an m×n matrix A. */
export function transposedSoFar({ A, taken }: TransposeState): ExactMatrix {
  const rows = Array.from({ length: A.columns }, (_, j) => columnOf(A, j).slice(0, taken));
  return matrix(rows, taken);
}

/**
 * The transpose Aᵀ row by row, with one step for each: row i of A becomes column i. `transpose` gives it without steps. A: m×n; the result is n×m.
 *
 * @example transposeByRows(matrix([[1, 2]])).value // => matrix([[1], [2]])
 */
export function transposeByRows(A: ExactMatrix): Traced<ExactMatrix, TransposeRowStep> {
  const steps = A.entries.map(
    (_, row): TransposeRowStep => ({
      rule: "transpose-row",
      before: { A, taken: row },
      after: { A, taken: row + 1 },
      at: { row },
    }),
  );
  return { value: transposedSoFar({ A, taken: A.rows }), steps };
}

/** Whether the step puts the next row upright: entry (i, row) of the result is entry (row, i) of A. */
export function takesRowUpright({ before, after, at }: TransposeRowStep): boolean {
  const upright = transposedSoFar(after).entries.map((row) => row[at.row] ?? Q.of(0));
  return at.row === before.taken && after.taken === before.taken + 1 && equalsVector(upright, rowOf(before.A, at.row));
}
