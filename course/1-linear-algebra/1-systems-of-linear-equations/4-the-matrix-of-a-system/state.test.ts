import { toText } from "@gradus/math/explain";
import { afterEach, describe, expect, it } from "vitest";
import { state } from "./state.ts";

afterEach(() => state.reset());

describe("the lesson's state", () => {
  it("starts with the ferry's log: a singular matrix and no solution", () => {
    expect(toText(state.derived("augmented"))).toBe("[1 2 | 8; 2 4 | 12]");
    expect(state.derived("badge")).toBe("singular");
    expect(state.derived("outcome")).toBe("No solution. The lines are parallel.");
  });

  it("keeps the badge with both constants 0, where there are solutions", () => {
    state.set({ c1: 0, c2: 0 });
    expect(state.derived("badge")).toBe("singular");
    expect(state.derived("outcome")).toBe("Infinitely many solutions. Both equations draw the same line.");
    expect(state.derived("description")).toContain("The matrix is singular.");
  });

  it("changes the badge with an entry", () => {
    state.set({ b2: -4 });
    expect(toText(state.derived("matrix"))).toBe("[1 2; 2 −4]");
    expect(state.derived("badge")).toBe("non-singular");
    expect(state.derived("outcome")).toContain("One solution. The lines cross at");
  });

  it("hands the code cell its system", () => {
    state.set({ a1: -3, c2: 0 });
    const code = state
      .derived("input")
      .map(({ text }) => text)
      .join("");
    expect(code.replace(/\s+/g, "")).toBe("constA=matrix([[-3,2],[2,4],]);constb=vector([8,0]);");
  });

  it("opens from its own address", () => {
    state.set({ a1: -2, c1: 20 });
    const search = state.toSearch();
    state.reset();
    state.set(state.fromSearch(search));
    expect(state.get()).toMatchObject({ a1: -2, c1: 20, b1: 2 });
  });
});
