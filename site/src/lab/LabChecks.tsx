import { randomStream } from "@gradus/math/random";
import type { LabSubmission } from "@gradus/record/browser";
import { type LabChecks as Checks, type Kernel, type LabReport, runChecks } from "@gradus/sandbox";
import { useRef, useState } from "react";
import type { CodeLanguage } from "../cell/code-language.ts";
import { KERNEL_MISSING, kernelOf, useKernelWords } from "../cell/kernel.ts";
import { useLasting } from "../cell/use-lasting.ts";
import { freshSeed } from "../record/fresh-seed.ts";
import { CheckList, sumWords } from "./CheckList.tsx";
import { Sticking } from "./Sticking.tsx";

const checkModules = import.meta.glob<{ readonly checks: Checks }>("@lessons/**/checks.ts");
const NOTICEABLE_MS = 350;

type LabChecksProps = {
  readonly folder: string;
  readonly language: CodeLanguage;
  /** Whether the lab is handed in: then a few inputs are tried on every run, and many on submission. */
  readonly graded: boolean;
  /** The best submission so far. */
  readonly best: LabSubmission | null;
  /** The learner's file as it is to be judged. */
  readonly source: () => string;
  readonly onReport: (report: LabReport, submitted: boolean) => void;
};

type State =
  | { readonly kind: "idle" | "stopped" | "missing" }
  | { readonly kind: "checking"; readonly submitted: boolean }
  | { readonly kind: "done"; readonly report: LabReport; readonly submitted: boolean };

const STOPPED = "Stopped before the checks were through. Nothing was judged.";

/** What came of the checks, to be said as soon as it is there; what stands on the page is read when one goes there. */
function outcomeWords(state: State, graded: boolean): string {
  if (state.kind === "done") return sumWords(state.report, graded && state.submitted);
  return { idle: "", checking: "", stopped: STOPPED, missing: KERNEL_MISSING }[state.kind];
}

/** The lab's checks: run as often as one likes, stopped when they take too long; those of an assignment are also handed in. */
export function LabChecks({ folder, language, graded, best, source, onReport }: LabChecksProps) {
  const [state, setState] = useState<State>({ kind: "idle" });
  const [ended, setEnded] = useState(0);
  const controller = useRef<AbortController | null>(null);
  const isChecking = state.kind === "checking";
  const isNoticeable = useLasting(isChecking, NOTICEABLE_MS);
  const waiting = useKernelWords();

  const check = async (submitted: boolean) => {
    if (controller.current) return;
    const mine = new AbortController();
    controller.current = mine;
    setState({ kind: "checking", submitted });
    const given = { folder, language, source: source(), signal: mine.signal, submitted };
    // A lab that isn't handed in has nothing to keep back.
    const next = await judge({ ...given, submit: submitted || !graded }).catch((): State => ({ kind: "missing" }));
    controller.current = null;
    setState(next);
    setEnded((count) => count + 1);
    if (next.kind === "done") onReport(next.report, submitted || !graded);
  };

  const pressed = state.kind === "checking" && state.submitted;
  const words = isNoticeable ? waiting || "Checking…" : "";
  return (
    <section className="lab-checks" aria-labelledby="checks" data-runs={ended}>
      <Sticking className="lab-checks-desk">
        <h2 id="checks" tabIndex={-1}>
          Checks
        </h2>
        <p>
          {graded
            ? "The checks call each function with a few inputs. Submitting tries it with many more, drawn afresh, and your best submission counts. Do both as often as you like."
            : "The checks call your functions with fresh inputs. Run them as often as you like."}
        </p>
        <div className="lab-check-tools">
          {/* The button that was pressed stays, so that the focus stays: it becomes the one that stops. */}
          {(graded ? [false, true] : [false]).map((submits) => (
            <button
              key={String(submits)}
              type="button"
              className={submits || isNoticeable ? "button" : "button primary"}
              style={{ visibility: isNoticeable && pressed !== submits ? "hidden" : undefined }}
              onClick={() => (isNoticeable ? controller.current?.abort() : void check(submits))}
            >
              {isNoticeable && pressed === submits ? "Stop" : submits ? "Submit" : "Check my functions"}
            </button>
          ))}
          <span className="cell-words" role="status">
            {words}
          </span>
        </div>
        <p className="visually-hidden" role="status">
          {outcomeWords(state, graded)}
        </p>
        {best && <BestSubmission best={best} />}
      </Sticking>
      <div className="lab-checks-results">
        {state.kind === "stopped" && <p>{STOPPED}</p>}
        {state.kind === "missing" && <p>{KERNEL_MISSING}</p>}
        {state.kind === "done" && <CheckList report={state.report} submitted={graded && state.submitted} />}
      </div>
    </section>
  );
}

/** What was reached so far, whatever happens to the code from here on. */
function BestSubmission({ best }: { best: LabSubmission }) {
  const day = new Date(best.at).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const count = best.passed + best.failed;
  return (
    <p className="checks-best interface">
      Best submission so far: {best.passed} of {count} checks, on {day}.
      {best.failed > 0 && best.passing.length > 0 && <> Passed: {best.passing.join(", ")}.</>}
    </p>
  );
}

type Judging = {
  readonly folder: string;
  readonly language: CodeLanguage;
  readonly source: string;
  readonly signal: AbortSignal;
  readonly submitted: boolean;
  readonly submit: boolean;
};

async function judge({ folder, language, source, signal, submitted, submit }: Judging): Promise<State> {
  const load = Object.entries(checkModules).find(([path]) => path.endsWith(`/${folder}/checks.ts`))?.[1];
  if (!load) throw new Error(`lab ${folder}: no checks`);
  const [{ checks }, kernel] = await Promise.all([load(), kernelOf(language)]);
  const seed = freshSeed();
  const report = await runChecks(checks, { kernel: stoppable(kernel, signal), source }, randomStream(seed), { submit });
  return signal.aborted ? { kind: "stopped" } : { kind: "done", report, submitted };
}

/** The kernel, answering no more calls once the signal is given. */
function stoppable(kernel: Kernel, signal: AbortSignal): Kernel {
  signal.addEventListener("abort", () => kernel.stop(), { once: true });
  const call: Kernel["call"] = (...call) =>
    signal.aborted ? Promise.reject(new Error("stopped")) : kernel.call(...call);
  return { ...kernel, call };
}
