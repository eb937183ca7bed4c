import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ANSWER, BEAT, SILENCE, watchFrame } from "./watch-frame.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watched(isOwing = true) {
  const said = { pings: 0, deaths: 0 };
  const watch = watchFrame({
    isOwing: () => isOwing,
    ping: () => {
      said.pings += 1;
    },
    die: () => {
      said.deaths += 1;
      watch.end();
    },
  });
  return { watch, said };
}

describe("a watch over a frame", () => {
  it("gives a document that loads its time", async () => {
    const { said } = watched();
    await vi.advanceTimersByTimeAsync(SILENCE.loading);
    expect(said).toStrictEqual({ pings: 0, deaths: 0 });
    await vi.advanceTimersByTimeAsync(2 * BEAT);
    expect(said.deaths).toBe(1);
  });

  it("gives up a document that has loaded and says nothing sooner", async () => {
    const { watch, said } = watched();
    watch.arrived();
    await vi.advanceTimersByTimeAsync(SILENCE.loaded + 2 * BEAT);
    expect(said.deaths).toBe(1);
  });

  it("asks an open frame that owes a word, and takes any word for life", async () => {
    const { watch, said } = watched();
    watch.arrived();
    watch.opened();
    for (let i = 0; i < 10; i += 1) {
      await vi.advanceTimersByTimeAsync(SILENCE.open - BEAT);
      watch.heard();
    }
    expect(said.deaths).toBe(0);
    expect(said.pings).toBeGreaterThan(90);
    await vi.advanceTimersByTimeAsync(SILENCE.open + 2 * BEAT);
    expect(said.deaths).toBe(1);
  });

  it("says whether a frame answers when it is asked", async () => {
    const { watch, said } = watched(false);
    watch.opened();
    const first = watch.answers();
    expect(said.pings).toBe(1);
    watch.heard();
    expect(await first).toBe(true);
    const second = watch.answers();
    await vi.advanceTimersByTimeAsync(ANSWER);
    expect(await second).toBe(false);
    const third = watch.answers();
    watch.end();
    expect(await third).toBe(false);
  });

  it("leaves an open frame that owes nothing alone", async () => {
    const { watch, said } = watched(false);
    watch.opened();
    await vi.advanceTimersByTimeAsync(10 * SILENCE.loading);
    expect(said).toStrictEqual({ pings: 0, deaths: 0 });
  });

  it("does not count the sleep of the page itself", async () => {
    const { watch, said } = watched();
    watch.arrived();
    watch.opened();
    await vi.advanceTimersByTimeAsync(BEAT);
    const now = performance.now();
    vi.spyOn(performance, "now").mockReturnValue(now + 20 * SILENCE.loading);
    await vi.advanceTimersByTimeAsync(BEAT);
    expect(said.deaths).toBe(0);
    vi.restoreAllMocks();
  });
});
