import { randomStream } from "@gradus/math/random";
import { type LabChecks, type LabReport, type Output, runChecks } from "@gradus/sandbox";
import { useEffect, useRef, useState } from "react";
import { typeScriptKernel } from "../cell/kernel.ts";
import { record } from "../record/record.ts";
import { CheckList } from "./CheckList.tsx";
import { LabCell } from "./LabCell.tsx";
import type { LabPageData } from "./lab-cell.ts";
import { fromSource, type LabWork, type RestoredWork, starterWork, toSource } from "./work.ts";

const LANGUAGE = "typescript";
const PAUSE_MS = 800;

const checkModules = import.meta.glob<{ readonly checks: LabChecks }>("@lessons/**/checks.ts");

type CellState = {
  readonly outputs: readonly Output[] | null;
  readonly running: boolean;
  readonly errorLine: number | null;
};
const IDLE: CellState = { outputs: null, running: false, errorLine: null };

/** A lab: text, cells, checks. The work is saved at every pause and can always be taken back. */
export function Lab({ data }: { data: LabPageData }) {
  const key = `${data.lab}/${LANGUAGE}`;
  const [work, setWork] = useState<LabWork>(() => starterWork(data.cells));
  const [orphans, setOrphans] = useState<RestoredWork["orphans"]>([]);
  const [cells, setCells] = useState<Readonly<Record<string, CellState>>>({});
  const [report, setReport] = useState<LabReport | null>(null);
  const [checking, setChecking] = useState(false);
  const [saved, setSaved] = useState("Your work is saved as you type.");
  const latest = useRef(work);
  const pause = useRef<number | undefined>(undefined);
  const lastSaved = useRef<string | null>(null);

  const show = (next: LabWork) => {
    latest.current = next;
    setWork(next);
  };
  const restore = () => {
    const source = record.progress().labs[key]?.source ?? null;
    // What is being typed here is newer than anything another tab could have saved.
    if (pause.current !== undefined || source === lastSaved.current) return;
    lastSaved.current = source;
    const restored = source === null ? { work: starterWork(data.cells), orphans: [] } : fromSource(data.cells, source);
    show(restored.work);
    setOrphans(restored.orphans);
  };
  const save = () => {
    if (pause.current === undefined) return;
    window.clearTimeout(pause.current);
    pause.current = undefined;
    const source = toSource(data.cells, latest.current);
    if (source === lastSaved.current) return;
    lastSaved.current = source;
    record.append("lab-saved", { lab: data.lab, language: LANGUAGE, contentVersion: data.contentVersion, source });
    setSaved("Saved.");
  };

  useEffect(() => {
    record.ready.then(restore);
    const stop = record.subscribe(restore);
    const leave = () => save();
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      stop();
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
    };
  }, []);

  const type = (id: string, code: string) => {
    if (latest.current[id] === code) return;
    show({ ...latest.current, [id]: code });
    setSaved("Saving…");
    window.clearTimeout(pause.current);
    pause.current = window.setTimeout(save, PAUSE_MS);
  };

  const set = (id: string, state: Partial<CellState>) =>
    setCells((before) => ({ ...before, [id]: { ...(before[id] ?? IDLE), ...state } }));

  const run = async (id: string) => {
    save();
    set(id, { running: true, errorLine: null });
    const kernel = await typeScriptKernel();
    const code = data.cells
      .filter((cell) => cell.kind === "code")
      .map((cell) => ({ id: cell.id, kind: "code" as const, source: latest.current[cell.id] ?? "", firstLine: 1 }));
    const result = await kernel.run(code, id);
    set(id, {
      running: false,
      outputs: result.outputs,
      errorLine: result.error?.cell === id ? (result.error.line ?? null) : null,
    });
    record.append("lab-run", { lab: data.lab, language: LANGUAGE, cell: id, outcome: result.outcome });
  };

  const check = async () => {
    save();
    setChecking(true);
    const load = Object.entries(checkModules).find(([path]) => path.endsWith(`/${data.folder}/checks.ts`))?.[1];
    if (!load) throw new Error(`lab ${data.lab}: no checks`);
    const [{ checks }, kernel] = await Promise.all([load(), typeScriptKernel()]);
    const seed = crypto.randomUUID().replaceAll("-", "");
    const next = await runChecks(checks, { kernel, source: toSource(data.cells, latest.current) }, randomStream(seed), {
      submit: true,
    });
    setReport(next);
    setChecking(false);
    record.append("lab-checked", {
      lab: data.lab,
      language: LANGUAGE,
      passed: next.passed,
      failed: next.failed,
      submitted: true,
    });
  };

  const startOver = () => {
    window.clearTimeout(pause.current);
    pause.current = undefined;
    const previous = toSource(data.cells, latest.current);
    lastSaved.current = null;
    record.append("lab-started-over", {
      lab: data.lab,
      language: LANGUAGE,
      contentVersion: data.contentVersion,
      previous,
    });
    show(starterWork(data.cells));
    setSaved("Back at the starter. Your work can be brought back.");
  };
  const undo = record.progress().labs[key]?.undo ?? null;
  const bringBack = () => {
    if (!undo) return;
    record.append("lab-saved", {
      lab: data.lab,
      language: LANGUAGE,
      contentVersion: undo.contentVersion,
      source: undo.source,
    });
    setSaved("Your work is back.");
  };
  const changed = record.progress().labs[key]?.contentVersion;
  let number = 0;

  return (
    <div className="lab">
      {changed != null && changed !== data.contentVersion && (
        <p className="lab-changed interface">
          This lab has changed since you last worked on it. Your code is kept as you left it; new cells stand at their
          starter.
        </p>
      )}
      {data.cells.map((cell) => {
        if (cell.kind === "markdown") {
          return <div key={cell.id} className="lab-text" dangerouslySetInnerHTML={{ __html: cell.html }} />;
        }
        number += 1;
        const state = cells[cell.id] ?? IDLE;
        return (
          <LabCell
            key={cell.id}
            id={cell.id}
            number={number}
            code={work[cell.id] ?? ""}
            html={cell.html}
            starter={cell.starter}
            outputs={state.outputs}
            running={state.running}
            errorLine={state.errorLine}
            onCode={(code) => type(cell.id, code)}
            onRun={() => run(cell.id)}
            onStop={() => typeScriptKernel().then((kernel) => kernel.stop())}
          />
        );
      })}
      {orphans.length > 0 && (
        <details className="lab-orphans">
          <summary>Code of yours from cells that this lab no longer has</summary>
          {orphans.map((orphan) => (
            <pre key={orphan.id}>{orphan.source}</pre>
          ))}
        </details>
      )}
      <div className="lab-checks">
        <h2 id="checks">Checks</h2>
        <p>The checks call your functions with fresh inputs. Run them as often as you like.</p>
        <div className="problem-buttons">
          <button type="button" className="button primary" onClick={check} aria-disabled={checking}>
            {checking ? "Checking…" : "Check my functions"}
          </button>
        </div>
        {report && <CheckList report={report} />}
      </div>
      <div className="lab-tools interface">
        <span role="status">{saved}</span>
        <button type="button" className="button quiet" onClick={startOver}>
          Start over
        </button>
        {undo && (
          <button type="button" className="button quiet" onClick={bringBack}>
            Bring my work back
          </button>
        )}
      </div>
    </div>
  );
}
