import { reducedRowEchelonForm } from "@gradus/math/exact";
import { explainRowSteps } from "@gradus/math/explain";
import { matrixData } from "../exact-data.ts";
import { answeredThing, type Operation, way } from "../operation.ts";

/** The reduced row echelon form and its pivots. */
export const rref: Operation = {
  verb: "rref",
  title: "Reduced row echelon form",
  summary: "Reduced row echelon form of a matrix",
  details: [
    "Every column may hold a pivot. To keep the constants of an augmented matrix out of it, use gradus solve.",
    "With --json, pivots are the columns of the leading ones counted from 0, from the top row down.",
  ],
  examples: ['rref "1 2; 3 4"', 'rref "[[1, 2, 3], [4, 5, 6]]" --steps', "rref @matrix.csv --json"],
  ways: [
    way([{ kind: "matrix", name: "A" }], {
      run(A) {
        const { value, steps } = reducedRowEchelonForm(A);
        return {
          data: { ...matrixData(value.matrix), pivots: value.pivots },
          answer: [answeredThing({ kind: "matrix", of: value.matrix })],
          remark: pivotSentence(value.pivots),
          steps: () => explainRowSteps(steps),
        };
      },
    }),
  ],
};

/** The columns of the pivots, counted from 1 as people count. */
export function pivotSentence(pivots: readonly number[]): string {
  if (pivots.length === 0) return "No pivots.";
  const columns = pivots.map((pivot) => pivot + 1).join(", ");
  return pivots.length === 1 ? `Pivot in column ${columns}.` : `Pivots in columns ${columns}.`;
}
