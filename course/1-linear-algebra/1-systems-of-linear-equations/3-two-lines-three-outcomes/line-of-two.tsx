import { SlidingLine } from "@gradus/figures";
import { equationNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { linePatch } from "./line-patch.ts";
import { type MovableProps, oneOfTwo } from "./one-of-two.ts";
import { meetingOf } from "./outcome.ts";
import { LIMITS } from "./window.ts";

/** One of the two lines, dragged beside its handles. */
export function LineOfTwo(props: MovableProps): ReactElement | null {
  const { line, values, locked, onChange, onStart, onEnd } = props;
  const { equation, own } = oneOfTwo(props);
  return (
    <SlidingLine
      object={`line-${line}`}
      equation={equation}
      label={equationNode(equation)}
      grips={own}
      labelAt={line === 1 ? 0 : 1}
      // The second line is drawn over the first; where they are one, both must be seen.
      pattern={line === 2 && meetingOf(values) === "redundant" ? "dashed" : "solid"}
      limits={LIMITS}
      locked={locked}
      onChange={(moved) => onChange(linePatch(line, moved))}
      onStart={onStart}
      onEnd={onEnd}
    />
  );
}
