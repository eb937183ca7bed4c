import { LineMark, Plane, PointMark, TracePlayer } from "@gradus/figures";
import {
  decideSingular2,
  type ExactVector,
  entryOf,
  type LinearEquation2,
  Q,
  writeMatrix,
  ZERO,
} from "@gradus/math/exact";
import { equationNode, explainMatrixWriting, explainSingular, pointNode } from "@gradus/math/explain";
import { notes } from "./ferry.ts";
import { WINDOW } from "./window.ts";

const objects = ["line-1", "line-2"] as const;
const writing = writeMatrix(notes, ["x", "y"]);
const deciding = decideSingular2(writing.value.coefficients);
const steps = [...explainMatrixWriting(writing.steps, { objects }), ...explainSingular(deciding.steps, { objects })];

function rowEquation(row: number, constant: LinearEquation2["c"]): LinearEquation2 {
  const A = writing.value.coefficients;
  return { a: entryOf(A, row, 0), b: entryOf(A, row, 1), c: constant };
}

function place([x = ZERO, y = ZERO]: ExactVector): readonly [number, number] {
  return [Q.toNumber(x), Q.toNumber(y)];
}

/** The worked example: two notes become a matrix, and one point decides whether it is singular. */
export function WorkedMatrix() {
  const zeroed = steps.findIndex(({ rule }) => rule === "zero-constants");
  const tested = steps.findIndex(({ rule }) => rule === "point-on-row");
  const { point } = deciding.value;
  return (
    <TracePlayer
      id="worked-matrix"
      title="From the mate’s notes to a matrix, and to its badge"
      steps={steps}
      picture={(index) => (
        <Plane window={WINDOW} label="The two lines of the worked example" height={320} still>
          {objects.map((object, row) => {
            const constant = index >= zeroed ? ZERO : (writing.value.constants[row] ?? ZERO);
            const equation = rowEquation(row, constant);
            return <LineMark key={object} object={object} equation={equation} label={equationNode(equation)} />;
          })}
          {index >= tested ? <PointMark object="parameter" at={place(point)} label={pointNode(point)} /> : null}
        </Plane>
      )}
    />
  );
}
