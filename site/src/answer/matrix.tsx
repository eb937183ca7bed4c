import { entryId, type MatrixForm } from "@gradus/practice";
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from "react";
import { Inline } from "../practice/prose.tsx";
import { boxToBlame } from "./box-to-blame.ts";
import { boxAfter } from "./matrix-keys.ts";
import { matrixLayout } from "./matrix-layout.ts";
import { paste } from "./matrix-paste.ts";
import { isGiven, type MatrixTexts, textOfBoxes, textsOf } from "./matrix-text.ts";
import { plainLabel } from "./plain-label.ts";
import { useOwnText } from "./use-own-text.ts";
import type { WidgetProps } from "./widget.ts";

/**
 * A matrix between its brackets: a box for each entry, which arrow keys move between. A whole matrix, or a block of it,
 * can be pasted into any box.
 */
export function MatrixAnswer(props: WidgetProps<MatrixForm>) {
  const { form, text, onText, onSubmit, disabled, describedBy, marks, unreadableAt } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const [texts, write] = useOwnText<MatrixTexts>(text, onText, {
    read: (value) => textsOf(form, value),
    write: (value) => textOfBoxes(form, value),
  });
  const [said, say] = useState("");
  const { rows, columns, rowLabels, columnLabels } = form;
  const layout = matrixLayout(form);
  const unreadable = boxToBlame(text, unreadableAt, ",", rows * columns);

  const boxAt = (row: number, column: number) =>
    group.current?.querySelector<HTMLInputElement>(`[data-entry="${entryId({ row: row + 1, column: column + 1 })}"]`);
  const focus = (box: HTMLInputElement | null | undefined) => {
    box?.focus();
    box?.select();
  };
  const type = (row: number, column: number, entry: string) => {
    say("");
    write(texts.map((old, i) => (i === row ? old.map((each, j) => (j === column ? entry : each)) : old)));
  };
  const press = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      const boxes = [...(group.current?.querySelectorAll("input") ?? [])];
      const here = boxes.indexOf(event.currentTarget);
      const empty = [...boxes.slice(here + 1), ...boxes.slice(0, here + 1)].find((box) => box.value.trim() === "");
      if (empty === undefined) onSubmit();
      else focus(empty);
      return;
    }
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const all = selectionStart === 0 && selectionEnd === value.length;
    const caret = {
      atStart: all || (selectionStart === 0 && selectionEnd === 0),
      atEnd: all || (selectionStart === value.length && selectionEnd === value.length),
    };
    const next = boxAfter(event, { row, column }, caret, { rows, columns });
    if (next === null) return;
    event.preventDefault();
    focus(boxAt(next.row, next.column));
  };
  const receive = (event: ClipboardEvent<HTMLInputElement>, row: number, column: number) => {
    const pasted = paste(form, texts, event.clipboardData?.getData("text/plain") ?? "", { row, column });
    if (pasted === null) return;
    event.preventDefault();
    say(pasted.said);
    if (pasted.is === "filled") write(pasted.texts);
  };
  const name = (row: number, column: number): string => {
    const [across, down] = [rowLabels?.[row] ?? "", columnLabels?.[column] ?? ""];
    const place = `row ${row + 1}, column ${column + 1}`;
    const words = [across, down].filter((label) => label !== "").map(plainLabel);
    return `${place}${words.length === 0 ? "" : ` (${words.join(", ")})`}${isGiven(form, row, column) ? ", given" : ""}`;
  };

  return (
    <fieldset className="answer-matrix" ref={group} disabled={disabled} aria-describedby={describedBy}>
      <legend className="visually-hidden">
        Your matrix: {rows} by {columns}. Arrow keys move between its entries.
      </legend>
      <div className="matrix-boxes" style={{ gridTemplateColumns: layout.columns }}>
        {columnLabels?.map((label, column) => (
          <span
            className="matrix-label"
            aria-hidden="true"
            key={`${column}:${label}`}
            style={{ gridArea: layout.columnLabel(column) }}
          >
            <Inline text={label} />
          </span>
        ))}
        {rowLabels?.map((label, row) => (
          <span
            className="matrix-label is-row"
            aria-hidden="true"
            key={`${row}:${label}`}
            style={{ gridArea: layout.rowLabel(row) }}
          >
            <Inline text={label} />
          </span>
        ))}
        {texts.flatMap((row, i) =>
          row.map((entry, j) => {
            const id = entryId({ row: i + 1, column: j + 1 });
            const given = isGiven(form, i, j);
            return (
              <input
                key={id}
                type="text"
                data-entry={id}
                className={given ? "matrix-box is-given" : "matrix-box"}
                style={{ gridArea: layout.entry(i, j) }}
                size={4}
                autoComplete="off"
                autoCapitalize="off"
                spellCheck={false}
                value={given ? entry.replace("-", "−") : entry}
                readOnly={given}
                aria-label={name(i, j)}
                aria-invalid={marks?.[id] === "wrong" || i * columns + j === unreadable ? true : undefined}
                data-mark={marks?.[id]}
                onInput={(event) => type(i, j, event.currentTarget.value)}
                onKeyDown={(event) => press(event, i, j)}
                onPaste={(event) => receive(event, i, j)}
              />
            );
          }),
        )}
        <span className="matrix-bracket is-left" style={{ gridArea: layout.brackets[0] }} />
        <span className="matrix-bracket is-right" style={{ gridArea: layout.brackets[1] }} />
        {layout.bar !== null && <span className="matrix-bar" style={{ gridArea: layout.bar }} />}
      </div>
      <p className="matrix-said" role="status">
        {said}
      </p>
    </fieldset>
  );
}
