import { type FormOf, formatAnswer, parseAnswer } from "@gradus/practice";
import { type ClipboardEvent, useRef } from "react";
import { boxToBlame } from "./box-to-blame.ts";
import { useOwnText } from "./use-own-text.ts";
import { submitOnEnter, type WidgetProps } from "./widget.ts";

type Lines = readonly string[];

/** One box for each equation. Several equations pasted at once are dealt out over the boxes. */
export function EquationsAnswer(props: WidgetProps<FormOf<"equations">>) {
  const { form, text, onText, onSubmit, disabled, describedBy, unreadableAt } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const fill = (lines: Lines): Lines => Array.from({ length: form.count }, (_, i) => lines[i]?.trim() ?? "");
  const [lines, write] = useOwnText<Lines>(text, onText, {
    read: (value) => fill(value.split(/[;\n]/)),
    write: (value) => (value.every((line) => line.trim() === "") ? "" : value.join("; ")),
  });
  const unreadable = boxToBlame(text, unreadableAt, ";", form.count);
  const enter = () => {
    const empty = [...(group.current?.querySelectorAll("input") ?? [])].find((box) => box.value.trim() === "");
    if (empty) empty.focus();
    else onSubmit();
  };
  const receive = (event: ClipboardEvent<HTMLInputElement>, index: number) => {
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    const whole = parseAnswer(form, pasted);
    const parts = /[\\&]/.test(pasted) && whole.ok ? formatAnswer(form, whole.answer) : pasted.trim();
    const several = parts.split(/[;\n]+/).filter((part) => part.trim() !== "");
    if (several.length < 2) return;
    event.preventDefault();
    write(fill([...lines.slice(0, several.length === form.count ? 0 : index), ...several]));
  };
  return (
    <fieldset className="answer-equations" ref={group} aria-describedby={describedBy} disabled={disabled}>
      <legend className="visually-hidden">{form.count === 1 ? "Your equation" : "Your equations"}</legend>
      {lines.map((line, i) => (
        <label key={i} className="answer-box">
          <span className="answer-label">{form.count === 1 ? "Your equation" : `Equation ${i + 1}`}</span>
          <input
            type="text"
            size={22}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={line}
            aria-invalid={i === unreadable ? true : undefined}
            onInput={(event) => write(lines.map((old, j) => (j === i ? event.currentTarget.value : old)))}
            onKeyDown={submitOnEnter(enter)}
            onPaste={(event) => receive(event, i)}
          />
        </label>
      ))}
    </fieldset>
  );
}
