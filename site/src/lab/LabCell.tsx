import type { Output, RunResult } from "@gradus/sandbox";
import { useState } from "react";
import { CellFrame } from "../cell/CellFrame.tsx";
import { CodePlace } from "../cell/CodePlace.tsx";
import type { CodeLanguage } from "../cell/code-language.ts";
import { Outputs } from "../cell/outputs.tsx";
import { useCellRun } from "../cell/use-cell-run.ts";

type LabCellProps = {
  readonly language: CodeLanguage;
  readonly id: string;
  readonly number: number;
  readonly code: string;
  readonly built: { readonly code: string; readonly html: string };
  readonly markedLine: number | null;
  readonly revision: number;
  readonly current: () => string;
  /** The code above it; only asked for where a language tells types. */
  readonly before: () => string;
  readonly onCode: (code: string) => void;
  readonly onRun: (signal: AbortSignal) => Promise<RunResult>;
};

/** One code cell of a lab: its code, its run button, its output below. */
export function LabCell({ id, number, onRun, before, ...place }: LabCellProps) {
  const [outputs, setOutputs] = useState<readonly Output[] | null>(null);
  const run = useCellRun(async (signal) => {
    setOutputs((await onRun(signal)).outputs);
  });
  const tellsTypes = place.language === "typescript";
  const output = (
    <>
      {outputs?.length === 0 && <p className="cell-stale-note">Ran without showing anything.</p>}
      {outputs && <Outputs outputs={outputs} cell={id} />}
    </>
  );
  const name = `cell ${number}`;
  const hasFailed = outputs?.some((one) => one.type === "error") ?? false;
  const frame = { label: `Cell ${number}, ${id}`, name, run, hasFailed, tellsTypes, output };
  return (
    <CellFrame {...frame}>
      <CodePlace {...place} {...(tellsTypes && { before })} name={name} onRun={run.run} />
    </CellFrame>
  );
}
