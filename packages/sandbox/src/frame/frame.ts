// The program of the sandboxed frame. It stands between the page and the workers that run learners' code: it starts and
// ends workers, and passes texts on. It never runs a learner's code itself.
import type { FromFrame, Greeting, ToFrame, WarmUp } from "./messages.ts";

/** The worker's program as text, put in by the build. */
declare const WORKER_PROGRAM: string;

const workers = new Map<number, Worker>();

function isGreeting(data: unknown): data is Greeting {
  return typeof data === "object" && data !== null && Reflect.get(data, "type") === "gradus-sandbox";
}

function greeted(event: MessageEvent<unknown>): void {
  const port = event.ports[0];
  const isPage = event.source === window.parent && event.origin === location.origin;
  if (!isPage || port === undefined || !isGreeting(event.data)) return;
  removeEventListener("message", greeted);
  serve(port, event.data);
}

function serve(port: MessagePort, { nonce, toolkit }: Greeting): void {
  const program = URL.createObjectURL(new Blob([WORKER_PROGRAM], { type: "text/javascript" }));
  const say = (message: FromFrame) => port.postMessage(message);
  const start = (id: number) => {
    const worker = new Worker(program);
    workers.set(id, worker);
    worker.onmessage = (event: MessageEvent<unknown>) => {
      if (typeof event.data === "string") say({ nonce, type: "message", worker: id, text: event.data });
    };
    worker.onerror = (event) => {
      event.preventDefault();
      say({ nonce, type: "died", worker: id });
    };
    const warm: WarmUp = { type: "warm", toolkit };
    worker.postMessage(JSON.stringify(warm));
  };
  port.onmessage = (event: MessageEvent<ToFrame>) => {
    const message = event.data;
    if (message.nonce !== nonce) return;
    switch (message.type) {
      case "start":
        return start(message.worker);
      case "send":
        return workers.get(message.worker)?.postMessage(message.text);
      case "end":
        workers.get(message.worker)?.terminate();
        workers.delete(message.worker);
        return;
      case "ping":
        return say({ nonce, type: "pong" });
    }
  };
  say({ nonce, type: "hello" });
}

addEventListener("message", greeted);
