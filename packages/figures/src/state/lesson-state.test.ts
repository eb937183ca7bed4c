import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { defineLessonState } from "./lesson-state.ts";
import { mergeSearch } from "./search.ts";

const whole = (initial: number) => ({ initial, min: -12, max: 12, step: 1, label: "a coefficient" });
const twoNumbers = () =>
  defineLessonState({
    values: { a: whole(1), b: whole(2) },
    derived: { sum: (v) => v.a + v.b, text: (v) => `a is ${v.a}` },
    url: ["a", "b"],
  });

describe("defineLessonState", () => {
  it("starts at its initial values and derives from them", () => {
    const state = twoNumbers();
    expect(state.get()).toEqual({ a: 1, b: 2 });
    expect(state.derived("sum")).toBe(3);
    expect(state.derived("text")).toBe("a is 1");
  });

  it("tells listeners once per turn, with the last values", async () => {
    const state = twoNumbers();
    const listener = vi.fn();
    state.subscribe(listener);
    state.set({ a: 3 });
    state.set({ a: 4, b: 5 });
    expect(state.get()).toEqual({ a: 4, b: 5 });
    expect(listener).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(listener).toHaveBeenCalledExactlyOnceWith({ a: 4, b: 5 });
  });

  it("tells nobody when nothing changed, and no one who stopped listening", async () => {
    const state = twoNumbers();
    const listener = vi.fn();
    const stop = state.subscribe(listener);
    state.set({ a: 1 });
    await Promise.resolve();
    expect(listener).not.toHaveBeenCalled();
    stop();
    state.set({ a: 2 });
    await Promise.resolve();
    expect(listener).not.toHaveBeenCalled();
  });

  it("keeps every value finite, in range and on its step, whatever is set", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const state = twoNumbers();
        state.set({ a: value });
        const { a } = state.get();
        expect(Number.isInteger(a) && a >= -12 && a <= 12 && !Object.is(a, -0)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("refuses what is not a number and names it", () => {
    expect(() => twoNumbers().set({ a: Number.NaN })).toThrow("a value must be a finite number, got NaN");
    expect(() => twoNumbers().set({ c: 1 } as never)).toThrow('this lesson has no value "c"; it has a, b');
  });

  it("refuses a start outside the range", () => {
    const values = { a: whole(13) };
    expect(() => defineLessonState({ values, derived: {}, url: [] })).toThrow("a starts at 13, outside -12 … 12");
  });

  it("recomputes what follows only after a change", () => {
    const sum = vi.fn((v: { a: number }) => v.a * 2);
    const state = defineLessonState({ values: { a: whole(1) }, derived: { sum }, url: [] });
    state.derived("sum");
    state.derived("sum");
    expect(sum).toHaveBeenCalledTimes(1);
    state.set({ a: 5 });
    expect(state.derived("sum")).toBe(10);
  });
});

describe("the address", () => {
  it("opens the state it was written from", () => {
    fc.assert(
      fc.property(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -12, max: 12 }), (a, b) => {
        const state = twoNumbers();
        state.set({ a, b });
        const opened = twoNumbers();
        opened.set(opened.fromSearch(state.toSearch()));
        expect(opened.get()).toEqual(state.get());
      }),
      { numRuns: 100 },
    );
  });

  it("is empty at the start", () => expect(twoNumbers().toSearch()).toBe(""));

  it("ignores names it does not know, words, and numbers out of range", () => {
    expect(twoNumbers().fromSearch("?a=200&b=two&c=4")).toEqual({});
    expect(twoNumbers().fromSearch("?a=%E2%88%923&b=1e2")).toEqual({ a: -3 });
  });

  it("keeps what belongs to others", () => {
    expect(mergeSearch("?seed=7&a=1", ["a", "b"], "?a=2&b=3")).toBe("?seed=7&a=2&b=3");
    expect(mergeSearch("?a=1", ["a"], "")).toBe("");
  });
});
