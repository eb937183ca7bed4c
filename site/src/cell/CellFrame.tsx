import type { KeyboardEvent, ReactNode } from "react";
import { RunTools } from "./RunTools.tsx";
import type { CellRun } from "./use-cell-run.ts";

type CellFrameProps = {
  readonly label: string;
  /** "cell 3" */
  readonly name: string;
  /** Whether an error ended the last run. */
  readonly hasFailed: boolean;
  readonly run: CellRun;
  readonly isStale?: boolean;
  /** False where the editor has no types to tell. */
  readonly tellsTypes?: boolean;
  /** What stands below the tools. */
  readonly output: ReactNode;
  readonly children: ReactNode;
};

/** A cell: code, the tools that run it, and what it shows. Ctrl or ⌘ with Enter runs it from anywhere inside. */
export function CellFrame(props: CellFrameProps) {
  const { label, name, run, hasFailed, isStale = false, tellsTypes = true, output, children } = props;
  const said = run.ended === 0 ? "" : `${name} ${hasFailed ? "stopped with an error" : "has run"}.`;
  const runByKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
    event.preventDefault();
    run.run();
  };
  return (
    <section className="cell" aria-label={label} data-runs={run.ended} onKeyDown={runByKey}>
      {children}
      <RunTools
        name={name}
        isRunning={run.isRunning}
        said={said.charAt(0).toUpperCase() + said.slice(1)}
        tellsTypes={tellsTypes}
        onRun={run.run}
        onStop={run.stop}
      />
      <div className={isStale ? "cell-output stale" : "cell-output"} aria-live="polite" aria-busy={run.isRunning}>
        {output}
      </div>
    </section>
  );
}
