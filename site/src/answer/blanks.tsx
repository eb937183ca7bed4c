import { mathHtml } from "@gradus/figures/state";
import type { Blank, BlankLine, BlankMarks } from "@gradus/practice";
import { useLayoutEffect, useMemo, useRef } from "react";
import { useAlignedRelations } from "../practice/align-relations.ts";
import { namedBoxToBlame } from "./box-to-blame.ts";
import type { WidgetProps } from "./widget.ts";

type BlanksForm = { readonly lines: readonly BlankLine[]; readonly blanks: readonly Blank[] };

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

function valuesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(/[,\n]/)
      .map((part) => part.split("=").map((side) => side.trim()))
      .filter((pair): pair is [string, string] => pair.length === 2 && pair[1] !== ""),
  );
}

/** A worked example with boxes in its lines; each box knows its own name for a screen reader. */
export function BlanksAnswer(props: WidgetProps<BlanksForm>) {
  const { form, text, onText, onSubmit, disabled, marks, unreadableAt } = props;
  const list = useRef<HTMLOListElement>(null);
  const lines = useMemo(() => {
    const labels = new Map(form.blanks.map((blank) => [blank.id, blank.label]));
    const blank = (id: string) =>
      `<input class="blank" data-blank-id="${escaped(id)}" size="3" autocomplete="off" spellcheck="false" aria-label="${escaped(labels.get(id) ?? id)}">`;
    return form.lines.map((line) => ({ html: mathHtml(line.node, { blank }), reason: line.reason }));
  }, [form]);
  const boxes = () => [...(list.current?.querySelectorAll<HTMLInputElement>("[data-blank-id]") ?? [])];

  // At once: after the next paint a box could be filled already that this text does not know of, and would be emptied.
  useLayoutEffect(() => {
    const values = valuesOf(text);
    const unreadable = namedBoxToBlame(text, unreadableAt);
    for (const box of boxes()) {
      const value = values[box.dataset.blankId ?? ""] ?? "";
      if (box.value.trim() !== value) box.value = value;
      box.disabled = disabled;
      setMark(box, marks, unreadable);
    }
  });

  useAlignedRelations(list, ".worked-math", [lines]);

  const write = () =>
    onText(
      boxes()
        .filter((box) => box.value.trim() !== "")
        .map((box) => `${box.dataset.blankId}=${box.value.trim()}`)
        .join(", "),
    );
  const enter = (event: { key: string; preventDefault(): void }) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const empty = boxes().find((box) => box.value.trim() === "");
    if (empty) empty.focus();
    else onSubmit();
  };
  return (
    <ol className="worked-lines" ref={list} onInput={write} onKeyDown={enter}>
      {lines.map((line, index) => (
        <li key={`${index}:${line.html}`}>
          {/* Our own notation, typeset by our own kit. */}
          <span className="worked-math math" dangerouslySetInnerHTML={{ __html: line.html }} />
          <span className="worked-reason">{line.reason}</span>
        </li>
      ))}
    </ol>
  );
}

function setMark(box: HTMLInputElement, marks: BlankMarks | undefined, unreadable: string | null): void {
  const mark = marks?.[box.dataset.blankId ?? ""];
  box.dataset.mark = mark ?? "";
  if (mark === "wrong" || box.dataset.blankId === unreadable) box.setAttribute("aria-invalid", "true");
  else box.removeAttribute("aria-invalid");
}
