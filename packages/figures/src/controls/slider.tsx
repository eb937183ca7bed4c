import type { KeyboardEvent, ReactElement } from "react";
import { decimalText } from "../notation/number-text.ts";
import { objectClass } from "../theme/object-colours.ts";
import type { NumberRange } from "./read-number.ts";

/** Props of {@link Slider}. */
export type SliderProps = NumberRange & {
  /** Unique on the page. */
  readonly id: string;
  /** What the number is: "Constant of line 1". */
  readonly label: string;
  readonly value: number;
  readonly onSlide: (value: number) => void;
  /** The number is on its way from `onStart` to `onEnd`; a key press is a whole way of its own. */
  readonly onStart?: () => void;
  readonly onEnd?: () => void;
  readonly object?: string;
  readonly disabled?: boolean;
};

/** A number on a rail, for the pointer and for the arrow keys. Zero, where it lies on the rail, has a tick to slide to. */
export function Slider(props: SliderProps): ReactElement {
  const { id, label, value, min, max, step, onSlide, onStart, onEnd, object, disabled = false } = props;
  const zero = min < 0 && max > 0 ? -min / (max - min) : null;
  // Home means the middle here: the ends of a rail are seldom what is looked for, and zero often is.
  const strike = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== "Home" || zero === null) return;
    event.preventDefault();
    onSlide(0);
  };
  return (
    <span className={`slider ${objectClass(object)}`.trim()}>
      {zero === null ? null : (
        <span
          className="slider-zero"
          aria-hidden="true"
          style={{ insetInlineStart: `calc(${zero} * (100% - 1rem) + 0.5rem)` }}
        />
      )}
      <input
        id={id}
        type="range"
        data-obj={object}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-label={label}
        aria-valuetext={decimalText(value)}
        disabled={disabled}
        onPointerDown={onStart}
        onPointerUp={onEnd}
        onPointerCancel={onEnd}
        onKeyDown={strike}
        onInput={(event) => onSlide(Number(event.currentTarget.value))}
      />
    </span>
  );
}
