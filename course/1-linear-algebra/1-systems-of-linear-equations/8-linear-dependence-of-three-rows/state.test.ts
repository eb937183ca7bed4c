import { toText } from "@gradus/math/explain";
import { afterEach, describe, expect, it } from "vitest";
import { claims } from "./facts.ts";
import { describeFigure, outcomeOf, planesText } from "./outcome.ts";
import { state } from "./state.ts";

afterEach(() => state.reset());

describe("the lesson's state", () => {
  it("starts with dependent rows of which no two are multiples, and a mix that misses", () => {
    expect(toText(state.derived("matrix"))).toBe("[2 0 1; 1 2 −1; 3 −2 3]");
    expect(state.derived("standing")).toBe("dependent");
    expect(state.derived("outcome")).toBe("A gap remains. Column 1 fits, columns 2 and 3 miss.");
    expect(planesText(state.get())).toContain("one line");
  });

  it("is hit by 2 and −1, and says the mix and its certificate", () => {
    state.set({ s: 2, t: -1 });
    expect(toText(state.derived("mix"))).toBe("sr₁ + tr₂ = [3 −2 3]");
    expect(state.derived("outcome")).toBe("A match. The mix 2r₁ − r₂ is row 3.");
    expect(toText(state.derived("certificate"))).toBe("2r₁ − r₂ − r₃ = 0");
  });

  it("says which columns miss, and when there is no certificate", () => {
    state.set({ s: 2, t: -1, c3: 4 });
    expect(outcomeOf(state.get()).reason).toBe("Columns 1 and 2 fit, column 3 misses.");
    expect(state.derived("standing")).toBe("independent");
    expect(toText(state.derived("certificate"))).toBe("there is none");
    expect(state.derived("planes")).toContain("nothing else");
  });

  it("tells multiples, equal planes and rows of zeros apart", () => {
    state.set({ a2: 4, b2: 0, c2: 2 });
    expect(state.derived("planes")).toBe("Rows 1 and 2 draw the same plane, and plane 3 cuts it in a line.");
    state.set({ a3: -2, b3: 0, c3: -1 });
    expect(state.derived("planes")).toBe("All three rows draw the same plane.");
    state.set({ a3: 0, c3: 0 });
    expect(state.derived("planes")).toContain("Row 3 holds only zeros.");
    expect(state.derived("standing")).toBe("dependent");
  });

  it("keeps what answers the question out of the description until it is answered", () => {
    expect(describeFigure(state.get(), true)).not.toContain("one line");
    expect(describeFigure(state.get())).toContain("all three pass through one line");
  });

  it("hands the code cell its rows", () => {
    state.set({ a2: 8 });
    const code = state.derived("input").map(({ text }) => text);
    expect(code.join("")).toBe("const rows = matrix([\n  [2, 0, 1],\n  [8, 2, -1],\n  [3, -2, 3],\n]);");
  });

  it("opens from its own address", () => {
    state.set({ a1: -2, t: 0.5 });
    const search = state.toSearch();
    state.reset();
    state.set(state.fromSearch(search));
    expect(state.get()).toMatchObject({ a1: -2, t: 0.5, c3: 3 });
  });
});

describe("what the lesson claims", () => {
  it.each(Object.entries(claims))("%s holds", (_, claim) => {
    expect(claim()).toBe(true);
  });
});
