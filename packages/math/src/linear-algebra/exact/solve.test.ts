import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { augment, matrix, vector } from "../../exact/matrix.ts";
import { multiplyMatrixVector } from "../../exact/product.ts";
import { Q } from "../../exact/rational.ts";
import { keepsRowSpace, readsRight } from "./invariant.ts";
import { familyPoint, hasSolution } from "./linear-solution.ts";
import { rank } from "./row-echelon-form.ts";
import { type ReadStep, solve } from "./solve.ts";
import { anySystem } from "./testing/arbitrary-systems.ts";

const isReading = (step: { readonly rule: string }): step is ReadStep => step.rule.startsWith("read-");

describe("solve", () => {
  it("finds points that satisfy the system, and a basis of the null space", () => {
    fc.assert(
      fc.property(anySystem, ([A, b]) => {
        const { value } = solve(A, b);
        const zero = vector(b.map(() => 0));
        if (value.kind === "unique") {
          expect(multiplyMatrixVector(A, value.point)).toEqual(b);
          expect(rank(A)).toBe(A.columns);
        } else if (value.kind === "infinite") {
          expect(multiplyMatrixVector(A, value.particular)).toEqual(b);
          for (const direction of value.directions) expect(multiplyMatrixVector(A, direction)).toEqual(zero);
          expect(value.directions.length).toBe(A.columns - rank(A));
          expect(value.directions.length).toBeGreaterThan(0);
          expect(rank(matrix(value.directions, A.columns))).toBe(value.directions.length);
        } else {
          expect(rank(augment(A, b))).toBe(rank(A) + 1);
        }
      }),
    );
  });

  it("gives a family whose every point solves the system", () => {
    fc.assert(
      fc.property(anySystem, fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 5 }), ([A, b], parameters) => {
        const { value } = solve(A, b);
        if (value.kind !== "infinite") return;
        const point = familyPoint(
          value,
          parameters.map((t) => Q.of(t)),
        );
        expect(multiplyMatrixVector(A, point)).toEqual(b);
        expect(hasSolution(value, point)).toBe(true);
      }),
    );
  });

  it("replays: steps chain from (A | b), keep the row space, and the last one reads the result off", () => {
    fc.assert(
      fc.property(anySystem, ([A, b]) => {
        const { value, steps } = solve(A, b);
        let state = augment(A, b);
        for (const step of steps) {
          expect(step.before).toEqual(state);
          expect(isReading(step) ? readsRight(step) : keepsRowSpace(step)).toBe(true);
          state = step.after;
        }
        expect(steps.filter(isReading)).toHaveLength(1);
        expect(steps.at(-1)).toMatchObject({ at: { solution: value } });
      }),
    );
  });

  it("returns none for a row 0 = c, and stops there", () => {
    const { value, steps } = solve(
      matrix([
        [1, 2],
        [2, 4],
      ]),
      vector([3, 10]),
    );
    expect(value).toEqual({ kind: "none" });
    expect(steps.map((step) => step.rule)).toEqual(["add-multiple", "read-none"]);
  });

  it("returns infinite for a zero row, with 0 for the free unknown", () => {
    expect(
      solve(
        matrix([
          [1, 2],
          [2, 4],
        ]),
        vector([3, 6]),
      ).value,
    ).toEqual({
      kind: "infinite",
      particular: vector([3, 0]),
      directions: [vector([-2, 1])],
    });
  });

  it("counts the empty point as the solution when there are no unknowns", () => {
    expect(solve(matrix([]), []).value).toEqual({ kind: "unique", point: [] });
    expect(solve(matrix([[], []]), vector([0, 0])).value).toEqual({ kind: "unique", point: [] });
    expect(solve(matrix([[], []]), vector([0, 1])).value).toEqual({ kind: "none" });
    expect(solve(matrix([], 2), []).value).toEqual({
      kind: "infinite",
      particular: vector([0, 0]),
      directions: [vector([1, 0]), vector([0, 1])],
    });
  });

  it("names both sizes when they do not fit", () => {
    expect(() => solve(matrix([[1], [2]]), vector([1, 2, 3]))).toThrow(
      "solve: A must have as many rows as b has entries, got 2 and 3",
    );
  });
});

describe("readsRight", () => {
  const state = matrix([
    [1, 2, 3],
    [0, 0, 0],
  ]);
  const reading = (particular: number[], direction: number[]): ReadStep => ({
    rule: "read-infinite",
    before: state,
    after: state,
    at: {
      pivots: [0],
      free: [1],
      solution: { kind: "infinite", particular: vector(particular), directions: [vector(direction)] },
    },
  });

  it("accepts any right description and rejects a wrong sign, a wrong start and a direction too few", () => {
    expect(readsRight(reading([3, 0], [-2, 1]))).toBe(true);
    expect(readsRight(reading([1, 1], [4, -2]))).toBe(true);
    expect(readsRight(reading([3, 0], [2, 1]))).toBe(false);
    expect(readsRight(reading([0, 3], [-2, 1]))).toBe(false);
    expect(readsRight(reading([3, 0], [0, 0]))).toBe(false);
    const unique: ReadStep = {
      rule: "read-unique",
      before: state,
      after: state,
      at: { solution: { kind: "unique", point: vector([3, 0]) } },
    };
    expect(readsRight(unique)).toBe(false);
    const none: ReadStep = {
      rule: "read-none",
      before: state,
      after: state,
      at: { row: 1, solution: { kind: "none" } },
    };
    expect(readsRight(none)).toBe(false);
  });
});
