import { LegendButton, MathSpan, NumberField } from "@gradus/figures";
import { operatorNode, rowNode, symbolNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import type { Coefficients } from "./reading.ts";
import { state } from "./state.ts";

/** Props of {@link EquationRow}. */
export type EquationRowProps = {
  readonly figure: string;
  readonly values: Coefficients;
  readonly disabled: boolean;
  readonly onChange: (patch: Partial<Coefficients>) => void;
};

const parts = [
  { key: "a", after: rowNode([symbolNode("x"), operatorNode("+")]) },
  { key: "b", after: rowNode([symbolNode("y"), operatorNode("=")]) },
  { key: "c", after: null },
] as const;

/** The equation with a box for each of its three numbers. */
export function EquationRow({ figure, values, disabled, onChange }: EquationRowProps): ReactElement {
  return (
    <fieldset className="equation-row" aria-label="The equation of the line">
      <LegendButton object="line-1" shape="solid">
        Line
      </LegendButton>
      {parts.map(({ key, after }) => {
        const { min, max, step, label } = state.spec.values[key];
        return [
          <NumberField
            key={key}
            id={`${figure}-${key}`}
            label={label}
            object="line-1"
            value={values[key]}
            min={min}
            max={max}
            step={step}
            disabled={disabled}
            onCommit={(value) => onChange({ [key]: value })}
          />,
          after === null ? null : (
            <span key={`${key}-after`} aria-hidden="true" className="equation-sign">
              <MathSpan node={after} />
            </span>
          ),
        ];
      })}
    </fieldset>
  );
}
