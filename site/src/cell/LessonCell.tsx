import type { Output } from "@gradus/sandbox";
import { useEffect, useRef, useState } from "react";
import type { AnyLessonState } from "../lesson/any-lesson-state.ts";
import { CellFrame } from "./CellFrame.tsx";
import { CodePlace } from "./CodePlace.tsx";
import { runCells } from "./kernel.ts";
import { Outputs } from "./outputs.tsx";
import { useCellRun } from "./use-cell-run.ts";

/** A piece of the cell's input; a piece that belongs to an object wears its colour and lights up with it. */
export type InputPart = { readonly text: string; readonly object?: string };

type LessonCellProps = {
  readonly id: string;
  readonly folder: string;
  /** What comes before the figure's own lines, and after them. */
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
  const [body, setBody] = useState(props.body);
  const [stale, setStale] = useState<"numbers" | "code" | null>(null);
  const [markedLine, setMarkedLine] = useState<number | null>(null);
  const latestInput = useRef(input);
  const latestBody = useRef(body);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    const load = Object.entries(states).find(([path]) => path.endsWith(`/${props.folder}/state.ts`))?.[1];
    load?.().then(({ state }) => {
      if (isGone) return;
      const follow = () => {
        const parts = state.derived(props.bind) as readonly InputPart[];
        const changed = text(parts) !== text(latestInput.current);
        latestInput.current = parts;
        setInput(parts);
        if (changed) setStale("numbers");
      };
      follow();
      stop = state.subscribe(follow);
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, []);

  const fixedLines = () => `${props.head}${text(latestInput.current)}`;
  const run = useCellRun(async (signal) => {
    const fixed = fixedLines();
    const ran = latestBody.current;
    setMarkedLine(null);
    const cell = { id: props.id, kind: "code", source: `${fixed}\n${ran}`, firstLine: 1 } as const;
    const result = await runCells([cell], props.id, { signal, language: "typescript" });
    setOutputs(result.outputs);
    const line = (result.error?.line ?? 0) - fixed.split("\n").length;
    setMarkedLine(line > 0 ? line : null);
    // What was moved or typed while the cell ran is not in what it shows.
    if (fixed === fixedLines() && ran === latestBody.current) setStale(null);
  });
  const write = (code: string) => {
    latestBody.current = code;
    setBody(code);
    setMarkedLine(null);
    setStale((before) => before ?? "code");
  };

  const output = (
    <>
      <Outputs outputs={outputs} cell={props.id} />
      {stale !== null && !run.isRunning && (
        <p className="cell-stale-note">
          {stale === "numbers" ? "The numbers above have changed." : "The code has changed."} Run the cell to see what
          follows.
        </p>
      )}
    </>
  );
  return (
    <CellFrame
      label="A cell of code"
      name="this cell"
      run={run}
      hasFailed={outputs.some((one) => one.type === "error")}
      isStale={stale !== null}
      output={output}
    >
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
      <CodePlace
        language="typescript"
        code={body}
        built={{ code: props.body, html: props.bodyHtml }}
        name="this cell"
        markedLine={markedLine}
        revision={0}
        current={() => latestBody.current}
        before={fixedLines}
        onCode={write}
        onRun={run.run}
      />
    </CellFrame>
  );
}

function text(parts: readonly InputPart[]): string {
  return parts.map((part) => part.text).join("");
}
