import { type CSSProperties, type KeyboardEvent, type MouseEvent, useRef } from "react";
import { hangOf } from "./hang.ts";

/** What opened the editor: a press at a place, or the keyboard with what was typed. */
export type Opening = { readonly at: { readonly x: number; readonly y: number } } | { readonly typed: string };

type StaticCodeProps = {
  readonly code: string;
  /** The same code as highlighted HTML; null while there is none. */
  readonly html: string | null;
  readonly label: string;
  readonly markedLine: number | null;
  /** The editor will probably be wanted soon. */
  readonly onNear: () => void;
  readonly onOpen: (opening: Opening) => void;
};

/** Code before its editor is wanted: text to read, under a button that covers it and opens the editor. */
export function StaticCode({ code, html, label, markedLine, onNear, onOpen }: StaticCodeProps) {
  const painted = html?.split("\n");
  // From the first key on, every key belongs into the editor that is on its way.
  const isTyping = useRef(false);
  const press = (event: MouseEvent) => {
    isTyping.current = true;
    const isPointer = event.detail > 0;
    onOpen(isPointer ? { at: { x: event.clientX, y: event.clientY } } : { typed: "" });
  };
  const type = (event: KeyboardEvent) => {
    const character = event.key === "Enter" ? "\n" : event.key;
    const opens = character !== " " && character !== "\n";
    const isCharacter = character.length === 1 && (opens || isTyping.current);
    if (!isCharacter || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    isTyping.current = true;
    onOpen({ typed: character });
  };
  const release = (event: KeyboardEvent) => {
    if (event.key === " " && isTyping.current) event.preventDefault();
  };
  return (
    <div className="cell-static">
      <pre>
        <code>
          {code.split("\n").map((line, i) => {
            const shown = {
              className: i + 1 === markedLine ? "code-line is-marked" : "code-line",
              style: hanging(line),
            };
            const htmlLine = painted?.[i];
            return htmlLine === undefined ? (
              <span key={`${i}:${line}`} {...shown}>{`${line}\n`}</span>
            ) : (
              <span key={`${i}:${line}`} {...shown} dangerouslySetInnerHTML={{ __html: `${htmlLine}\n` }} />
            );
          })}
        </code>
      </pre>
      <button
        type="button"
        aria-label={label}
        onClick={press}
        onKeyDown={type}
        onKeyUp={release}
        onFocus={onNear}
        onPointerEnter={onNear}
      />
    </div>
  );
}

function hanging(line: string): CSSProperties & { readonly "--hang": string } {
  return { "--hang": String(hangOf(line)) };
}
