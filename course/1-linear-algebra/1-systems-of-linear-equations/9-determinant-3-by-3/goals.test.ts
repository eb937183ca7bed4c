import { describe, expect, it } from "vitest";
import { achieved, changedEntries, type GoalId } from "./goals.ts";
import { state } from "./state.ts";

const start = state.initial;
const after = (patch: Partial<typeof start>, reached: readonly GoalId[] = []) =>
  achieved({ ...start, ...patch }, reached);

/** Three rows without a zero of which the third is the sum of the others. */
const cancelling = { a11: 1, a12: 2, a13: 1, a21: 2, a22: 1, a23: -3, a31: 3, a32: 3, a33: -2 };

describe("flattening the box by one entry", () => {
  it("counts one changed entry that makes the third row a mix", () => {
    expect(changedEntries({ ...start, a33: 1 })).toEqual(["a33"]);
    expect(after({ a33: 1 }).goal).toBe("flatten");
  });

  it("counts neither the plan itself nor a box with a volume", () => {
    expect(after({}).goal).toBeNull();
    expect(after({ a33: 2 })).toEqual({ goal: null, note: null });
  });

  it("does not count two arrows on one line, although one entry makes them so", () => {
    expect(after({ a22: 4 })).toMatchObject({ goal: null, note: expect.stringContaining("rows 1 and 2") });
    expect(after({ a12: 0 })).toMatchObject({ goal: null, note: expect.stringContaining("rows 1 and 2") });
  });

  it("does not count a row of zeros", () => {
    expect(after({ a31: 0, a32: 0, a33: 0 })).toMatchObject({ goal: null, note: expect.stringContaining("row 3") });
  });

  it("does not count a second changed entry, nor several small steps to a flat box", () => {
    expect(after({ a33: 2, a31: 2, a32: 2 })).toMatchObject({ goal: null });
    expect(after({ a22: 2, a31: 1, a32: 2, a33: 2 }).goal).toBeNull();
    expect(after({ ...cancelling })).toMatchObject({
      goal: null,
      note: expect.stringContaining("differ from the plan"),
    });
  });
});

describe("six products that cancel", () => {
  it("counts a flat box without a zero whose diagonals were all taken", () => {
    expect(after({ ...cancelling, step: 6 }, ["flatten"]).goal).toBe("cancel");
  });

  it("waits for the last diagonal", () => {
    expect(after({ ...cancelling, step: 5 }, ["flatten"])).toMatchObject({
      goal: null,
      note: expect.stringContaining("all six"),
    });
  });

  it("does not count an entry 0, nor two equal rows", () => {
    expect(after({ a33: 1, step: 6 }, ["flatten"])).toMatchObject({
      goal: null,
      note: expect.stringContaining("entry 0"),
    });
    const equal = { ...cancelling, a31: 1, a32: 2, a33: 1, step: 6 };
    expect(after(equal, ["flatten"])).toMatchObject({ goal: null, note: expect.stringContaining("one line") });
  });

  it("counts equal columns: no two rows need be alike for it", () => {
    const columns = { a11: 1, a12: 1, a13: 2, a21: 2, a22: 2, a23: 1, a31: 3, a32: 3, a33: 1, step: 6 };
    expect(after(columns, ["flatten"]).goal).toBe("cancel");
  });

  it("comes after the first goal", () => {
    expect(after({ ...cancelling, step: 6 }).goal).toBeNull();
    expect(after({ ...cancelling, step: 6 }, ["flatten", "cancel"])).toEqual({ goal: null, note: null });
  });
});
