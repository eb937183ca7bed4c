import { MathSpan } from "@gradus/figures";
import type { LinearEquation2 } from "@gradus/math/exact";
import type { ReactElement } from "react";
import { crossing, crossingNode } from "./reading.ts";
import { type SlopeTriangle, slopeFormula } from "./slope-triangle.ts";

/** Props of {@link LineReadings}. */
export type LineReadingsProps = { readonly equation: LinearEquation2; readonly triangle: SlopeTriangle | null };

/** What is read off the line: its slope from the triangle, and its two crossings. */
export function LineReadings({ equation, triangle }: LineReadingsProps): ReactElement {
  return (
    <div className="line-readings">
      <p className="line-slope">
        <output>
          <MathSpan node={slopeFormula(equation, triangle)} />
        </output>
      </p>
      {(["x", "y"] as const).map((axis) => (
        <p key={axis} className="readout">
          <span className="readout-label">
            crosses the <i>{axis}</i>-axis at
          </span>{" "}
          <output className="readout-value" data-crossing={axis}>
            <MathSpan node={crossingNode(crossing(equation, axis))} />
          </output>
        </p>
      ))}
    </div>
  );
}
