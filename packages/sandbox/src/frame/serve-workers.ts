import type { FromFrame, Greeting, ToFrame } from "./messages.ts";

/** What a kind of frame does with the workers that it is asked for. */
export type WorkerCare = {
  /** Address of the workers' program. */
  readonly program: string;
  /** Tells a new worker what it has to know, perhaps after a wait. */
  greet(worker: Worker): void | Promise<void>;
  /** Hears what the page sends to a worker. */
  passing?(text: string): void;
};

/** Waits for the page's greeting and takes up its port. The frame never runs a learner's code itself: it starts and ends workers, and passes texts on. */
export function awaitGreeting<G extends Greeting>(careFor: (greeting: G) => WorkerCare): void {
  const greeted = (event: MessageEvent<unknown>) => {
    const port = event.ports[0];
    const isPage = event.source === window.parent && event.origin === location.origin;
    if (!isPage || port === undefined || !isGreeting(event.data)) return;
    removeEventListener("message", greeted);
    serveWorkers(port, event.data.nonce, careFor(event.data as G));
  };
  addEventListener("message", greeted);
}

function isGreeting(data: unknown): data is Greeting {
  return typeof data === "object" && data !== null && Reflect.get(data, "type") === "gradus-sandbox";
}

function serveWorkers(port: MessagePort, nonce: string, { program, greet, passing }: WorkerCare): void {
  const workers = new Map<number, Worker>();
  const say = (message: FromFrame) => port.postMessage(message);
  const start = (id: number) => {
    const worker = new Worker(program);
    workers.set(id, worker);
    const die = () => say({ nonce, type: "died", worker: id });
    worker.onmessage = (event: MessageEvent<unknown>) => {
      if (typeof event.data === "string") say({ nonce, type: "message", worker: id, text: event.data });
    };
    worker.onerror = (event) => {
      event.preventDefault();
      die();
    };
    void (async () => greet(worker))().catch(die);
  };
  port.onmessage = (event: MessageEvent<ToFrame>) => {
    const message = event.data;
    if (message.nonce !== nonce) return;
    switch (message.type) {
      case "start":
        return start(message.worker);
      case "send":
        passing?.(message.text);
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
