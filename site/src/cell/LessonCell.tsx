import type { Output } from "@gradus/sandbox";
import { useEffect, useRef, useState } from "react";
import type { AnyLessonState } from "../lesson/any-lesson-state.ts";
import type { CellEditor } from "./editor.ts";
import { typeScriptKernel } from "./kernel.ts";
import { Outputs } from "./outputs.tsx";
import { StaticCode } from "./static-code.tsx";

/** A piece of the cell's input; a piece that belongs to an object wears its colour and lights up with it. */
export type InputPart = { readonly text: string; readonly object?: string };

type LessonCellProps = {
  readonly id: string;
  readonly folder: string;
  /** What comes before and after the figure's own lines. */
  readonly head: string;
  readonly headHtml: string;
  readonly body: string;
  readonly bodyHtml: string;
  readonly input: readonly InputPart[];
  /** The name of the input among the state's derived values. */
  readonly bind: string;
  readonly outputs: readonly Output[];
};

const states = import.meta.glob<{ readonly state: AnyLessonState }>("@lessons/**/state.ts");

/** A cell of a lesson: its first lines are the figure's numbers, the rest is the learner's to change. */
export function LessonCell(props: LessonCellProps) {
  const [input, setInput] = useState(props.input);
  const [outputs, setOutputs] = useState(props.outputs);
  const [running, setRunning] = useState(false);
  const [stale, setStale] = useState(false);
  const [editing, setEditing] = useState(false);
  const body = useRef(props.body);
  const whole = useRef<HTMLElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<CellEditor | null>(null);
  const latest = useRef(input);

  useEffect(() => {
    let stop: (() => void) | undefined;
    const load = Object.entries(states).find(([path]) => path.endsWith(`/${props.folder}/state.ts`))?.[1];
    load?.().then(({ state }) => {
      const follow = () => {
        const parts = state.derived(props.bind) as readonly InputPart[];
        const changed = text(parts) !== text(latest.current);
        latest.current = parts;
        setInput(parts);
        if (changed) setStale(true);
      };
      follow();
      stop = state.subscribe(follow);
    });
    return () => stop?.();
  }, []);

  const run = async () => {
    setRunning(true);
    const kernel = await typeScriptKernel();
    const source = `${props.head}${text(latest.current)}\n${editor.current?.text() ?? body.current}`;
    const result = await kernel.run([{ id: props.id, kind: "code", source, firstLine: 1 }], props.id);
    setOutputs(result.outputs);
    const line = result.error?.line;
    const before = `${props.head}${text(latest.current)}`.split("\n").length;
    editor.current?.markLine(line === undefined ? null : line - before);
    setStale(false);
    setRunning(false);
  };
  const runLatest = useRef(run);
  runLatest.current = run;

  useEffect(() => {
    const runByKey = (event: KeyboardEvent) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !editor.current) runLatest.current();
    };
    whole.current?.addEventListener("keydown", runByKey);
    return () => whole.current?.removeEventListener("keydown", runByKey);
  }, []);

  const edit = async () => {
    if (editor.current || !place.current) return;
    const { createEditor } = await import("./editor.ts");
    if (editor.current || !place.current) return;
    setEditing(true);
    editor.current = createEditor({
      parent: place.current,
      text: body.current,
      label: "Code of this cell",
      onChange: (next) => {
        body.current = next;
        setStale(true);
      },
      onRun: () => runLatest.current(),
    });
    editor.current.focus();
  };

  return (
    <section className="cell" aria-label="A cell of code" ref={whole}>
      <pre className="cell-fixed">
        <code>
          <span dangerouslySetInnerHTML={{ __html: props.headHtml }} />
          <span className="cell-input-lines" data-live-code={props.bind}>
            {input.map((part, index) =>
              part.object ? (
                <span key={`${index}:${part.object}`} className={`object object-${part.object}`} data-obj={part.object}>
                  {part.text}
                </span>
              ) : (
                part.text
              ),
            )}
          </span>
        </code>
      </pre>
      <div className="cell-body" ref={place}>
        {!editing && (
          <StaticCode label="Edit the code of this cell" onEdit={edit}>
            <code dangerouslySetInnerHTML={{ __html: props.bodyHtml }} />
          </StaticCode>
        )}
      </div>
      <div className="cell-tools">
        <button type="button" className="button" onClick={run} aria-disabled={running}>
          {running ? "Running…" : "Run"}
        </button>
        <span className="cell-hint">Ctrl + Enter, or ⌘ + Enter</span>
      </div>
      <div className={stale ? "cell-output stale" : "cell-output"} aria-live="polite">
        <Outputs outputs={outputs} />
        {stale && <p className="cell-stale-note">The numbers above have changed. Run the cell to see what follows.</p>}
      </div>
    </section>
  );
}

function text(parts: readonly InputPart[]): string {
  return parts.map((part) => part.text).join("");
}
