import { AnswerPoint } from "@gradus/figures";
import { type AnswerForm, formatAnswer } from "@gradus/practice";
import { useId } from "react";
import { readAs } from "./read-as.ts";
import { TextBox } from "./text-box.tsx";
import type { WidgetProps } from "./widget.ts";

type PointForm = Extract<AnswerForm, { readonly type: "point" }>;

/** A point placed on the picture; the same point can be typed. */
export function PointAnswer(props: WidgetProps<PointForm>) {
  const { form, text, onText, onSubmit, disabled, describedBy, unreadableAt } = props;
  const answer = readAs(form, text, "point");
  return (
    <div className="answer-picture">
      <AnswerPoint
        id={useId()}
        picture={form.picture}
        snap={form.snap}
        value={answer?.at ?? null}
        onChange={(at) => onText(formatAnswer(form, { type: "point", at }))}
        disabled={disabled}
      />
      <TextBox
        {...{ text, onText, onSubmit, disabled, describedBy, unreadableAt }}
        label="or type the point"
        size={12}
      />
    </div>
  );
}
