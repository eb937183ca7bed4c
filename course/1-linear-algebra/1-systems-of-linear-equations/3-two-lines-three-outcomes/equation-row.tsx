import { LegendButton, MathSpan, NumberField } from "@gradus/figures";
import { operatorNode, rowNode, symbolNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { type Coefficients, meetingOf } from "./outcome.ts";
import { state } from "./state.ts";

/** Props of {@link EquationRow}. */
export type EquationRowProps = {
  readonly figure: string;
  readonly line: 1 | 2;
  readonly values: Coefficients;
  readonly disabled: boolean;
  readonly onChange: (patch: Partial<Coefficients>) => void;
};

const between = [rowNode([symbolNode("x"), operatorNode("+")]), rowNode([symbolNode("y"), operatorNode("=")])] as const;

/** One equation with a box for each of its three numbers. */
export function EquationRow({ figure, line, values, disabled, onChange }: EquationRowProps): ReactElement {
  const keys = line === 1 ? (["a1", "b1", "c1"] as const) : (["a2", "b2", "c2"] as const);
  const isDashed = line === 2 && meetingOf(values) === "redundant";
  return (
    <fieldset className="equation-row" aria-label={`Equation ${line}`}>
      <LegendButton object={`line-${line}`} shape={isDashed ? "dashed" : "solid"}>
        Line {line}
      </LegendButton>
      {keys.map((key, index) => {
        const { min, max, step, label } = state.spec.values[key];
        const sign = between[index];
        return [
          <NumberField
            key={key}
            id={`${figure}-${key}`}
            label={label}
            object={`line-${line}`}
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
