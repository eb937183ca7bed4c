// The program of the sandboxed frame. It stands between the page and the workers that run learners' TypeScript.
import type { ToolkitGreeting, WarmUp } from "./messages.ts";
import { awaitGreeting } from "./serve-workers.ts";

/** The worker's program as text, put in by the build. */
declare const WORKER_PROGRAM: string;

awaitGreeting<ToolkitGreeting>(({ toolkit, large }) => {
  let ready = toolkit;
  return {
    program: URL.createObjectURL(new Blob([WORKER_PROGRAM], { type: "text/javascript" })),
    greet: (worker) => {
      const warm: WarmUp = { type: "warm", toolkit: ready };
      worker.postMessage(JSON.stringify(warm));
    },
    // Whoever has drawn once will draw again: from then on workers have it before they are needed.
    passing: (text) => {
      if (ready === toolkit && text.includes(large)) ready = [...toolkit, large];
    },
  };
});
