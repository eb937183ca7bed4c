import { type ExactMatrix, entryOf, equalsMatrix, identity, mapRows, rowOf } from "../../../exact/matrix.ts";
import { multiplyMatrices } from "../../../exact/product.ts";
import { ONE, Q, type Rational, ZERO } from "../../../exact/rational.ts";
import type { Step, Traced } from "../../../trace/step.ts";
import { addMultiple, swapRows } from "../row-operations.ts";

/**
 * PA = LU. A: m×n; P: m×m, the order of the rows; L: m×m with ones on its diagonal and zeros above it; U: m×n in echelon form.
 * `order[i]` is the row of A that stands in row i of PA; `exchanges` tells how often two rows changed places.
 */
export type LU = {
  readonly P: ExactMatrix;
  readonly L: ExactMatrix;
  readonly U: ExactMatrix;
  readonly order: readonly number[];
  readonly exchanges: number;
};

/** The factors on their way: PA = LU holds in every state, U is in echelon form only at the end. */
export type LUState = { readonly A: ExactMatrix } & LU;

/** A 0 stands where the pivot is needed, so two rows change places: in P, in U, and in the columns of L that are filled. */
export type LUSwapStep = Step<"lu-swap", LUState, { readonly first: number; readonly second: number }>;

/** factor times the source row is subtracted from the target row of U, and the factor is kept in L. */
export type LUEliminateStep = Step<
  "lu-eliminate",
  LUState,
  { readonly target: number; readonly source: number; readonly factor: Rational }
>;

/** U is in echelon form: the factors are read off. */
export type ReadLUStep = Step<"read-lu", LUState>;

/** A step of `lu`. */
export type LUStep = LUSwapStep | LUEliminateStep | ReadLUStep;

/**
 * The factors PA = LU, exactly. A: m×n, any shape. Rows change places only where the pivot would be 0, and then with the next row below that has one.
 *
 * @cost O(m n · rank) exact operations. SciPy: scipy.linalg.lu, which gives A = PLU and picks the largest pivot.
 * @source Strang, Introduction to Linear Algebra, 5th ed., §§ 2.6 and 2.7.
 * @example lu(matrix([[2, 1], [6, 8]])).value.L // => matrix([[1, 0], [3, 1]])
 * @example lu(matrix([[0, 1], [2, 3]])).value.order // => [1, 0]
 */
export function lu(A: ExactMatrix): Traced<LU, LUStep> {
  const order = A.entries.map((_, i) => i);
  const steps: LUStep[] = [];
  let state: LUState = { A, P: identity(A.rows), L: identity(A.rows), U: A, order, exchanges: 0 };
  const take = (step: LUStep): void => {
    steps.push(step);
    state = step.after;
  };
  let row = 0;
  for (let column = 0; column < A.columns && row < A.rows; column++) {
    const source = firstPivot(state.U, row, column);
    if (source === null) continue;
    if (source !== row) take({ rule: "lu-swap", ...swapped(state, row, source), at: { first: row, second: source } });
    const pivot = entryOf(state.U, row, column);
    for (let target = row + 1; target < A.rows; target++) {
      const entry = entryOf(state.U, target, column);
      if (Q.isZero(entry)) continue;
      const factor = Q.divide(entry, pivot);
      const after = eliminated(state, target, row, factor);
      take({ rule: "lu-eliminate", before: state, after, at: { target, source: row, factor } });
    }
    row++;
  }
  take({ rule: "read-lu", before: state, after: state, at: undefined });
  const { P, L, U, order: found, exchanges } = state;
  return { value: { P, L, U, order: found, exchanges }, steps };
}

function firstPivot(U: ExactMatrix, from: number, column: number): number | null {
  const found = U.entries.findIndex((row, i) => i >= from && !Q.isZero(row[column] ?? ZERO));
  return found < 0 ? null : found;
}

function swapped(before: LUState, i: number, j: number): { readonly before: LUState; readonly after: LUState } {
  const filled = (L: ExactMatrix): ExactMatrix =>
    mapRows(L, (row, k) => {
      const other = k === i ? rowOf(L, j) : k === j ? rowOf(L, i) : row;
      return row.map((entry, column) => (column < i ? (other[column] ?? ZERO) : entry));
    });
  const order = before.order.with(i, before.order[j] ?? 0).with(j, before.order[i] ?? 0);
  const [P, U, L] = [swapRows(before.P, i, j), swapRows(before.U, i, j), filled(before.L)];
  return { before, after: { ...before, P, U, L, order, exchanges: before.exchanges + 1 } };
}

function eliminated(before: LUState, target: number, source: number, factor: Rational): LUState {
  const U = addMultiple(before.U, target, source, Q.negate(factor));
  const L = mapRows(before.L, (row, i) => (i === target ? row.with(source, factor) : row));
  return { ...before, U, L };
}

/** Whether PA = LU holds before and after a step, and L has ones on its diagonal and zeros above it; U is in echelon form when it is read. */
export function keepsLU(step: LUStep): boolean {
  const holds = ({ A, P, L, U, order }: LUState): boolean =>
    equalsMatrix(multiplyMatrices(P, A), multiplyMatrices(L, U)) &&
    P.entries.every((row, i) => row.every((entry, j) => Q.equals(entry, order[i] === j ? ONE : ZERO))) &&
    L.entries.every((row, i) => row.every((entry, j) => j < i || Q.equals(entry, j === i ? ONE : ZERO)));
  if (step.rule === "lu-eliminate") {
    const { target, source, factor } = step.at;
    if (!Q.equals(entryOf(step.after.L, target, source), factor)) return false;
  }
  return holds(step.before) && holds(step.after) && (step.rule !== "read-lu" || isEchelon(step.after.U));
}

/** Whether every row starts further to the right than the one above it, rows of zeros last. */
function isEchelon(U: ExactMatrix): boolean {
  const starts = U.entries.map((row) => row.findIndex((entry) => !Q.isZero(entry)));
  return starts.every(
    (start, i) => i === 0 || start < 0 || ((starts[i - 1] ?? -1) >= 0 && start > (starts[i - 1] ?? -1)),
  );
}
