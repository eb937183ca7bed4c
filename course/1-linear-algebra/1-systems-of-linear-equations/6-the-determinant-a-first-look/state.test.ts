import { determinantByDefinition } from "@gradus/math/exact";
import { toText } from "@gradus/math/explain";
import { afterEach, describe, expect, it } from "vitest";
import { claims } from "./facts.ts";
import { achieved, type GoalId } from "./goals.ts";
import { describeFigure, linesText } from "./outcome.ts";
import { badgeOf, determinantOf, matrixOf, productsOf } from "./square.ts";
import { state } from "./state.ts";

afterEach(() => state.reset());

describe("the lesson's state", () => {
  it("starts with two lines and a determinant below zero", () => {
    expect(toText(state.derived("matrix"))).toBe("[2 3; 4 1]");
    expect(toText(state.derived("work"))).toBe("2 · 1 − 3 · 4 = −10");
    expect(state.derived("standing")).toBe("non-singular");
    expect(state.derived("outcome")).toBe(
      "The determinant is −10. The products are 2 and 12. The rows draw two lines.",
    );
  });

  it("calls the matrix singular where the products meet", () => {
    state.set({ d: 6 });
    expect(state.derived("standing")).toBe("singular");
    expect(state.derived("outcome")).toBe("The determinant is 0. Both products are 12. Both rows draw the same line.");
  });

  it("keeps the minus that meets a minus in sight", () => {
    state.set({ b: -3 });
    expect(toText(state.derived("work"))).toBe("2 · 1 − (−3) · 4 = 14");
  });

  it("says of a row of zeros that it draws no line", () => {
    const empty = { a: 0, b: 0, c: 4, d: 6 };
    expect(linesText(empty)).toBe("Row 1 holds only zeros and draws no line.");
    expect(linesText({ ...empty, c: 0, d: 0 })).toBe("Both rows hold only zeros and draw no line.");
    expect(badgeOf(empty)).toBe("singular");
  });

  it("says nothing of the products before the question is answered", () => {
    expect(describeFigure(state.get(), true)).not.toMatch(/product ad|determinant is/);
    expect(describeFigure(state.get())).toContain("The determinant is −10.");
  });

  it("hands the code cell its matrix", () => {
    state.set({ c: -4 });
    const code = state.derived("input").map(({ text }) => text);
    expect(code.join("")).toBe("const A = matrix([\n  [2, 3],\n  [-4, 1],\n]);");
  });

  it("opens from its own address", () => {
    state.set({ a: -2, d: 5 });
    const search = state.toSearch();
    state.reset();
    state.set(state.fromSearch(search));
    expect(state.get()).toEqual({ a: -2, b: 3, c: 4, d: 5 });
  });
});

describe("the determinant of the figure", () => {
  const sizes = [-6, -1, 0, 2, 5];
  const squares = sizes.flatMap((a) => sizes.flatMap((b) => sizes.flatMap((c) => sizes.map((d) => ({ a, b, c, d })))));

  it("is the one by definition, and no product is a negative zero", () => {
    for (const square of squares) {
      expect(Number(determinantByDefinition(matrixOf(square)).numerator)).toBe(determinantOf(square));
      const { ad, bc } = productsOf(square);
      expect(Object.is(ad, -0) || Object.is(bc, -0)).toBe(false);
    }
  });
});

describe("the figure's goals", () => {
  const none: readonly GoalId[] = [];
  const noted = (text: string) => ({ goal: null, note: expect.stringContaining(text) });

  it("count a determinant of 0 that was found, and no zero entry or copied row", () => {
    expect(achieved({ a: 2, b: 3, c: 4, d: 6 }, none).goal).toBe("zero");
    expect(achieved({ a: 4, b: -6, c: -2, d: 3 }, none).goal).toBe("zero");
    expect(achieved({ a: 0, b: 3, c: 0, d: 1 }, none)).toMatchObject(noted("an entry is 0"));
    expect(achieved({ a: 2, b: 3, c: 2, d: 3 }, none)).toMatchObject(noted("one row is the other"));
    expect(achieved({ a: 2, b: 3, c: -2, d: -3 }, none)).toMatchObject(noted("its opposite"));
  });

  it("count a determinant of 1 with large entries, and not that of (1, 0) and (0, 1)", () => {
    expect(achieved({ a: 3, b: 2, c: 4, d: 3 }, none).goal).toBe("one");
    expect(achieved({ a: 1, b: 0, c: 0, d: 1 }, none)).toMatchObject(noted("below 2"));
    expect(achieved({ a: 2, b: 1, c: 3, d: 2 }, none)).toMatchObject(noted("below 2"));
    expect(achieved({ a: 2, b: 3, c: 3, d: 4 }, none).goal).toBeNull();
  });

  it("are not met at the start, and say nothing of a goal that is reached", () => {
    expect(achieved(state.initial, none)).toEqual({ goal: null, note: null });
    expect(achieved({ a: 0, b: 3, c: 0, d: 1 }, ["zero"])).toEqual({ goal: null, note: null });
  });
});

describe("what the lesson claims", () => {
  it.each(Object.entries(claims))("%s holds", (_, claim) => {
    expect(claim()).toBe(true);
  });
});
