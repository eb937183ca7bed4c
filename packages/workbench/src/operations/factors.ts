import { inverse as inverseInFloats } from "@gradus/math";
import {
  type ExactMatrix,
  inverse as inverseOf,
  leastSquares as leastSquaresOf,
  lu as luOf,
  qr as qrOf,
} from "@gradus/math/exact";
import { explainGramSchmidt, explainInverse, explainLeastSquares, explainLU, familyNode } from "@gradus/math/explain";
import { floats } from "../floats.ts";
import { besideFloats } from "../numeric.ts";
import { answeredThing, cameTo, type Operation, type Outcome, way } from "../operation.ts";
import { matrixThing, numberThing, thingData, vectorThing } from "../thing.ts";
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
        if (value.kind === "singular") {
          return { data: { kind: "singular", value: null }, answer: [{ label: "Singular: no inverse." }], steps: work };
        }
        const outcome = cameTo(matrixThing(value.matrix));
        return {
          ...outcome,
          data: { kind: "inverse", ...outcome.data },
          ...inFloatsOf(A, value.matrix),
          steps: work,
        };
      },
    }),
  ],
};

function inFloatsOf(A: ExactMatrix, exact: ExactMatrix): Pick<Outcome, "inFloats"> {
  const found = inverseInFloats(floats(A));
  if (found.kind === "singular") return {};
  return { inFloats: () => besideFloats(matrixThing(exact), [...found.matrix.data]) };
}

/** Lower times upper triangular, after an exchange of rows. */
export const lu: Operation = {
  verb: "lu",
  title: "LU factors",
  summary: "Factors P, L and U of a matrix, with PA = LU",
  details: [
    "Rows change places only where the pivot would be zero. With --json, value holds p, l and u; order lists the rows of A, counted from 0, as they stand in PA.",
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
          steps: () => explainLU(steps),
        };
      },
    }),
  ],
};

/** Orthonormal columns times upper triangular. */
export const qr: Operation = {
  verb: "qr",
  title: "QR factors",
  summary: "Factors Q and R of a matrix: orthonormal columns times an upper triangular matrix",
  details: [
    "The diagonal of R is positive. Columns that are mixes of those before them add no column to Q; then kind is rank-deficient.",
  ],
  examples: ['qr "3 1; 4 2"', 'qr "1 1; 1 0; 0 1" --steps'],
  ways: [
    way([{ kind: "matrix", name: "A" }], {
      run(A) {
        const { value, steps } = qrOf(A);
        const [Q, R] = [matrixThing(value.Q), matrixThing(value.R)];
        const [q, r] = [thingData(Q), thingData(R)];
        return {
          data: { kind: value.kind, value: { q: q.value, r: r.value }, exact: { q: q.exact, r: r.exact } },
          answer: [answeredThing(Q, "Q:"), answeredThing(R, "R:")],
          steps: () => explainGramSchmidt(steps),
        };
      },
    }),
  ],
};

/** The x for which Ax is nearest to b. */
export const leastSquares: Operation = {
  verb: "lstsq",
  title: "Least squares",
  summary: "The x for which Ax comes nearest to b",
  details: [
    "With --json: kind is unique or rank-deficient; value is x, or one such x (then basis lists the directions in which it may move); residual is b − Ax.",
  ],
  examples: ['lstsq "1 0; 1 1; 1 2" "[6, 0, 0]"', 'lstsq "1 0; 1 1; 1 2" "[6, 0, 0]" --steps'],
  ways: [
    way(
      [
        { kind: "matrix", name: "A" },
        { kind: "vector", name: "b", label: "The right-hand side b" },
      ],
      {
        refuses: (A, b) =>
          A.rows === b.length ? null : `A must have as many rows as b has entries, got ${A.rows} and ${b.length}`,
        run(A, b) {
          const { value, steps } = leastSquaresOf(A, b);
          const isUnique = value.kind === "unique";
          const x = vectorThing(isUnique ? value.x : value.particular);
          const residual = thingData(vectorThing(value.residual));
          const family = isUnique ? {} : { basis: value.directions.map((d) => thingData(vectorThing(d)).value) };
          return {
            data: { kind: value.kind, ...thingData(x), ...family, residual: residual.value },
            answer: [
              isUnique
                ? answeredThing(x, "x:")
                : { label: "x, any of:", node: familyNode(value.particular, value.directions), thing: x },
              answeredThing(vectorThing(value.residual), "What is left, b − Ax:"),
              answeredThing(numberThing(value.squaredError), "The sum of its squares:"),
            ],
            steps: () => explainLeastSquares(steps),
          };
        },
      },
    ),
  ],
};
