import {
  type Matrix,
  nullSpace as nullSpaceInFloats,
  rank as rankInFloats,
  svd,
  toRows,
  transpose,
} from "@gradus/math";
import {
  columnSpace as columnSpaceOf,
  type ExactMatrix,
  type ExactVector,
  leastSquares,
  matrix,
  multiplyMatrices,
  nullSpace as nullSpaceOf,
  rowSpace as rowSpaceOf,
  type SpaceBasis,
  type SpaceStep,
  type Traced,
  transpose as transposeExactly,
} from "@gradus/math/exact";
import { explainSpace } from "@gradus/math/explain";
import { floating, type InFloats, leftOver, leftSentence, size } from "../beside-floats.ts";
import { exactly, floatList, floats } from "../floats.ts";
import { answeredThing, type Operation, type Outcome, way } from "../operation.ts";
import { thingData, vectorThing } from "../thing.ts";

const A = { kind: "matrix", name: "A" } as const;

/** All x with Ax = 0. */
export const nullSpace: Operation = {
  verb: "null-space",
  title: "Null space",
  summary: "Basis of the null space of a matrix: all x with Ax = 0",
  details: ["With --json, value lists the vectors of the basis; there is none where only the zero vector is left."],
  examples: ['null-space "1 2 3; 2 4 7"', 'null-space "1 2; 3 4" --steps'],
  ways: [way([A], { run: (given) => spaceOf(given, nullSpaceOf(given), (found) => nullBeside(given, found)) })],
};

/** All mixes of the columns. */
export const columnSpace: Operation = {
  verb: "column-space",
  title: "Column space",
  summary: "Basis of the column space of a matrix: columns of its own",
  details: ["With --json, value lists the vectors of the basis."],
  examples: ['column-space "1 2 3; 2 4 7"'],
  ways: [
    way([A], {
      run: (given) =>
        spaceOf(given, columnSpaceOf(given), ({ basis }) => {
          const { U } = svd(floats(given));
          return spanBeside(basis, U, rankInFloats(floats(given)), given.rows);
        }),
    }),
  ],
};

/** All mixes of the rows. */
export const rowSpace: Operation = {
  verb: "row-space",
  title: "Row space",
  summary: "Basis of the row space of a matrix: the rows of its reduced form",
  details: ["With --json, value lists the vectors of the basis."],
  examples: ['row-space "1 2 3; 2 4 7"'],
  ways: [
    way([A], {
      run: (given) =>
        spaceOf(given, rowSpaceOf(given), ({ basis }) => {
          const { V } = svd(floats(given));
          return spanBeside(basis, V, rankInFloats(floats(given)), given.columns);
        }),
    }),
  ],
};

function spaceOf(
  { rows, columns }: ExactMatrix,
  { value, steps }: Traced<SpaceBasis, SpaceStep>,
  inFloats: (found: SpaceBasis) => InFloats,
): Outcome {
  const things = value.basis.map((vector) => vectorThing(vector));
  return {
    data: {
      value: things.map((thing) => thingData(thing).value),
      exact: things.map((thing) => thingData(thing).exact),
      dimension: value.dimension,
    },
    answer:
      things.length === 0
        ? [{ label: "Only the zero vector, so the basis is empty." }]
        : things.map((thing, i) => answeredThing(thing, `Vector ${i + 1} of the basis:`, `v${i + 1}`)),
    remark: `Dimension ${value.dimension}.`,
    ...(rows === 0 || columns === 0 ? {} : { inFloats: () => inFloats(value) }),
    steps: () => explainSpace(steps),
  };
}

const listed = (rows: readonly (readonly number[])[]) =>
  rows.map((row, i) => floating(floatList(row), `Vector ${i + 1} of the basis:`, `v${i + 1}`));

const otherBasis = "A space has many bases; this one has vectors of length 1 at right angles.";

function nullBeside(given: ExactMatrix, { dimension }: SpaceBasis): InFloats {
  const { basis } = nullSpaceInFloats(floats(given));
  const rows = toRows(transpose(basis));
  const data = { value: rows, dimension: rows.length };
  if (rows.length !== dimension) return { data, answer: listed(rows), remark: wrongDimension(rows.length) };
  if (rows.length === 0) return { data, answer: [], remark: "It finds only the zero vector, too." };
  const left = leftOver(multiplyMatrices(given, exactly(basis)), given);
  return { data, answer: listed(rows), remark: `${otherBasis} ${leftSentence("Ax", left, "the largest entry of A")}` };
}

const wrongDimension = (found: number): string =>
  `It finds dimension ${found}: what rounding could have made is taken for zero.`;

/** The first singular vectors, as many as the rank; each is held against the exact space. */
function spanBeside(basis: readonly ExactVector[], vectors: Matrix, rank: number, length: number): InFloats {
  const rows = toRows(transpose(vectors)).slice(0, rank);
  const data = { value: rows, dimension: rank };
  if (rank !== basis.length) return { data, answer: listed(rows), remark: wrongDimension(rank) };
  if (rank === 0) return { data, answer: [], remark: "It finds only the zero vector, too." };
  const B = transposeExactly(matrix(basis, length));
  const found = exactly({ rows: rank, columns: length, data: Float64Array.from(rows.flat()) });
  const left = found.entries.map((vector) => leastSquares(B, vector).value.residual);
  const off = leftOver({ rows: rank, columns: length, entries: left }, found);
  const remark = off === 0 ? "They lie in the exact space." : `The exact space is ${size(off)} away from them.`;
  return { data, answer: listed(rows), remark: `${otherBasis} ${remark}` };
}
