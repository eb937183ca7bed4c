import { useEffect, useState } from "react";
import { useKernelWords } from "./kernel.ts";
import { useLasting } from "./use-lasting.ts";

type RunToolsProps = {
  readonly isRunning: boolean;
  /** Whether the editor tells types, which has keys of its own. */
  readonly tellsTypes: boolean;
  readonly onRun: () => void;
  readonly onStop: () => void;
};

/** A run shorter than this leaves the button alone, so that a second press does not stop what the first one started. */
const NOTICEABLE_MS = 350;

/** Run and Stop in one place, and what is going on in words. */
export function RunTools({ isRunning, tellsTypes, onRun, onStop }: RunToolsProps) {
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
      <button type="button" className="button cell-run" onClick={press}>
        {isNoticeable ? "Stop" : "Run"}
      </button>
      <span className="cell-words" role="status">
        {words}
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
