import { LineMark, Plane, PointMark, TracePlayer } from "@gradus/figures";
import { type ExactVector, Q, solveBySubstitution } from "@gradus/math/exact";
import { equationNode, pointNode, substitutionLines, toSpeech } from "@gradus/math/explain";
import { worked } from "./facts.ts";
import { WINDOW } from "./window.ts";

const trace = solveBySubstitution(...worked);
const lines = substitutionLines(trace.steps, { objects: ["line-1", "line-2"] });
const steps = lines.map((line) => ({ ...line, speech: `${line.reason}: ${toSpeech(line.node)}` }));

/** The step from which on the picture shows what has been found. */
const found = (rule: string): number => lines.findIndex((line) => line.rule === rule);

function place([x, y]: ExactVector): readonly [number, number] {
  return [Q.toNumber(x ?? Q.of(0)), Q.toNumber(y ?? Q.of(0))];
}

/** The worked example: each line of the solution beside the picture of that step. */
export function WorkedSubstitution() {
  const point = trace.value.kind === "unique" ? trace.value.point : null;
  const both = found("substitute");
  const last = found("evaluate");
  return (
    <TracePlayer
      id="worked-substitution"
      title="Solving the gardener’s two rows"
      steps={steps}
      picture={(index) => (
        <Plane window={WINDOW} label="The two lines of the worked example">
          <LineMark object="line-1" equation={worked[0]} label={equationNode(worked[0], ["x", "y"], "line-1")} />
          <LineMark object="line-2" equation={worked[1]} label={equationNode(worked[1], ["x", "y"], "line-2")} />
          {point && index >= both && (
            <PointMark
              object="solution"
              at={place(point)}
              {...(index >= last ? { label: pointNode(point, "solution") } : {})}
              ring
            />
          )}
        </Plane>
      )}
    />
  );
}
