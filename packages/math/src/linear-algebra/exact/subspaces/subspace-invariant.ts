import {
  columnOf,
  type ExactMatrix,
  type ExactVector,
  equalsMatrix,
  equalsVector,
  matrix,
  vector,
} from "../../../exact/matrix.ts";
import { multiplyMatrixVector } from "../../../exact/product.ts";
import { Q } from "../../../exact/rational.ts";
import { rank } from "../row-echelon-form.ts";
import type { DecideIndependenceStep } from "./independence.ts";
import type { ReadSpaceStep } from "./spaces.ts";
import type { DecideSpanStep } from "./span.ts";

const isIndependent = (vectors: readonly ExactVector[], length: number): boolean =>
  rank(matrix(vectors, length)) === vectors.length;

const zeroOf = (A: ExactMatrix): ExactVector => vector(A.entries.map(() => 0));

/**
 * Whether a basis is read rightly: independent vectors, as many as the dimension asks for, and each in the space: mapped to 0 by the reduced matrix;
 * columns of the matrix at the start; rows that are not zero.
 */
export function readsSpace(step: ReadSpaceStep): boolean {
  const { before, after, at } = step;
  if (!equalsMatrix(before, after) || at.dimension !== at.basis.length) return false;
  if (at.pivots.length + at.free.length !== before.columns) return false;
  const pivots = rank(before);
  switch (step.rule) {
    case "read-null-space":
      return (
        at.dimension === before.columns - pivots &&
        isIndependent(at.basis, before.columns) &&
        at.basis.every((x) => equalsVector(multiplyMatrixVector(before, x), zeroOf(before)))
      );
    case "read-column-space":
      return (
        at.dimension === rank(step.at.matrix) &&
        isIndependent(at.basis, before.rows) &&
        at.basis.every((x, i) => equalsVector(x, columnOf(step.at.matrix, at.pivots[i] ?? -1)))
      );
    case "read-row-space":
      return (
        at.dimension === pivots &&
        isIndependent(at.basis, before.columns) &&
        rank(matrix([...before.entries, ...at.basis], before.columns)) === pivots
      );
  }
}

/** Whether vectors, one in each row, and a target below them go with a decision about the span. The step names only the end of the reduction. */
export function decidesSpan({ at }: DecideSpanStep, placed: ExactMatrix): boolean {
  const vectors = matrix(placed.entries.slice(0, -1), placed.columns);
  if (at.kind === "outside") return rank(placed) === rank(vectors) + 1;
  const columns = Array.from({ length: placed.columns }, (_, j) => columnOf(vectors, j));
  const made = multiplyMatrixVector(matrix(columns, vectors.rows), at.coefficients);
  return equalsVector(made, placed.entries.at(-1) ?? []) && at.only === (rank(vectors) === vectors.rows);
}

/** Whether the reduced columns have the relation that is named, or as many pivots as columns. */
export function decidesIndependence({ before, after, at }: DecideIndependenceStep): boolean {
  const { independence: found } = at;
  if (!equalsMatrix(before, after) || rank(before) !== at.pivots.length) return false;
  if (found.kind === "independent") return at.pivots.length === before.columns;
  const later = found.relation.slice(found.vector + 1);
  return (
    !Q.isZero(found.relation[found.vector] ?? Q.of(0)) &&
    later.every(Q.isZero) &&
    equalsVector(multiplyMatrixVector(before, found.relation), zeroOf(before))
  );
}
