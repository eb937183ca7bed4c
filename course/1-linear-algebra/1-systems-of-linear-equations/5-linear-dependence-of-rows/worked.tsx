import { LineMark, Plane, SegmentMark, TracePlayer } from "@gradus/figures";
import { type ExactVector, equation2, Q, rowOf, ZERO } from "@gradus/math/exact";
import { explainCombine, explainFactor, explainSubstitution, rowName } from "@gradus/math/explain";
import { rowObjects } from "./state.ts";
import { track } from "./two-views.tsx";
import { combined, factor, letter, letterFirst, letterSecond, rows } from "./worked-rows.ts";

const context = { objects: rowObjects };
const numbers = [...explainFactor(factor.steps, context), ...explainCombine(combined.steps, context)];
const substitution = explainSubstitution(letter.steps);

const origin = [0, 0] as const;
const tip = ([x = ZERO, y = ZERO]: ExactVector) => [Q.toNumber(x), Q.toNumber(y)] as const;

/** The worked example: a factor from one column, its test in the other, and the same fact as a combination. */
export function WorkedRows() {
  const concluded = numbers.findIndex(({ rule }) => rule === "conclude-factor");
  const [first, second] = [rowOf(rows, 0), rowOf(rows, 1)];
  return (
    <TracePlayer
      id="worked-rows"
      title="From a factor to a combination that gives zeros"
      steps={numbers}
      picture={(index) => (
        <Plane window={{ x: [-3, 9], y: [-10.5, 3] }} label="The two rows as arrows" height={340} still>
          {index >= concluded ? <LineMark object="line-1" equation={track(first)} pattern="dotted" /> : null}
          <SegmentMark object="line-2" from={origin} to={tip(second)} arrow label={rowName(1)} />
          <SegmentMark object="line-1" from={origin} to={tip(first)} arrow label={rowName(0)} />
        </Plane>
      )}
    />
  );
}

/**
 * The same with a letter: two columns are two equations for the factor and the letter. In the picture the tip of row 2
 * can be anywhere on a vertical line, until the letter is known.
 */
export function WorkedLetter() {
  const known = substitution.findIndex(({ rule }) => rule === "divide");
  const [across = ZERO] = letterSecond;
  return (
    <TracePlayer
      id="worked-letter"
      title="The factor k and the letter t"
      steps={substitution}
      picture={(index) => (
        <Plane
          window={{ x: [-2, 12], y: [-2, 14] }}
          label="Row 1 as an arrow, and the places where the tip of row 2 can be"
          height={340}
          still
        >
          <LineMark object="line-1" equation={track(letterFirst)} pattern="dotted" />
          <LineMark object="line-2" equation={equation2(1, 0, across)} pattern="dashed" />
          {index >= known ? (
            <SegmentMark object="line-2" from={origin} to={tip(letterSecond)} arrow label={rowName(1)} />
          ) : null}
          <SegmentMark object="line-1" from={origin} to={tip(letterFirst)} arrow label={rowName(0)} />
        </Plane>
      )}
    />
  );
}
