import { MathSpan } from "@gradus/figures";
import type { LinearEquation2 } from "@gradus/math/exact";
import { rationalNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { crossing } from "./reading.ts";
import { type SlopeTriangle, slopeFormula } from "./slope-triangle.ts";

/** Props of {@link LineReadings}. */
export type LineReadingsProps = { readonly equation: LinearEquation2; readonly triangle: SlopeTriangle | null };

/** What is read off the line: its slope, with the legs it comes from, and its two crossings. */
export function LineReadings({ equation, triangle }: LineReadingsProps): ReactElement {
  return (
    <dl className="readings">
      <dt>slope</dt>
      <dd data-reading="slope">
        <MathSpan node={slopeFormula(equation, triangle)} />
      </dd>
      {(["x", "y"] as const).map((axis) => {
        const value = crossing(equation, axis);
        return [
          <dt key={`${axis}-name`}>
            meets the <i>{axis}</i>-axis
          </dt>,
          <dd key={axis} data-reading={axis}>
            {typeof value === "string" ? value : ["at ", <MathSpan key="value" node={rationalNode(value)} />]}
          </dd>,
        ];
      })}
    </dl>
  );
}
