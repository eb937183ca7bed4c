import type { BlankMarks } from "@gradus/practice";
import type { UnreadableAt } from "./box-to-blame.ts";

/** What every answer widget gets: the text is the answer, in the grammar of its form, whatever the widget looks like. */
export type WidgetProps<Form> = {
  readonly form: Form;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSubmit: () => void;
  readonly disabled: boolean;
  /** The id of the element that explains what may be typed. */
  readonly describedBy: string;
  readonly marks?: BlankMarks | undefined;
  /** Where what stands here could not be read when it was handed in. */
  readonly unreadableAt?: UnreadableAt;
};

/** Enter hands in, as in every form; it never breaks a line in a one-line box. */
export function submitOnEnter(submit: () => void) {
  return (event: { key: string; preventDefault(): void; isComposing?: boolean }) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    submit();
  };
}
