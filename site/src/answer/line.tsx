import { AnswerLine } from "@gradus/figures";
import { type AnswerForm, formatAnswer } from "@gradus/practice";
import { useId } from "react";
import { readAs } from "./read-as.ts";
import { TextBox } from "./text-box.tsx";
import type { WidgetProps } from "./widget.ts";

type LineForm = Extract<AnswerForm, { readonly type: "line" }>;

/** A line placed on the picture by two points; the same line can be typed as an equation. */
export function LineAnswer(props: WidgetProps<LineForm>) {
  const { form, text, onText, onSubmit, disabled, describedBy, unreadableAt } = props;
  const answer = readAs(form, text, "line");
  return (
    <div className="answer-picture">
      <AnswerLine
        id={useId()}
        picture={form.picture}
        snap={form.snap}
        value={answer?.equation ?? null}
        onChange={(equation) => onText(formatAnswer(form, { type: "line", equation }))}
        disabled={disabled}
      />
      <TextBox
        {...{ text, onText, onSubmit, disabled, describedBy, unreadableAt }}
        label="or type its equation"
        size={18}
      />
    </div>
  );
}
