import { describe, expect, it } from "vitest";
import { achieved } from "./goals.ts";
import { state } from "./state.ts";

const start = state.initial;
const hit = { s: 2, t: -1 };
const at = (patch: Partial<typeof start>, reached: Parameters<typeof achieved>[2] = []) =>
  achieved({ ...start, ...patch }, start, reached);

describe("the goal to hit row 3", () => {
  it("counts the pair that was found, and nothing short of it", () => {
    expect(at({}).goal).toBeNull();
    expect(at({ s: 2 }).goal).toBeNull();
    expect(at(hit).goal).toBe("hit");
  });

  it("does not count a row 3 that was typed to be the mix", () => {
    expect(at({ a3: 3, b3: 2, c3: 0 })).toMatchObject({ goal: null, note: expect.stringContaining("Reset") });
  });

  it("does not count a row of zeros hit by nothing", () => {
    expect(at({ a3: 0, b3: 0, c3: 0, s: 0, t: 0 }).goal).toBeNull();
  });
});

describe("the goal of a row 3 that no mix hits", () => {
  it("counts two columns that fit and settle s and t, while the third misses", () => {
    expect(at({ ...hit, c3: 4 }, ["hit"]).goal).toBe("miss");
    expect(at({ ...hit, b3: 0 }, ["hit"]).goal).toBe("miss");
  });

  it("asks for the proof where only the fact is there", () => {
    expect(at({ s: 3, t: 3, c3: 4 }, ["hit"])).toMatchObject({
      goal: null,
      note: expect.stringContaining("set s and t"),
    });
  });

  it("does not count dependent rows, whatever s and t miss", () => {
    expect(at({ s: 0.5 }, ["hit"]).goal).toBeNull();
  });

  it("does not count a row 3 out of reach of rows that are multiples", () => {
    expect(at({ a2: 2, b2: 0, c2: 1, a3: 4, b3: 1, c3: 2, s: 1, t: 1 }, ["hit"])).toMatchObject({
      goal: null,
      note: expect.stringContaining("multiples"),
    });
  });

  it("does not say that row 3 has no say where it is itself a multiple", () => {
    const { note } = at({ a1: 1, b1: 1, c1: 2, a2: 2, b2: 2, c2: 1, a3: 0, b3: 0, c3: 0, s: 2, t: -1 }, ["hit"]);
    expect(note).toContain("Rows 1 and 3 are multiples");
    expect(note).not.toContain("whatever");
  });

  it("does not count zeros that nothing hits", () => {
    expect(at({ a3: 0, b3: 0, c3: 3, s: 0, t: 0 }, ["hit"])).toMatchObject({ goal: null });
    expect(at({ a3: 2, b3: 0, c3: 3, s: 1, t: 0 }, ["hit"])).toMatchObject({
      goal: null,
      note: expect.stringContaining("both s and t"),
    });
  });

  it("is not asked before the first", () => {
    expect(at({ ...hit, c3: 4 }).goal).toBeNull();
  });
});
