import { TextBox } from "./text-box.tsx";
import type { WidgetProps } from "./widget.ts";

export function NumberAnswer(props: WidgetProps<unknown>) {
  const { text, onText, onSubmit, disabled, describedBy, unreadable } = props;
  return <TextBox {...{ text, onText, onSubmit, disabled, describedBy, unreadable }} label="Your number" size={10} />;
}
