import { type ExactVector, type LinearSolution, matrix, Q, reducedRowEchelonForm, ZERO } from "@gradus/math/exact";

/** The row space's reduced basis, with the column of each leading 1. */
function reducedBasis(
  directions: readonly ExactVector[],
  size: number,
): { rows: ExactVector[]; pivots: readonly number[] } {
  const { matrix: reduced, pivots } = reducedRowEchelonForm(matrix(directions, size)).value;
  return { rows: reduced.entries.slice(0, pivots.length).map((row) => row), pivots };
}

/**
 * The one way of writing an affine set: directions in reduced row echelon form, and the point whose entries at the
 * leading columns are 0. Two families describe the same set exactly when these agree.
 *
 * @returns `unique` when all directions are 0.
 */
export function canonicalSet(particular: ExactVector, directions: readonly ExactVector[]): LinearSolution {
  const { rows, pivots } = reducedBasis(directions, particular.length);
  const point = rows.reduce<ExactVector>((at, row, i) => {
    const factor = at[pivots[i] ?? 0] ?? ZERO;
    return at.map((entry, j) => Q.subtract(entry, Q.multiply(factor, row[j] ?? ZERO)));
  }, particular);
  return rows.length === 0 ? { kind: "unique", point } : { kind: "infinite", particular: point, directions: rows };
}
