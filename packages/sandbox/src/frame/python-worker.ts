// The program of the worker, inside the sandboxed frame, that runs one learner's Python. The policy that the frame was served with keeps
// it from network, storage and page.
import { type Python, type PythonStart, startPython, takeSnapshot } from "../python/start-python.ts";
import type { ToRealm } from "../runtime/messages.ts";
import type { PythonWarmUp } from "./messages.ts";

/** Ways out that Python's own network code would try; without them it says that there is no network. */
const HIDDEN =
  "XMLHttpRequest WebSocket EventSource WebTransport Worker SharedWorker BroadcastChannel importScripts indexedDB caches";

const post = globalThis.postMessage.bind(globalThis) as (text: string) => void;
const postBytes = globalThis.postMessage.bind(globalThis) as (bytes: Uint8Array, transfer: Transferable[]) => void;
const report = globalThis.reportError.bind(globalThis);
let python: Python | null = null;

addEventListener("message", (event: MessageEvent<unknown>) => {
  try {
    if (typeof event.data === "string") obey(JSON.parse(event.data) as ToRealm);
    else void start(event.data as PythonWarmUp).catch(report);
  } catch (error) {
    // Heard by the frame as this worker's end.
    report(error);
  }
});

function obey(message: ToRealm): void {
  if (message.type === "load") post('{"type":"began"}');
  python?.obey(message);
}

async function start(warm: PythonWarmUp): Promise<void> {
  for (const name of HIDDEN.split(" ")) Reflect.deleteProperty(globalThis, name);
  const [{ loadPyodide }, { default: createPyodideModule }] = await Promise.all([
    import(warm.loader),
    import(warm.program),
  ]);
  const given: PythonStart = { ...warm, modules: { loadPyodide, createPyodideModule }, post };
  if (warm.isForSnapshot) {
    const snapshot = await takeSnapshot(given);
    return postBytes(snapshot, [snapshot.buffer]);
  }
  python = await startPython(given);
  post('{"type":"ready"}');
}
