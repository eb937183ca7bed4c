import type { Asked, FromWorker, QuestionName, Questions } from "./questions.ts";

/** The page's line to the worker that knows about types. */
export type TypeLine = {
  /** The answer, or null where there is none, also when nobody is there to answer. */
  readonly ask: <Name extends QuestionName>(
    name: Name,
    asks: Questions[Name]["asks"],
  ) => Promise<Questions[Name]["answer"] | null>;
};

/** As much of a worker as is needed here. */
export type TypeWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** How often a worker is started on a page: once, and once more when the first one dies. */
const STARTS = 2;
/** A worker that says nothing for so long will not come back. Loading is not counted: a slow network is no fault. */
const PATIENCE_MS = 15_000;

type Settle = (answer: unknown) => void;

/**
 * Asks a worker, which is started at the first question. What goes wrong is silent: editing and running never depend on it.
 *
 * @param make starts a worker; may throw where there are none.
 */
export function typeLine(make: () => TypeWorker): TypeLine {
  const waiting = new Map<number, Settle>();
  let worker: TypeWorker | null = null;
  let isReady = false;
  let starts = 0;
  let count = 0;
  let watch: ReturnType<typeof setTimeout> | undefined;

  const watchAgain = () => {
    clearTimeout(watch);
    if (isReady && waiting.size > 0) watch = setTimeout(fail, PATIENCE_MS);
  };
  const fail = () => {
    clearTimeout(watch);
    worker?.terminate();
    worker = null;
    isReady = false;
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
  };
  const hear = (message: FromWorker) => {
    if (message.type === "failed") return fail();
    if (message.type === "ready") isReady = true;
    else {
      waiting.get(message.id)?.(message.answer);
      waiting.delete(message.id);
    }
    watchAgain();
  };
  const start = (): TypeWorker | null => {
    if (worker !== null || starts === STARTS) return worker;
    starts += 1;
    try {
      worker = make();
    } catch {
      return null;
    }
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data);
    worker.onerror = (event) => {
      event.preventDefault?.();
      fail();
    };
    return worker;
  };

  return {
    ask: (name, asks) =>
      new Promise((resolve) => {
        const line = start();
        if (line === null) return resolve(null);
        count += 1;
        waiting.set(count, (answer) => resolve(answer as never));
        line.postMessage({ id: count, name, asks } as Asked);
        watchAgain();
      }),
  };
}
