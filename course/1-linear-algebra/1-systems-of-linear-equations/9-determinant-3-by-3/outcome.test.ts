import { determinantByDefinition, matrix, Q, rank } from "@gradus/math/exact";
import { toText } from "@gradus/math/explain";
import { afterEach, describe, expect, it } from "vitest";
import { boxShape } from "./box-shape.ts";
import { determinantOf, entryKeys, plan, type Rows, rowsOf, slopeAt } from "./entries.ts";
import { claims } from "./facts.ts";
import { outcomeOf, stepText } from "./outcome.ts";
import { state } from "./state.ts";
import { flattenedRows, workedRows } from "./worked-rows.ts";

afterEach(() => state.reset());

const small = [-1, 0, 2] as const;

/** All matrices whose first row is fixed and whose others are made of three numbers. */
const many: readonly Rows[] = small.flatMap((a) =>
  small.flatMap((b) =>
    small.flatMap((c) =>
      small.flatMap((d) =>
        small.map(
          (e): Rows => [
            [1, 2, -1],
            [a, b, c],
            [d, e, a],
          ],
        ),
      ),
    ),
  ),
);

describe("what the rows span", () => {
  it("has the size of the determinant as its volume, and is flat exactly when the rank is less than three", () => {
    for (const rows of many) {
      const shape = boxShape(rows);
      const exact = determinantByDefinition(matrix(rows));
      expect(shape.kind === "volume" ? shape.volume : 0).toBe(Math.abs(Q.toNumber(exact)));
      expect(shape.kind === "volume").toBe(rank(matrix(rows)) === 3);
      expect(determinantOf(rows)).toBe(Q.toNumber(exact));
    }
  });

  it("shows a mix by numbers that give zeros in every column", () => {
    const mixed = many.flatMap((rows) => {
      const shape = boxShape(rows);
      return shape.kind === "mixed" ? [{ rows, combination: shape.combination }] : [];
    });
    expect(mixed.length).toBeGreaterThan(0);
    for (const { rows, combination } of mixed) {
      expect(combination.every((value) => value !== 0)).toBe(true);
      for (const column of [0, 1, 2] as const) {
        expect(rows.reduce((sum, row, i) => sum + (combination[i] ?? 0) * row[column], 0) + 0).toBe(0);
      }
    }
  });

  it("says in words what is flat and why", () => {
    expect(outcomeOf(plan)).toEqual({ verdict: "A box of volume 8.", reason: "The matrix is non-singular." });
    expect(outcomeOf([plan[0], plan[1], [1, 1, 1]]).reason).toBe("The rows are dependent: 2r₁ + r₂ − 4r₃ = 0.");
    expect(outcomeOf([plan[0], [2, 4, 2], plan[2]]).reason).toBe("Rows 1 and 2 point along one line.");
    expect(outcomeOf([plan[0], [0, 0, 0], plan[2]]).reason).toBe("Row 2 holds only zeros.");
  });
});

describe("the lesson's state", () => {
  it("starts with the plan, and each step of an entry changes the determinant by equal amounts", () => {
    expect(toText(state.derived("determinant"))).toBe("det A = 8");
    for (const key of entryKeys.flat()) {
      const slope = slopeAt(state.initial, key);
      const at = (by: number): number => determinantOf(rowsOf({ ...state.initial, [key]: state.initial[key] + by }));
      expect([at(-1), at(2)]).toEqual([8 - slope, 8 + 2 * slope]);
    }
  });

  it("says how far the diagonals have been taken", () => {
    expect(stepText(state.initial)).toBe("No diagonal is taken yet.");
    expect(stepText({ ...state.initial, step: 5 })).toBe(
      "The second diagonal down to the left: 2 times 2 times −1 is −4, with a minus. The sum so far is 10.",
    );
  });

  it("hands its matrix to the code, and opens from its own address", () => {
    state.set({ a22: 3, step: 4 });
    expect(
      state
        .derived("input")
        .map(({ text }) => text)
        .join(""),
    ).toBe("const A = matrix([\n  [1, 2, 1],\n  [2, 3, 2],\n  [1, 1, -1],\n]);");
    const search = state.toSearch();
    state.reset();
    state.set(state.fromSearch(search));
    expect(state.get()).toMatchObject({ a22: 3, a33: -1, step: 4 });
  });
});

describe("what the lesson claims", () => {
  it.each(Object.entries(claims))("%s holds", (_, claim) => {
    expect(claim()).toBe(true);
  });

  it("flattens the worked example by one entry", () => {
    expect(workedRows.flat().filter((entry, i) => entry !== flattenedRows.flat()[i])).toHaveLength(1);
    expect(boxShape(flattenedRows).kind).toBe("mixed");
  });
});
