import { randomStream } from "@gradus/math/random";
import { type LabChecks as Checks, type Kernel, type LabReport, runChecks } from "@gradus/sandbox";
import { useRef, useState } from "react";
import { KERNEL_MISSING, typeScriptKernel, useKernelStarting } from "../cell/kernel.ts";
import { useLasting } from "../cell/use-lasting.ts";
import { CheckList } from "./CheckList.tsx";

const checkModules = import.meta.glob<{ readonly checks: Checks }>("@lessons/**/checks.ts");
const NOTICEABLE_MS = 350;

type LabChecksProps = {
  readonly folder: string;
  /** The learner's file as it is to be judged. */
  readonly source: () => string;
  readonly onReport: (report: LabReport) => void;
};

type State =
  | { readonly kind: "idle" | "checking" | "stopped" | "missing" }
  | { readonly kind: "done"; readonly report: LabReport };

/** The lab's checks: run as often as one likes, stopped when they take too long. */
export function LabChecks({ folder, source, onReport }: LabChecksProps) {
  const [state, setState] = useState<State>({ kind: "idle" });
  const [ended, setEnded] = useState(0);
  const controller = useRef<AbortController | null>(null);
  const isChecking = state.kind === "checking";
  const isNoticeable = useLasting(isChecking, NOTICEABLE_MS);
  const isStarting = useKernelStarting();

  const check = async () => {
    if (controller.current) return;
    const mine = new AbortController();
    controller.current = mine;
    setState({ kind: "checking" });
    const next = await judge(folder, source(), mine.signal).catch((): State => ({ kind: "missing" }));
    controller.current = null;
    setState(next);
    setEnded((count) => count + 1);
    if (next.kind === "done") onReport(next.report);
  };

  const words = isNoticeable ? (isStarting ? "Starting the place where code runs…" : "Checking…") : "";
  return (
    <section className="lab-checks" aria-labelledby="checks" data-runs={ended}>
      <h2 id="checks">Checks</h2>
      <p>The checks call your functions with fresh inputs. Run them as often as you like.</p>
      <div className="lab-check-tools">
        {isNoticeable ? (
          <button type="button" className="button" onClick={() => controller.current?.abort()}>
            Stop
          </button>
        ) : (
          <button type="button" className="button primary" onClick={() => void check()}>
            Check my functions
          </button>
        )}
        <span className="cell-words" role="status">
          {words}
        </span>
      </div>
      {state.kind === "stopped" && <p>Stopped before the checks were through. Nothing was judged.</p>}
      {state.kind === "missing" && <p>{KERNEL_MISSING}</p>}
      {state.kind === "done" && <CheckList report={state.report} />}
    </section>
  );
}

async function judge(folder: string, source: string, signal: AbortSignal): Promise<State> {
  const load = Object.entries(checkModules).find(([path]) => path.endsWith(`/${folder}/checks.ts`))?.[1];
  if (!load) throw new Error(`lab ${folder}: no checks`);
  const [{ checks }, kernel] = await Promise.all([load(), typeScriptKernel()]);
  const seed = crypto.randomUUID().replaceAll("-", "");
  const work = { kernel: stoppable(kernel, signal), source };
  const report = await runChecks(checks, work, randomStream(seed), { submit: true });
  return signal.aborted ? { kind: "stopped" } : { kind: "done", report };
}

/** The kernel, answering no more calls once the signal is given. */
function stoppable(kernel: Kernel, signal: AbortSignal): Kernel {
  signal.addEventListener("abort", () => kernel.stop(), { once: true });
  const call: Kernel["call"] = (...call) =>
    signal.aborted ? Promise.reject(new Error("stopped")) : kernel.call(...call);
  return { ...kernel, call };
}
