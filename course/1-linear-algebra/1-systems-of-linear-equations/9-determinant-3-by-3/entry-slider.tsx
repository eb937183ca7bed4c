import { MathSpan, type Motion, Slider } from "@gradus/figures";
import { numberNode } from "@gradus/math/explain";
import { type CSSProperties, type ReactElement, useState } from "react";
import { type EntryKey, entryKeys, type Numbers, rowObjects, slopeAt } from "./entries.ts";
import { state } from "./state.ts";

/** Props of {@link EntrySlider}. */
export type EntrySliderProps = {
  readonly figure: string;
  readonly values: Numbers;
  readonly locked: boolean;
  readonly motion: Motion;
  readonly onChange: (patch: Partial<Numbers>) => void;
};

const keys: readonly EntryKey[] = entryKeys.flat();

const select: CSSProperties = {
  minBlockSize: "2.75rem",
  paddingInline: "0.5rem",
  border: "1px solid var(--edge, var(--soft))",
  borderRadius: 7,
  background: "var(--page)",
  color: "var(--ink)",
  font: "inherit",
};

const shown = (value: number): string => (value < 0 ? `−${-value}` : `${value}`);

/** One entry on a rail, any of the nine, and by how much each step of it changes the determinant. */
export function EntrySlider({ figure, values, locked, motion, onChange }: EntrySliderProps): ReactElement {
  const [chosen, setChosen] = useState<EntryKey>("a33");
  const row = Number(chosen.charAt(1)) - 1;
  const { min, max, step, label } = state.spec.values[chosen];
  const slope = slopeAt(values, chosen);
  return (
    <div>
      <label
        className="matrix-panel-head"
        style={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0.25rem 0.625rem" }}
      >
        Slide the entry in
        <select
          id={`${figure}-entry`}
          style={select}
          value={chosen}
          disabled={locked}
          onChange={(event) => setChosen(keys.find((key) => key === event.currentTarget.value) ?? chosen)}
        >
          {keys.map((key) => (
            <option key={key} value={key}>
              {state.spec.values[key].label.toLowerCase()}
            </option>
          ))}
        </select>
      </label>
      <div className="matrix-panel-slider">
        <span aria-hidden="true">
          <MathSpan node={numberNode(values[chosen])} />
        </span>
        <Slider
          id={`${figure}-slider`}
          label={label}
          object={rowObjects[row] ?? "line-1"}
          value={values[chosen]}
          min={min}
          max={max}
          step={step}
          disabled={locked}
          onSlide={(value) => onChange({ [chosen]: value })}
          {...motion}
        />
      </div>
      <p className="matrix-panel-head" data-slope={slope}>
        {slope === 0
          ? "As the other entries stand, this one does not change the determinant."
          : `One step up changes the determinant by ${shown(slope)}.`}
      </p>
    </div>
  );
}
