import { TextBox } from "./text-box.tsx";
import type { WidgetProps } from "./widget.ts";

export function NumberAnswer(props: WidgetProps<unknown>) {
  const { text, onText, onSubmit, disabled, describedBy, unreadableAt } = props;
  return <TextBox {...{ text, onText, onSubmit, disabled, describedBy, unreadableAt }} label="Your number" size={10} />;
}
