import { isInSpace, type SpaceWindow, Swatch } from "@gradus/figures";
import type { ReactElement } from "react";
import { outcomeOf } from "./arrangement.ts";
import type { Coefficients } from "./coefficients.ts";
import { commonOf } from "./common.ts";

/** The count of solutions and the reason, beside the mark that the scene uses for them. */
export function OutcomeLine(props: { readonly values: Coefficients; readonly window: SpaceWindow }): ReactElement {
  const { count, reason } = outcomeOf(props.values);
  const common = commonOf(props.values);
  const shape = common.kind === "point" ? "ring" : common.kind === "line" ? "solid" : null;
  const isFar = common.kind === "point" && !isInSpace(props.window, common.at);
  return (
    <p className="outcome">
      <span className="object-meeting outcome-swatch" data-obj="meeting">
        {shape === null ? null : <Swatch shape={shape} />}
      </span>
      <span>
        <strong>{count}</strong> {reason}
        {isFar ? " It lies outside the box that is drawn." : ""}
      </span>
    </p>
  );
}
