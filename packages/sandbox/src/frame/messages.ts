import type { PythonParts, PythonWheel } from "../python/pyodide-files.ts";
import type { PythonSources } from "../python/start-python.ts";

/** The first message from the page to the frame; a port for everything that follows comes with it. */
export type Greeting = { readonly type: "gradus-sandbox"; readonly nonce: string };

/** The greeting of the frame that runs TypeScript: addresses of the toolkit, and that of the module which few cells import. */
export type ToolkitGreeting = Greeting & { readonly toolkit: readonly string[]; readonly large: string };

/** The greeting of the frame that runs Python: everything that Python is made of, and its limits. */
export type PythonGreeting = Greeting & {
  /** Pyodide's two modules as text. */
  readonly loader: Uint8Array<ArrayBuffer>;
  readonly program: Uint8Array<ArrayBuffer>;
  readonly machine: Uint8Array<ArrayBuffer>;
  readonly library: Uint8Array<ArrayBuffer>;
  readonly wheels: readonly PythonWheel[];
  /** The memory of a Python that has just started; taken in the frame without it. */
  readonly snapshot?: Uint8Array<ArrayBuffer>;
  readonly time: number;
  readonly memory: number;
};

/** What the frame tells a new worker that is to run Python; `loader` and `program` are addresses. */
export type PythonWarmUp = {
  readonly loader: string;
  readonly program: string;
  readonly sources: PythonSources;
  readonly parts: PythonParts;
  readonly time: number;
  readonly memory: number;
  /** Asks for a snapshot and for nothing else. */
  readonly isForSnapshot: boolean;
};

/** What the page asks of the frame. Every message carries the nonce of the greeting. */
export type ToFrame = { readonly nonce: string } & (
  | { readonly type: "start"; readonly worker: number }
  | { readonly type: "send"; readonly worker: number; readonly text: string }
  | { readonly type: "end"; readonly worker: number }
  | { readonly type: "ping" }
);

/** What the frame answers. `text` comes from a worker and is not to be believed. */
export type FromFrame = { readonly nonce: string } & (
  | { readonly type: "hello" }
  | { readonly type: "message"; readonly worker: number; readonly text: string }
  | { readonly type: "died"; readonly worker: number }
  | { readonly type: "pong" }
);

/** What the frame tells a new worker before anything else. */
export type WarmUp = { readonly type: "warm"; readonly toolkit: readonly string[] };
