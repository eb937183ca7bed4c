import { equalsMatrix, equalsVector, matrix, vector } from "../../exact/matrix.ts";
import { multiplyMatrixVector } from "../../exact/product.ts";
import { Q, ZERO } from "../../exact/rational.ts";
import { determinantValue } from "./determinant.ts";
import { applyDeterminantMove, type DeterminantStep } from "./determinant-step.ts";
import { rank } from "./row-echelon-form.ts";
import { addMultiple, type RowStep, replayRowStep, scaleRow, swapRows } from "./row-operations.ts";
import type { ReadStep } from "./solve.ts";

/**
 * Whether a row step keeps the row space, and with it the solutions: applied to the matrix before it gives the one after,
 * and the opposite operation leads back, so every row on one side is a combination of rows on the other.
 */
export function keepsRowSpace(step: RowStep): boolean {
  return equalsMatrix(replayRowStep(step), step.after) && equalsMatrix(undone(step), step.before);
}

function undone(step: RowStep): RowStep["after"] {
  switch (step.rule) {
    case "swap-rows":
      return swapRows(step.after, step.at.second, step.at.first);
    case "scale-row":
      return scaleRow(step.after, step.at.row, Q.reciprocal(step.at.factor));
    case "add-multiple":
      return addMultiple(step.after, step.at.target, step.at.source, Q.negate(step.at.factor));
  }
}

/**
 * Whether a reading names exactly the solutions of its augmented matrix: the row it points at says 0 = c with c ≠ 0; or the point solves every
 * row and every direction the rows with zeros on the right, and there are as many independent directions as unknowns less the rank.
 */
export function readsRight(step: ReadStep): boolean {
  const unknowns = step.before.columns - 1;
  const A = matrix(
    step.before.entries.map((row) => row.slice(0, unknowns)),
    unknowns,
  );
  const b = step.before.entries.map((row) => row[unknowns] ?? ZERO);
  if (!equalsMatrix(step.before, step.after)) return false;
  if (step.rule === "read-none") {
    return !Q.isZero(b[step.at.row] ?? ZERO) && (A.entries[step.at.row] ?? []).every(Q.isZero);
  }
  const { solution } = step.at;
  const start = solution.kind === "unique" ? solution.point : solution.particular;
  const directions = solution.kind === "unique" ? [] : solution.directions;
  const zero = vector(b.map(() => 0));
  return (
    equalsVector(multiplyMatrixVector(A, start), b) &&
    directions.every((direction) => equalsVector(multiplyMatrixVector(A, direction), zero)) &&
    rank(matrix(directions, unknowns)) === directions.length &&
    directions.length === unknowns - rank(A)
  );
}

/** Whether a step of a determinant follows from its rule and place, and keeps the value. */
export function keepsDeterminant(step: DeterminantStep): boolean {
  const replayed = determinantValue(applyDeterminantMove(step.before, step));
  const [before, after] = [determinantValue(step.before), determinantValue(step.after)];
  return Q.equals(before, after) && Q.equals(replayed, after);
}
