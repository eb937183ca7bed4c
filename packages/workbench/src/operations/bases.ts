import { multiply, solve } from "@gradus/math";
import {
  columnOf,
  coordinatesIn,
  type ExactMatrix,
  type ExactVector,
  entryOf,
  mapInBasis as mapInBasisOf,
} from "@gradus/math/exact";
import { explainBasis } from "@gradus/math/explain";
import { besideFloats, type InFloats } from "../beside-floats.ts";
import { floats, floatVector } from "../floats.ts";
import { cameTo, type Operation, way } from "../operation.ts";
import { matrixThing, type Thing, vectorThing } from "../thing.ts";

const noBasis = {
  data: { kind: "no-basis", value: null },
  answer: [{ label: "The columns of B are no basis: they are dependent." }],
};

const columnsOf = (B: ExactMatrix): readonly ExactVector[] =>
  Array.from({ length: B.columns }, (_, j) => columnOf(B, j));

const notBasisSized = (B: ExactMatrix): string | null =>
  B.rows === B.columns && B.rows > 0
    ? null
    : `B must hold as many basis vectors as they have entries, got ${B.rows}×${B.columns}`;

/** What a vector is in terms of a basis. */
export const coordinates: Operation = {
  verb: "coordinates",
  title: "Coordinates in a basis",
  summary: "Coordinates of a vector in the basis that stands in the columns of a matrix",
  details: ["With --json, kind is in-basis, or no-basis where the columns of B are dependent, and value is null."],
  examples: ['coordinates "1 1; 1 -1" "[3, 1]"', 'coordinates "2 1; 0 1" "[4, 2]" --steps'],
  ways: [
    way(
      [
        { kind: "matrix", name: "B" },
        { kind: "vector", name: "v", label: "The vector v to express by the columns" },
      ],
      {
        refuses: (B, v) =>
          notBasisSized(B) ??
          (B.rows === v.length ? null : `B has ${B.rows} rows, v has ${v.length} entries; they must be as many`),
        run(B, v) {
          const { value, steps } = coordinatesIn(columnsOf(B), v);
          const work = () => explainBasis(steps);
          if (value.kind === "no-basis") return { ...noBasis, steps: work };
          const { matrix } = value;
          const thing = vectorThing(matrix.entries.map((_, i) => entryOf(matrix, i, 0)));
          const { data, answer } = cameTo(thing);
          return {
            data: { kind: value.kind, ...data },
            answer,
            inFloats: () => solvedBeside(thing, solve(floats(B), floatVector(v))),
            steps: work,
          };
        },
      },
    ),
  ],
};

/** What a map is in terms of a basis: B⁻¹AB. */
export const mapInBasis: Operation = {
  verb: "map-in-basis",
  title: "Change of basis",
  summary: "Matrix of the map v → Av in the basis that stands in the columns of B, B⁻¹AB",
  details: ["With --json, kind is in-basis, or no-basis where the columns of B are dependent, and value is null."],
  examples: ['map-in-basis "2 1; 1 2" "1 1; 1 -1"'],
  ways: [
    way(
      [
        { kind: "matrix", name: "A" },
        { kind: "matrix", name: "B", label: "The new basis in the columns of B" },
      ],
      {
        refuses: (A, B) =>
          A.rows !== A.columns
            ? `A must be square, got ${A.rows}×${A.columns}`
            : (notBasisSized(B) ??
              (A.rows === B.rows
                ? null
                : `A and B must be of one size, got ${A.rows}×${A.columns} and ${B.rows}×${B.columns}`)),
        run(A, B) {
          const { value, steps } = mapInBasisOf(A, columnsOf(B));
          const work = () => explainBasis(steps);
          if (value.kind === "no-basis") return { ...noBasis, steps: work };
          const thing = matrixThing(value.matrix);
          const { data, answer } = cameTo(thing);
          const beside = () => solvedBeside(thing, solve(floats(B), multiply(floats(A), floats(B))));
          return { data: { kind: value.kind, ...data }, answer, inFloats: beside, steps: work };
        },
      },
    ),
  ],
};

function solvedBeside(exact: Thing, found: ReturnType<typeof solve>): InFloats {
  if (found.kind !== "singular") return besideFloats(exact, [...found.x.data]);
  return { data: {}, answer: [], remark: "Rounding makes the columns of B dependent, so nothing comes out." };
}
