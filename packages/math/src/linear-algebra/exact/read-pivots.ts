import { DomainError } from "../../errors.ts";
import { type ExactMatrix, equalsMatrix, rowOf } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import type { Step, Traced } from "../../trace/step.ts";
import { type EchelonOptions, pivotWidth } from "./row-echelon-form.ts";

/** A row echelon form and the columns of the pivots that were read off it so far, from the top. */
export type PivotReading = { readonly matrix: ExactMatrix; readonly pivots: readonly number[] };

/** The pivot of one row is found in `column`; null when the row has none. */
export type ReadPivotStep = Step<"read-pivot", PivotReading, { readonly row: number; readonly column: number | null }>;

/** The columns without a pivot are named. */
export type ReadFreeStep = Step<"read-free", PivotReading, { readonly free: readonly number[] }>;

/** A step of `readPivots`: row after row, then what is left. */
export type PivotStep = ReadPivotStep | ReadFreeStep;

/** The columns with a pivot, from the top row down, and those without one, from the left. */
export type PivotsAndFree = { readonly pivots: readonly number[]; readonly free: readonly number[] };

/**
 * Reads the pivots off a matrix in row echelon form, without changing it: in each row the first entry that is not 0. The pivots need not be 1.
 * With `pivotColumns`, the columns behind them hold constants: they have no pivot and are not free.
 *
 * @throws DomainError "readPivots: row 3 must start further to the right than row 2" when A is no row echelon form, or `pivotColumns` is not a whole number from 0 to n.
 * @example readPivots(matrix([[1, 2, 0, 5], [0, 0, 3, 6]]), { pivotColumns: 3 }).value // => { pivots: [0, 2], free: [1] }
 */
export function readPivots(A: ExactMatrix, options: EchelonOptions = {}): Traced<PivotsAndFree, PivotStep> {
  const width = pivotWidth("readPivots", A, options);
  const steps: PivotStep[] = [];
  let before: PivotReading = { matrix: A, pivots: [] };
  for (let row = 0; row < A.rows; row++) {
    const start = startOf(A, row, width);
    const last = before.pivots.at(-1) ?? -1;
    if (start !== null && (before.pivots.length < row || start <= last))
      throw new DomainError("readPivots", `row ${row + 1} must start further to the right than row ${row}`);
    const after = start === null ? before : { matrix: A, pivots: [...before.pivots, start] };
    steps.push({ rule: "read-pivot", before, after, at: { row, column: start } });
    before = after;
  }
  const { pivots } = before;
  const free = Array.from({ length: width }, (_, j) => j).filter((j) => !pivots.includes(j));
  steps.push({ rule: "read-free", before, after: before, at: { free } });
  return { value: { pivots, free }, steps };
}

/** Where a row's first entry that is not 0 stands among the first columns. */
function startOf(A: ExactMatrix, row: number, width: number): number | null {
  const start = rowOf(A, row)
    .slice(0, width)
    .findIndex((entry) => !Q.isZero(entry));
  return start < 0 ? null : start;
}

/**
 * Whether a step reads rightly: the pivot named is the row's first entry that is not 0 and the only one below its place; or the columns named are those
 * that no pivot stands in.
 *
 * @param pivotColumns how many columns may hold a pivot.
 */
export function readsPivots({ rule, before, after, at }: PivotStep, pivotColumns: number): boolean {
  const { matrix } = before;
  if (!equalsMatrix(matrix, after.matrix)) return false;
  if (rule === "read-free") {
    const all = [...before.pivots, ...at.free].sort((a, b) => a - b);
    return all.length === pivotColumns && all.every((column, i) => column === i);
  }
  const entries = rowOf(matrix, at.row).slice(0, pivotColumns);
  if (at.column === null) return entries.every(Q.isZero) && after.pivots.length === before.pivots.length;
  const entry = entries[at.column];
  return (
    entry !== undefined &&
    !Q.isZero(entry) &&
    entries.slice(0, at.column).every(Q.isZero) &&
    after.pivots.at(-1) === at.column &&
    matrix.entries.slice(at.row + 1).every((below) => below.slice(0, (at.column ?? 0) + 1).every(Q.isZero))
  );
}
