// Evaluated inside the context that runs a learner's code, before that code. The outside calls these functions, hands them
// only text and things of this context, and gets only text.
import { startRuntime } from "../runtime/runtime.ts";
import type { Encoded } from "../value/encoded.ts";

const waiting: string[] = [];
const { parse, stringify } = JSON;
const runtime = startRuntime((text) => {
  waiting[waiting.length] = text;
});

// The outside waits for promises of this context: what `then` does must not become the learner's to say. And V8 hands the
// frames of a stack, which may be the outside's, to whoever sets prepareStackTrace.
Object.freeze(Promise);
Object.freeze(Promise.prototype);
Object.defineProperty(Error, "prepareStackTrace", { value: undefined, writable: false, configurable: false });

/** What has been sent since the last time, as the JSON text of a list of texts. */
export function drain(): string {
  const text = stringify(waiting);
  waiting.length = 0;
  return text;
}

/** The learner's module has been evaluated. */
export function loaded(module: Readonly<Record<string, unknown>>): void {
  runtime.loaded(module);
}

/** The learner's module threw while it was evaluated. */
export function failed(error: unknown): void {
  runtime.failed(error);
}

/** Calls the learner's function with arguments given as JSON text. */
export function call(id: number, text: string): void {
  runtime.call(id, parse(text) as readonly Encoded[]);
}
