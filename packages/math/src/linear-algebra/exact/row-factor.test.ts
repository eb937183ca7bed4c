import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExactVector, matrix, vector } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import { smallRational } from "../../exact/testing/arbitrary-matrix.ts";
import { dependence } from "./dependence.ts";
import { type FactorState, rowFactor } from "./row-factor.ts";
import { keepsFactors } from "./row-invariant.ts";

const twoRows: fc.Arbitrary<readonly [ExactVector, ExactVector]> = fc
  .integer({ min: 0, max: 5 })
  .chain((n) => {
    const row = fc.array(smallRational, { minLength: n, maxLength: n });
    return fc.tuple(row, row, smallRational, fc.integer({ min: 0, max: 2 }));
  })
  .map(([first, other, k, kind]) => [first, kind === 0 ? other : first.map((entry) => Q.multiply(k, entry))] as const);

describe("rowFactor", () => {
  it("finds the one factor, none or every, by its definition", () => {
    fc.assert(
      fc.property(twoRows, smallRational, ([first, second], k) => {
        const { value } = rowFactor(first, second);
        const works = (factor: typeof k) =>
          first.every((entry, j) => Q.equals(Q.multiply(factor, entry), second[j] ?? Q.of(0)));
        if (value.kind === "one") expect(works(value.factor)).toBe(true);
        if (value.kind === "every" || value.kind === "none") expect(works(k)).toBe(value.kind === "every");
        if (value.kind === "one" && works(k)) expect(k).toEqual(value.factor);
      }),
    );
  });

  it("agrees with dependence, a zero first row aside", () => {
    fc.assert(
      fc.property(
        twoRows.filter(([first]) => !first.every(Q.isZero)),
        ([first, second]) => {
          const dependent = dependence(matrix([first, second])).value.kind === "dependent";
          expect(rowFactor(first, second).value.kind === "none").toBe(!dependent);
        },
      ),
    );
  });

  it("replays: after each column exactly the factors are left that all columns so far allow", () => {
    fc.assert(
      fc.property(twoRows, ([first, second]) => {
        let state: FactorState = { first, second, compared: 0, factors: { kind: "every" } };
        const { value, steps } = rowFactor(first, second);
        for (const step of steps) {
          expect(step.before).toEqual(state);
          expect(keepsFactors(step)).toBe(true);
          state = step.after;
        }
        expect(steps.at(-1)).toMatchObject({ rule: "conclude-factor", at: { factor: value } });
      }),
    );
  });

  it("compares column by column and stops at the first that refutes", () => {
    const said = (first: number[], second: number[]) =>
      rowFactor(vector(first), vector(second)).steps.map(({ rule, after }) => [rule, after.factors.kind]);
    expect(said([0, 2, 3, 1], [0, 4, 5, 2])).toEqual([
      ["compare-entries", "every"],
      ["compare-entries", "one"],
      ["compare-entries", "none"],
      ["conclude-factor", "none"],
    ]);
    expect(said([0, 1], [3, 0]).length).toBe(2);
    expect(said([], [])).toEqual([["conclude-factor", "every"]]);
    expect(rowFactor(vector([0, 0]), vector([1, 2])).value).toEqual({ kind: "none" });
    expect(rowFactor(vector([1, 2]), vector([0, 0])).value).toEqual({ kind: "one", factor: Q.of(0) });
  });

  it("would see a wrong factor and a conclusion drawn too early", () => {
    const { steps } = rowFactor(vector([1, 2]), vector([3, 6]));
    const [first] = steps;
    const wrong = { kind: "one", factor: Q.of(2) } as const;
    expect(first && keepsFactors({ ...first, after: { ...first.after, factors: wrong } })).toBe(false);
    const state = first?.after;
    expect(
      state && keepsFactors({ rule: "conclude-factor", before: state, after: state, at: { factor: state.factors } }),
    ).toBe(false);
    expect(() => rowFactor(vector([1, 2]), vector([1, 2, 3]))).toThrow(
      "rowFactor: the rows must have as many entries, got 2 and 3",
    );
  });
});
