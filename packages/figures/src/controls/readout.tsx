import type { Rational } from "@gradus/math/exact";
import type { ReactElement } from "react";
import { decimalText } from "../notation/number-text.ts";
import { objectClass } from "../theme/object-colours.ts";
import { MathSpan } from "./math-span.tsx";

/** Props of {@link Readout}. */
export type ReadoutProps = {
  /** What the number is, in a word or two. */
  readonly label: string;
  /** An exact value is set as a fraction; a plain number with at most `digits` decimals. */
  readonly value: Rational | number;
  /** Most decimals of a plain number; 2 by default. */
  readonly digits?: number;
  /** Room kept for the number, in digits, so that nothing beside it moves while it changes; 6 by default. */
  readonly room?: number;
  readonly object?: string;
};

/** A number that follows the figure: fixed width, tabular figures, true minus sign, a fraction when it is exact. */
export function Readout({ label, value, digits = 2, room = 6, object }: ReadoutProps): ReactElement {
  return (
    <span className={`readout ${objectClass(object)}`.trim()} data-obj={object}>
      <span className="readout-label">{label}</span>{" "}
      <output className="readout-value" style={{ minWidth: `${room}ch` }}>
        {typeof value === "number" ? decimalText(value, digits) : <MathSpan node={{ type: "number", value }} />}
      </output>
    </span>
  );
}
