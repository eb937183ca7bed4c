import { qr as qrInFloats, toRows, transpose } from "@gradus/math";
import {
  columnOf,
  type ExactMatrix,
  identity,
  multiplyMatrices,
  orthonormalBasis,
  qr as qrOf,
  transpose as transposeExactly,
} from "@gradus/math/exact";
import { explainGramSchmidt } from "@gradus/math/explain";
import { allBesideFloats, floating, type InFloats, leftOver, leftSentence, minus } from "../beside-floats.ts";
import { exactly, floatMatrix, floats } from "../floats.ts";
import { answeredThing, type Operation, way } from "../operation.ts";
import { matrixThing, type Thing, thingData, vectorThing } from "../thing.ts";

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
          inFloats: () => qrBeside(A, Q, R),
          steps: () => explainGramSchmidt(steps),
        };
      },
    }),
  ],
};

/** Independent columns have one pair of factors only; for others the product has to be right, and the right angles. */
function qrBeside(A: ExactMatrix, exactQ: Thing, exactR: Thing): InFloats {
  const { Q, R } = qrInFloats(floats(A));
  const data = { value: { q: toRows(Q), r: toRows(R) } };
  if (exactQ.kind === "matrix" && exactQ.columns === A.columns) {
    return allBesideFloats(
      [
        { exact: exactQ, found: [...Q.data], label: "Q:", name: "Q" },
        { exact: exactR, found: [...R.data], label: "R:", name: "R" },
      ],
      data,
    );
  }
  const answer = [floating(floatMatrix(Q), "Q:", "Q"), floating(floatMatrix(R), "R:", "R")];
  if (!R.data.every(Number.isFinite)) return { data, answer, remark: "R is too large for floating-point numbers." };
  const product = leftOver(minus(A, multiplyMatrices(exactly(Q), exactly(R))), A);
  const I = identity(Q.columns);
  const angles = leftOver(minus(multiplyMatrices(transposeExactly(exactly(Q)), exactly(Q)), I), I);
  const remark = [
    "Here every column gives one of Q, dependent or not.",
    leftSentence("A − QR", product, "the largest entry of A"),
    leftSentence("QᵀQ − I", angles),
  ].join(" ");
  return { data: { ...data, kind: "floating" }, answer, remark };
}

/** An orthonormal basis of what the columns span. */
export const gramSchmidt: Operation = {
  verb: "gram-schmidt",
  title: "Gram–Schmidt",
  summary: "Orthonormal vectors with the same span as the columns of a matrix",
  details: [
    "Each column loses its parts along those before it and is divided by its length; a column of which nothing is left gives no vector.",
    "With --json, value lists the vectors; dropped lists the columns that gave none, counted from 0.",
  ],
  examples: ['gram-schmidt "1 1; 1 0"', 'gram-schmidt "1 1; 1 0; 0 1" --steps'],
  ways: [
    way([{ kind: "matrix", name: "A" }], {
      run(A) {
        const { value, steps } = orthonormalBasis(Array.from({ length: A.columns }, (_, j) => columnOf(A, j)));
        const things = value.orthonormal.map((vector) => vectorThing(vector));
        const dropped = value.dropped.map((j) => j + 1).join(", ");
        return {
          data: {
            value: things.map((thing) => thingData(thing).value),
            exact: things.map((thing) => thingData(thing).exact),
            dropped: value.dropped,
          },
          answer:
            things.length === 0
              ? [{ label: "Every column is zero, so there is no vector." }]
              : things.map((thing, i) => answeredThing(thing, `Vector ${i + 1}:`, `q${i + 1}`)),
          ...(value.dropped.length === 0 || things.length === 0 ? {} : { remark: `Nothing new in column ${dropped}.` }),
          ...(things.length === 0 ? {} : { inFloats: () => basisBeside(A, things, value.dropped) }),
          steps: () => explainGramSchmidt(steps),
        };
      },
    }),
  ],
};

/** Reflections instead of Gram–Schmidt: for independent columns the same vectors come out. */
function basisBeside(A: ExactMatrix, things: readonly Thing[], dropped: readonly number[]): InFloats {
  const kept = {
    ...A,
    columns: A.columns - dropped.length,
    entries: A.entries.map((row) => row.filter((_, j) => !dropped.includes(j))),
  };
  const rows = toRows(transpose(qrInFloats(floats(kept)).Q));
  const all = things.map((exact, i) => {
    return { exact, found: rows[i] ?? [], label: `Vector ${i + 1}:`, name: `q${i + 1}` };
  });
  const { remark, ...found } = allBesideFloats(all, { value: rows });
  return { ...found, remark: `Worked out by reflections, which lose fewer digits. ${remark}` };
}
