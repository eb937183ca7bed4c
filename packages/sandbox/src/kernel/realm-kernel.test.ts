import { afterEach, describe, expect, it } from "vitest";
import type { ToRealm } from "../runtime/messages.ts";
import { typeScriptLanguage } from "../typescript/typescript-language.ts";
import type { Kernel } from "./kernel.ts";
import type { RealmListener, RealmMaker } from "./realm.ts";
import { realmKernel } from "./realm-kernel.ts";

const toolkit = {
  "@gradus/math": "m",
  "@gradus/math/arrays": "a",
  "@gradus/math/exact": "e",
  "@gradus/show": "s",
  "@observablehq/plot": "s",
};

type Behaviour = (message: ToRealm, listener: RealmListener) => void;

let kernel: Kernel | null = null;
afterEach(() => {
  kernel?.close();
  kernel = null;
});

/** A kernel whose realms answer as told; counts how many were made and ended. */
function kernelWith(behave: Behaviour, options: { readonly spare?: boolean; readonly answers?: boolean } = {}) {
  const count = { made: 0, ended: 0 };
  let last: RealmListener | null = null;
  const realms: RealmMaker = {
    make: (listener) => {
      count.made += 1;
      queueMicrotask(() => listener.message('{"type":"ready"}'));
      last = listener;
      return {
        send: (message) =>
          queueMicrotask(() => {
            if (message.type === "load") listener.message('{"type":"began"}');
            behave(message, listener);
          }),
        end: () => {
          count.ended += 1;
        },
        answers: async () => options.answers ?? true,
      };
    },
    renew: () => undefined,
    close: () => undefined,
  };
  const made = realmKernel({
    realms,
    language: typeScriptLanguage(toolkit),
    limits: { time: 60 },
    spare: options.spare ?? false,
  });
  kernel = made;
  return { kernel: made, count, killLast: () => last?.died("crashed") };
}

const cells = [{ id: "a", kind: "code", source: "1", firstLine: 1 }] as const;
const say = (listener: RealmListener, message: unknown) => listener.message(JSON.stringify(message));
const text = (words: string) => ({ type: "text", from: "show", level: "log", text: words });

describe("a kernel and its realms", () => {
  it("gives what the realm shows, in order, and ends the realm", async () => {
    const heard: string[] = [];
    const { kernel, count } = kernelWith((message, listener) => {
      if (message.type !== "load") return;
      say(listener, { type: "output", cell: 0, output: text("one") });
      say(listener, { type: "output", cell: 0, output: text("two") });
      say(listener, { type: "loaded" });
    });
    const result = await kernel.run(cells, "a", {
      onOutput: (output) => heard.push("text" in output ? output.text : ""),
    });
    expect(result).toMatchObject({ outcome: "finished", outputs: [{ text: "one" }, { text: "two" }] });
    expect(heard).toStrictEqual(["one", "two"]);
    expect(count).toStrictEqual({ made: 1, ended: 1 });
  });

  it("drops every message that is not one, and outputs of earlier cells", async () => {
    const { kernel } = kernelWith((message, listener) => {
      if (message.type !== "load") return;
      for (const noise of [
        "",
        "{",
        "null",
        "[]",
        '{"type":"output"}',
        '{"type":"loaded!"}',
        '{"type":"output","cell":-1,"output":{}}',
      ])
        listener.message(noise);
      say(listener, { type: "output", cell: 0, output: { type: "html", from: "show", html: "<b>" } });
      say(listener, { type: "output", cell: 0, output: { ...text("extra"), html: "<script>" } });
      say(listener, { type: "output", cell: 7, output: text("of another cell") });
      say(listener, { type: "loaded" });
    });
    expect((await kernel.run(cells, "a")).outputs).toStrictEqual([text("extra")]);
  });

  it("stops a realm that is silent, and says so", async () => {
    const { kernel, count } = kernelWith(() => undefined);
    expect(await kernel.run(cells, "a")).toMatchObject({ outcome: "timed-out", error: { kind: "time" } });
    expect(count.ended).toBe(1);
  });

  it("tells code that ended without a word from code that goes on and on", async () => {
    const { kernel } = kernelWith(() => undefined, { answers: false });
    expect(await kernel.run(cells, "a")).toMatchObject({ outcome: "failed", error: { kind: "memory" } });
    expect(await kernel.call("function f() {}", "f", [])).toMatchObject({ error: { kind: "memory" } });
  });

  it("tells the death of a realm as a failed run", async () => {
    const { kernel } = kernelWith((_message, listener) => listener.died("crashed"));
    const result = await kernel.run(cells, "a");
    expect(result).toMatchObject({
      outcome: "failed",
      error: { kind: "memory", message: expect.stringContaining("brought down the place it ran in") },
    });
  });

  it("stops when told, and goes on with what waits", async () => {
    let loads = 0;
    const { kernel } = kernelWith((_message, listener) => {
      loads += 1;
      if (loads === 2) say(listener, { type: "loaded" });
    });
    const first = kernel.run(cells, "a");
    const second = kernel.run(cells, "a");
    await new Promise((resolve) => setTimeout(resolve, 10));
    kernel.stop();
    expect((await first).outcome).toBe("stopped");
    expect((await second).outcome).toBe("finished");
  });

  it("keeps one realm warm if asked to", async () => {
    const { kernel, count } = kernelWith((_message, listener) => say(listener, { type: "loaded" }), { spare: true });
    expect(count.made).toBe(1);
    await kernel.run(cells, "a");
    expect(count.made).toBe(2);
    await kernel.run(cells, "a");
    expect(count).toStrictEqual({ made: 3, ended: 2 });
  });

  it("serves calls of one file from one realm, and passes over answers to other calls", async () => {
    const { kernel, count } = kernelWith((message, listener) => {
      if (message.type === "load") return say(listener, { type: "loaded" });
      say(listener, { type: "returned", id: message.id + 5, value: "forged", argumentsAfter: [] });
      say(listener, { type: "ready" });
      say(listener, { type: "loaded" });
      say(listener, { type: "returned", id: message.id, value: message.id, argumentsAfter: message.arguments });
    });
    expect(await kernel.call("function f() {}", "f", [1n])).toMatchObject({ value: 1, argumentsAfter: [1n] });
    expect(await kernel.call("function f() {}", "f", [])).toMatchObject({ value: 2 });
    expect(count).toStrictEqual({ made: 1, ended: 0 });
    await kernel.call("function f() { }", "f", []);
    expect(count).toStrictEqual({ made: 2, ended: 1 });
  });

  it("tells an answer that is no value at once, in words", async () => {
    const { kernel } = kernelWith((message, listener) => {
      if (message.type === "load") return say(listener, { type: "loaded" });
      say(listener, { type: "returned", id: message.id, value: { $: "function" }, argumentsAfter: [] });
    });
    const { error } = await kernel.call("function f() {}", "f", []);
    expect(error).toMatchObject({ kind: "value", message: expect.stringContaining("can't be checked") });
  });

  it("stops the run that its signal names, and no other, also while it waits for its turn", async () => {
    const { kernel } = kernelWith((_message, listener) => {
      setTimeout(() => say(listener, { type: "loaded" }), 30);
    });
    const [one, two] = [new AbortController(), new AbortController()];
    const first = kernel.run(cells, "a", { signal: one.signal });
    const second = kernel.run(cells, "a", { signal: two.signal });
    two.abort();
    expect(await second).toMatchObject({ outcome: "stopped", error: { kind: "stopped" } });
    expect((await first).outcome).toBe("finished");
    const third = kernel.run(cells, "a", { signal: one.signal });
    await new Promise((resolve) => setTimeout(resolve, 5));
    one.abort();
    expect((await third).outcome).toBe("stopped");
    expect((await kernel.run(cells, "a", { signal: one.signal })).outcome).toBe("stopped");
  });

  it("opens a fresh realm when the warm one, or the one that calls share, has died at rest", async () => {
    const behave: Behaviour = (message, listener) => {
      if (message.type === "load") return say(listener, { type: "loaded" });
      say(listener, { type: "returned", id: message.id, value: 7, argumentsAfter: [] });
    };
    const warm = kernelWith(behave, { spare: true });
    warm.killLast();
    expect((await warm.kernel.run(cells, "a")).outcome).toBe("finished");
    warm.kernel.close();
    const shared = kernelWith(behave);
    expect(await shared.kernel.call("function f() {}", "f", [])).toMatchObject({ value: 7 });
    shared.killLast();
    expect(await shared.kernel.call("function f() {}", "f", [])).toMatchObject({ value: 7 });
    expect(shared.count.made).toBe(2);
  });

  it("refuses a cell that is not there", async () => {
    const { kernel } = kernelWith(() => undefined);
    await expect(kernel.run(cells, "b")).rejects.toThrow("run: there is no cell b");
  });

  it("answers after it was closed", async () => {
    const { kernel } = kernelWith(() => undefined);
    kernel.close();
    expect(await kernel.run(cells, "a")).toMatchObject({ outcome: "failed", error: { kind: "kernel" } });
  });
});
