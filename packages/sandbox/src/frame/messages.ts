/** The first message from the page to the frame; a port for everything that follows comes with it. */
export type Greeting = { readonly type: "gradus-sandbox"; readonly nonce: string; readonly toolkit: readonly string[] };

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
