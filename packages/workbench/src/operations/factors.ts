import {
  type Inverse as FloatInverse,
  inverse as inverseInFloats,
  lu as luInFloats,
  type Matrix,
  permutationMatrix,
  toRows,
} from "@gradus/math";
import { type ExactMatrix, inverse as inverseOf, lu as luOf, multiplyMatrices } from "@gradus/math/exact";
import { explainInverse, explainLU } from "@gradus/math/explain";
import { besideFloats, floating, type InFloats, leftOver, leftSentence, minus } from "../beside-floats.ts";
import { exactly, floatMatrix, floats } from "../floats.ts";
import { answeredThing, cameTo, type Operation, way } from "../operation.ts";
import { matrixThing, thingData } from "../thing.ts";
import { notSquare } from "./shapes.ts";

/** The inverse of a square matrix. */
export const inverse: Operation = {
  verb: "inverse",
  title: "Inverse",
  summary: "Inverse of a square matrix, where it has one",
  details: ["With --json, kind is inverse or singular; a singular matrix has no inverse, and value is null."],
  examples: ['inverse "1 2; 3 4"', 'inverse "2 1; 1 1" --steps', 'inverse "1 2; 2 4" --json'],
  ways: [
    way([{ kind: "matrix", name: "A" }], {
      refuses: notSquare,
      run(A) {
        const { value, steps } = inverseOf(A);
        const work = () => explainInverse(steps);
        const found = () => inverseInFloats(floats(A));
        if (value.kind === "singular") {
          return {
            data: { kind: "singular", value: null },
            answer: [{ label: "Singular: no inverse." }],
            inFloats: () => ({ data: {}, answer: [], remark: singularWords(found()) }),
            steps: work,
          };
        }
        const outcome = cameTo(matrixThing(value.matrix));
        return {
          ...outcome,
          data: { kind: "inverse", ...outcome.data },
          inFloats: () => inverseBeside(value.matrix, found()),
          steps: work,
        };
      },
    }),
  ],
};

function singularWords(found: FloatInverse): string {
  return found.kind === "singular"
    ? "It finds the matrix singular, too."
    : "Rounding hides that the matrix is singular: an inverse comes out whose entries mean nothing.";
}

function inverseBeside(exact: ExactMatrix, found: FloatInverse): InFloats {
  if (found.kind !== "singular") return besideFloats(matrixThing(exact), [...found.matrix.data]);
  return { data: {}, answer: [], remark: "Rounding makes the matrix singular, so no inverse comes out." };
}

/** Lower times upper triangular, after an exchange of rows. */
export const lu: Operation = {
  verb: "lu",
  title: "LU factors",
  summary: "Factors P, L and U of a matrix, with PA = LU",
  details: [
    "Rows change places only where the pivot would be zero. With --json, value holds p, l and u; order lists the rows of A, counted from 0, as they stand in PA.",
    "In floating point each pivot is the largest of its column, so other rows may change places.",
  ],
  examples: ['lu "2 1; 6 8"', 'lu "0 1; 2 3" --steps'],
  ways: [
    way([{ kind: "matrix", name: "A" }], {
      run(A) {
        const { value, steps } = luOf(A);
        const [P, L, U] = [matrixThing(value.P), matrixThing(value.L), matrixThing(value.U)];
        const [p, l, u] = [thingData(P), thingData(L), thingData(U)];
        return {
          data: {
            value: { p: p.value, l: l.value, u: u.value },
            exact: { p: p.exact, l: l.exact, u: u.exact },
            order: value.order,
          },
          answer: [answeredThing(P, "P:"), answeredThing(L, "L:"), answeredThing(U, "U:")],
          inFloats: () => luBeside(A),
          steps: () => explainLU(steps),
        };
      },
    }),
  ],
};

function luBeside(A: ExactMatrix): InFloats {
  const { L, U, order } = luInFloats(floats(A));
  const P = permutationMatrix(order);
  const shown = (M: Matrix, name: string) => floating(floatMatrix(M), `${name}:`, name);
  const left = [L, U].every(({ data }) => data.every(Number.isFinite))
    ? leftSentence(
        "PA − LU",
        leftOver(minus(multiplyMatrices(exactly(P), A), multiplyMatrices(exactly(L), exactly(U))), A),
        "the largest entry of A",
      )
    : "The factors are too large for floating-point numbers.";
  return {
    data: { value: { p: toRows(P), l: toRows(L), u: toRows(U) }, order },
    answer: [shown(P, "P"), shown(L, "L"), shown(U, "U")],
    remark: `Floating point takes the largest pivot of each column, so the factors may be others. ${left}`,
  };
}
