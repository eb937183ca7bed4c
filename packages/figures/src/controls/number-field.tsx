import { type FocusEvent, type KeyboardEvent, type ReactElement, useState } from "react";
import { COARSE } from "../marks/snap.ts";
import { decimalText } from "../notation/number-text.ts";
import { objectClass } from "../theme/object-colours.ts";
import { type NumberRange, readNumber } from "./read-number.ts";

/** Props of {@link NumberField}. */
export type NumberFieldProps = NumberRange & {
  /** Unique on the page. */
  readonly id: string;
  /** What the number is: "Line 1, coefficient of x". */
  readonly label: string;
  /** Null shows an empty box. */
  readonly value: number | null;
  readonly onCommit: (value: number) => void;
  /** The object the number belongs to: the box takes its colour when it is reached. */
  readonly object?: string;
  readonly disabled?: boolean;
};

/**
 * A number that can be typed: "−2" and "1/2" too. Enter or leaving the box takes it over, the up and down arrows step it
 * (with Shift by five), Escape brings the old one back. What can't be read is answered with what can be typed, and the
 * old number stays.
 */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { id, label, value, onCommit, object, disabled = false, min, max, step } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [said, setSaid] = useState<{ readonly message: string; readonly of: number | null } | null>(null);
  // A number that has since been changed elsewhere, by a handle or a dot, has nothing wrong with it any more.
  const problem = said !== null && said.of === value ? said.message : null;

  const forget = (): void => {
    setDraft(null);
    setSaid(null);
  };
  const commit = () => {
    if (draft === null || (draft === "" && value === null)) return forget();
    const reading = readNumber(draft, { min, max, step });
    if (!reading.ok) return setSaid({ message: reading.message, of: value });
    forget();
    if (reading.value !== value) onCommit(reading.value);
  };
  const leave = () => {
    if (draft === null || readNumber(draft, { min, max, step }).ok) return commit();
    commit();
    setDraft(null);
  };
  const strike = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") {
      // What is typed next replaces the number, also when it could not be read.
      const box = event.currentTarget;
      // Selecting takes the focus, so not from whoever has gone on meanwhile.
      requestAnimationFrame(() => box.ownerDocument.activeElement === box && box.select());
      return commit();
    }
    if (event.key === "Escape") return forget();
    const direction = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    const next = (value ?? 0) + direction * step * (event.shiftKey ? COARSE : 1);
    forget();
    onCommit(Math.min(max, Math.max(min, Number(next.toFixed(9)))));
  };

  const shown = value === null ? "" : decimalText(value);
  return (
    <>
      <input
        id={id}
        className={`number-field ${objectClass(object)}`}
        data-obj={object}
        type="text"
        role="spinbutton"
        inputMode="text"
        enterKeyHint="done"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        size={3}
        aria-label={label}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={value ?? undefined}
        aria-valuetext={value === null ? "empty" : shown}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        disabled={disabled}
        value={draft ?? shown}
        onFocus={(event: FocusEvent<HTMLInputElement>) => event.currentTarget.select()}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={strike}
      />
      {problem === null ? null : (
        <span className="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
