import { afterEach, describe, expect, it, vi } from "vitest";
import { hold, onRaise, raise, raised } from "./raise.ts";

afterEach(() => {
  raise(null);
  hold(null);
});

describe("raise", () => {
  it("tells once for each change of object", () => {
    const listener = vi.fn();
    const stop = onRaise(listener);
    raise("line-1");
    raise("line-1");
    raise(null);
    stop();
    raise("line-2");
    expect(listener.mock.calls).toEqual([["line-1"], [null]]);
  });

  it("falls back to what is held when nothing is pointed at", () => {
    hold("line-2");
    raise("line-1");
    expect(raised()).toBe("line-1");
    raise(null);
    expect(raised()).toBe("line-2");
  });
});
