import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { augment, type ExactMatrix, type ExactVector, matrix, transpose, vector } from "../../exact/matrix.ts";
import { multiplyMatrices } from "../../exact/product.ts";
import { Q } from "../../exact/rational.ts";
import { matrixOf, smallRational } from "../../exact/testing/arbitrary-matrix.ts";
import { type CombineState, combinationOf, combineRows } from "./combination.ts";
import { keepsRowSpace, readsRight } from "./invariant.ts";
import { familyPoint } from "./linear-solution.ts";
import { rank } from "./row-echelon-form.ts";
import { combinesColumns, setsUpColumns } from "./row-invariant.ts";
import { sameRowSpace } from "./row-space.ts";
import type { ReadStep } from "./solve.ts";
import { mixedRows } from "./testing/arbitrary-planes.ts";
import { anyMatrix } from "./testing/arbitrary-systems.ts";

const rowsAndTarget: fc.Arbitrary<readonly [ExactMatrix, ExactVector]> = fc.oneof(
  mixedRows.map((A) => [matrix(A.entries.slice(0, -1), A.columns), A.entries.at(-1) ?? []] as const),
  anyMatrix.chain((A) =>
    fc.tuple(fc.constant(A), fc.array(smallRational, { minLength: A.columns, maxLength: A.columns })),
  ),
);

const isReading = (step: { readonly rule: string }): step is ReadStep =>
  step.rule === "read-unique" || step.rule === "read-none" || step.rule === "read-infinite";

describe("combinationOf", () => {
  it("finds coefficients that make the target, or proves by the rank that there are none", () => {
    fc.assert(
      fc.property(rowsAndTarget, fc.array(smallRational, { maxLength: 4 }), ([A, target], parameters) => {
        const { value } = combinationOf(A, target);
        const withTarget = rank(matrix([...A.entries, target], A.columns));
        expect(value.kind === "none").toBe(withTarget > rank(A));
        if (value.kind === "none") return;
        const coefficients = value.kind === "unique" ? value.point : familyPoint(value, parameters);
        expect(combineRows(A, coefficients).value).toEqual(target);
        expect(value.kind === "unique").toBe(rank(A) === A.rows);
      }),
    );
  });

  it("replays: the columns become equations, and from there every step is one of solve", () => {
    fc.assert(
      fc.property(rowsAndTarget, ([A, target]) => {
        const { steps } = combinationOf(A, target);
        let state = matrix([...A.entries, target], A.columns);
        for (const step of steps) {
          expect(step.before).toEqual(state);
          if (step.rule === "columns-to-equations") expect(setsUpColumns(step)).toBe(true);
          else expect(isReading(step) ? readsRight(step) : keepsRowSpace(step)).toBe(true);
          state = step.after;
        }
        expect(steps[0]?.after).toEqual(augment(transpose(A), target));
        expect(steps.filter(isReading)).toHaveLength(1);
      }),
    );
  });

  it("makes only the zero row of no rows, and any number of one that is not zero", () => {
    expect(combinationOf(matrix([], 2), vector([0, 0])).value).toEqual({ kind: "unique", point: [] });
    expect(combinationOf(matrix([], 2), vector([0, 1])).value).toEqual({ kind: "none" });
    expect(combinationOf(matrix([[4]]), vector([6])).value).toEqual({ kind: "unique", point: vector(["3/2"]) });
    expect(() => combinationOf(matrix([[1, 2, 3]]), vector([1, 2]))).toThrow(
      "combinationOf: target must have as many entries as the rows, 3, got 2",
    );
  });
});

describe("combineRows", () => {
  it("is the product of the coefficients with the rows, one column a step", () => {
    fc.assert(
      fc.property(rowsAndTarget, fc.array(smallRational, { minLength: 5, maxLength: 5 }), ([A], pool) => {
        const coefficients = pool.slice(0, A.rows);
        const { value, steps } = combineRows(A, coefficients);
        expect(value).toEqual(multiplyMatrices(matrix([coefficients], A.rows), A).entries[0]);
        expect(steps).toHaveLength(A.columns);
        let state: CombineState = { coefficients, rows: A, sums: [] };
        for (const step of steps) {
          expect(step.before).toEqual(state);
          expect(combinesColumns(step)).toBe(true);
          state = step.after;
        }
        expect(state.sums).toEqual(value);
      }),
    );
  });

  it("would see a slip in one column", () => {
    const [step] = combineRows(matrix([[1, 2]]), vector([3])).steps;
    expect(step && combinesColumns(step)).toBe(true);
    expect(step && combinesColumns({ ...step, after: { ...step.after, sums: vector([4]) } })).toBe(false);
    expect(() => combineRows(matrix([[1], [2], [3]]), vector([1, 2]))).toThrow(
      "combineRows: 3 rows need as many coefficients, got 2",
    );
  });
});

describe("sameRowSpace", () => {
  const pair = fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 4 }))
    .chain(([m, k, n]) => fc.tuple(matrixOf(m, n), matrixOf(k, m), fc.boolean(), matrixOf(k, n)))
    .map(([A, C, related, other]) => [A, related ? multiplyMatrices(C, A) : other] as const);

  it("gives each row of one as a mix of the other's, or a row that is none", () => {
    fc.assert(
      fc.property(pair, ([A, B]) => {
        const compared = sameRowSpace(A, B);
        const together = rank(matrix([...A.entries, ...B.entries], A.columns));
        expect(compared.kind === "same").toBe(rank(A) === together && rank(B) === together);
        if (compared.kind === "same") {
          expect(multiplyMatrices(compared.firstFromSecond, B)).toEqual(A);
          expect(multiplyMatrices(compared.secondFromFirst, A)).toEqual(B);
          expect(compared.basis.rows).toBe(together);
          expect(rank(matrix([...A.entries, ...compared.basis.entries], A.columns))).toBe(together);
          return;
        }
        const { of, row, entries } = compared.outside;
        const [owner, other] = of === "first" ? [A, B] : [B, A];
        expect(owner.entries[row]).toEqual(entries);
        expect(rank(matrix([...other.entries, entries], A.columns))).toBe(rank(other) + 1);
      }),
    );
  });

  it("does not depend on the order of the matrices, and needs equal widths", () => {
    fc.assert(
      fc.property(pair, ([A, B]) => {
        expect(sameRowSpace(B, A).kind).toBe(sameRowSpace(A, B).kind);
        expect(sameRowSpace(A, A).kind).toBe("same");
      }),
    );
    expect(() => sameRowSpace(matrix([[1, 2]]), matrix([[1, 2, 3]]))).toThrow(
      "sameRowSpace: A and B must have as many columns, got 2 and 3",
    );
  });

  it("is not fooled by the same number of rows", () => {
    const shared = sameRowSpace(
      matrix([
        [1, 2, 3],
        [0, 1, 1],
      ]),
      matrix([
        [1, 3, 4],
        [2, 5, 7],
        [0, 0, 0],
      ]),
    );
    expect(shared.kind).toBe("same");
    expect(Q.toText((shared.kind === "same" && shared.basis.entries[0]?.[2]) || Q.of(0))).toBe("1");
  });
});
