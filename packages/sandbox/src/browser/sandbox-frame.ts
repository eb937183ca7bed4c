import type { ToFrame } from "../frame/messages.ts";
import type { Realm, RealmListener, RealmMaker } from "../kernel/realm.ts";
import type { ToRealm } from "../runtime/messages.ts";
import { readFrameMessage } from "./read-frame-message.ts";
import { type Watch, watchFrame } from "./watch-frame.ts";

/** Where the frame is served, and what it is told with the greeting. */
export type FramePlan = { readonly frame: string; readonly greeting: Readonly<Record<string, unknown>> };

/** What a worker says while it is still at work. */
const ON_THE_WAY = /^\{"type":"(began|output)"/;

type Request = ToFrame extends infer M ? (M extends ToFrame ? Omit<M, "nonce"> : never) : never;

/** One frame in the page with its workers. When it dies it is replaced by the next that is asked for. */
type OpenFrame = {
  send(request: Request): void;
  start(worker: number, listener: RealmListener): void;
  forget(worker: number): void;
  answers(): Promise<boolean>;
  /** Takes it out of the page; its workers count as dead. */
  die(): void;
  remove(): void;
};

/** Workers inside a sandboxed frame as realms. */
export function frameRealms(plan: FramePlan): RealmMaker {
  let frame: OpenFrame | null = null;
  let count = 0;
  return {
    make: (listener): Realm => {
      frame ??= openFrame(plan, () => {
        frame = null;
      });
      const home = frame;
      count += 1;
      const worker = count;
      home.start(worker, listener);
      return {
        send: (message: ToRealm) => home.send({ type: "send", worker, text: JSON.stringify(message) }),
        answers: home.answers,
        end: () => {
          home.send({ type: "end", worker });
          home.forget(worker);
        },
      };
    },
    renew: () => frame?.die(),
    close: () => {
      frame?.remove();
      frame = null;
    },
  };
}

function openFrame(plan: FramePlan, gone: () => void): OpenFrame {
  const nonce = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");
  const { port1: port, port2 } = new MessageChannel();
  const listeners = new Map<number, RealmListener>();
  /** Workers from which a word is awaited: only then is a silent frame suspicious. */
  const owing = new Set<number>();
  const waiting: Request[] = [];
  let isOpen = false;
  let isDead = false;

  const element = document.createElement("iframe");
  element.setAttribute("sandbox", "allow-scripts");
  element.title = "Place where code runs";
  element.hidden = true;
  element.tabIndex = -1;
  element.src = plan.frame;

  const remove = () => {
    isDead = true;
    watch.end();
    port.close();
    element.remove();
  };
  const die = () => {
    if (isDead) return;
    const left = [...listeners.values()];
    remove();
    gone();
    for (const listener of left) listener.died("crashed");
  };
  const say = (request: Request) => {
    if (isDead) return;
    if (isOpen) port.postMessage({ ...request, nonce });
    else waiting.push(request);
  };
  const watch: Watch = watchFrame({ isOwing: () => owing.size > 0, ping: () => say({ type: "ping" }), die });

  element.addEventListener(
    "load",
    () => {
      watch.arrived();
      // The frame's origin is opaque, so no target origin can be named; the port goes to the document that was just loaded.
      element.contentWindow?.postMessage({ ...plan.greeting, type: "gradus-sandbox", nonce }, "*", [port2]);
    },
    { once: true },
  );
  port.onmessage = (event: MessageEvent<unknown>) => {
    const message = readFrameMessage(event.data, nonce);
    if (message === null) return;
    watch.heard();
    switch (message.type) {
      case "hello":
        isOpen = true;
        watch.opened();
        for (const request of waiting.splice(0)) say(request);
        return;
      case "message":
        if (!ON_THE_WAY.test(message.text)) owing.delete(message.worker);
        return listeners.get(message.worker)?.message(message.text);
      case "died":
        owing.delete(message.worker);
        return listeners.get(message.worker)?.died("crashed");
      case "pong":
        return;
    }
  };
  document.body.append(element);

  return {
    send: (request) => {
      if (request.type === "send") owing.add(request.worker);
      say(request);
    },
    start: (worker, listener) => {
      listeners.set(worker, listener);
      owing.add(worker);
      say({ type: "start", worker });
    },
    forget: (worker) => {
      listeners.delete(worker);
      owing.delete(worker);
    },
    answers: () => watch.answers(),
    die,
    remove,
  };
}
