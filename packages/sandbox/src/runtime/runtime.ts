import { describeValue } from "../outputs/describe.ts";
import { FUNCTION_EXPORT, VALUE_EXPORT } from "../typescript/export-names.ts";
import { decode } from "../value/decode.ts";
import { encode } from "../value/encode.ts";
import { type Encoded, EncodingError, VALUE_LIMITS } from "../value/encoded.ts";
import { labConsole } from "./console.ts";
import type { FromRealm, ThrownError } from "./messages.ts";
import { outputGate } from "./output-gate.ts";

/** What serves a learner's module inside the place that runs it. Everything leaves through `post`, as text. */
export type Runtime = {
  /** Shows the module's last value, waits for it if it is a promise's, and says that the module is loaded. */
  loaded(module: Readonly<Record<string, unknown>>): void;
  /** Says that loading failed. */
  failed(error: unknown): void;
  /** Calls the function that the module exports for it, and sends back what came of it. */
  call(id: number, encoded: readonly Encoded[]): void;
};

/**
 * Sets up the console and the toolkit's way of showing things, and serves the learner's module once it is loaded.
 */
export function startRuntime(post: (text: string) => void): Runtime {
  const stringify = JSON.stringify;
  const send = (message: FromRealm) => post(stringify(message));
  let callable: unknown;
  const port = outputGate(post);
  Object.defineProperty(globalThis, "$gradus", { value: Object.freeze(port) });
  if (!("performance" in globalThis)) {
    const started = Date.now();
    Object.defineProperty(globalThis, "performance", { value: Object.freeze({ now: () => Date.now() - started }) });
  }
  Object.defineProperty(globalThis, "console", { value: labConsole(port.emit), writable: true, configurable: true });

  return {
    loaded: (module) => {
      callable = module[FUNCTION_EXPORT];
      const output = describeValue(module[VALUE_EXPORT], { from: "value" });
      if (output !== null) port.emit(output);
      send({ type: "loaded" });
    },
    failed: (error) => send({ type: "thrown", error: thrown(error) }),
    call: (id, encoded) => {
      void answer(callable, id, encoded).then(post, (error: unknown) => {
        send({ type: "call-failed", id, reason: "exception", error: thrown(error) });
      });
    },
  };

  async function answer(callee: unknown, id: number, encoded: readonly Encoded[]): Promise<string> {
    const values = encoded.map((part) => decode(part));
    if (typeof callee !== "function") throw new TypeError("not a function");
    const value: unknown = await Reflect.apply(callee, undefined, values);
    try {
      const argumentsAfter = values.map((part) => encode(part));
      const text = stringify({ type: "returned", id, value: encode(value), argumentsAfter });
      if (text.length > VALUE_LIMITS.characters)
        throw new EncodingError("the value is too large to hand across", "value");
      return text;
    } catch (error) {
      if (!(error instanceof EncodingError)) throw error;
      const reason = { name: error.name, message: error.message, stack: error.path };
      return stringify({ type: "call-failed", id, reason: "value", error: reason });
    }
  }
}

function thrown(error: unknown): ThrownError {
  const text = (value: unknown, longest: number) => (typeof value === "string" ? value.slice(0, longest) : "");
  if (typeof error === "object" && error !== null) {
    const read = (name: string): unknown => {
      try {
        return Reflect.get(error, name);
      } catch {
        return undefined;
      }
    };
    return { name: text(read("name"), 100), message: text(read("message"), 4_000), stack: text(read("stack"), 8_000) };
  }
  return { name: "", message: String(error).slice(0, 4_000), stack: "" };
}
