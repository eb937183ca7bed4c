import type { AnswerForm, BlankMarks } from "@gradus/practice";
import { useId } from "react";
import { AnswerWidget } from "./answer.tsx";

/** Whether part of the question stands in the form itself, so that an answer says little without it. */
export function carriesQuestion(form: AnswerForm): boolean {
  switch (form.type) {
    case "number":
    case "vector":
    case "solution-set":
    case "equations":
      return false;
    case "matrix":
      return form.given !== undefined;
    default:
      return true;
  }
}

type AnsweredFormProps = {
  readonly form: AnswerForm;
  /** The answer that was given or is right. */
  readonly text: string;
  readonly marks?: BlankMarks | undefined;
};

/** A form that is answered already: its choices, lines, picture or claim, with the answer in place. Nothing for the others. */
export function AnsweredForm({ form, text, marks }: AnsweredFormProps) {
  const nothing = useId();
  if (!carriesQuestion(form)) return null;
  const still = { onText: () => undefined, onSubmit: () => undefined, disabled: true };
  return <AnswerWidget form={form} text={text} marks={marks} describedBy={nothing} {...still} />;
}
