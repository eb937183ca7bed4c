import { MathSpan, MatrixFields, Slider } from "@gradus/figures";
import { rowsNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import { state } from "./state.ts";
import { badgeOf, matrixOf, type Numbers } from "./system.ts";

/** Props of {@link MatrixPanel}. */
export type MatrixPanelProps = {
  readonly figure: string;
  readonly values: Numbers;
  readonly locked: boolean;
  readonly onChange: (patch: Partial<Numbers>) => void;
  readonly onStart: () => void;
  readonly onEnd: () => void;
};

const lines = [1, 2] as const;
const keysOf = { 1: ["a1", "b1", "c1"], 2: ["a2", "b2", "c2"] } as const;
const columns = ["x", "y"] as const;

/** The matrix with its badge, the augmented matrix to type in, and a rail for each constant. */
export function MatrixPanel({ figure, values, locked, onChange, onStart, onEnd }: MatrixPanelProps): ReactElement {
  const badge = badgeOf(values);
  return (
    <div className="matrix-panel">
      <p className="matrix-panel-head">The matrix, from the coefficients of {columns.join(" and ")}</p>
      <p className="matrix-panel-badge">
        <MathSpan node={rowsNode(matrixOf(values), ["line-1", "line-2"])} />
        <strong className="badge" data-badge={badge}>
          {badge}
        </strong>
      </p>
      <p className="matrix-panel-head">The augmented matrix, constants behind the bar</p>
      <MatrixFields
        figure={figure}
        label="Augmented matrix"
        bar={2}
        disabled={locked}
        onCommit={(key, value) => onChange({ [key]: value })}
        rows={lines.map((line) => ({
          object: `line-${line}`,
          name: `Line ${line}`,
          cells: keysOf[line].map((key) => ({ key, value: values[key], ...state.spec.values[key] })),
        }))}
      />
      <p className="matrix-panel-head">Slide the constants</p>
      {lines.map((line) => {
        const key = keysOf[line][2];
        const { min, max, step } = state.spec.values[key];
        return (
          <div className="matrix-panel-slider" key={key}>
            <span aria-hidden="true">Line {line}</span>
            <Slider
              id={`${figure}-${key}-slider`}
              label={`Constant of line ${line}`}
              object={`line-${line}`}
              value={values[key]}
              min={min}
              max={max}
              step={step}
              disabled={locked}
              onStart={onStart}
              onEnd={onEnd}
              onSlide={(value) => onChange({ [key]: value })}
            />
          </div>
        );
      })}
    </div>
  );
}
