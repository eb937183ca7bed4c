import { LegendButton, MathSpan, NumberField } from "@gradus/figures";
import { operatorNode, rowNode, symbolNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { type Coefficients, keysOf } from "./coefficients.ts";
import { state } from "./state.ts";

/** Props of {@link PlaneRow}. */
export type PlaneRowProps = {
  readonly figure: string;
  readonly plane: 1 | 2 | 3;
  readonly values: Coefficients;
  readonly disabled: boolean;
  readonly onChange: (patch: Partial<Coefficients>) => void;
};

const between = [
  rowNode([symbolNode("x"), operatorNode("+")]),
  rowNode([symbolNode("y"), operatorNode("+")]),
  rowNode([symbolNode("z"), operatorNode("=")]),
] as const;

/** How each plane is marked in the scene, besides its colour. */
const shapes = { 1: "level", 2: "slope", 3: "dots" } as const;

/** One equation with a box for each of its four numbers. */
export function PlaneRow({ figure, plane, values, disabled, onChange }: PlaneRowProps): ReactElement {
  return (
    <fieldset className="equation-row space-row" aria-label={`Equation ${plane}`}>
      <LegendButton object={`line-${plane}`} shape={shapes[plane]}>
        Plane {plane}
      </LegendButton>
      {keysOf[plane].map((key, index) => {
        const { min, max, step, label } = state.spec.values[key];
        const sign = between[index];
        return [
          <NumberField
            key={key}
            id={`${figure}-${key}`}
            label={label}
            object={`line-${plane}`}
            value={values[key]}
            min={min}
            max={max}
            step={step}
            disabled={disabled}
            onCommit={(value) => onChange({ [key]: value })}
          />,
          sign === undefined ? null : (
            <span key={`${key}-sign`} aria-hidden="true" className="equation-sign">
              <MathSpan node={sign} />
            </span>
          ),
        ];
      })}
    </fieldset>
  );
}
