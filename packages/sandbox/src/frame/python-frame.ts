// The program of the sandboxed frame for Python. It compiles Python's machine once and hands it to every worker with the memory of a
// Python that has just started: an eighth of the time that a start from nothing takes. Where the page has no such memory, a worker
// takes it once.
import type { PythonGreeting, PythonWarmUp } from "./messages.ts";
import { awaitGreeting } from "./serve-workers.ts";

/** Put in by the build: the worker's program, and the Python modules that serve a learner's file. */
declare const WORKER_PROGRAM: string;
declare const PYTHON_SOURCES: PythonWarmUp["sources"];

const addressOf = (part: BlobPart) => URL.createObjectURL(new Blob([part], { type: "text/javascript" }));

awaitGreeting<PythonGreeting>((greeting) => {
  const worker = addressOf(WORKER_PROGRAM);
  const { time, memory, wheels, library } = greeting;
  const fixed = {
    loader: addressOf(greeting.loader),
    program: addressOf(greeting.program),
    sources: PYTHON_SOURCES,
    time,
    memory,
  };
  const start = async (): Promise<PythonWarmUp> => {
    const machine = await WebAssembly.compile(greeting.machine);
    const bare = { machine, library, wheels: [], snapshot: null };
    const take = () => takeSnapshot(worker, { ...fixed, parts: bare, isForSnapshot: true });
    const snapshot = greeting.snapshot ?? (await take());
    return { ...fixed, parts: { machine, library, wheels, snapshot }, isForSnapshot: false };
  };
  const warm = start();
  return { program: worker, greet: async (one) => one.postMessage(await warm) };
});

/** A worker that has seen no learner's code leaves the snapshot. Without one every Python starts from nothing. */
function takeSnapshot(program: string, warm: PythonWarmUp): Promise<Uint8Array<ArrayBuffer> | null> {
  return new Promise((resolve) => {
    const worker = new Worker(program);
    const settle = (snapshot: Uint8Array<ArrayBuffer> | null) => {
      worker.terminate();
      resolve(snapshot);
    };
    worker.onmessage = (event: MessageEvent<unknown>) => {
      settle(event.data instanceof Uint8Array ? new Uint8Array(event.data) : null);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      settle(null);
    };
    worker.postMessage(warm);
  });
}
