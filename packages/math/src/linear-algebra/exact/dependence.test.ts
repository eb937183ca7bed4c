import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExactMatrix, identity, matrix, placeBeside, vector } from "../../exact/matrix.ts";
import { multiplyMatrices } from "../../exact/product.ts";
import { Q } from "../../exact/rational.ts";
import { contradictionOf, type DependenceStep, dependence } from "./dependence.ts";
import { keepsRowSpace } from "./invariant.ts";
import { rankByReduction } from "./rank-by-reduction.ts";
import { rank } from "./row-echelon-form.ts";
import { countsPivots, readsDependence } from "./row-invariant.ts";
import { solve } from "./solve.ts";
import { mixedRows } from "./testing/arbitrary-planes.ts";
import { anyMatrix, anySystem } from "./testing/arbitrary-systems.ts";

const mix = (c: readonly ReturnType<typeof Q.of>[], A: ExactMatrix) =>
  multiplyMatrices(matrix([c], A.rows), A).entries[0] ?? [];

describe("dependence", () => {
  it("finds a mix that gives the zero row exactly when the rank is below the number of rows", () => {
    fc.assert(
      fc.property(fc.oneof(anyMatrix, mixedRows), (A) => {
        const { value } = dependence(A);
        expect(value.kind).toBe(rank(A) < A.rows ? "dependent" : "independent");
        if (value.kind === "independent") return;
        expect(mix(value.combination, A).every(Q.isZero)).toBe(true);
        expect(value.combination.every(Q.isInteger)).toBe(true);
        expect(Q.sign(value.combination.find((c) => !Q.isZero(c)) ?? Q.of(0))).toBe(1);
      }),
    );
  });

  it("replays: from (A | I) every row operation keeps the row space, and the last step reads right", () => {
    fc.assert(
      fc.property(fc.oneof(anyMatrix, mixedRows), (A) => {
        let state = placeBeside(A, identity(A.rows));
        const { steps } = dependence(A);
        for (const step of steps) {
          expect(step.before).toEqual(state);
          const reading = step.rule === "read-dependence" || step.rule === "read-independence";
          expect(reading ? readsDependence(step) : keepsRowSpace(step)).toBe(true);
          state = step.after;
        }
        expect(steps.filter((step) => step.rule.startsWith("read-"))).toHaveLength(1);
      }),
    );
  });

  it("counts no rows as independent, and one zero row as dependent", () => {
    expect(dependence(matrix([], 3)).value).toEqual({ kind: "independent" });
    expect(dependence(matrix([[0, 0]])).value).toEqual({ kind: "dependent", combination: vector([1]) });
    expect(dependence(matrix([[], []])).value).toEqual({ kind: "dependent", combination: vector([1, 0]) });
    expect(dependence(matrix([[2]])).value).toEqual({ kind: "independent" });
  });

  it("works out one example line by line", () => {
    const A = matrix([
      [1, 2, 3],
      [2, 1, 0],
      [4, 5, 6],
    ]);
    const { value, steps } = dependence(A);
    expect(steps.map(({ rule }) => rule)).toEqual([
      "add-multiple",
      "add-multiple",
      "scale-row",
      "add-multiple",
      "read-dependence",
    ]);
    expect(steps.at(-1)?.after.entries.at(-1)?.map(Q.toText)).toEqual(["0", "0", "0", "-2", "-1", "1"]);
    expect(value).toEqual({ kind: "dependent", combination: vector([2, 1, -1]) });
  });

  it("would see a wrong reading", () => {
    const step = dependence(
      matrix([
        [1, 2],
        [3, 6],
      ]),
    ).steps.at(-1) as Extract<DependenceStep, { rule: "read-dependence" }>;
    expect(readsDependence(step)).toBe(true);
    expect(readsDependence({ ...step, at: { ...step.at, combination: vector([3, 1]) } })).toBe(false);
    expect(readsDependence({ ...step, at: { ...step.at, combination: vector([0, 0]) } })).toBe(false);
    expect(readsDependence({ ...step, at: { ...step.at, row: 0 } })).toBe(false);
    expect(readsDependence({ ...step, rule: "read-independence", at: { bar: 2, pivots: [0] } })).toBe(false);
  });
});

describe("contradictionOf", () => {
  it("proves that a system has no solution exactly when it has none", () => {
    fc.assert(
      fc.property(anySystem, ([A, b]) => {
        const found = contradictionOf(A, b);
        expect(found !== null).toBe(solve(A, b).value.kind === "none");
        if (found === null) return;
        expect(mix(found.combination, A).every(Q.isZero)).toBe(true);
        expect(
          mix(
            found.combination,
            matrix(
              b.map((entry) => [entry]),
              1,
            ),
          ),
        ).toEqual([found.constant]);
        expect(Q.isZero(found.constant)).toBe(false);
      }),
    );
  });
});

describe("rankByReduction", () => {
  it("counts what rank counts, and replays", () => {
    fc.assert(
      fc.property(fc.oneof(anyMatrix, mixedRows), (A) => {
        const { value, steps } = rankByReduction(A);
        expect(value).toBe(rank(A));
        let state = A;
        for (const step of steps) {
          expect(step.before).toEqual(state);
          expect(step.rule === "read-rank" ? countsPivots(step) : keepsRowSpace(step)).toBe(true);
          state = step.after;
        }
        expect(steps.at(-1)?.rule).toBe("read-rank");
      }),
    );
  });

  it("would see a miscount, and pivots that are no staircase", () => {
    const state = matrix([
      [1, 2],
      [0, 1],
    ]);
    const step = { rule: "read-rank", before: state, after: state, at: { pivots: [0, 1], rank: 2 } } as const;
    expect(countsPivots(step)).toBe(true);
    expect(countsPivots({ ...step, at: { pivots: [0], rank: 1 } })).toBe(false);
    const flat = matrix([
      [1, 2],
      [1, 1],
    ]);
    expect(countsPivots({ ...step, before: flat, after: flat })).toBe(false);
    expect(countsPivots({ ...step, before: flat, after: flat, at: { pivots: [0, 0], rank: 2 } })).toBe(false);
  });
});
