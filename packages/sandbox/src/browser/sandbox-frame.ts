import type { ToFrame } from "../frame/messages.ts";
import type { Realm, RealmListener, RealmMaker } from "../kernel/realm.ts";
import type { ToRealm } from "../runtime/messages.ts";
import { readFrameMessage } from "./read-frame-message.ts";

/** Where the frame and the toolkit are served. */
export type FrameAddresses = { readonly frame: string; readonly toolkit: readonly string[] };

/** How long the frame may be silent before it is taken for dead, in milliseconds. */
const SILENCE = { loading: 15_000, ping: 500, running: 4_000 } as const;

type Request = ToFrame extends infer M ? (M extends ToFrame ? Omit<M, "nonce"> : never) : never;

/** One frame in the page with its workers. When it dies it is replaced by the next that is asked for. */
type OpenFrame = {
  send(request: Request): void;
  start(worker: number, listener: RealmListener): void;
  forget(worker: number): void;
  remove(): void;
};

/** Workers inside a sandboxed frame as realms. */
export function frameRealms(addresses: FrameAddresses): RealmMaker {
  let frame: OpenFrame | null = null;
  let count = 0;
  return {
    make: (listener): Realm => {
      frame ??= openFrame(addresses, () => {
        frame = null;
      });
      const home = frame;
      count += 1;
      const worker = count;
      home.start(worker, listener);
      return {
        send: (message: ToRealm) => home.send({ type: "send", worker, text: JSON.stringify(message) }),
        end: () => {
          home.send({ type: "end", worker });
          home.forget(worker);
        },
      };
    },
    close: () => {
      frame?.remove();
      frame = null;
    },
  };
}

function openFrame(addresses: FrameAddresses, gone: () => void): OpenFrame {
  const nonce = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");
  const { port1: port, port2 } = new MessageChannel();
  const listeners = new Map<number, RealmListener>();
  const busy = new Set<number>();
  const waiting: Request[] = [];
  let isOpen = false;
  let lastHeard = performance.now();

  const element = document.createElement("iframe");
  element.setAttribute("sandbox", "allow-scripts");
  element.title = "Place where code runs";
  element.hidden = true;
  element.tabIndex = -1;
  element.src = addresses.frame;
  element.addEventListener(
    "load",
    () => {
      // The frame's origin is opaque, so no target origin can be named; the port goes to the document that was just loaded.
      element.contentWindow?.postMessage({ type: "gradus-sandbox", nonce, toolkit: addresses.toolkit }, "*", [port2]);
    },
    { once: true },
  );

  const remove = () => {
    clearInterval(beat);
    port.close();
    element.remove();
  };
  const die = () => {
    const left = [...listeners.values()];
    remove();
    gone();
    for (const listener of left) listener.died("crashed");
  };
  const say = (request: Request) => {
    if (isOpen) port.postMessage({ ...request, nonce });
    else waiting.push(request);
  };
  let lastBeat = lastHeard;
  const beat = setInterval(() => {
    const now = performance.now();
    // A page that was asleep itself must not count its own silence as the frame's.
    if (now - lastBeat > 4 * SILENCE.ping) lastHeard = now;
    lastBeat = now;
    if (now - lastHeard > (isOpen ? SILENCE.running : SILENCE.loading)) return die();
    if (isOpen && busy.size > 0) say({ type: "ping" });
    else if (isOpen) lastHeard = now;
  }, SILENCE.ping);

  port.onmessage = (event: MessageEvent<unknown>) => {
    const message = readFrameMessage(event.data, nonce);
    if (message === null) return;
    lastHeard = performance.now();
    switch (message.type) {
      case "hello":
        isOpen = true;
        for (const request of waiting.splice(0)) say(request);
        return;
      case "message":
        return listeners.get(message.worker)?.message(message.text);
      case "died":
        return listeners.get(message.worker)?.died("crashed");
      case "pong":
        return;
    }
  };
  document.body.append(element);

  return {
    send: (request) => {
      if (request.type === "send") busy.add(request.worker);
      say(request);
    },
    start: (worker, listener) => {
      listeners.set(worker, listener);
      say({ type: "start", worker });
    },
    forget: (worker) => {
      listeners.delete(worker);
      busy.delete(worker);
    },
    remove,
  };
}
