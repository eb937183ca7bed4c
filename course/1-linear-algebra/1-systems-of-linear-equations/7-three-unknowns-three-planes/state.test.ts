import { toText } from "@gradus/math/explain";
import { afterEach, describe, expect, it } from "vitest";
import { state } from "./state.ts";

afterEach(() => state.reset());

describe("the lesson's state", () => {
  it("starts with the three trays, which settle the weights", () => {
    expect(toText(state.derived("equation1"))).toBe("x + y = 3");
    expect(toText(state.derived("equation3"))).toBe("x + z = 5");
    expect(toText(state.derived("solution"))).toBe("(2, 1, 3)");
    expect(state.derived("how")).toBe("one-point");
  });

  it("hands the code cell its system, each row in its plane’s colour", () => {
    state.set({ c3: -1, d3: -4 });
    const pieces = state.derived("input");
    expect(
      pieces
        .map(({ text }) => text)
        .join("")
        .replace(/\s+/g, ""),
    ).toBe("constA=matrix([[1,1,0],[0,1,1],[1,0,-1],]);constb=vector([3,4,-4]);");
    expect(pieces.find(({ text }) => text === "-4")).toEqual({ text: "-4", object: "line-3" });
  });

  it("follows a change everywhere, and opens from its own address", () => {
    state.set({ c3: -1, d3: -1 });
    expect(toText(state.derived("solution"))).toContain("t");
    expect(state.derived("outcome")).toContain("one line");
    const search = state.toSearch();
    state.reset();
    state.set(state.fromSearch(search));
    expect(state.derived("how")).toBe("common-line");
    state.set({ d3: 5 });
    expect(toText(state.derived("solution"))).toBe("no solution");
    expect(toText(state.derived("system"))).toContain("x − z = 5");
  });
});
