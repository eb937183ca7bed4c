import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExactVector, matrix, vector } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import { smallRational } from "../../exact/testing/arbitrary-matrix.ts";
import { combinationOf } from "./combination.ts";
import { checksMix } from "./mix-invariant.ts";
import { mixOfTwoRows } from "./mix-of-two-rows.ts";
import { rank } from "./row-echelon-form.ts";
import { keepsSolutions, type SubstitutionStep } from "./substitution-step.ts";

type Rows = readonly [ExactVector, ExactVector, ExactVector];
const threeRows: fc.Arbitrary<Rows> = fc
  .integer({ min: 2, max: 5 })
  .chain((n) => {
    const row = fc.array(smallRational, { minLength: n, maxLength: n });
    return fc.tuple(row, row, row, smallRational, smallRational, fc.integer({ min: 0, max: 2 }));
  })
  .map(([first, second, other, s, t, kind]): Rows => {
    const mix = first.map((entry, j) => Q.add(Q.multiply(s, entry), Q.multiply(t, second[j] ?? Q.of(0))));
    return [first, second, kind === 0 ? other : kind === 1 ? mix : mix.with(-1, Q.of(1))];
  })
  .filter(([first, second]) => rank(matrix([first, second])) === 2);

const isSubstitution = (step: { readonly rule: string }): step is SubstitutionStep =>
  !["choose-columns", "check-column", "conclude-mix"].includes(step.rule);

describe("mixOfTwoRows", () => {
  it("agrees with combinationOf, which knows nothing of columns and substitution", () => {
    fc.assert(
      fc.property(threeRows, ([first, second, target]) => {
        const { value } = mixOfTwoRows(first, second, target);
        const expected = combinationOf(matrix([first, second]), target).value;
        expect(value.kind === "mix").toBe(expected.kind === "unique");
        if (expected.kind === "unique") expect(value.coefficients).toEqual(expected.point);
        if (value.kind === "none") expect(target[value.column]).not.toEqual(value.made);
      }),
      { numRuns: 200 },
    );
  });

  it("replays: two columns by substitution, every other column checked, until one misses", () => {
    fc.assert(
      fc.property(threeRows, ([first, second, target]) => {
        const { value, steps } = mixOfTwoRows(first, second, target);
        steps.forEach((step, i) => {
          if (i > 0) expect(step.before).toEqual(steps[i - 1]?.after);
          expect(isSubstitution(step) ? keepsSolutions(step, ["s", "t"]) : checksMix(step)).toBe(true);
        });
        const checked = steps.filter(({ rule }) => rule === "check-column").length;
        if (value.kind === "mix") expect(checked).toBe(first.length - 2);
        expect(steps.at(-1)).toMatchObject({ rule: "conclude-mix", at: { mix: value } });
      }),
      { numRuns: 200 },
    );
  });

  it("passes over columns that settle nothing", () => {
    const { value, steps } = mixOfTwoRows(vector([1, 2, 0]), vector([2, 4, 1]), vector([4, 8, 1]));
    expect(steps[0]).toMatchObject({ rule: "choose-columns", at: { columns: [0, 2] } });
    expect(value).toEqual({ kind: "mix", coefficients: [Q.of(2), Q.of(1)] });
  });

  it("refuses rows of which one is a multiple of the other, and rows of different lengths", () => {
    const rows = [vector([1, 2, 3]), vector([2, 4, 6])] as const;
    expect(() => mixOfTwoRows(...rows, vector([1, 1, 1]))).toThrow("mixOfTwoRows: the two rows must be independent");
    expect(() => mixOfTwoRows(...rows, vector([1, 1]))).toThrow(
      "mixOfTwoRows: the rows must have as many entries, got 3, 3, 2",
    );
  });

  it("would see a check that is passed wrongly", () => {
    const { steps } = mixOfTwoRows(vector([1, 0, 2]), vector([0, 1, 1]), vector([2, 3, 8]));
    const check = steps.find((step) => step.rule === "check-column");
    if (check?.rule !== "check-column") throw new Error("there is one");
    expect(check.at.fits).toBe(false);
    expect(checksMix({ ...check, at: { ...check.at, fits: true } })).toBe(false);
    expect(checksMix({ ...check, at: { ...check.at, made: Q.of(8), fits: true } })).toBe(false);
    const conclusion = steps.at(-1);
    if (conclusion?.rule !== "conclude-mix") throw new Error("it stands last");
    const mix = { kind: "mix", coefficients: [Q.of(2), Q.of(3)] } as const;
    expect(checksMix({ ...conclusion, at: { ...conclusion.at, mix } })).toBe(false);
  });
});
