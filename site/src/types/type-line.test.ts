import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Asked, FromWorker } from "./questions.ts";
import { type TypeWorker, typeLine } from "./type-line.ts";

/** A worker that keeps what it is asked, and says what a test makes it say. */
class Scripted implements TypeWorker {
  readonly asked: Asked[] = [];
  isEnded = false;
  onmessage: TypeWorker["onmessage"] = null;
  onerror: TypeWorker["onerror"] = null;

  postMessage(message: Asked): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: FromWorker): void {
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
  }
  die(): void {
    this.onerror?.call(this as unknown as Worker, { preventDefault: () => undefined } as ErrorEvent);
  }
}

const CELL = { before: "", code: "1" };
let workers: Scripted[];
const line = () =>
  typeLine(() => {
    const worker = new Scripted();
    workers.push(worker);
    return worker;
  });

beforeEach(() => {
  workers = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("starts no worker before the first question, and gives each answer to its question", async () => {
  const asking = line();
  expect(workers).toHaveLength(0);
  const first = asking.ask("problems", CELL);
  const second = asking.ask("type", { ...CELL, at: 0 });
  const [worker] = workers;
  expect(workers).toHaveLength(1);
  worker?.say({ type: "ready" });
  worker?.say({ type: "answer", id: 2, answer: null });
  worker?.say({ type: "answer", id: 1, answer: [] });
  expect(await second).toBeNull();
  expect(await first).toEqual([]);
});

it("answers null when the worker dies, starts one more, and then none", async () => {
  const asking = line();
  const first = asking.ask("problems", CELL);
  workers[0]?.die();
  expect(await first).toBeNull();
  expect(workers[0]?.isEnded).toBe(true);

  const second = asking.ask("problems", CELL);
  expect(workers).toHaveLength(2);
  workers[1]?.say({ type: "failed" });
  expect(await second).toBeNull();

  expect(await asking.ask("problems", CELL)).toBeNull();
  expect(workers).toHaveLength(2);
});

it("waits for a worker that loads for as long as it takes, and not for one that hangs", async () => {
  const asking = line();
  const answer = asking.ask("problems", CELL);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(workers[0]?.isEnded).toBe(false);
  workers[0]?.say({ type: "ready" });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(workers[0]?.isEnded).toBe(true);
  expect(await answer).toBeNull();
});

it("is silent where no worker can be made", async () => {
  const asking = typeLine(() => {
    throw new Error("no workers here");
  });
  expect(await asking.ask("problems", CELL)).toBeNull();
});
