import { type EchelonForm, reducedRowEchelonForm, rowEchelonForm } from "@gradus/math/exact";
import { explainRowSteps } from "@gradus/math/explain";
import { cameTo, type Operation, type Outcome, way } from "../operation.ts";
import { matrixThing } from "../thing.ts";

const details = [
  "Every column may hold a pivot. To keep the constants of an augmented matrix out of it, use gradus solve.",
  "With --json, pivots are the columns of the leading ones counted from 0, from the top row down.",
];

/** Row echelon form with unit pivots. */
export const ref: Operation = {
  verb: "ref",
  title: "Row echelon form",
  summary: "Row echelon form of a matrix: pivots of 1, zeros below them",
  details,
  examples: ['ref "1 2; 3 4"', 'ref "[[0, 2, 4], [1, 1, 1]]" --steps'],
  ways: [
    way([{ kind: "matrix", name: "A" }], {
      run(A) {
        const { value, steps } = rowEchelonForm(A);
        return { ...reduced(value), steps: () => explainRowSteps(steps) };
      },
    }),
  ],
};

/** The reduced row echelon form and its pivots. */
export const rref: Operation = {
  verb: "rref",
  title: "Reduced row echelon form",
  summary: "Reduced row echelon form of a matrix",
  details,
  examples: ['rref "1 2; 3 4"', 'rref "[[1, 2, 3], [4, 5, 6]]" --steps', "rref @matrix.csv --json"],
  ways: [
    way([{ kind: "matrix", name: "A" }], {
      run(A) {
        const { value, steps } = reducedRowEchelonForm(A);
        return { ...reduced(value), steps: () => explainRowSteps(steps) };
      },
    }),
  ],
};

function reduced({ matrix, pivots }: EchelonForm): Outcome {
  const outcome = cameTo(matrixThing(matrix));
  return { ...outcome, data: { ...outcome.data, pivots }, remark: pivotSentence(pivots) };
}

/** The columns of the pivots, counted from 1 as people count. */
function pivotSentence(pivots: readonly number[]): string {
  if (pivots.length === 0) return "No pivots.";
  const columns = pivots.map((pivot) => pivot + 1).join(", ");
  return pivots.length === 1 ? `Pivot in column ${columns}.` : `Pivots in columns ${columns}.`;
}
