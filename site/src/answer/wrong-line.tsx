import { MathSpan } from "@gradus/figures";
import type { FormOf } from "@gradus/practice";
import { type ReactNode, useId } from "react";
import { Inline } from "../practice/prose.tsx";
import { readAs } from "./read-as.ts";
import { submitOnEnter, type WidgetProps } from "./widget.ts";

/** A solution to be examined: the first wrong line is chosen, or that there is none. */
export function WrongLineAnswer(props: WidgetProps<FormOf<"wrong-line">>) {
  const { form, text, onText, onSubmit, disabled, describedBy } = props;
  const name = useId();
  const chosen = text.trim() === "" ? undefined : readAs(form, text, "wrong-line")?.line;
  const choice = { name, onText, onSubmit };
  return (
    <fieldset className="answer-wrong-line" aria-describedby={describedBy} disabled={disabled}>
      <legend className="visually-hidden">Choose the first line that is wrong</legend>
      {form.lines.map((line, i) => (
        <ExaminedLine key={i} {...choice} value={`${i + 1}`} checked={chosen === i + 1}>
          <span className="examined-number">
            <span className="visually-hidden">Line </span>
            {i + 1}
          </span>
          <span className="examined-says">
            {"node" in line ? <MathSpan node={line.node} /> : <Inline text={line.text} />}
          </span>
          <span className="examined-reason">
            <Inline text={line.reason} />
          </span>
        </ExaminedLine>
      ))}
      <ExaminedLine {...choice} value="none" checked={chosen === null}>
        <span className="examined-number" aria-hidden="true">
          –
        </span>
        <span className="examined-says examined-none">None is wrong</span>
      </ExaminedLine>
    </fieldset>
  );
}

type ExaminedLineProps = {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly onText: (text: string) => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
};

function ExaminedLine({ name, value, checked, onText, onSubmit, children }: ExaminedLineProps) {
  return (
    <label className={checked ? "examined-line is-chosen" : "examined-line"}>
      <input
        type="radio"
        name={name}
        value={value}
        checked={checked}
        onChange={() => onText(value)}
        onKeyDown={submitOnEnter(onSubmit)}
      />
      {children}
    </label>
  );
}
