import { PicturePlane } from "@gradus/figures";
import type { Choice } from "@gradus/practice";
import { useId, useRef } from "react";
import { Inline } from "../practice/prose.tsx";
import type { WidgetProps } from "./widget.ts";

type ChoiceForm = { readonly many: boolean; readonly choices: readonly Choice[] };

/** Characters of a choice that needs no line of its own. */
const SHORT = 28;

/** Choices as radio buttons or check boxes, in words or as small pictures. */
export function ChoiceAnswer({ form, text, onText, disabled, describedBy }: WidgetProps<ChoiceForm>) {
  const name = useId();
  const boxes = useRef<HTMLFieldSetElement>(null);
  const chosen = new Set(
    text
      .split(",")
      .map((id) => id.trim())
      .filter(Boolean),
  );
  const pictures = form.choices.some((choice) => choice.picture);
  // Many short ones stand beside each other, so that they are in sight together with what is asked.
  const isCompact = form.choices.length > 4 && form.choices.every(({ text }) => text.length <= SHORT);
  // The boxes themselves know what is chosen, also when two are pressed before the page has followed the first.
  const choose = () => {
    const ticked = boxes.current?.querySelectorAll<HTMLInputElement>("input:checked") ?? [];
    onText(Array.from(ticked, ({ value }) => value).join(","));
  };
  return (
    <fieldset
      ref={boxes}
      className={`answer-choices${pictures ? " with-pictures" : isCompact ? " is-compact" : ""}`}
      aria-describedby={describedBy}
      disabled={disabled}
    >
      <legend className="visually-hidden">{form.many ? "Choose all that fit" : "Choose one"}</legend>
      {form.choices.map((choice) => (
        <label key={choice.id} className={chosen.has(choice.id) ? "choice chosen" : "choice"}>
          <input
            type={form.many ? "checkbox" : "radio"}
            name={name}
            value={choice.id}
            checked={chosen.has(choice.id)}
            onChange={choose}
          />
          <span className="choice-letter">{choice.id}</span>
          <span className="choice-text">
            <Inline text={choice.text} />
          </span>
          {choice.picture && <PicturePlane picture={choice.picture} size="small" />}
        </label>
      ))}
    </fieldset>
  );
}
