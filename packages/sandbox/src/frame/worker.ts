// The program of the worker, inside the sandboxed frame, that runs one learner's code. The policy that the frame was
// served with keeps it from network, storage and page; what is deleted below only makes for clearer messages.
import type { ToRealm } from "../runtime/messages.ts";
import { type Runtime, startRuntime } from "../runtime/runtime.ts";
import type { WarmUp } from "./messages.ts";

const HIDDEN =
  `fetch XMLHttpRequest WebSocket EventSource WebTransport Worker SharedWorker BroadcastChannel importScripts
  indexedDB caches navigator location postMessage close self Notification setTimeout setInterval clearTimeout clearInterval
  requestAnimationFrame cancelAnimationFrame queueMicrotask reportError onmessage onerror origin crossOriginIsolated`.split(
    /\s+/,
  );

const post = globalThis.postMessage.bind(globalThis) as (text: string) => void;
const report = globalThis.reportError.bind(globalThis);
const { parse } = JSON;
const makeBlob = (code: string) => URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
let runtime: Runtime | null = null;
/** What is obeyed now. Each step is taken once: once a learner's code runs, it could make up messages, or what is read of them. */
let stage: (ToRealm | WarmUp)["type"] = "warm";

addEventListener("message", (event: MessageEvent<unknown>) => {
  const text = event.data;
  if (typeof text === "string") void obey(parse(text) as ToRealm | WarmUp);
});

async function obey(message: ToRealm | WarmUp): Promise<void> {
  if (message.type !== stage) return;
  switch (message.type) {
    case "warm": {
      stage = "load";
      try {
        await Promise.all(message.toolkit.map((address) => import(address)));
      } catch (error) {
        // Heard by the frame as this worker's end, so that nobody waits for it.
        return report(error);
      }
      for (const name of HIDDEN) hide(name);
      runtime = startRuntime(post);
      post('{"type":"ready"}');
      return;
    }
    case "load":
      stage = "call";
      post('{"type":"began"}');
      try {
        runtime?.loaded(await import(makeBlob(message.code)));
      } catch (error) {
        runtime?.failed(error);
      }
      return;
    case "call":
      runtime?.call(message.id, message.arguments);
  }
}

function hide(name: string): void {
  for (let holder: object | null = globalThis; holder !== null; holder = Object.getPrototypeOf(holder)) {
    Reflect.deleteProperty(holder, name);
  }
}
