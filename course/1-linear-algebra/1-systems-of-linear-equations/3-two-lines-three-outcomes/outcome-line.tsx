import { Swatch } from "@gradus/figures";
import type { ReactElement } from "react";
import { type Coefficients, meetingOf, outcomeOf } from "./outcome.ts";

/** The count of solutions and the reason, beside the mark that the picture uses for them. */
export function OutcomeLine({ values }: { readonly values: Coefficients }): ReactElement {
  const { count, reason } = outcomeOf(values);
  const meeting = meetingOf(values);
  const shape = meeting === "crossing" ? "ring" : meeting === "redundant" ? "band" : null;
  return (
    <p className="outcome">
      <span className="object-solution outcome-swatch" data-obj="solution">
        {shape === null ? null : <Swatch shape={shape} />}
      </span>
      <span>
        <strong>{count}</strong> {reason}
      </span>
    </p>
  );
}
