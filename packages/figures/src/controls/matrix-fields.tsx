import type { ReactElement } from "react";
import { LegendButton, type SwatchShape } from "./legend.tsx";
import { NumberField } from "./number-field.tsx";
import type { NumberRange } from "./read-number.ts";

/** One entry of {@link MatrixFields}. */
export type MatrixCell<Key extends string> = NumberRange & {
  readonly key: Key;
  /** What the number is: "Row 1, coefficient of x". */
  readonly label: string;
  readonly value: number;
};

/** One row of {@link MatrixFields}: its object's name, as in the legend, and its entries. */
export type MatrixFieldsRow<Key extends string> = {
  readonly object: string;
  readonly name: string;
  readonly shape?: SwatchShape;
  readonly cells: readonly MatrixCell<Key>[];
};

/** Props of {@link MatrixFields}. */
export type MatrixFieldsProps<Key extends string> = {
  /** The figure's id; an entry's box is called `id-key`. */
  readonly figure: string;
  /** What the matrix is: "Augmented matrix". */
  readonly label: string;
  readonly rows: readonly MatrixFieldsRow<Key>[];
  /** A bar stands before this column, counted from 0. */
  readonly bar?: number;
  readonly disabled?: boolean;
  readonly onCommit: (key: Key, value: number) => void;
};

/** A matrix to type in: a box for each entry between brackets, each row in the colour and with the name of its object. */
export function MatrixFields<Key extends string>(props: MatrixFieldsProps<Key>): ReactElement {
  const { figure, label, rows, bar, disabled = false, onCommit } = props;
  return (
    <fieldset className="matrix-fields" aria-label={label}>
      {rows.map(({ object, name, shape = "solid", cells }, index) => (
        <div className="matrix-fields-row" key={name}>
          <LegendButton object={object} shape={shape}>
            {name}
          </LegendButton>
          <span
            className={`matrix-fields-cells${index === 0 ? " is-first" : ""}${index === rows.length - 1 ? " is-last" : ""}`}
          >
            {cells.map(({ key, label: what, value, min, max, step }, column) => (
              <span className={column === bar ? "matrix-field is-behind-bar" : "matrix-field"} key={key}>
                <NumberField
                  id={`${figure}-${key}`}
                  label={what}
                  object={object}
                  value={value}
                  min={min}
                  max={max}
                  step={step}
                  disabled={disabled}
                  onCommit={(next) => onCommit(key, next)}
                />
              </span>
            ))}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
