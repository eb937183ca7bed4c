import type { AnswerForm } from "@gradus/practice";
import { BlanksAnswer } from "./blanks.tsx";
import { ChoiceAnswer } from "./choice.tsx";
import { LineAnswer } from "./line.tsx";
import { NumberAnswer } from "./number.tsx";
import { PointAnswer } from "./point.tsx";
import { SolutionSetAnswer } from "./solution-set.tsx";
import { TextBox } from "./text-box.tsx";
import { VectorAnswer } from "./vector.tsx";
import type { WidgetProps } from "./widget.ts";

/** The widget for an answer form. */
export function AnswerWidget({ form, ...rest }: WidgetProps<AnswerForm>) {
  switch (form.type) {
    case "number":
      return <NumberAnswer form={form} {...rest} />;
    case "choice":
      return <ChoiceAnswer form={form} {...rest} />;
    case "solution-set":
      return <SolutionSetAnswer form={form} {...rest} />;
    case "vector":
      return <VectorAnswer form={form} {...rest} />;
    case "point":
      return <PointAnswer form={form} {...rest} />;
    case "line":
      return <LineAnswer form={form} {...rest} />;
    case "blanks":
      return <BlanksAnswer form={form} {...rest} />;
    default: {
      const { text, onText, onSubmit, disabled, describedBy } = rest;
      return <TextBox {...{ text, onText, onSubmit, disabled, describedBy }} label="Your answer" size={24} />;
    }
  }
}
