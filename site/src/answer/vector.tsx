import { useRef } from "react";
import { Formula } from "../practice/prose.tsx";
import { boxToBlame } from "./box-to-blame.ts";
import { submitOnEnter, type WidgetProps } from "./widget.ts";

type VectorForm = { readonly names: readonly string[] };

/** The entries between the brackets; a text that isn't a tuple stands in the first box as it was typed. */
function entriesOf(text: string, count: number): string[] {
  const inner = text.trim().replace(/^\((.*)\)$/s, "$1");
  const parts = inner === "" ? [] : inner.split(",").map((part) => part.trim());
  return Array.from({ length: count }, (_, index) => parts[index] ?? "");
}

/** One labelled box for each entry. Pasting a whole tuple into a box fills them all. */
export function VectorAnswer(props: WidgetProps<VectorForm>) {
  const { form, text, onText, onSubmit, disabled, describedBy, unreadableAt } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const entries = entriesOf(text, form.names.length);
  const unreadable = boxToBlame(text, unreadableAt, ",", entries.length);
  const write = (index: number, entry: string) => {
    if (entry.includes(",")) return onText(entry);
    const next = entries.map((old, position) => (position === index ? entry : old));
    onText(next.every((part) => part.trim() === "") ? "" : `(${next.join(", ")})`);
  };
  const enter = () => {
    const boxes = [...(group.current?.querySelectorAll("input") ?? [])];
    const empty = boxes.find((box) => box.value.trim() === "");
    if (empty) empty.focus();
    else onSubmit();
  };
  return (
    <fieldset className="answer-vector" ref={group} aria-describedby={describedBy}>
      <legend className="visually-hidden">Your answer</legend>
      {form.names.map((name, index) => (
        <label key={name} className="answer-box">
          <span className="answer-label">
            <Formula latex={`${name} =`} />
          </span>
          <input
            type="text"
            size={6}
            autoComplete="off"
            spellCheck={false}
            value={entries[index]}
            disabled={disabled}
            aria-label={name}
            aria-invalid={index === unreadable ? true : undefined}
            onInput={(event) => write(index, event.currentTarget.value)}
            onKeyDown={submitOnEnter(enter)}
          />
        </label>
      ))}
    </fieldset>
  );
}
