import { ShapeError } from "../../errors.ts";
import { augment, type ExactMatrix, type ExactVector, entryOf } from "../../exact/matrix.ts";
import { ONE, Q, type Rational, ZERO } from "../../exact/rational.ts";
import type { Step, Traced } from "../../trace/step.ts";
import type { LinearSolution } from "./linear-solution.ts";
import { clearAbovePivots, type EchelonForm, rowEchelonForm } from "./row-echelon-form.ts";
import type { RowStep } from "./row-operations.ts";

/** Every unknown has a pivot: the last column holds the values. */
export type ReadUniqueStep = Step<
  "read-unique",
  ExactMatrix,
  { readonly solution: LinearSolution & { kind: "unique" } }
>;

/** Row `row` reads 0 = c with c ≠ 0. */
export type ReadNoneStep = Step<
  "read-none",
  ExactMatrix,
  { readonly row: number; readonly solution: LinearSolution & { kind: "none" } }
>;

/** The unknowns in the columns `free` have no pivot and may take any value; those in `pivots` follow from them. */
export type ReadInfiniteStep = Step<
  "read-infinite",
  ExactMatrix,
  {
    readonly pivots: readonly number[];
    readonly free: readonly number[];
    readonly solution: LinearSolution & { kind: "infinite" };
  }
>;

/** The reading of a reduced augmented matrix; it changes no row. */
export type ReadStep = ReadUniqueStep | ReadNoneStep | ReadInfiniteStep;

/** A step of `solve`: row operations on (A | b), then one reading. */
export type SolveStep = RowStep | ReadStep;

/**
 * All x with Ax = b, exactly. A: m×n, b: m; any shape. Reduces (A | b) and reads the result off; stops early at a row 0 = c.
 * Infinite: the particular solution has 0 for every free unknown, and there is one direction for each (1 there, 0 at the other free ones),
 * so the directions are a basis of the null space of A. Without unknowns the empty point is unique, if b is zero.
 *
 * @throws ShapeError "solve: A must have as many rows as b has entries, got 2 and 3"
 * @cost O(m n · rank) exact operations. SymPy: linsolve.
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 3.3.
 * @example solve(matrix([[1, 1], [1, 2]]), vector([10, 12])).value // => { kind: "unique", point: vector([8, 2]) }
 */
export function solve(A: ExactMatrix, b: ExactVector): Traced<LinearSolution, SolveStep> {
  if (A.rows !== b.length) {
    throw new ShapeError("solve", `A must have as many rows as b has entries, got ${A.rows} and ${b.length}`);
  }
  const forward = rowEchelonForm(augment(A, b), { pivotColumns: A.columns });
  const contradiction = contradictoryRow(forward.value);
  if (contradiction !== null) {
    const solution = { kind: "none" } as const;
    const state = forward.value.matrix;
    const read: ReadNoneStep = { rule: "read-none", before: state, after: state, at: { row: contradiction, solution } };
    return { value: solution, steps: [...forward.steps, read] };
  }
  const upward = clearAbovePivots(forward.value);
  const read = readReduced(upward.value);
  return { value: read.at.solution, steps: [...forward.steps, ...upward.steps, read] };
}

/** The first row below the pivots whose constant is not 0. */
function contradictoryRow({ matrix: reduced, pivots }: EchelonForm): number | null {
  for (let row = pivots.length; row < reduced.rows; row++) {
    if (!Q.isZero(entryOf(reduced, row, reduced.columns - 1))) return row;
  }
  return null;
}

function readReduced({ matrix: reduced, pivots }: EchelonForm): ReadUniqueStep | ReadInfiniteStep {
  const unknowns = reduced.columns - 1;
  const free = Array.from({ length: unknowns }, (_, j) => j).filter((j) => !pivots.includes(j));
  /** One entry for each unknown: `atPivot(row)` for those with a pivot, `atFree(column)` for the others. */
  const spread = (atPivot: (row: number) => Rational, atFree: (column: number) => Rational): ExactVector =>
    Array.from({ length: unknowns }, (_, j) => {
      const row = pivots.indexOf(j);
      return row >= 0 ? atPivot(row) : atFree(j);
    });
  const particular = spread(
    (row) => entryOf(reduced, row, unknowns),
    () => ZERO,
  );
  const [before, after] = [reduced, reduced];
  if (free.length === 0) {
    return { rule: "read-unique", before, after, at: { solution: { kind: "unique", point: particular } } };
  }
  const directions = free.map((column) =>
    spread(
      (row) => Q.negate(entryOf(reduced, row, column)),
      (j) => (j === column ? ONE : ZERO),
    ),
  );
  const solution = { kind: "infinite", particular, directions } as const;
  return { rule: "read-infinite", before, after, at: { pivots, free, solution } };
}
