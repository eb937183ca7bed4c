import { ShapeError } from "../../../errors.ts";
import { type ExactMatrix, type ExactVector, equalsMatrix, matrix, transpose } from "../../../exact/matrix.ts";
import type { Step } from "../../../trace/step.ts";

/** Vectors, one below the other, are placed upright beside one another as columns; with a target the last one stands behind a bar. */
export type PlaceVectorsStep = Step<
  "place-vectors",
  ExactMatrix,
  { readonly vectors: number; readonly target: boolean }
>;

/**
 * The step that places vectors as columns.
 *
 * @throws ShapeError "independence: every vector must have 2 entries, vector 2 has 3"
 */
export function placeVectors(
  caller: string,
  vectors: readonly ExactVector[],
  length: number,
  target?: ExactVector,
): PlaceVectorsStep {
  const all = target === undefined ? vectors : [...vectors, target];
  const other = all.findIndex((vector) => vector.length !== length);
  if (other >= 0) {
    const which = `vector ${other + 1} has ${all[other]?.length}`;
    throw new ShapeError(caller, `every vector must have ${length} entries, ${which}`);
  }
  const before = matrix(all, length);
  const at = { vectors: vectors.length, target: target !== undefined };
  return { rule: "place-vectors", before, after: transpose(before), at };
}

/** Whether the columns are the vectors. */
export function placesVectors({ before, after, at }: PlaceVectorsStep): boolean {
  return equalsMatrix(transpose(after), before) && before.rows === at.vectors + (at.target ? 1 : 0);
}
