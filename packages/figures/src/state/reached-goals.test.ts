import { describe, expect, it, vi } from "vitest";
import { goalsReached, onGoalsReached, rememberGoals } from "./reached-goals.ts";

describe("rememberGoals", () => {
  it("adds to what is known and tells of it once", () => {
    const listener = vi.fn();
    const stop = onGoalsReached(listener);
    rememberGoals("a-figure", ["first"]);
    rememberGoals("a-figure", ["first"]);
    rememberGoals("a-figure", ["second"]);
    stop();
    expect(goalsReached("a-figure")).toEqual(["first", "second"]);
    expect(goalsReached("another")).toEqual([]);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
