import { LineMark, Plane, TracePlayer } from "@gradus/figures";
import { type ExactVector, equation2, ZERO } from "@gradus/math/exact";
import { equationNode } from "@gradus/math/explain";
import { LINES } from "./window.ts";
import type { WorkedSquare } from "./worked-steps.ts";

const lineOf = ([a = ZERO, b = ZERO]: ExactVector) => equation2(a, b, 0);

/** The lines of two rows, the second only when it is known. */
function Lines({
  first,
  second,
  known,
}: {
  readonly first: ExactVector;
  readonly second: ExactVector;
  readonly known: boolean;
}) {
  const [one, two] = [lineOf(first), lineOf(second)];
  return (
    <Plane window={LINES} label="The rows as lines through the origin" height={300} still>
      <LineMark object="line-1" equation={one} label={equationNode(one)} />
      {known ? <LineMark object="line-2" equation={two} label={equationNode(two)} /> : null}
    </Plane>
  );
}

/** The determinant of a matrix, step by step beside its two lines. */
export function WorkedDeterminant({ steps, known, first, second }: WorkedSquare) {
  return (
    <TracePlayer
      id="worked-determinant"
      title="From four entries to one number"
      steps={steps}
      picture={(index) => <Lines first={first} second={second} known={index >= known} />}
    />
  );
}

/** The entry for a given determinant; its line is drawn once the entry is known. */
export function WorkedEntry({ steps, known, first, second }: WorkedSquare) {
  return (
    <TracePlayer
      id="worked-entry"
      title="The entry t for a given determinant"
      steps={steps}
      picture={(index) => <Lines first={first} second={second} known={index >= known} />}
    />
  );
}
