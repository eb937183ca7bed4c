import type { Output } from "@gradus/sandbox";
import { useEffect, useRef, useState } from "react";
import type { CellEditor } from "../cell/editor.ts";
import { Outputs } from "../cell/outputs.tsx";
import { StaticCode } from "../cell/static-code.tsx";

type LabCellProps = {
  readonly id: string;
  readonly number: number;
  readonly code: string;
  readonly html: string;
  readonly starter: string;
  readonly outputs: readonly Output[] | null;
  readonly running: boolean;
  readonly errorLine: number | null;
  readonly onCode: (code: string) => void;
  readonly onRun: () => void;
  readonly onStop: () => void;
};

/** One code cell of a lab: an editor that opens when it is wanted, a run button, its output below. */
export function LabCell(props: LabCellProps) {
  const { id, number, code, html, starter, outputs, running, errorLine } = props;
  const [editing, setEditing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<CellEditor | null>(null);
  const latest = useRef(props);
  latest.current = props;

  const edit = async (options: { focus: boolean }) => {
    if (editor.current || !place.current) return;
    const { createEditor } = await import("../cell/editor.ts");
    if (editor.current || !place.current) return;
    setEditing(true);
    editor.current = createEditor({
      parent: place.current,
      text: latest.current.code,
      label: `Code, cell ${number}`,
      onChange: (next) => latest.current.onCode(next),
      onRun: () => latest.current.onRun(),
    });
    if (options.focus) editor.current.focus();
  };

  useEffect(() => editor.current?.setText(code), [code]);
  useEffect(() => editor.current?.markLine(errorLine), [errorLine]);
  useEffect(() => () => editor.current?.destroy(), []);

  return (
    <section className="cell" aria-label={`Cell ${number}, ${id}`}>
      <div className="cell-body" ref={place}>
        {!editing && (
          <StaticCode label={`Edit cell ${number}`} onEdit={() => edit({ focus: true })}>
            {code === starter ? <code dangerouslySetInnerHTML={{ __html: html }} /> : <code>{code}</code>}
          </StaticCode>
        )}
      </div>
      <div className="cell-tools">
        <button type="button" className="button" onClick={running ? props.onStop : props.onRun}>
          {running ? "Stop" : "Run"}
        </button>
        <span className="cell-hint">{running ? "Running…" : "Ctrl + Enter, or ⌘ + Enter"}</span>
      </div>
      <div className="cell-output" aria-live="polite">
        {outputs?.length === 0 && <p className="cell-stale-note">Ran without showing anything.</p>}
        {outputs && <Outputs outputs={outputs} />}
      </div>
    </section>
  );
}
