// The program of the sandboxed frame. It stands between the page and the workers that run learners' TypeScript.
import type { ToolkitGreeting, WarmUp } from "./messages.ts";
import { awaitGreeting } from "./serve-workers.ts";

/** The worker's program as text, put in by the build. */
declare const WORKER_PROGRAM: string;

awaitGreeting<ToolkitGreeting>(({ toolkit }) => ({
  program: URL.createObjectURL(new Blob([WORKER_PROGRAM], { type: "text/javascript" })),
  greet: (worker) => {
    const warm: WarmUp = { type: "warm", toolkit };
    worker.postMessage(JSON.stringify(warm));
  },
}));
