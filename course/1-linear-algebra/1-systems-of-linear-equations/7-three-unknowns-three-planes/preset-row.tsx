import type { ReactElement } from "react";
import { type Coefficients, changedKeys } from "./coefficients.ts";
import { presets } from "./presets.ts";

/** Props of {@link PresetRow}. */
export type PresetRowProps = {
  readonly values: Coefficients;
  readonly disabled: boolean;
  readonly onChoose: (values: Coefficients) => void;
};

/** The named arrangements, to begin from. */
export function PresetRow({ values, disabled, onChoose }: PresetRowProps): ReactElement {
  return (
    <fieldset className="space-presets" aria-label="What they share">
      <span className="space-presets-name" aria-hidden="true">
        What they share
      </span>
      {presets.map((preset) => (
        <button
          key={preset.id}
          type="button"
          className="figure-control"
          data-preset={preset.id}
          aria-pressed={changedKeys(values, preset.values).length === 0}
          disabled={disabled}
          onClick={() => onChoose(preset.values)}
        >
          {preset.name}
        </button>
      ))}
    </fieldset>
  );
}
