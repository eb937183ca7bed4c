import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ToRealm } from "../runtime/messages.ts";
import { typeScriptLanguage } from "../typescript/typescript-language.ts";
import type { Kernel } from "./kernel.ts";
import type { RealmListener, RealmMaker } from "./realm.ts";
import { realmKernel } from "./realm-kernel.ts";
import { START_STEP } from "./start-module.ts";

const toolkit = {
  "@gradus/math": "m",
  "@gradus/math/arrays": "a",
  "@gradus/math/exact": "e",
  "@gradus/show": "s",
  "@observablehq/plot": "s",
};
const cells = [{ id: "a", kind: "code", source: "1", firstLine: 1 }] as const;
const TIME = 60;

/** How one realm behaves: how long each step of its start takes in milliseconds, or what becomes of it instead. */
type Start = { readonly ready: number | "silent" | "dies"; readonly began?: number | "silent" | "dies" };

let kernel: Kernel | null = null;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  kernel?.close();
  kernel = null;
  vi.useRealTimers();
});

/** A kernel whose realms start as told, one after the other, and then run at once. */
function kernelOf(starts: readonly Start[]) {
  const told: string[] = [];
  let made = 0;
  const step = (how: number | "silent" | "dies", listener: RealmListener, done: () => void) => {
    if (how === "dies") setTimeout(() => listener.died("crashed"), 1);
    else if (how !== "silent") setTimeout(done, how);
  };
  const realms: RealmMaker = {
    make: (listener) => {
      const { ready, began = 0 } = starts[made] ?? { ready: "silent" };
      made += 1;
      told.push("make");
      const say = (type: string) => listener.message(JSON.stringify({ type }));
      step(ready, listener, () => say("ready"));
      const load = () => {
        say("began");
        setTimeout(() => say("loaded"), TIME / 2);
      };
      const send = (message: ToRealm) => {
        if (message.type === "load") return step(began, listener, load);
        const answer = { type: "returned", id: message.id, value: 7, argumentsAfter: [] };
        setTimeout(() => listener.message(JSON.stringify(answer)), 1);
      };
      return { send, end: () => told.push("end"), answers: async () => true };
    },
    renew: () => told.push("renew"),
    close: () => undefined,
  };
  const onStarting = (isStarting: boolean) => told.push(isStarting ? "starting" : "started");
  kernel = realmKernel({
    realms,
    language: typeScriptLanguage(toolkit),
    limits: { time: TIME },
    spare: false,
    onStarting,
  });
  return { kernel, told };
}

/** The outcome of a run, however long the start takes. */
async function runOf(made: Kernel) {
  const running = made.run(cells, "a");
  await vi.advanceTimersByTimeAsync(10 * START_STEP);
  return running;
}

describe("starting a place that runs code", () => {
  it("does not count against the time of the learner's code", async () => {
    const { kernel: slow, told } = kernelOf([{ ready: 100 * TIME, began: 200 * TIME }]);
    expect(await runOf(slow)).toMatchObject({ outcome: "finished" });
    expect(told).toStrictEqual(["starting", "make", "started", "end"]);
  });

  it.each<[string, Start]>([
    ["dies before it is ready", { ready: "dies" }],
    ["dies before it begins", { ready: 5, began: "dies" }],
  ])("is done once more, unasked, when the place %s", async (_what, start) => {
    const { kernel: unlucky, told } = kernelOf([start, { ready: 5 }]);
    expect(await runOf(unlucky)).toMatchObject({ outcome: "finished" });
    expect(told).toStrictEqual(["starting", "make", "end", "make", "started", "end"]);
  });

  it.each<[string, Start]>([
    ["never ready", { ready: "silent" }],
    ["ready and never begins", { ready: 5, began: "silent" }],
  ])("is done in a new frame when the place is %s", async (_what, start) => {
    const { kernel: hung, told } = kernelOf([start, { ready: 5 }]);
    expect(await runOf(hung)).toMatchObject({ outcome: "finished" });
    expect(told).toStrictEqual(["starting", "make", "end", "renew", "make", "started", "end"]);
  });

  it("is given up after the second time, and is not called the learner's doing", async () => {
    const { kernel: broken, told } = kernelOf([{ ready: "dies" }, { ready: "silent" }, { ready: 5 }]);
    expect(await runOf(broken)).toMatchObject({
      outcome: "failed",
      error: { kind: "kernel", message: expect.stringContaining("not your code's doing") },
    });
    expect(told.filter((word) => word === "make")).toHaveLength(2);
    expect(await runOf(broken), "the next run tries afresh").toMatchObject({ outcome: "finished" });
  });

  it("can be stopped while it lasts", async () => {
    const { kernel: slow, told } = kernelOf([{ ready: "silent" }]);
    const running = slow.run(cells, "a");
    await vi.advanceTimersByTimeAsync(1_000);
    slow.stop();
    expect(await running).toMatchObject({ outcome: "stopped" });
    expect(told).toStrictEqual(["starting", "make", "end", "started"]);
  });

  it("serves a call as it serves a run", async () => {
    const { kernel: unlucky, told } = kernelOf([{ ready: "dies" }, { ready: 5 }]);
    const calling = unlucky.call("function f() {}", "f", []);
    await vi.advanceTimersByTimeAsync(10 * START_STEP);
    expect(await calling).toMatchObject({ value: 7 });
    expect(told).toStrictEqual(["starting", "make", "end", "make", "started"]);
  });
});
