import type { FormOf } from "@gradus/practice";
import { type KeyboardEvent, type PointerEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { Inline } from "../practice/prose.tsx";
import { plainLabel } from "./plain-label.ts";
import { readAs } from "./read-as.ts";
import type { WidgetProps } from "./widget.ts";

/**
 * Lines to be put in order. A line moves by its two buttons, by the arrow keys on its grip, or by dragging the grip; its
 * number stays the one it began with, as the typed order means it.
 */
export function OrderAnswer({ form, text, onText, disabled, describedBy }: WidgetProps<FormOf<"order">>) {
  const list = useRef<HTMLOListElement>(null);
  const refocus = useRef<string | null>(null);
  const hint = useId();
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, say] = useState("");
  const order = readAs(form, text, "order")?.order ?? form.lines.map((_, i) => i + 1);

  // At once when the lines have moved: an effect that came later could be one of before the move, and give the focus back too early.
  useLayoutEffect(() => {
    if (refocus.current === null) return;
    list.current?.querySelector<HTMLElement>(refocus.current)?.focus();
    refocus.current = null;
  }, [text]);

  const place = (line: number, position: number, keep: string | null) => {
    const to = Math.min(Math.max(position, 0), order.length - 1);
    if (order.indexOf(line) === to) return;
    const rest = order.filter((each) => each !== line);
    // The browser drops the focus of an element that changes its place.
    refocus.current = keep;
    say(`${plainLabel(form.lines[line - 1] ?? "")}: now in place ${to + 1} of ${order.length}.`);
    onText([...rest.slice(0, to), line, ...rest.slice(to)].join(","));
  };
  const press = (event: KeyboardEvent, line: number) => {
    if (disabled || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = order.indexOf(line);
    const moves: Readonly<Record<string, number>> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      Home: 0,
      End: order.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    place(line, to, `[data-grip="${line}"]`);
  };
  const take = (event: PointerEvent, line: number) => {
    if (disabled || event.button !== 0) return;
    event.preventDefault();
    // The list stays where it is while its lines move, so the list holds the pointer.
    list.current?.setPointerCapture(event.pointerId);
    list.current?.querySelector<HTMLElement>(`[data-grip="${line}"]`)?.focus();
    setDragged(line);
  };
  const drag = (event: PointerEvent) => {
    if (dragged === null) return;
    const others = [...(list.current?.querySelectorAll<HTMLElement>("[data-line]") ?? [])].filter(
      (item) => Number(item.dataset.line) !== dragged,
    );
    const above = others.filter((item) => {
      const { top, height } = item.getBoundingClientRect();
      return top + height / 2 < event.clientY;
    });
    place(dragged, above.length, `[data-grip="${dragged}"]`);
  };
  const drop = () => setDragged(null);

  return (
    <fieldset className="answer-order" aria-describedby={describedBy} disabled={disabled}>
      <legend className="visually-hidden">Put the lines in order</legend>
      <p className="visually-hidden" id={hint}>
        Up and down arrow keys move this line; Home and End take it to the top and the bottom.
      </p>
      <ol
        className="order-lines"
        ref={list}
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={drop}
        onLostPointerCapture={drop}
      >
        {order.map((line, position) => {
          const words = plainLabel(form.lines[line - 1] ?? "");
          const step = (by: -1 | 1) => place(line, position + by, `[data-step="${line}:${by}"]`);
          return (
            <li key={line} data-line={line} className={dragged === line ? "order-line is-dragged" : "order-line"}>
              <button
                type="button"
                className="order-grip"
                data-grip={line}
                aria-label={`${words}, place ${position + 1} of ${order.length}`}
                aria-describedby={hint}
                onKeyDown={(event) => press(event, line)}
                onPointerDown={(event) => take(event, line)}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path className="order-dots" d="M5.5 3.5h0M10.5 3.5h0M5.5 8h0M10.5 8h0M5.5 12.5h0M10.5 12.5h0" />
                </svg>
              </button>
              <span className="order-text">
                <Inline text={form.lines[line - 1] ?? ""} />
              </span>
              <StepButton words={words} up target={`${line}:-1`} off={position === 0} onStep={() => step(-1)} />
              <StepButton
                words={words}
                target={`${line}:1`}
                off={position === order.length - 1}
                onStep={() => step(1)}
              />
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </fieldset>
  );
}

type StepButtonProps = {
  readonly words: string;
  readonly up?: boolean;
  readonly target: string;
  readonly off: boolean;
  readonly onStep: () => void;
};

/** Moves a line by one place. At the end it stays focusable, so that the focus is not lost on the way. */
function StepButton({ words, up = false, target, off, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      className="order-step"
      data-step={target}
      aria-label={`Move ${up ? "up" : "down"}: ${words}`}
      aria-disabled={off}
      onClick={() => {
        if (!off) onStep();
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={up ? "M8 13V3M3.5 7.5 8 3l4.5 4.5" : "M8 3v10M3.5 8.5 8 13l4.5-4.5"} />
      </svg>
    </button>
  );
}
