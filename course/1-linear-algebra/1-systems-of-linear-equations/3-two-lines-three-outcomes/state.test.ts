import { toText } from "@gradus/math/explain";
import { afterEach, describe, expect, it } from "vitest";
import { state } from "./state.ts";

afterEach(() => state.reset());

describe("the lesson's state", () => {
  it("starts with x + y = 8 and x − y = 4, which cross at (6, 2)", () => {
    expect(toText(state.derived("equation1"))).toBe("x + y = 8");
    expect(toText(state.derived("equation2"))).toBe("x − y = 4");
    expect(toText(state.derived("solution"))).toBe("(6, 2)");
    expect(state.derived("outcome")).toBe("One solution. The lines cross at (6, 2).");
    expect(state.derived("count")).toBe("one");
  });

  it("hands the code cell its system", () => {
    state.set({ b1: 2, c2: -3 });
    const pieces = state.derived("input");
    const code = pieces.map(({ text }) => text).join("");
    expect(code.replace(/\s+/g, "")).toBe("constA=matrix([[1,2],[1,-1],]);constb=vector([8,-3]);");
    expect(pieces.find(({ text }) => text === "-3")).toEqual({ text: "-3", object: "line-2" });
  });

  it("follows a change everywhere", () => {
    state.set({ a2: 1, b2: 1, c2: 9 });
    expect(toText(state.derived("system"))).toContain("x + y = 9");
    expect(toText(state.derived("solution"))).toBe("no solution");
    expect(state.derived("count")).toBe("none");
    expect(state.derived("meeting")).toBe("contradictory");
  });

  it("opens from its own address", () => {
    state.set({ a1: -2, c1: 99 });
    const search = state.toSearch();
    state.reset();
    state.set(state.fromSearch(search));
    expect(state.get()).toMatchObject({ a1: -2, c1: 99, b2: -1 });
  });
});
