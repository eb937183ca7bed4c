import { type FigureWork, MathSpan, NumberField, Slider } from "@gradus/figures";
import { objectNode, symbolNode } from "@gradus/math/explain";
import type { ReactElement } from "react";
import type { GoalId } from "./goals.ts";
import type { Numbers } from "./rows.ts";
import { state } from "./state.ts";

/** Props of {@link MixNumber}. */
export type MixNumberProps = {
  readonly figure: string;
  readonly name: "s" | "t";
  readonly value: number;
  readonly work: FigureWork<Numbers, GoalId>;
};

// What can't be read is answered below the whole row, so the row wraps.
const row = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  columnGap: "0.75rem",
  marginBlockEnd: "0.375rem",
} as const;

/** One of the two numbers that mix: its name, a box to type it in, and its rail. */
export function MixNumber({ figure, name, value, work }: MixNumberProps): ReactElement {
  const { min, max, step, label } = state.spec.values[name];
  const shared = { object: "parameter", value, min, max, step, disabled: work.locked };
  const move = (next: number): void => work.change({ [name]: next });
  return (
    <div style={row}>
      <span aria-hidden="true" style={{ inlineSize: "1rem" }}>
        <MathSpan node={objectNode(symbolNode(name), "parameter")} />
      </span>
      <NumberField {...shared} id={`${figure}-${name}`} label={label} onCommit={move} />
      <span style={{ flex: "1 1 8rem", minInlineSize: 0 }}>
        <Slider
          {...shared}
          {...work.motion}
          id={`${figure}-${name}-slider`}
          label={`${label}, on a rail`}
          onSlide={move}
        />
      </span>
    </div>
  );
}
