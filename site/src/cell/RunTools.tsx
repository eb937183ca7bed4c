import { useEffect, useState } from "react";
import { useKernelWords } from "./kernel.ts";
import { useLasting } from "./use-lasting.ts";

type RunToolsProps = {
  /** "cell 3": what is run; the buttons of a page are told apart by it. */
  readonly name: string;
  readonly isRunning: boolean;
  /** What came of the last run in a word or two, for those who don't see it; empty before the first. */
  readonly said: string;
  /** Whether the editor tells types, which has keys of its own. */
  readonly tellsTypes: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
};

/** A run shorter than this leaves the button alone, so that a second press does not stop what the first one started. */
const NOTICEABLE_MS = 350;

/** Run and Stop in one place, and what is going on in words. */
export function RunTools({ name, isRunning, said, tellsTypes, onRun, onStop }: RunToolsProps) {
  const isNoticeable = useLasting(isRunning, NOTICEABLE_MS);
  const waiting = useKernelWords();
  const [runKey, setRunKey] = useState("Ctrl + Enter");
  useEffect(() => {
    if (/Mac|iPhone|iPad/.test(navigator.platform)) setRunKey("⌘ + Enter");
  }, []);
  const press = () => {
    if (isNoticeable) onStop();
    else if (!isRunning) onRun();
  };
  const words = isNoticeable ? waiting || "Running…" : "";
  return (
    <div className="cell-tools">
      <button
        type="button"
        className="button cell-run"
        aria-label={`${isNoticeable ? "Stop" : "Run"} ${name}`}
        onClick={press}
      >
        {isNoticeable ? "Stop" : "Run"}
      </button>
      <span className="cell-words" role="status">
        {words}
      </span>
      {/* Cleared by every run, so that the same outcome is said again. */}
      <span className="visually-hidden" role="status">
        {isRunning ? "" : said}
      </span>
      {words === "" && (
        <span className="cell-hint">
          {runKey} runs the cell
          <span className="cell-hint-leave">
            {" · Esc, then Tab leaves the code"}
            {tellsTypes && " · F2 type · F8 next underline"}
          </span>
        </span>
      )}
    </div>
  );
}
