import { toText } from "@gradus/math/explain";
import { afterEach, describe, expect, it } from "vitest";
import { claims } from "./facts.ts";
import { achieved } from "./goals.ts";
import { linesText } from "./outcome.ts";
import { state } from "./state.ts";

afterEach(() => state.reset());

describe("the lesson's state", () => {
  it("starts with dependent rows that k = 1 does not show", () => {
    expect(toText(state.derived("matrix"))).toBe("[4 −2; −6 3]");
    expect(state.derived("standing")).toBe("dependent");
    expect(state.derived("outcome")).toBe("No hit. Neither column fits.");
    expect(linesText(state.get())).toBe("Both rows draw the same line, for every k but 0.");
  });

  it("is hit by a negative half, and says the factor exactly", () => {
    state.set({ k: -1.5 });
    expect(state.derived("outcome")).toBe("A hit. −3/2 times row 1 is row 2.");
    expect(toText(state.derived("factor"))).toBe("k = −3/2");
    expect(toText(state.derived("scaled"))).toBe("k · r₁ = [−6 3]");
  });

  it("says which column misses, and calls a row of zeros dependent", () => {
    state.set({ k: -1.5, b2: 4 });
    expect(state.derived("outcome")).toBe("No hit. Column 1 fits, column 2 misses.");
    expect(state.derived("standing")).toBe("independent");
    state.set({ a1: 0, b1: 0 });
    expect(state.derived("standing")).toBe("dependent");
    expect(linesText(state.get())).toBe("Row 1 holds only zeros and draws no line.");
    state.set({ a2: 0, b2: 0 });
    expect(linesText(state.get())).toBe("Both rows hold only zeros and draw no line.");
    state.set({ a1: 4, k: 0 });
    expect(linesText(state.get())).toBe(
      "Row 2 holds only zeros and draws no line. With k = 0 row 1 becomes 0 = 0, which draws none either.",
    );
  });

  it("hands the code cell its rows", () => {
    state.set({ a2: 8 });
    const code = state.derived("input").map(({ text }) => text);
    expect(code.join("")).toBe("const r1 = vector([4, -2]);\nconst r2 = vector([8, 3]);");
  });

  it("opens from its own address", () => {
    state.set({ a1: -2, k: 0.5 });
    const search = state.toSearch();
    state.reset();
    state.set(state.fromSearch(search));
    expect(state.get()).toMatchObject({ a1: -2, k: 0.5, b2: 3 });
  });
});

describe("the figure's goals", () => {
  const start = { a1: 4, b1: -2, a2: -6, b2: 3, k: 1 };

  it("count a factor that was found, and no trick", () => {
    expect(achieved(start, []).goal).toBeNull();
    expect(achieved({ ...start, k: -1.5 }, []).goal).toBe("hit");
    expect(achieved({ ...start, a2: 4, b2: -2 }, [])).toMatchObject({
      goal: null,
      note: expect.stringContaining("equal"),
    });
    expect(achieved({ ...start, a2: 0, b2: 0, k: 0 }, [])).toMatchObject({
      goal: null,
      note: expect.stringContaining("zeros"),
    });
  });

  it("count a proof that no k works, and not the mere fact", () => {
    expect(achieved({ ...start, b2: 4 }, ["hit"])).toMatchObject({
      goal: null,
      note: expect.stringContaining("set k"),
    });
    expect(achieved({ ...start, b2: 4, k: -1.5 }, ["hit"]).goal).toBe("none");
    expect(achieved({ ...start, b2: 0, k: -1.5 }, ["hit"]).goal).toBeNull();
    expect(achieved({ ...start, k: -1.5 }, ["hit"]).goal).toBeNull();
  });
});

describe("what the lesson claims", () => {
  it.each(Object.entries(claims))("%s holds", (_, claim) => {
    expect(claim()).toBe(true);
  });
});
