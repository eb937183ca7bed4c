import type { UnreadableAt } from "./box-to-blame.ts";
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
  readonly unreadableAt?: UnreadableAt;
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
  unreadableAt,
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
        aria-invalid={unreadableAt === undefined ? undefined : true}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={submitOnEnter(onSubmit)}
      />
    </label>
  );
}
