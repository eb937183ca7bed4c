import { DomainError, ShapeError } from "../../errors.ts";
import { type ExactMatrix, type ExactVector, mapRows, rowOf } from "../../exact/matrix.ts";
import { Q, type Rational, ZERO } from "../../exact/rational.ts";
import type { Step } from "../../trace/step.ts";

/** The three row operations. Each can be undone, so none changes the solution set of the system that the rows stand for. */
export type RowRule = "swap-rows" | "scale-row" | "add-multiple";

/** Two rows change places. Rows are counted from 0. */
export type SwapStep = Step<"swap-rows", ExactMatrix, { readonly first: number; readonly second: number }>;

/** A row is multiplied by a factor that is not 0. */
export type ScaleStep = Step<"scale-row", ExactMatrix, { readonly row: number; readonly factor: Rational }>;

/** target ← target + factor · source, with target and source different rows. */
export type AddStep = Step<
  "add-multiple",
  ExactMatrix,
  { readonly target: number; readonly source: number; readonly factor: Rational }
>;

/** One row operation with the matrix before and after it. */
export type RowStep = SwapStep | ScaleStep | AddStep;

function requireRow(caller: string, A: ExactMatrix, row: number): void {
  if (!(Number.isInteger(row) && row >= 0 && row < A.rows)) {
    throw new ShapeError(caller, `no row ${row} in a ${A.rows}×${A.columns} matrix; rows are counted from 0`);
  }
}

/** factor · row */
const scaled = (row: ExactVector, factor: Rational): ExactVector => row.map((entry) => Q.multiply(factor, entry));

/**
 * A copy of A with rows i and j exchanged, counted from 0.
 *
 * @throws ShapeError when there is no such row.
 * @example swapRows(matrix([[1], [2]]), 0, 1).entries.map((row) => row.map(Q.toText)) // => [["2"], ["1"]]
 */
export function swapRows(A: ExactMatrix, i: number, j: number): ExactMatrix {
  requireRow("swapRows", A, i);
  requireRow("swapRows", A, j);
  return mapRows(A, (row, k) => (k === i ? rowOf(A, j) : k === j ? rowOf(A, i) : row));
}

/**
 * A copy of A with row i multiplied by the factor.
 *
 * @throws ShapeError when there is no such row. @throws DomainError for the factor 0, which would lose an equation.
 * @example scaleRow(matrix([[2, 4]]), 0, Q.of("1/2")).entries.map((row) => row.map(Q.toText)) // => [["1", "2"]]
 */
export function scaleRow(A: ExactMatrix, i: number, factor: Rational): ExactMatrix {
  requireRow("scaleRow", A, i);
  if (Q.isZero(factor)) throw new DomainError("scaleRow", "the factor must not be 0: it would lose an equation");
  return mapRows(A, (row, k) => (k === i ? scaled(row, factor) : row));
}

/**
 * A copy of A with factor times the source row added to the target row; the source row stays.
 *
 * @throws ShapeError when there is no such row. @throws DomainError when target and source are the same row.
 * @example addMultiple(matrix([[1], [3]]), 1, 0, Q.of(-3)).entries.map((row) => row.map(Q.toText)) // => [["1"], ["0"]]
 */
export function addMultiple(A: ExactMatrix, target: number, source: number, factor: Rational): ExactMatrix {
  requireRow("addMultiple", A, target);
  requireRow("addMultiple", A, source);
  if (target === source)
    throw new DomainError("addMultiple", `target and source must be different rows, got ${target}`);
  const added = rowOf(A, source);
  const sum = (entry: Rational, other: Rational): Rational =>
    Q.isZero(other) ? entry : Q.add(entry, Q.multiply(factor, other));
  return mapRows(A, (row, k) => (k === target ? row.map((entry, j) => sum(entry, added[j] ?? ZERO)) : row));
}

/** The matrix that a row step's rule gives when it is applied, at the step's place, to the matrix before it. */
export function replayRowStep(step: RowStep): ExactMatrix {
  switch (step.rule) {
    case "swap-rows":
      return swapRows(step.before, step.at.first, step.at.second);
    case "scale-row":
      return scaleRow(step.before, step.at.row, step.at.factor);
    case "add-multiple":
      return addMultiple(step.before, step.at.target, step.at.source, step.at.factor);
  }
}
