import { LineMark, Plane, SegmentMark, TracePlayer } from "@gradus/figures";
import { type ExactVector, equation2, Q, ZERO } from "@gradus/math/exact";
import { rowName } from "@gradus/math/explain";
import { track } from "./two-views.tsx";
import type { WorkedPair } from "./worked-steps.ts";

const origin = [0, 0] as const;
const tip = ([x = ZERO, y = ZERO]: ExactVector) => [Q.toNumber(x), Q.toNumber(y)] as const;

/** The worked example with numbers, each step beside the two rows as arrows. */
export function WorkedRows({ steps, found, first, second }: WorkedPair) {
  return (
    <TracePlayer
      id="worked-rows"
      title="From a factor to a combination that gives zeros"
      steps={steps}
      picture={(index) => (
        <Plane window={{ x: [-3, 9], y: [-10.5, 3] }} label="The two rows as arrows" height={340} still>
          {index >= found ? <LineMark object="line-1" equation={track(first)} pattern="dotted" /> : null}
          <SegmentMark object="line-2" from={origin} to={tip(second)} arrow label={rowName(1)} />
          <SegmentMark object="line-1" from={origin} to={tip(first)} arrow label={rowName(0)} />
        </Plane>
      )}
    />
  );
}

/** The worked example with a letter: the tip of row 2 can be anywhere on a vertical line, until the letter is known. */
export function WorkedLetter({ steps, found, first, second }: WorkedPair) {
  const [across = ZERO] = second;
  return (
    <TracePlayer
      id="worked-letter"
      title="The factor k and the letter t"
      steps={steps}
      picture={(index) => (
        <Plane
          window={{ x: [-2, 12], y: [-2, 14] }}
          label="Row 1 as an arrow, and the places where the tip of row 2 can be"
          height={340}
          still
        >
          <LineMark object="line-1" equation={track(first)} pattern="dotted" />
          <LineMark object="line-2" equation={equation2(1, 0, across)} pattern="dashed" />
          {index >= found ? (
            <SegmentMark object="line-2" from={origin} to={tip(second)} arrow label={rowName(1)} />
          ) : null}
          <SegmentMark object="line-1" from={origin} to={tip(first)} arrow label={rowName(0)} />
        </Plane>
      )}
    />
  );
}
