import { multiply as multiplyFloats, trace as traceOfFloats, transpose as transposeFloats } from "@gradus/math";
import { type ExactMatrix, entryOf, multiply as multiplyTwo, Q, transposeByRows, ZERO } from "@gradus/math/exact";
import { type Explanation, explainProduct } from "@gradus/math/explain";
import { besideFloats } from "../beside-floats.ts";
import { floats } from "../floats.ts";
import { cameTo, type Operation, way, wayOfMany } from "../operation.ts";
import { matrixThing, numberThing } from "../thing.ts";
import { notSquare } from "./shapes.ts";

/** The product of two or more matrices. */
export const multiply: Operation = {
  verb: "multiply",
  title: "Multiply",
  summary: "Product of two or more matrices, from left to right",
  details: ["Each matrix must have as many columns as the next one has rows. A vector is a matrix of one row."],
  examples: ['multiply "1 2; 3 4" "5 6; 7 8"', 'multiply "1 2" "3; 4" "5" --steps'],
  ways: [
    wayOfMany(
      { kind: "matrix", name: "A", label: "The matrix to multiply by, B" },
      {
        refuses: (matrices) => unfitting(matrices),
        run([first, ...others]) {
          let product = first as ExactMatrix;
          const steps: Explanation[] = [];
          for (const next of others) {
            const traced = multiplyTwo(product, next);
            steps.push(...explainProduct(traced.steps));
            product = traced.value;
          }
          const thing = matrixThing(product);
          const all = [first as ExactMatrix, ...others].map(floats);
          return {
            ...cameTo(thing),
            inFloats: () => besideFloats(thing, [...all.reduce((A, B) => multiplyFloats(A, B)).data]),
            steps: () => steps,
          };
        },
      },
    ),
  ],
};

function unfitting(matrices: readonly ExactMatrix[]): string | null {
  for (const [i, next] of matrices.slice(1).entries()) {
    const before = matrices[i];
    if (before !== undefined && before.columns !== next.rows) {
      const [left, right] = [i, i + 1].map((index) => String.fromCharCode("A".charCodeAt(0) + index));
      return `${left} has ${before.columns} columns and ${right} has ${next.rows} rows; they must be as many`;
    }
  }
  return null;
}

/** Rows become columns. */
export const transpose: Operation = {
  verb: "transpose",
  title: "Transpose",
  summary: "Transpose of a matrix: its rows become columns",
  details: [],
  examples: ['transpose "1 2 3; 4 5 6"'],
  ways: [
    way([{ kind: "matrix", name: "A" }], {
      run(A) {
        const { value, steps } = transposeByRows(A);
        const thing = matrixThing(value);
        return {
          ...cameTo(thing),
          inFloats: () => besideFloats(thing, [...transposeFloats(floats(A)).data]),
          steps: () => explainProduct(steps),
        };
      },
    }),
  ],
};

/** The sum of the diagonal. */
export const trace: Operation = {
  verb: "trace",
  title: "Trace",
  summary: "Trace of a square matrix: the sum of its diagonal",
  details: [],
  examples: ['trace "1 2; 3 4"'],
  ways: [
    way([{ kind: "matrix", name: "A" }], {
      refuses: notSquare,
      run(A) {
        const thing = numberThing(A.entries.map((_, i) => entryOf(A, i, i)).reduce(Q.add, ZERO));
        return { ...cameTo(thing), inFloats: () => besideFloats(thing, [traceOfFloats(floats(A))]) };
      },
    }),
  ],
};
