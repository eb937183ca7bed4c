import { submitOnEnter } from "./widget.ts";

type TextBoxProps = {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSubmit: () => void;
  readonly disabled: boolean;
  readonly describedBy: string;
  readonly size?: number;
  readonly hideLabel?: boolean;
  readonly unreadable?: boolean | undefined;
};

/** A box for typed mathematics: nothing is corrected, capitalised or completed while typing. */
export function TextBox({
  label,
  text,
  onText,
  onSubmit,
  disabled,
  describedBy,
  size = 18,
  hideLabel = false,
  unreadable = false,
}: TextBoxProps) {
  return (
    <label className="answer-box">
      <span className={hideLabel ? "visually-hidden" : "answer-label"}>{label}</span>
      <input
        type="text"
        inputMode="text"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        size={size}
        value={text}
        disabled={disabled}
        aria-describedby={describedBy}
        aria-invalid={unreadable ? true : undefined}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={submitOnEnter(onSubmit)}
      />
    </label>
  );
}
